/** Transactions and concurrency where they are not the same on every database. */
@NullMarked
package duo.tests.transaction;

import org.jspecify.annotations.NullMarked;
