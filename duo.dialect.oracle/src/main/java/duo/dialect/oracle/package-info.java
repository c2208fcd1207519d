/** What differs on Oracle Database. */
@NullMarked
package duo.dialect.oracle;

import org.jspecify.annotations.NullMarked;
