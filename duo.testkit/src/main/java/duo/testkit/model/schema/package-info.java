/** Models whose tables have constraints, references and names of every kind. */
@NullMarked
package duo.testkit.model.schema;

import org.jspecify.annotations.NullMarked;
