/** Streams of more rows than fit into memory. */
@NullMarked
package duo.tests.streaming;

import org.jspecify.annotations.NullMarked;
