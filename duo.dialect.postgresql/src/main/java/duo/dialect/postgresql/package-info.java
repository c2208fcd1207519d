/** What differs on PostgreSQL. */
@NullMarked
package duo.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
