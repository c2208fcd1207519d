package duo.api.expr;

import duo.api.error.InvalidQueryException;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;

/** What a temporal value consists of, and so what can be computed from it. */
enum TemporalKind {
    DATE,
    TIME,
    DATE_TIME,
    MOMENT;

    /** The kind of a type; refuses durations, years and what a converter stores in a form of its own. */
    static TemporalKind of(ValueType type, String function) {
        Class<?> raw = type.raw();
        if (type.storage() == Storage.PLAIN) {
            if (raw == LocalDate.class) {
                return DATE;
            } else if (raw == LocalTime.class) {
                return TIME;
            } else if (raw == LocalDateTime.class) {
                return DATE_TIME;
            } else if (raw == Instant.class || raw == OffsetDateTime.class) {
                return MOMENT;
            }
        }
        throw refused(type, function);
    }

    static TemporalKind withDate(ValueType type, String function) {
        TemporalKind kind = of(type, function);
        if (kind == TIME) {
            throw refused(type, function);
        }
        return kind;
    }

    static TemporalKind withTime(ValueType type, String function) {
        TemporalKind kind = of(type, function);
        if (kind == DATE) {
            throw refused(type, function);
        }
        return kind;
    }

    static InvalidQueryException refused(ValueType type, String function) {
        return new InvalidQueryException("A value of type " + type.raw().getSimpleName() + " has no " + function
                + (type.storage() == Storage.PLAIN ? "" : ", because a converter stores it in a form of its own"));
    }
}
