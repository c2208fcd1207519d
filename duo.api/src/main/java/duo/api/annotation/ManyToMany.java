package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link duo.api.relation.Many}: both sides can have many of the other, linked by the rows of a junction table. Duo makes that
 * table together with the one of the model, unless {@link #through()} names a model that maps it.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface ManyToMany {
    /** {@return for the inverse side: the property of the target that declares the relation; empty on the side that declares it} */
    String mappedBy() default "";

    /** {@return the name of the junction table; empty means the name of the table, an underscore and the property in snake case} */
    String table() default "";

    /**
     * {@return the columns of the junction table that refer to this model, one for each column of its key; empty means the name of
     * the model in snake case, an underscore and the name of the key column; where both sides are the same model, with {@code from_}
     * before it}
     */
    String[] columns() default {};

    /** {@return the same for the columns that refer to the target; where both sides are the same model, with {@code to_} before them} */
    String[] targetColumns() default {};

    /** {@return the model of the junction table, which refers to both sides; {@code void} for a table of Duo's own} */
    Class<?> through() default void.class;

    /** {@return the property of {@link #through()} that refers to this model; needed only where several do} */
    String source() default "";

    /** {@return the property of {@link #through()} that refers to the target; needed only where several do} */
    String target() default "";
}
