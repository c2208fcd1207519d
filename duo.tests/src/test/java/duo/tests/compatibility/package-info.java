/** Databases that have no server here, by the modes in which H2 understands some of their SQL. {@code docs/dialects-proof.md} tells more. */
@NullMarked
package duo.tests.compatibility;

import org.jspecify.annotations.NullMarked;
