/** Models and queries: what the API's calls do. */
@NullMarked
package duo.core.model;

import org.jspecify.annotations.NullMarked;
