/** Bases of the models of the contract, in a package of their own. */
@NullMarked
package duo.testkit.model.base;

import org.jspecify.annotations.NullMarked;
