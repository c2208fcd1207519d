/**
 * Saves models with all that they hold: finds what takes part, in what order it is written, and what collections do not hold any more.
 */
@NullMarked
package duo.core.save;

import org.jspecify.annotations.NullMarked;
