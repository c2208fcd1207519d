/** Models with one property for each type that Duo stores. */
@NullMarked
package duo.testkit.model.types;

import org.jspecify.annotations.NullMarked;
