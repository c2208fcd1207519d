/** The contract: what every database must do through Duo, as JUnit suites. */
@NullMarked
package duo.testkit.contract;

import org.jspecify.annotations.NullMarked;
