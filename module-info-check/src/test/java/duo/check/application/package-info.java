/** A modular application outside Duo, compiled, linked and run. */
@NullMarked
package duo.check.application;

import org.jspecify.annotations.NullMarked;
