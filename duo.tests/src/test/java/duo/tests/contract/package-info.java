/** The contract of the testkit, run on every engine. */
@NullMarked
package duo.tests.contract;

import org.jspecify.annotations.NullMarked;
