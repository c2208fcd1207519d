/** The models of the contract. */
@NullMarked
package duo.testkit.model;

import org.jspecify.annotations.NullMarked;
