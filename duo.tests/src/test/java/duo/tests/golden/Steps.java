package duo.tests.golden;

/** Names of what a contract does, as {@link duo.testkit.ScratchDatabase#onStep} gives them. */
public final class Steps {
    private static final String BEFORE = "before ";

    private Steps() {}

    /** Whether tables are made or emptied, and not tested with. */
    static boolean isSetUp(String step) {
        return isEmptying(step) || !step.contains(".");
    }

    /**
     * Whether tables are emptied.
     *
     * @param step what a contract does now
     * @return true before each test
     */
    public static boolean isEmptying(String step) {
        return step.startsWith(BEFORE);
    }

    /** The suite of a step. */
    static String suite(String step) {
        String test = isEmptying(step) ? step.substring(BEFORE.length()) : step;
        return test.split("[. ]", 2)[0];
    }
}
