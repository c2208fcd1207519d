/** The queries of the API: conditions, selections, groups, combinations, and relations that are loaded with rows. */
@NullMarked
package duo.core.query;

import org.jspecify.annotations.NullMarked;
