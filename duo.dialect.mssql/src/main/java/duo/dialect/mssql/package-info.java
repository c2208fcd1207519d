/** What differs on SQL Server. */
@NullMarked
package duo.dialect.mssql;

import org.jspecify.annotations.NullMarked;
