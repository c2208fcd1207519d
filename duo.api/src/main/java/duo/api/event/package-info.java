/** Events that tell a listener which statements were sent. */
@NullMarked
package duo.api.event;

import org.jspecify.annotations.NullMarked;
