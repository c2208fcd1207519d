/** Reads driverless URLs and finds their dialects. */
@NullMarked
package duo.core.url;

import org.jspecify.annotations.NullMarked;
