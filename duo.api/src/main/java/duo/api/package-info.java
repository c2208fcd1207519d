/** Databases, models, queries and transactions: what an application calls. */
@NullMarked
package duo.api;

import org.jspecify.annotations.NullMarked;
