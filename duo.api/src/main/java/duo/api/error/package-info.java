/** The errors of Duo, all of them unchecked, under {@link duo.api.error.DuoException}. */
@NullMarked
package duo.api.error;

import org.jspecify.annotations.NullMarked;
