/** References between models. */
@NullMarked
package duo.api.relation;

import org.jspecify.annotations.NullMarked;
