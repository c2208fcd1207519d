/** Locks by name. */
@NullMarked
package duo.core.lock;

import org.jspecify.annotations.NullMarked;
