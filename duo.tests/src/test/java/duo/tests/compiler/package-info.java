/** What the compiler takes and what it refuses. */
@NullMarked
package duo.tests.compiler;

import org.jspecify.annotations.NullMarked;
