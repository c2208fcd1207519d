package duo.tests.compatibility;

import duo.tests.golden.Server;
import java.util.List;

/** A mode in which H2 understands some of the SQL of another database. */
enum Mode {
    MSSQL(Server.MSSQL, "MSSQLServer") {
        @Override
        List<String> setUp() {
            return MssqlWords.SET_UP;
        }

        @Override
        List<Part> parts(String sql) {
            return List.of(MssqlWords.said(sql));
        }
    },
    ORACLE(Server.ORACLE, "Oracle;DEFAULT_NULL_ORDERING=HIGH") {
        @Override
        List<String> setUp() {
            return OracleWords.SET_UP;
        }

        @Override
        List<Part> parts(String sql) {
            return OracleWords.parts(sql);
        }
    };

    private final Server server;
    private final String name;

    Mode(Server server, String name) {
        this.server = server;
        this.name = name;
    }

    Server server() {
        return server;
    }

    /** The parameter of H2's URL. */
    String parameter() {
        return "MODE=" + name;
    }

    /** What a new database is told first. */
    abstract List<String> setUp();

    /** The statements of H2 that do what a statement of the database does. */
    abstract List<Part> parts(String sql);
}
