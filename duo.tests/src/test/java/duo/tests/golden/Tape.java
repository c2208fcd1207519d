package duo.tests.golden;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** What a database answered, by the test that asked. Thread-safe. */
final class Tape {
    /** Statements that databases need in different numbers, and that give no rows. */
    private static final Pattern APART = Pattern.compile(
            "\\s*(CREATE|ALTER|DROP|COMMENT|SET|BEGIN|START|COMMIT|ROLLBACK|SAVEPOINT|SAVE|RELEASE|IF|EXEC|DECLARE\\s+@(?:table|name))\\b(?!\\s+INSERT).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** So many answers may have been for statements that the other dialect does without. */
    private static final int SKIPPED = 4;

    private final Map<String, Deque<Answer>> byStep = new ConcurrentHashMap<>();

    private final Map<String, Deque<Instant>> times = new ConcurrentHashMap<>();

    static boolean isApart(String sql) {
        return APART.matcher(sql).matches();
    }

    void add(String step, Answer answer) {
        byStep.compute(step, (key, known) -> {
            Deque<Answer> answers = known == null ? new ArrayDeque<>() : known;
            answers.add(answer);
            return answers;
        });
    }

    void add(String step, Instant time) {
        times.compute(step, (key, known) -> {
            Deque<Instant> told = known == null ? new ArrayDeque<>() : known;
            told.add(time);
            return told;
        });
    }

    /** Begins to play. */
    Playback play() {
        return new Playback();
    }

    /** The answers once more. */
    final class Playback {
        private final Map<String, ArrayDeque<Answer>> left = new ConcurrentHashMap<>();

        private final Map<String, Deque<Instant>> timesLeft = new ConcurrentHashMap<>();
        private Instant last = Instant.EPOCH;

        /** The next time that was told, or a later one. */
        synchronized Instant time(String step) {
            Instant next = timesLeft
                    .computeIfAbsent(step, key -> new ArrayDeque<>(times.getOrDefault(key, new ArrayDeque<>())))
                    .poll();
            last = next == null ? last.plusMillis(1) : next;
            return last;
        }

        /**
         * The next answer to a statement of this kind, if there is one soon.
         *
         * @param asked how many rows a statement writes that gives as many back; others come with the next statement
         */
        Optional<Answer> next(String step, boolean isWrite, int asked) {
            ArrayDeque<Answer> answers =
                    left.computeIfAbsent(step, key -> new ArrayDeque<>(byStep.getOrDefault(key, new ArrayDeque<>())));
            synchronized (answers) {
                Iterator<Answer> each = answers.iterator();
                for (int i = 0; i <= SKIPPED && each.hasNext(); i++) {
                    Answer answer = each.next();
                    if (answer.isWrite() == isWrite) {
                        for (int j = 0; j <= i; j++) {
                            answers.remove();
                        }
                        // Others take more rows at once.
                        while (asked > answer.count()
                                && !answers.isEmpty()
                                && answer.isContinuedBy(answers.getFirst())) {
                            answer = answer.and(answers.removeFirst());
                        }
                        Optional<Answer> rest = answer.cut(asked);
                        rest.ifPresent(answers::addFirst);
                        return Optional.of(rest.isPresent() ? answer.first(asked) : answer);
                    }
                }
                return Optional.empty();
            }
        }
    }
}
