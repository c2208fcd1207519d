/** Creates and drops tables. */
@NullMarked
package duo.core.schema;

import org.jspecify.annotations.NullMarked;
