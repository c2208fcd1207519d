package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of the property is generated when the row is inserted and the property is null (or zero for a primitive).
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Generated {
    /** {@return how the value is made} */
    GenerationStrategy value() default GenerationStrategy.AUTO;

    /** {@return the sequence for {@link GenerationStrategy#SEQUENCE}; empty means table, column and {@code seq} joined by underscores} */
    String sequence() default "";
}
