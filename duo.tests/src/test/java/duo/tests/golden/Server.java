package duo.tests.golden;

import duo.testkit.Capability;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A server that is not here, as its driver would show it. */
@SuppressWarnings("ImmutableEnumChecker") // maps and sets of it are not changed
public enum Server {
    MSSQL(
            "mssql",
            "Microsoft SQL Server",
            16,
            EnumSet.of(
                    Capability.PLANS,
                    Capability.MEASURED_PLANS,
                    Capability.DIFFERENT_TEXTS,
                    Capability.NTH_VALUES,
                    Capability.VALUE_RANGES),
            Map.of(
                    "23505", new Code(2627, "Violation of UNIQUE KEY constraint."),
                    "23503", new Code(547, "The statement conflicted with the FOREIGN KEY constraint."),
                    "23502", new Code(515, "Cannot insert the value NULL."),
                    "23514", new Code(547, "The statement conflicted with the CHECK constraint."),
                    "40P01", new Code(1205, "Deadlock victim."),
                    "40001", new Code(3960, "Snapshot isolation transaction aborted due to update conflict."),
                    "55P03", new Code(1222, "Lock request time out period exceeded."),
                    "42P01", new Code(208, "Invalid object name."),
                    "42703", new Code(207, "Invalid column name."),
                    "42601", new Code(102, "Incorrect syntax."))),
    ORACLE(
            "oracle",
            "Oracle",
            23,
            EnumSet.of(
                    Capability.EMPTY_TEXTS,
                    Capability.QUOTES_IN_NAMES,
                    Capability.PLANS,
                    Capability.MEASURED_PLANS,
                    Capability.SHARED_LOCKS,
                    Capability.SKIP_LOCKED_PAGES),
            Map.of(
                    "23505", new Code(1, "ORA-00001: unique constraint violated"),
                    "23503", new Code(2291, "ORA-02291: integrity constraint violated - parent key not found"),
                    "23502", new Code(1400, "ORA-01400: cannot insert NULL"),
                    "23514", new Code(2290, "ORA-02290: check constraint violated"),
                    "40P01", new Code(60, "ORA-00060: deadlock detected"),
                    "40001", new Code(8177, "ORA-08177: can't serialize access for this transaction"),
                    "55P03", new Code(54, "ORA-00054: resource busy"),
                    "42P01", new Code(942, "ORA-00942: table or view does not exist"),
                    "42703", new Code(904, "ORA-00904: invalid identifier"),
                    "42601", new Code(900, "ORA-00900: invalid SQL statement")));

    /** A row that others refer to; told apart since PostgreSQL 18. */
    private static final String RESTRICT = "23001";

    private static final String CANCELLED = "57014";

    private final String dialect;
    private final String product;
    private final int version;
    private final Set<Capability> lacks;
    private final Map<String, Code> codes;

    private record Code(int number, String message) {}

    Server(String dialect, String product, int version, Set<Capability> lacks, Map<String, Code> codes) {
        this.dialect = dialect;
        this.product = product;
        this.version = version;
        this.lacks = lacks;
        this.codes = codes;
    }

    public String dialect() {
        return dialect;
    }

    public String product() {
        return product;
    }

    public int version() {
        return version;
    }

    public Set<Capability> lacks() {
        return lacks;
    }

    /** Whether PostgreSQL was asked to end a statement. */
    static boolean isCancelled(SQLException failed) {
        return CANCELLED.equals(failed.getSQLState());
    }

    /** The error of this server that means what one of PostgreSQL does. */
    public SQLException translate(SQLException failed) {
        String state = RESTRICT.equals(failed.getSQLState()) ? "23503" : String.valueOf(failed.getSQLState());
        if (isCancelled(failed)) {
            return this == ORACLE
                    ? new SQLException("ORA-01013: user requested cancel of current operation", "72000", 1013)
                    : new SQLException("The query was canceled.", "HY008");
        }
        Code code = codes.get(state);
        return code == null
                ? new SQLException(failed.getMessage(), state)
                : new SQLException(code.message, state.startsWith("23") ? "23000" : "S0001", code.number);
    }
}
