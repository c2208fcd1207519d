/** Writes rows: single models, all rows of a query, and the links between rows, with values that Duo fills in. */
@NullMarked
package duo.core.write;

import org.jspecify.annotations.NullMarked;
