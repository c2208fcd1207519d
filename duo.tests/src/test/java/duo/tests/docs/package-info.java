/** The README and the guide are kept true: what they show compiles, and what they count is counted. */
@NullMarked
package duo.tests.docs;

import org.jspecify.annotations.NullMarked;
