/** What generated code implements: the compiled metamodel. */
@NullMarked
package duo.api.meta;

import org.jspecify.annotations.NullMarked;
