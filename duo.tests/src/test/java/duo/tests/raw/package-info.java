/** Raw SQL in the words of single databases. */
@NullMarked
package duo.tests.raw;

import org.jspecify.annotations.NullMarked;
