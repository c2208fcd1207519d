/** Decides on which connection a statement runs: standalone, transaction or session. */
@NullMarked
package duo.core.session;

import org.jspecify.annotations.NullMarked;
