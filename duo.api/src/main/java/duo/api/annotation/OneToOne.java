package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link duo.api.relation.Ref}: at most one row refers to each row of the target, so the foreign key is unique. On a
 * {@link duo.api.relation.One}: the inverse of such a reference, which has no column of its own.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface OneToOne {
    /**
     * {@return on a {@code One}: the property of the target that refers back; empty where only one can be meant. On a {@code Ref} it
     * stays empty}
     */
    String mappedBy() default "";
}
