package duo.core.execution;

import duo.api.SqlText;
import duo.api.spi.Codec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement ready to be sent: its text, and a value and a codec for each placeholder. */
public final class Command {
    /** The subject of a statement in the words of the user. */
    public static final String WRITTEN_BY_USER = "the statement";

    private final String sql;
    private final Codec<Object>[] codecs;
    private final boolean[] secret;
    private final String subject;
    private final boolean write;
    private final @Nullable Object[] values;
    private final @Nullable Duration timeout;
    private final int fetchRows;

    /**
     * Creates a command.
     *
     * @param sql the text
     * @param codecs a codec for each placeholder
     * @param secret for each placeholder whether its value is never shown
     * @param subject what it is about, for messages: the name of the model or table
     * @param write whether it writes
     * @param values a value for each placeholder
     * @param timeout after how long it is ended, or null for the default of the database
     */
    public Command(
            String sql,
            Codec<Object>[] codecs,
            boolean[] secret,
            String subject,
            boolean write,
            @Nullable Object[] values,
            @Nullable Duration timeout) {
        this(sql, codecs, secret, subject, write, values, timeout, 0);
    }

    private Command(
            String sql,
            Codec<Object>[] codecs,
            boolean[] secret,
            String subject,
            boolean write,
            @Nullable Object[] values,
            @Nullable Duration timeout,
            int fetchRows) {
        this.sql = sql;
        this.codecs = codecs;
        this.secret = secret;
        this.subject = subject;
        this.write = write;
        this.values = values;
        this.timeout = timeout;
        this.fetchRows = fetchRows;
    }

    /**
     * The same statement with the number of rows that the driver fetches at once.
     *
     * @param rows the number, or 0 for what the driver does by itself
     * @return the command
     */
    public Command fetching(int rows) {
        return rows == fetchRows ? this : new Command(sql, codecs, secret, subject, write, values, timeout, rows);
    }

    int fetchRows() {
        return fetchRows;
    }

    /**
     * The same statement with something at its end.
     *
     * @param clause text without placeholders
     * @return a new command
     */
    public Command followedBy(String clause) {
        return new Command(sql + clause, codecs, secret, subject, write, values, timeout, fetchRows);
    }

    /**
     * The same values for another text.
     *
     * @param text the text, with the same placeholders, and others behind them that take no value
     * @return a new command
     */
    public Command as(String text) {
        return new Command(text, codecs, secret, subject, write, values, timeout, fetchRows);
    }

    /**
     * A statement without parameters.
     *
     * @param sql the text
     * @param subject what it is about
     * @return the command
     */
    public static Command plain(String sql, String subject) {
        return new Command(sql, noCodecs(), new boolean[0], subject, true, new Object[0], null);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // an empty array holds nothing of a wrong type
    private static Codec<Object>[] noCodecs() {
        return new Codec[0];
    }

    /**
     * The text.
     *
     * @return SQL with placeholders
     */
    public String sql() {
        return sql;
    }

    String subject() {
        return subject;
    }

    boolean isWrite() {
        return write;
    }

    @Nullable
    Duration timeout() {
        return timeout;
    }

    /**
     * The values.
     *
     * @return a value for each placeholder, not to be changed
     */
    public @Nullable Object[] values() {
        return values;
    }

    Codec<Object> codec(int index) {
        return codecs[index];
    }

    /**
     * The statement as it may be shown.
     *
     * @return text and values, those that are secret hidden
     */
    public SqlText shown() {
        return new SqlText(sql, shown(values));
    }

    /** The values of a row as they may be shown. */
    List<@Nullable Object> shown(@Nullable Object[] row) {
        List<@Nullable Object> shown = new ArrayList<>(row.length);
        for (int i = 0; i < row.length; i++) {
            shown.add(secret[i] && row[i] != null ? "***" : row[i]);
        }
        return shown;
    }

    /** The values that are never shown, as text. */
    List<String> secrets(List<@Nullable Object[]> rows) {
        List<String> hidden = new ArrayList<>();
        for (@Nullable Object[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                if (secret[i] && row[i] != null) {
                    hidden.add(String.valueOf(row[i]));
                }
            }
        }
        return hidden;
    }
}
