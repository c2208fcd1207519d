package duo.dialect.postgresql;

/**
 * The collations of texts. What is less or greater is told by code points, as on the other databases; which letters differ in case alone
 * is told by the locale of the database, because the collation of code points knows the letters of ASCII only.
 */
final class PostgresqlCollation {
    private static final String C = " COLLATE \"C\"";

    /** For servers whose databases have collations of their own, which texts are freed from. */
    static final PostgresqlCollation CHOSEN = new PostgresqlCollation(C, " COLLATE \"default\"");

    /** For servers that compare texts by code points and know all letters, and on which a collated text would be of another type. */
    static final PostgresqlCollation NONE = new PostgresqlCollation("", "");

    private final String codePoints;
    private final String letters;

    private PostgresqlCollation(String codePoints, String letters) {
        this.codePoints = codePoints;
        this.letters = letters;
    }

    /** Stands behind a text or the type of a column: compares by code points. */
    String codePoints() {
        return codePoints;
    }

    /** Stands behind a text whose case matters: knows all letters that the database knows. */
    String letters() {
        return letters;
    }

    /** A text that compares by code points, as a template. */
    String byCodePoints(String template) {
        return "(" + template + codePoints + ")";
    }

    /** The type of a column where no collation may stand. */
    static String without(String columnType) {
        return columnType.replace(C, "");
    }
}
