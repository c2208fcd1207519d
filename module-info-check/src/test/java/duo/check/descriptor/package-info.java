/** Checks of the packaged jars: descriptors, services, and what build tools read from them. */
@NullMarked
package duo.check.descriptor;

import org.jspecify.annotations.NullMarked;
