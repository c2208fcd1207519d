package duo.tests.compatibility;

/** Functions that H2 calls in place of those of another database. */
public final class ModeFunctions {
    private ModeFunctions() {}

    /** ISJSON, of columns that Duo writes. */
    public static int isJson(String text) {
        return text.isEmpty() ? 0 : 1;
    }

    /** SCHEMA_NAME. */
    public static String schemaName() {
        return "PUBLIC";
    }

    /** SYS_CONTEXT, which is asked for the schema alone. */
    public static String context(String space, String parameter) {
        return space.equals("USERENV") && parameter.equals("CURRENT_SCHEMA") ? schemaName() : "";
    }
}
