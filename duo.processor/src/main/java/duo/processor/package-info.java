/** The annotation processor: reads annotated classes, checks their mapping and writes their metamodels. */
@NullMarked
package duo.processor;

import org.jspecify.annotations.NullMarked;
