/** Checks of who may use whom, and of names. */
@NullMarked
package duo.check.architecture;

import org.jspecify.annotations.NullMarked;
