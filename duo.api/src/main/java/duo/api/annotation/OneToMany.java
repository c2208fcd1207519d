package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link duo.api.relation.Many}: names the reference that it is the inverse of. Needed only where the target refers back by
 * several properties.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface OneToMany {
    /** {@return the property of the target that refers back} */
    String mappedBy();
}
