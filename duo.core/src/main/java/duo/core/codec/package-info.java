/** Finds the codec of a mapped type in the dialect's table, and maps JSON. */
@NullMarked
package duo.core.codec;

import org.jspecify.annotations.NullMarked;
