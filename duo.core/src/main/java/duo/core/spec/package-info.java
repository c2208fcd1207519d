/** What a query asks for, and what it looks like to those who send it, whatever calls made it. Immutable. */
@NullMarked
package duo.core.spec;

import org.jspecify.annotations.NullMarked;
