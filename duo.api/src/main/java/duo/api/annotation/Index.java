package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An index: on a property, or over several properties inside {@link Table#indexes()}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Index {
    /** {@return the name of the index; empty means a name made of table and columns} */
    String name() default "";

    /** {@return the properties it spans, a leading minus for descending; only inside {@link Table#indexes()}} */
    String[] properties() default {};

    /** {@return whether it also enforces uniqueness} */
    boolean unique() default false;
}
