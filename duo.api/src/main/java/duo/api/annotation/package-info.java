/** Annotations that map records and entity classes to tables. */
@NullMarked
package duo.api.annotation;

import org.jspecify.annotations.NullMarked;
