/** How databases are opened, connected, pooled and closed, as far as it is the same on every engine. */
@NullMarked
package duo.tests.connection;

import org.jspecify.annotations.NullMarked;
