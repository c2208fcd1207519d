package duo.tests.engine;

import java.util.Locale;

/** The machine under the tests. */
final class Platform {

    private Platform() {}

    static boolean isMac() {
        return operatingSystem().startsWith("mac");
    }

    static boolean isLinux() {
        return operatingSystem().equals("linux");
    }

    static boolean isArm() {
        return architecture().equals("aarch64");
    }

    /** The user is root, under whom PostgreSQL refuses to run, and whom MariaDB and MySQL want to be told about. */
    static boolean isRoot() {
        return System.getProperty("user.name", "").equals("root");
    }

    static String describe() {
        return System.getProperty("os.name", "unknown system") + " on " + architecture();
    }

    private static String operatingSystem() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    }

    private static String architecture() {
        return System.getProperty("os.arch", "unknown processor");
    }
}
