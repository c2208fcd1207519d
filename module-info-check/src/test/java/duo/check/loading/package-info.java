/** Checks of the metamodel under several threads and class loaders. */
@NullMarked
package duo.check.loading;

import org.jspecify.annotations.NullMarked;
