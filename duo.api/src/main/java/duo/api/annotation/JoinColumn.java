package duo.api.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a {@link duo.api.relation.Ref}: a column of the foreign key and what it refers to. Needed for a reference to something else than
 * the key, and to name the columns of a reference to a key of several columns.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
@Repeatable(JoinColumn.List.class)
public @interface JoinColumn {
    /**
     * {@return the name of the column; empty means the name of the property in snake case, with {@code _id} behind it, or with the name
     * of the column that it refers to where there are several}
     */
    String name() default "";

    /** {@return the property of the target that it refers to, which is unique; empty means its key} */
    String references() default "";

    /**
     * Several columns.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target({ElementType.FIELD, ElementType.RECORD_COMPONENT})
    @interface List {
        /** {@return the columns} */
        JoinColumn[] value();
    }
}
