/** The immutable statement tree and its one renderer. */
@NullMarked
package duo.core.sql;

import org.jspecify.annotations.NullMarked;
