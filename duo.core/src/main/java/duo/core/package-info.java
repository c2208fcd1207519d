/** The database object: wires the layers beneath, which import only those that follow: schema and model, session, sql, execution, connection, codec, url. */
@NullMarked
package duo.core;

import org.jspecify.annotations.NullMarked;
