/**
 * What is known of models before anything is asked: how they are read and written on the dialect of the server, what entities
 * remember of their rows, who refers to whom; and the context that all models of a database share.
 */
@NullMarked
package duo.core.plan;

import org.jspecify.annotations.NullMarked;
