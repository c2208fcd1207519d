package duo.api.spi;

/**
 * The functions that Duo offers on every database, or refuses by name where one lacks them. What each is given is said here;
 * {@link AnsiFunctions} writes the standard form.
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
    /** A text and a regular expression that it holds; case matters. */
    REGEX,
    /** A text and a regular expression that it holds; case does not matter. */
    REGEX_IGNORE_CASE,
    /** A number without its sign. */
    ABS,
    /** A number with the opposite sign. */
    NEGATE,
    /** The rest of a division of two numbers, with the sign of the first. */
    MOD,
    /** A number, and the digits that it keeps after the point. */
    ROUND,
    /** The least whole number that is not less. */
    CEIL,
    /** The greatest whole number that is not greater. */
    FLOOR,
    /** A number and an exponent. */
    POWER,
    /** The square root. */
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
    /** The moment at which the statement runs, or its transaction began. */
    NOW,
    /** The date at which the statement runs, in UTC. */
    CURRENT_DATE
}
