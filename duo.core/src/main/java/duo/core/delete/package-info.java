/** Deletes rows with all that goes with them: finds what refers to them, keeps the order, and tells those who listen. */
@NullMarked
package duo.core.delete;

import org.jspecify.annotations.NullMarked;
