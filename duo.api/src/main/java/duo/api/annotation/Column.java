package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Details of a column; each has a default that follows from the type and the name of the property.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Column {
    /** {@return the name of the column; empty means the property name in snake case} */
    String name() default "";

    /** {@return the greatest length of a text or binary value in characters or bytes; 0 means the default of the type} */
    int length() default 0;

    /** {@return all digits of a decimal number; 0 means the default} */
    int precision() default 0;

    /** {@return the digits after the decimal point; -1 means the default} */
    int scale() default -1;

    /** {@return whether the column takes NULL; {@link Nullability#FROM_TYPE} follows the type of the property} */
    Nullability nullable() default Nullability.FROM_TYPE;

    /** {@return whether UPDATE statements write the column} */
    boolean updatable() default true;

    /** {@return whether INSERT statements write the column; if not, the database fills it and Duo reads it back} */
    boolean insertable() default true;

    /** {@return the type of the column in the words of the database, in place of the type that Duo would choose} */
    String definition() default "";

    /** {@return a comment kept in the database; empty means none} */
    String comment() default "";
}
