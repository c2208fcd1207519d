package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maps a record, or a class that extends {@link duo.api.Entity}, to a table.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE})
public @interface Table {
    /** {@return the name of the table; empty means the simple class name in snake case} */
    String name() default "";

    /** {@return the schema of the table; empty means the default schema of the connection} */
    String schema() default "";

    /** {@return indexes over one or several columns} */
    Index[] indexes() default {};

    /** {@return unique constraints over one or several columns} */
    Unique[] uniques() default {};

    /** {@return check constraints of the table} */
    Check[] checks() default {};

    /** {@return a comment kept in the database; empty means none} */
    String comment() default "";
}
