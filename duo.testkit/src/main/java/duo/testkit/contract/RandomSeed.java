package duo.testkit.contract;

import duo.api.Database;

/**
 * What random tests begin with. It is the same in every run on a dialect, so that a build tells of the code and not of chance; the
 * system property {@code duo.testkit.seed} repeats a run that failed or, with the value {@code random}, looks for new ones.
 */
final class RandomSeed {
    private static final String PROPERTY = "duo.testkit.seed";

    private RandomSeed() {}

    static long of(Database db) {
        String given =
                System.getProperty(PROPERTY, Integer.toString(db.dialect().hashCode()));
        return given.equals("random") ? System.nanoTime() : Long.parseLong(given);
    }

    /** How a failure says what repeats the run. */
    static String text(long seed) {
        return "-D" + PROPERTY + "=" + seed;
    }
}
