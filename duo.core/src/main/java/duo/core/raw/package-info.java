/** Statements in the words of the user, and queries that users extend with words of theirs. */
@NullMarked
package duo.core.raw;

import org.jspecify.annotations.NullMarked;
