/**
 * Grammars of SQL Server and Oracle that others wrote, which read what these databases would be sent: every statement in the files of
 * {@code duo.tests.golden}. A grammar knows no types, which are looked up in lists of our own.
 */
@NullMarked
package duo.tests.judge;

import org.jspecify.annotations.NullMarked;
