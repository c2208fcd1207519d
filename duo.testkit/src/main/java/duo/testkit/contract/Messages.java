package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Looks into the messages of errors. */
final class Messages {
    private Messages() {}

    /** Fails unless the message holds all texts; the failure shows it. */
    static void assertTold(Throwable error, String... texts) {
        String message = String.valueOf(error.getMessage());
        for (String text : texts) {
            assertTrue(message.contains(text), () -> "'" + text + "' is missing in: " + message);
        }
    }
}
