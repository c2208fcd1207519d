/** What differs on MySQL and MariaDB. */
@NullMarked
package duo.dialect.mysql;

import org.jspecify.annotations.NullMarked;
