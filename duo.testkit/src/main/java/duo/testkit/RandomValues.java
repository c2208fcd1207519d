package duo.testkit;

import duo.api.meta.EntityType;
import duo.api.meta.Generation;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Random values that every database keeps as they are, for the columns of a model: the same for the same seed and number. What the database
 * or Duo fills in, references, JSON and converted types stay null.
 */
final class RandomValues {
    /** Letters with and without case, what SQL and LIKE have a use for, an accent of its own and a character beyond the BMP. */
    private static final List<String> CHARACTERS = List.of(
            "a",
            "b",
            "Z",
            "7",
            " ",
            "'",
            "\"",
            "%",
            "_",
            "\\",
            ";",
            "-",
            "\u00E9",
            "\u00DF",
            "\u0301",
            "\u6F22",
            "\uD83E\uDD8A");

    private static final int TEXT = 30;
    private static final int DIGITS = 15;
    private static final long SECONDS = 1_000_000_000;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final int DAYS = 100_000;

    private final Random random;
    private final int number;

    private RandomValues(long seed, int number) {
        this.random = new Random(seed * 1_000_003 + number);
        this.number = number;
    }

    static @Nullable Object[] of(EntityType<?> type, long seed, int number) {
        RandomValues values = new RandomValues(seed, number);
        return type.table().columns().stream().map(values::value).toArray();
    }

    private @Nullable Object value(MappedColumn column) {
        boolean given = column.isInsertable()
                && column.generation() == Generation.NONE
                && column.reference().isEmpty()
                && !column.isVersion()
                && !column.isCreatedAt()
                && !column.isUpdatedAt()
                && !column.isDatabaseGenerated();
        if (!given || (column.isNullable() && random.nextInt(4) == 0)) {
            return null;
        }
        return switch (column.type().storage()) {
            case JSON, CONVERTED -> null;
            case ARRAY -> list(column);
            default -> scalar(column.type().java(), column, column.isId() || column.isUnique());
        };
    }

    private @Nullable List<@Nullable Object> list(MappedColumn column) {
        JavaType element = column.type().java().arguments().get(0);
        List<@Nullable Object> elements = new ArrayList<>();
        for (int size = random.nextInt(4); elements.size() < size; ) {
            elements.add(scalar(element, column, false));
        }
        return elements.contains(null) ? null : elements;
    }

    private @Nullable Object scalar(JavaType type, MappedColumn column, boolean unique) {
        Class<?> raw = JavaType.boxed(type.raw());
        if (raw.isEnum()) {
            Object[] constants = raw.getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (Number.class.isAssignableFrom(raw)) {
            return unique ? whole(raw, number) : number(raw, column);
        } else if (raw == String.class) {
            return text(column, unique);
        } else if (raw == Boolean.class) {
            return random.nextBoolean();
        } else if (raw == Character.class) {
            return (char) ('!' + random.nextInt(90));
        } else if (raw == UUID.class) {
            return new UUID(random.nextLong(), random.nextLong());
        } else if (raw == byte[].class) {
            byte[] bytes = new byte[1 + random.nextInt(TEXT)];
            random.nextBytes(bytes);
            return bytes;
        }
        return temporal(raw);
    }

    private String text(MappedColumn column, boolean unique) {
        int most = column.length() == 0 ? TEXT : Math.min(TEXT, column.length());
        StringBuilder text = new StringBuilder(unique ? Integer.toString(number, Character.MAX_RADIX) : "x");
        int length = random.nextInt(most);
        while (text.length() < length) {
            String next = CHARACTERS.get(random.nextInt(CHARACTERS.size()));
            if (text.length() + next.length() > most) {
                break;
            }
            text.append(next);
        }
        return text.toString();
    }

    private static @Nullable Object whole(Class<?> raw, long value) {
        if (raw == Byte.class) {
            return (byte) value;
        } else if (raw == Short.class) {
            return (short) value;
        } else if (raw == Integer.class) {
            return (int) value;
        } else if (raw == Long.class) {
            return value;
        } else if (raw == BigInteger.class) {
            return BigInteger.valueOf(value);
        } else if (raw == BigDecimal.class) {
            return BigDecimal.valueOf(value);
        } else if (raw == Float.class) {
            return (float) value;
        }
        return raw == Double.class ? (Object) (double) value : null;
    }

    private @Nullable Object number(Class<?> raw, MappedColumn column) {
        if (raw == BigDecimal.class) {
            return decimal(column);
        } else if (raw == BigInteger.class) {
            return BigInteger.valueOf(random.nextLong() % (long) Math.pow(10, digits(column)));
        } else if (raw == Float.class) {
            return random.nextInt(1 << 24) / 64f;
        } else if (raw == Double.class) {
            // More than 15 digits in a list are more than the JSON of MySQL keeps.
            return random.nextInt() / 64.0;
        }
        return whole(raw, random.nextLong());
    }

    /** Without zeros at its end where the column does not say how many digits it has. */
    private BigDecimal decimal(MappedColumn column) {
        long unscaled = random.nextLong() % (long) Math.pow(10, digits(column));
        int scale = column.scale() >= 0 ? column.scale() : 2;
        BigDecimal value = BigDecimal.valueOf(unscaled, scale);
        if (column.precision() > 0) {
            return value;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static int digits(MappedColumn column) {
        return column.precision() == 0 ? DIGITS : Math.min(DIGITS, column.precision());
    }

    private @Nullable Object temporal(Class<?> raw) {
        LocalDate date = FIRST.plusDays(random.nextInt(DAYS));
        LocalTime time = LocalTime.MIN.plus(random.nextLong(86_400_000_000L), ChronoUnit.MICROS);
        Instant moment = date.atTime(time).toInstant(ZoneOffset.UTC);
        if (raw == LocalDate.class) {
            return date;
        } else if (raw == LocalTime.class) {
            return time;
        } else if (raw == LocalDateTime.class) {
            return date.atTime(time);
        } else if (raw == Instant.class) {
            return moment;
        } else if (raw == OffsetDateTime.class) {
            return moment.atOffset(ZoneOffset.UTC);
        } else if (raw == Duration.class) {
            return Duration.ofMillis(random.nextLong(-SECONDS * 1000, SECONDS * 1000));
        }
        return raw == Year.class ? Year.of(1 + random.nextInt(9999)) : null;
    }
}
