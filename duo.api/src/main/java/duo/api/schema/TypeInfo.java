package duo.api.schema;

/**
 * The type of a column as the database describes it. Sizes are those that the column was declared with; where a type has none, or was
 * declared without, they are as in {@link duo.api.meta.MappedColumn}. Immutable.
 *
 * @param name the type in the words of the database with its size, such as {@code numeric(6,2)}
 * @param jdbcType the constant of {@link java.sql.Types}; {@link java.sql.Types#OTHER} for a type that JDBC does not know
 * @param length the greatest length in characters or bytes of a text or bytes, 0 for none
 * @param precision all digits of a decimal, 0 for none
 * @param scale the digits after the point of a decimal, or of the seconds of a time, -1 for none
 * @since 0.1.0
 */
public record TypeInfo(String name, int jdbcType, int length, int precision, int scale) {

    /**
     * A type without a size.
     *
     * @param name the type in the words of the database
     * @param jdbcType the constant of {@link java.sql.Types}
     * @return the type
     */
    public static TypeInfo of(String name, int jdbcType) {
        return new TypeInfo(name, jdbcType, 0, 0, -1);
    }

    /**
     * This type with a length.
     *
     * @param characters the greatest length in characters or bytes, 0 for none
     * @return a new type
     */
    public TypeInfo withLength(int characters) {
        return new TypeInfo(name, jdbcType, characters, precision, scale);
    }

    /**
     * This type with digits.
     *
     * @param all all digits, 0 for none
     * @param afterPoint those after the point, or of seconds, -1 for none
     * @return a new type
     */
    public TypeInfo withDigits(int all, int afterPoint) {
        return new TypeInfo(name, jdbcType, length, all, afterPoint);
    }
}
