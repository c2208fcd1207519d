package duo.api.meta;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of a mapped table, as the processor wrote it down. Immutable; made with {@link #of}.
 *
 * @since 0.1.0
 */
public final class MappedColumn {
    private final String property;
    private final String name;
    private final ValueType type;
    private final Builder details;

    private MappedColumn(Builder builder) {
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
    public static Builder of(String property, String name, ValueType type) {
        return new Builder(property, name, type);
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

    /**
     * Collects the details of a column; used by generated code. Not thread-safe.
     *
     * @since 0.1.0
     */
    public static final class Builder {
        private final String property;
        private final String name;
        private final ValueType type;
        private boolean id;
        private Generation generation = Generation.NONE;
        private String sequence = "";
        private boolean nullable;
        private int length;
        private int precision;
        private int scale = -1;
        private boolean unique;
        private boolean insertable = true;
        private boolean updatable = true;
        private String definition = "";
        private String comment = "";
        private @Nullable Object defaultValue;
        private String serverDefault = "";
        private boolean createdAt;
        private boolean updatedAt;
        private boolean version;
        private boolean guarded;
        private boolean secret;
        private @Nullable Reference reference;

        private Builder(String property, String name, ValueType type) {
            this.property = Objects.requireNonNull(property, "property");
            this.name = Objects.requireNonNull(name, "name");
            this.type = Objects.requireNonNull(type, "type");
        }

        /**
         * Marks a key column.
         *
         * @return this
         */
        public Builder id() {
            this.id = true;
            return this;
        }

        /**
         * Says where the value comes from.
         *
         * @param generation the source
         * @param sequence the sequence, or empty
         * @return this
         */
        public Builder generated(Generation generation, String sequence) {
            this.generation = generation;
            this.sequence = sequence;
            return this;
        }

        /**
         * The column takes NULL.
         *
         * @return this
         */
        public Builder nullable() {
            this.nullable = true;
            return this;
        }

        /**
         * Sets the greatest length.
         *
         * @param length the value
         * @return this
         */
        public Builder length(int length) {
            this.length = length;
            return this;
        }

        /**
         * Sets the number of all digits.
         *
         * @param precision the value
         * @return this
         */
        public Builder precision(int precision) {
            this.precision = precision;
            return this;
        }

        /**
         * Sets the digits after the point.
         *
         * @param scale the value
         * @return this
         */
        public Builder scale(int scale) {
            this.scale = scale;
            return this;
        }

        /**
         * Adds a unique constraint.
         *
         * @return this
         */
        public Builder unique() {
            this.unique = true;
            return this;
        }

        /**
         * INSERT leaves the column out.
         *
         * @return this
         */
        public Builder notInsertable() {
            this.insertable = false;
            return this;
        }

        /**
         * UPDATE leaves the column out.
         *
         * @return this
         */
        public Builder notUpdatable() {
            this.updatable = false;
            return this;
        }

        /**
         * Sets the column type in the database's words.
         *
         * @param definition the value
         * @return this
         */
        public Builder definition(String definition) {
            this.definition = definition;
            return this;
        }

        /**
         * Sets the comment.
         *
         * @param comment the value
         * @return this
         */
        public Builder comment(String comment) {
            this.comment = comment;
            return this;
        }

        /**
         * Sets the constant default, in the type of the property.
         *
         * @param defaultValue the value
         * @return this
         */
        public Builder defaultValue(Object defaultValue) {
            this.defaultValue = defaultValue;
            return this;
        }

        /**
         * Sets the default that the database computes, in SQL.
         *
         * @param serverDefault the value
         * @return this
         */
        public Builder serverDefault(String serverDefault) {
            this.serverDefault = serverDefault;
            return this;
        }

        /**
         * Holds the time of the insert.
         *
         * @return this
         */
        public Builder createdAt() {
            this.createdAt = true;
            return this;
        }

        /**
         * Holds the time of the last write.
         *
         * @return this
         */
        public Builder updatedAt() {
            this.updatedAt = true;
            return this;
        }

        /**
         * Counts the updates of the row.
         *
         * @return this
         */
        public Builder version() {
            this.version = true;
            return this;
        }

        /**
         * No payload may set it.
         *
         * @return this
         */
        public Builder guarded() {
            this.guarded = true;
            return this;
        }

        /**
         * Its value is never shown.
         *
         * @return this
         */
        public Builder secret() {
            this.secret = true;
            return this;
        }

        /**
         * Makes the column a foreign key.
         *
         * @param reference the value
         * @return this
         */
        public Builder reference(Reference reference) {
            this.reference = reference;
            return this;
        }

        /**
         * Ends the column. The builder must not be used afterwards.
         *
         * @return the column
         */
        public MappedColumn build() {
            return new MappedColumn(this);
        }
    }
}
