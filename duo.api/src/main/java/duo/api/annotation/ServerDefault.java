package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A default that the database computes: the column is left out of an INSERT when the value is null, and read back afterwards.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface ServerDefault {
    /** {@return the default in SQL, for instance {@code CURRENT_TIMESTAMP}} */
    String value();
}
