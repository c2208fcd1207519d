/** Models that are related in every way: the contract loads, searches, writes and deletes them. */
@NullMarked
package duo.testkit.model.relation;

import org.jspecify.annotations.NullMarked;
