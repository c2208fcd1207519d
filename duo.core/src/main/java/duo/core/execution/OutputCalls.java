package duo.core.execution;

import java.math.BigDecimal;
import java.sql.CallableStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sends statements that are calls: the database fills some of their placeholders. Thread-safe. */
public final class OutputCalls {
    private final StatementRunner runner;

    /** Reads a placeholder of a number, from 1. */
    @FunctionalInterface
    private interface OutputReader<T extends @Nullable Object> {
        T read(CallableStatement statement, int number) throws SQLException;
    }

    /**
     * Creates the sender.
     *
     * @param runner announces, watches and translates
     */
    public OutputCalls(StatementRunner runner) {
        this.runner = runner;
    }

    /**
     * Sends an insert that fills placeholders with the numbers that the database generates.
     *
     * @param place where it runs
     * @param command the statement, with a value for each placeholder but those that it fills
     * @param outputs the positions of the placeholders that it fills, from 0
     * @return the numbers in these placeholders, null for NULL
     */
    public List<@Nullable BigDecimal> numbers(Place place, Command command, List<Integer> outputs) {
        return call(place, command, outputs, Types.NUMERIC, CallableStatement::getBigDecimal);
    }

    /**
     * Sends a block of procedural statements, which gives texts by its last placeholders.
     *
     * @param place where it runs
     * @param command the block, with the values of its first placeholders
     * @param results how many placeholders after these give something
     * @return what they give, null for NULL
     */
    public List<@Nullable String> texts(Place place, Command command, int results) {
        int first = command.values().length;
        List<Integer> outputs = IntStream.range(first, first + results).boxed().toList();
        return call(place, command, outputs, Types.VARCHAR, CallableStatement::getString);
    }

    private <T extends @Nullable Object> List<T> call(
            Place place, Command given, List<Integer> outputs, int jdbcType, OutputReader<T> reader) {
        Command command = runner.commented(given);
        List<@Nullable Object[]> values = List.<@Nullable Object[]>of(command.values());
        Supervisor supervisor = runner.supervisor();
        long started = supervisor.begin(command);
        try (CallableStatement statement = place.lease().prepareCall(command.sql())) {
            return supervisor.<CallableStatement, List<T>>watch(
                    place, command, values, started, statement, prepared -> {
                        bind(prepared, command, new HashSet<>(outputs), jdbcType);
                        prepared.execute();
                        List<T> read = new ArrayList<>(outputs.size());
                        for (int output : outputs) {
                            read.add(reader.read(prepared, output + 1));
                        }
                        return read;
                    });
        } catch (SQLException failed) {
            throw supervisor.translated(place, command, values, failed);
        }
    }

    private static void bind(CallableStatement statement, Command command, Set<Integer> outputs, int jdbcType)
            throws SQLException {
        int value = 0;
        for (int position = 0; position < command.values().length + outputs.size(); position++) {
            if (outputs.contains(position)) {
                statement.registerOutParameter(position + 1, jdbcType);
            } else {
                Binding.bind(statement, position + 1, command.codec(value), command.values()[value]);
                value++;
            }
        }
    }
}
