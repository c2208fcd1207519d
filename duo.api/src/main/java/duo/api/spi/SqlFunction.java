package duo.api.spi;

/**
 * The functions that Duo offers on every database, or refuses by name where one lacks them. What each is given is said here;
 * {@link AnsiFunctions} writes the standard form. A character is a code point of Unicode, and halves are rounded away from zero.
 *
 * @since 0.1.0
 */
public enum SqlFunction {
    /** A text in capitals. */
    UPPER,
    /** A text in small letters. */
    LOWER,
    /** The number of characters of a text. */
    LENGTH,
    /** Texts one after another; NULL counts as empty. */
    CONCAT,
    /** A text, the first character counted from 1, and the number of characters if it is limited. */
    SUBSTRING,
    /** A text without blanks at both ends. */
    TRIM,
    /** A text without blanks at its beginning. */
    TRIM_START,
    /** A text without blanks at its end. */
    TRIM_END,
    /** A text, what is replaced in it, and what takes its place. */
    REPLACE,
    /** What is looked for, and the text: where it begins, counted from 1, or 0. */
    POSITION,
    /** A text, the number of characters that it gets, and what fills it at its beginning. */
    PAD_START,
    /** A text, the number of characters that it gets, and what fills it at its end. */
    PAD_END,
    /**
     * A text and a pattern that it matches: {@code %} for any text, {@code _} for one character, a backslash takes what follows for itself;
     * case matters.
     */
    LIKE,
    /** A text and a regular expression that it holds; case matters. */
    REGEX,
    /** A text and a regular expression that it holds; case does not matter. */
    REGEX_IGNORE_CASE,
    /** A number without its sign. */
    ABS,
    /** A number with the opposite sign. */
    NEGATE,
    /** The quotient of two numbers, cut to a whole number where the result is one; NULL if the second is 0. */
    DIVIDE,
    /** The rest of a division of two numbers, with the sign of the first; NULL if the second is 0. */
    MOD,
    /** A number, and the digits that it keeps after the point. */
    ROUND,
    /** The least whole number that is not less. */
    CEIL,
    /** The greatest whole number that is not greater. */
    FLOOR,
    /** A number and an exponent, as floating-point numbers; NULL where there is no such power. */
    POWER,
    /** The square root as a floating-point number; NULL of a negative number. */
    SQRT,
    /** -1, 0 or 1. */
    SIGN,
    /** The greatest of several values; NULL if one is NULL. */
    GREATEST,
    /** The least of several values; NULL if one is NULL. */
    LEAST,
    /** The first of several values that is not NULL. */
    COALESCE,
    /** The first value, or NULL where it equals the second. */
    NULL_IF,
    /** A condition as a truth value. */
    TRUTH,
    /** The year of a date, with a time or without. */
    YEAR,
    /** The quarter of a date. */
    QUARTER,
    /** The month of a date. */
    MONTH,
    /** The week of a date by ISO 8601. */
    ISO_WEEK,
    /** The day of the month of a date. */
    DAY,
    /** The day of the week of a date, from 1 for Monday to 7 for Sunday. */
    WEEK_DAY,
    /** The hour of a time of day, with a date or without. */
    HOUR,
    /** The minute of a time of day. */
    MINUTE,
    /** The second of a time of day, without its fraction. */
    SECOND,
    /** The date of a date with a time. */
    DATE,
    /** The time of day of a date with a time. */
    TIME_OF,
    /** A date as a date with a time, at its beginning. */
    START_OF_DAY,
    /** A moment and the name of a time zone: the date with a time there. */
    IN_ZONE,
    /** A time of day in the form that the other functions take. */
    TIME,
    /** A moment as a date with a time in UTC. */
    IN_UTC,
    /** A date with a time in UTC as a moment. */
    FROM_UTC,
    /** A date, with a time or without, at the beginning of its year; the type of the result is that of the argument. */
    TRUNCATE_TO_YEAR,
    /** The same at the beginning of its quarter. */
    TRUNCATE_TO_QUARTER,
    /** The same at the beginning of its month. */
    TRUNCATE_TO_MONTH,
    /** The same at the beginning of its week, on Monday. */
    TRUNCATE_TO_WEEK,
    /** The same at the beginning of its day. */
    TRUNCATE_TO_DAY,
    /** A time, with a date or without, at the beginning of its hour; the type of the result is that of the argument. */
    TRUNCATE_TO_HOUR,
    /** The same at the beginning of its minute. */
    TRUNCATE_TO_MINUTE,
    /** The same at the beginning of its second. */
    TRUNCATE_TO_SECOND,
    /** A date, with a time or without, then months and days to be added; a day that the month lacks becomes its last. */
    PLUS_PERIOD,
    /** A time, with a date or without, then days, seconds and microseconds to be added; a time alone goes over midnight. */
    PLUS_DURATION,
    /** The seconds from one date to another, with times or without. */
    DURATION_BETWEEN,
    /** The seconds from one time of day to another. */
    TIME_BETWEEN,
    /** The moment at which the statement runs, or its transaction began; without arguments. */
    NOW,
    /** The date at which the statement runs, in UTC; without arguments. */
    CURRENT_DATE
}
