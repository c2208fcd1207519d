package duo.tests.golden;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a database answered to one statement. */
final class Answer {
    /** More rows are not kept: a test that reads so many tells nothing new about statements. */
    private static final int MOST_ROWS = 5_000;

    private final boolean isWrite;
    private final List<String> labels;
    private final List<@Nullable Object[]> rows = new ArrayList<>();
    private int[] counts = {};
    private @Nullable SQLException failure;

    private Answer(boolean isWrite, List<String> labels) {
        this.isWrite = isWrite;
        this.labels = labels;
    }

    static Answer rows(boolean isWrite, List<String> labels) {
        return new Answer(isWrite, labels);
    }

    static Answer written(int... counts) {
        Answer answer = new Answer(true, List.of());
        answer.counts = counts;
        return answer;
    }

    static Answer failure(boolean isWrite, SQLException failure) {
        Answer answer = new Answer(isWrite, List.of());
        answer.failure = failure;
        return answer;
    }

    void add(@Nullable Object[] row) {
        if (rows.size() < MOST_ROWS) {
            rows.add(row);
        }
    }

    boolean isWrite() {
        return isWrite;
    }

    List<String> labels() {
        return labels;
    }

    List<@Nullable Object[]> rows() {
        return rows;
    }

    @Nullable
    SQLException failure() {
        return failure;
    }

    /** What is left of a write when so many of its rows were asked for. */
    Optional<Answer> cut(int asked) {
        if (!isWrite || asked == 0 || count() <= asked) {
            return Optional.empty();
        }
        return labels.isEmpty() ? Optional.of(written(count() - asked)) : Optional.of(part(asked, rows.size()));
    }

    /** The first rows alone. */
    Answer first(int asked) {
        return labels.isEmpty() ? written(asked) : part(0, asked);
    }

    /** Whether another write gives the same, for other rows. */
    boolean isContinuedBy(Answer next) {
        return isWrite && next.isWrite && failure == null && next.failure == null && labels.equals(next.labels);
    }

    /** This write and another as one. */
    Answer and(Answer next) {
        if (labels.isEmpty()) {
            return written(count() + next.count());
        }
        Answer both = part(0, rows.size());
        both.rows.addAll(next.rows);
        return both;
    }

    private Answer part(int from, int to) {
        Answer part = new Answer(isWrite, labels);
        part.rows.addAll(rows.subList(from, to));
        return part;
    }

    /** How many rows were written in all. */
    int count() {
        int sum = rows.size();
        for (int each : counts) {
            sum += Math.max(each, 0);
        }
        return sum;
    }

    /** How many rows each of a batch of statements wrote. */
    int[] counts(int size) {
        if (counts.length == size) {
            return counts.clone();
        }
        int[] each = new int[size];
        int left = count();
        for (int i = 0; i < size && left > 0; i++, left--) {
            each[i] = 1;
        }
        return each;
    }
}
