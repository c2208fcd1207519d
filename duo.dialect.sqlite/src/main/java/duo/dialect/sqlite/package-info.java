/** What differs on SQLite. */
@NullMarked
package duo.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
