/** What authors of dialects and engines implement. */
@NullMarked
package duo.api.spi;

import org.jspecify.annotations.NullMarked;
