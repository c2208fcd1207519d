/** What the testkit offers for tests of applications. */
@NullMarked
package duo.tests.testkit;

import org.jspecify.annotations.NullMarked;
