/** Texts for databases that no test reaches. */
@NullMarked
package duo.tests.dialect;

import org.jspecify.annotations.NullMarked;
