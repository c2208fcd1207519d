/** Fetches a query in parts: pages behind a cursor, batches and streams, each row by its place in a total order. */
@NullMarked
package duo.core.page;

import org.jspecify.annotations.NullMarked;
