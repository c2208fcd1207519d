package duo.api.meta;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the details of a column; used by generated code, which begins with {@link MappedColumn#of}. Not thread-safe.
 *
 * @since 0.1.0
 */
public final class ColumnBuilder {
    final String property;
    final String name;
    final ValueType type;
    boolean id;
    Generation generation = Generation.NONE;
    String sequence = "";
    boolean nullable;
    int length;
    int precision;
    int scale = -1;
    boolean unique;
    boolean insertable = true;
    boolean updatable = true;
    String definition = "";
    String comment = "";

    @Nullable
    Object defaultValue;

    String serverDefault = "";
    boolean createdAt;
    boolean updatedAt;
    boolean version;
    boolean guarded;
    boolean secret;

    @Nullable
    Reference reference;

    ColumnBuilder(String property, String name, ValueType type) {
        this.property = Objects.requireNonNull(property, "property");
        this.name = Objects.requireNonNull(name, "name");
        this.type = Objects.requireNonNull(type, "type");
    }

    /**
     * Marks a key column.
     *
     * @return this
     */
    public ColumnBuilder id() {
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
    public ColumnBuilder generated(Generation generation, String sequence) {
        this.generation = generation;
        this.sequence = sequence;
        return this;
    }

    /**
     * The column takes NULL.
     *
     * @return this
     */
    public ColumnBuilder nullable() {
        this.nullable = true;
        return this;
    }

    /**
     * Sets the greatest length.
     *
     * @param length the value
     * @return this
     */
    public ColumnBuilder length(int length) {
        this.length = length;
        return this;
    }

    /**
     * Sets the number of all digits.
     *
     * @param precision the value
     * @return this
     */
    public ColumnBuilder precision(int precision) {
        this.precision = precision;
        return this;
    }

    /**
     * Sets the digits after the point.
     *
     * @param scale the value
     * @return this
     */
    public ColumnBuilder scale(int scale) {
        this.scale = scale;
        return this;
    }

    /**
     * Adds a unique constraint.
     *
     * @return this
     */
    public ColumnBuilder unique() {
        this.unique = true;
        return this;
    }

    /**
     * INSERT leaves the column out.
     *
     * @return this
     */
    public ColumnBuilder notInsertable() {
        this.insertable = false;
        return this;
    }

    /**
     * UPDATE leaves the column out.
     *
     * @return this
     */
    public ColumnBuilder notUpdatable() {
        this.updatable = false;
        return this;
    }

    /**
     * Sets the column type in the database's words.
     *
     * @param definition the value
     * @return this
     */
    public ColumnBuilder definition(String definition) {
        this.definition = definition;
        return this;
    }

    /**
     * Sets the comment.
     *
     * @param comment the value
     * @return this
     */
    public ColumnBuilder comment(String comment) {
        this.comment = comment;
        return this;
    }

    /**
     * Sets the constant default, in the type of the property.
     *
     * @param defaultValue the value
     * @return this
     */
    public ColumnBuilder defaultValue(Object defaultValue) {
        this.defaultValue = defaultValue;
        return this;
    }

    /**
     * Sets the default that the database computes, in SQL.
     *
     * @param serverDefault the value
     * @return this
     */
    public ColumnBuilder serverDefault(String serverDefault) {
        this.serverDefault = serverDefault;
        return this;
    }

    /**
     * Holds the time of the insert.
     *
     * @return this
     */
    public ColumnBuilder createdAt() {
        this.createdAt = true;
        return this;
    }

    /**
     * Holds the time of the last write.
     *
     * @return this
     */
    public ColumnBuilder updatedAt() {
        this.updatedAt = true;
        return this;
    }

    /**
     * Counts the updates of the row.
     *
     * @return this
     */
    public ColumnBuilder version() {
        this.version = true;
        return this;
    }

    /**
     * No payload may set it.
     *
     * @return this
     */
    public ColumnBuilder guarded() {
        this.guarded = true;
        return this;
    }

    /**
     * Its value is never shown.
     *
     * @return this
     */
    public ColumnBuilder secret() {
        this.secret = true;
        return this;
    }

    /**
     * Makes the column a foreign key.
     *
     * @param reference the value
     * @return this
     */
    public ColumnBuilder reference(Reference reference) {
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
