/** What a database has, as it says itself: tables, columns, keys, indexes, checks and sequences. */
@NullMarked
package duo.api.schema;

import org.jspecify.annotations.NullMarked;
