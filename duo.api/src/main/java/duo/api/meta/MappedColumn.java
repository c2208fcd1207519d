package duo.api.meta;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a mapped table, as the processor wrote it down. Immutable once its model is known; made with {@link #of}.
 *
 * @since 0.1.0
 */
public final class MappedColumn {
    private final String property;
    private final String name;
    private final ValueType type;
    private final ColumnBuilder details;
    private volatile @Nullable Class<?> model;

    MappedColumn(ColumnBuilder builder) {
        this.property = builder.property;
        this.name = builder.name;
        this.type = builder.type;
        this.details = builder;
    }

    /**
     * Starts a column.
     *
     * @param property the name of the property; for a component of an embedded record the path with dots
     * @param name the name of the column
     * @param type the type of its values
     * @return a builder
     */
    public static ColumnBuilder of(String property, String name, ValueType type) {
        return new ColumnBuilder(property, name, type);
    }

    /** The model whose table has the column. */
    void belongsTo(Class<?> owner) {
        this.model = owner;
    }

    /**
     * The model that has the property.
     *
     * @return its class, or empty for a column of a table that is not that of a model, such as a junction
     */
    public Optional<Class<?>> model() {
        return Optional.ofNullable(model);
    }

    /**
     * The name of the property; the path with dots for a component of an embedded record.
     *
     * @return the name
     */
    public String property() {
        return property;
    }

    /**
     * The name of the column.
     *
     * @return the name, unquoted
     */
    public String name() {
        return name;
    }

    /**
     * The type of the values; for a reference the type of the key.
     *
     * @return the type
     */
    public ValueType type() {
        return type;
    }

    /**
     * Whether the column is the key or part of it.
     *
     * @return true for a key column
     */
    public boolean isId() {
        return details.id;
    }

    /**
     * Where the value comes from when the model gives none.
     *
     * @return never null
     */
    public Generation generation() {
        return details.generation;
    }

    /**
     * The sequence of {@link Generation#SEQUENCE}.
     *
     * @return its name, or empty for the default name
     */
    public String sequence() {
        return details.sequence;
    }

    /**
     * Whether the column takes NULL.
     *
     * @return true if it does
     */
    public boolean isNullable() {
        return details.nullable;
    }

    /**
     * The greatest length.
     *
     * @return characters or bytes, 0 for the default of the type
     */
    public int length() {
        return details.length;
    }

    /**
     * All digits of a decimal.
     *
     * @return the number, 0 for the default
     */
    public int precision() {
        return details.precision;
    }

    /**
     * The digits after the point.
     *
     * @return the number, -1 for the default
     */
    public int scale() {
        return details.scale;
    }

    /**
     * Whether a unique constraint spans this column alone.
     *
     * @return true if so
     */
    public boolean isUnique() {
        return details.unique;
    }

    /**
     * Whether INSERT writes the column.
     *
     * @return true if so
     */
    public boolean isInsertable() {
        return details.insertable;
    }

    /**
     * Whether UPDATE writes the column.
     *
     * @return true if so
     */
    public boolean isUpdatable() {
        return details.updatable;
    }

    /**
     * The column type in the database's words.
     *
     * @return the text, or empty for Duo's choice
     */
    public String definition() {
        return details.definition;
    }

    /**
     * The comment.
     *
     * @return the text, or empty
     */
    public String comment() {
        return details.comment;
    }

    /**
     * The constant default in the type of the property.
     *
     * @return the value, or empty
     */
    public Optional<Object> defaultValue() {
        return Optional.ofNullable(details.defaultValue);
    }

    /**
     * The default that the database computes.
     *
     * @return SQL, or empty
     */
    public String serverDefault() {
        return details.serverDefault;
    }

    /**
     * Whether the column holds the time of the insert.
     *
     * @return true if so
     */
    public boolean isCreatedAt() {
        return details.createdAt;
    }

    /**
     * Whether the column holds the time of the last write.
     *
     * @return true if so
     */
    public boolean isUpdatedAt() {
        return details.updatedAt;
    }

    /**
     * Whether the column counts the updates of the row.
     *
     * @return true if so
     */
    public boolean isVersion() {
        return details.version;
    }

    /**
     * Whether payloads may not set the property.
     *
     * @return true if so
     */
    public boolean isGuarded() {
        return details.guarded;
    }

    /**
     * Whether the value is never shown.
     *
     * @return true if so
     */
    public boolean isSecret() {
        return details.secret;
    }

    /**
     * What the column refers to.
     *
     * @return the reference, or empty for a plain column
     */
    public Optional<Reference> reference() {
        return Optional.ofNullable(details.reference);
    }

    /**
     * Whether the database makes the value when the model gives none.
     *
     * @return true for identity, sequence, server default
     */
    public boolean isDatabaseGenerated() {
        return details.generation == Generation.IDENTITY
                || details.generation == Generation.SEQUENCE
                || !details.serverDefault.isEmpty();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return property + " (" + name + " " + type.java().toString().toLowerCase(Locale.ROOT) + ")";
    }
}
