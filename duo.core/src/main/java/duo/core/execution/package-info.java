/** Sends statements, tells listeners, reads rows, translates errors. */
@NullMarked
package duo.core.execution;

import org.jspecify.annotations.NullMarked;
