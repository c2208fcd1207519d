/** Checks of the Javadoc. */
@NullMarked
package duo.check.documentation;

import org.jspecify.annotations.NullMarked;
