package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check constraint of a table.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface Check {
    /**
     * The condition.
     *
     * @return SQL in the words of the database; a name between double quotes is quoted as the database quotes names, so that it is found
     *     where names without quotes are taken in capitals
     */
    String sql();

    /** {@return the name of the constraint; empty means a name made of the table and a number} */
    String name() default "";
}
