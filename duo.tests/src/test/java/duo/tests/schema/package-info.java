/** Tables that are made in the words of one database. */
@NullMarked
package duo.tests.schema;

import org.jspecify.annotations.NullMarked;
