package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A unique constraint: on a property, or over several columns inside {@link Table#uniques()}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Unique {
    /** {@return the name of the constraint; empty means a name made of table and columns} */
    String name() default "";

    /** {@return the properties it spans; only inside {@link Table#uniques()}} */
    String[] properties() default {};
}
