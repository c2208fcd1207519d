package duo.dialect.postgresql;

/**
 * The collations of texts. What is less or greater is told by code points, as on the other databases; which letters differ in case alone
 * is told by the locale of the database, because the collation of code points knows the letters of ASCII only.
 */
final class PostgresqlCollation {
    /** Behind a text or the type of a column: compares by code points. */
    static final String CODE_POINTS = " COLLATE \"C\"";

    /** Behind a text whose case matters: knows all letters that the database knows. */
    static final String LETTERS = " COLLATE \"default\"";

    private PostgresqlCollation() {}

    /** A text that compares by code points, as a template. */
    static String byCodePoints(String template) {
        return "(" + template + CODE_POINTS + ")";
    }

    /** The type of a column where no collation may stand. */
    static String without(String columnType) {
        return columnType.replace(CODE_POINTS, "");
    }
}
