/** Measures Duo against hand-written JDBC on the same driver, pool and data. */
@NullMarked
package duo.benchmarks;

import org.jspecify.annotations.NullMarked;
