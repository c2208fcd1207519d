/** Models that refer to each other. */
@NullMarked
package duo.check.loading.library;

import org.jspecify.annotations.NullMarked;
