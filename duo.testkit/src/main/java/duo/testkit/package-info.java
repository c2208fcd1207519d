/** Helpers for tests: recorded statements and scratch databases. */
@NullMarked
package duo.testkit;

import org.jspecify.annotations.NullMarked;
