package duo.testkit.contract;

/** Statements that read rows only to skip them. */
final class RowSkips {
    private RowSkips() {}

    /** Whether a statement skips rows; some databases take a number of rows only together with none to skip. */
    static boolean isIn(String sql) {
        return sql.replace("OFFSET 0 ROWS", "").contains("OFFSET");
    }
}
