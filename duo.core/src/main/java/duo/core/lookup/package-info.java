/** Conditions and orders that name properties by text. */
@NullMarked
package duo.core.lookup;

import org.jspecify.annotations.NullMarked;
