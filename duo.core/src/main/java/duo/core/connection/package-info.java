/** Pool, driver and prepared statements kept with their connection. */
@NullMarked
package duo.core.connection;

import org.jspecify.annotations.NullMarked;
