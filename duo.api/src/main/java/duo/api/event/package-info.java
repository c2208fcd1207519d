/** What tells listeners which statements were sent, and what happens to models. */
@NullMarked
package duo.api.event;

import org.jspecify.annotations.NullMarked;
