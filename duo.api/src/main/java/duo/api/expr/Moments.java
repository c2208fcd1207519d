package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.SqlFunction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Temporal values in the forms in which databases compute with them. */
final class Moments {
    private static final int SECONDS_OF_DAY = 86_400;

    private Moments() {}

    /** A moment as date and time in UTC, a time of day in the form that has parts, and others as they are. */
    static Node local(Node node, TemporalKind kind) {
        return switch (kind) {
            case MOMENT -> Calls.of(SqlFunction.IN_UTC, ValueType.plain(LocalDateTime.class), node);
            case TIME -> Calls.of(SqlFunction.TIME, ValueType.plain(LocalTime.class), node);
            case DATE, DATE_TIME -> node.unnamed();
        };
    }

    /** A date with a time, in UTC or as it is, that is so much later. */
    static Node later(Node node, ValueType type, Duration duration) {
        if (duration.isZero()) {
            return node;
        }
        List<Node> arguments = new ArrayList<>(List.of(node));
        arguments.addAll(List.of(parts(duration)));
        return Calls.of(SqlFunction.PLUS_DURATION, type, arguments.toArray(Node[]::new));
    }

    /** Days, seconds and microseconds, of which the days alone may be negative. */
    static Node[] parts(Duration duration) {
        long days = Math.floorDiv(duration.getSeconds(), SECONDS_OF_DAY);
        if ((int) days != days) {
            throw new IllegalArgumentException("The duration " + duration + " is longer than any calendar");
        }
        return new Node[] {
            Calls.value((int) days),
            Calls.value(Math.floorMod(duration.getSeconds(), SECONDS_OF_DAY)),
            Calls.value(duration.getNano() / 1000)
        };
    }
}
