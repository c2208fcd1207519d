/**
 * The whole contract on databases that have no server here: what PostgreSQL answers is recorded and played back to the other dialect, and
 * what that dialect sends is compared with the files of this folder and read by grammars that others wrote.
 */
@NullMarked
package duo.tests.golden;

import org.jspecify.annotations.NullMarked;
