/** Models of a schema that was not made for Duo: the tables of the Chinook sample, with their names as they are. */
@NullMarked
package duo.testkit.model.chinook;

import org.jspecify.annotations.NullMarked;
