/** The models of the API: their calls, passed on to queries and writes. */
@NullMarked
package duo.core.model;

import org.jspecify.annotations.NullMarked;
