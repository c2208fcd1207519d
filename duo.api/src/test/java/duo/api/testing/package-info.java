/** What the tests of dialects need of a database that is not there; they take it as the test jar of this module. */
@NullMarked
package duo.api.testing;

import org.jspecify.annotations.NullMarked;
