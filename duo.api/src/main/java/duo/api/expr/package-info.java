/** Typed columns, expressions, conditions and orders. */
@NullMarked
package duo.api.expr;

import org.jspecify.annotations.NullMarked;
