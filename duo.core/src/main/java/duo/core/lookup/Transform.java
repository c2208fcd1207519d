package duo.core.lookup;

import duo.api.expr.Expression;
import duo.api.expr.TemporalExpression;
import duo.api.expr.TextExpression;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A step from a value to another one that is computed from it. */
enum Transform {
    YEAR(Family.DATED),
    QUARTER(Family.DATED),
    MONTH(Family.DATED),
    ISOYEAR(Family.DATED),
    ISOWEEK(Family.DATED, "week"),
    DAY(Family.DATED),
    WEEKDAY(Family.DATED, "isoweekday"),
    DATE(Family.DATED),
    HOUR(Family.TIMED),
    MINUTE(Family.TIMED),
    SECOND(Family.TIMED),
    LOWER(Family.TEXT),
    UPPER(Family.TEXT),
    TRIM(Family.TEXT),
    LENGTH(Family.TEXT, "len");

    /** What a step starts from. */
    private enum Family {
        DATED(LocalDate.class, LocalDateTime.class, Instant.class, OffsetDateTime.class),
        TIMED(LocalTime.class, LocalDateTime.class, Instant.class, OffsetDateTime.class),
        TEXT(String.class);

        @SuppressWarnings("ImmutableEnumChecker") // a set that cannot be changed
        private final Set<Class<?>> types;

        Family(Class<?>... types) {
            this.types = Set.of(types);
        }

        boolean has(ValueType type) {
            return type.storage() == Storage.PLAIN && types.contains(type.raw());
        }
    }

    private final Family family;

    @SuppressWarnings("ImmutableEnumChecker") // a list that cannot be changed
    private final List<String> otherWords;

    Transform(Family family, String... otherWords) {
        this.family = family;
        this.otherWords = List.of(otherWords);
    }

    /** Its name in a lookup. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Expression<Object, ?> of(Expression<Object, ?> value) {
        TemporalExpression<Object, ?> temporal = new TemporalExpression.Computed<>(value.node(), value.type());
        TextExpression<Object> text = new TextExpression.Computed<>(value.node(), value.type());
        return switch (this) {
            case YEAR -> temporal.year();
            case QUARTER -> temporal.quarter();
            case MONTH -> temporal.month();
            case ISOYEAR -> temporal.isoYear();
            case ISOWEEK -> temporal.isoWeek();
            case DAY -> temporal.day();
            case WEEKDAY -> temporal.weekDay();
            case DATE -> temporal.date();
            case HOUR -> temporal.hour();
            case MINUTE -> temporal.minute();
            case SECOND -> temporal.second();
            case LOWER -> text.lower();
            case UPPER -> text.upper();
            case TRIM -> text.trim();
            case LENGTH -> text.length();
        };
    }

    /** The step of this name from a value of a type. */
    static Optional<Transform> of(String word, ValueType from) {
        String plain = Names.plain(word);
        return all(from)
                .filter(transform -> transform.word().equals(plain) || transform.otherWords.contains(plain))
                .findFirst();
    }

    /** The names of the steps from a value of a type. */
    static List<String> words(ValueType from) {
        return all(from).map(Transform::word).toList();
    }

    private static Stream<Transform> all(ValueType from) {
        return Arrays.stream(values()).filter(transform -> transform.family.has(from));
    }
}
