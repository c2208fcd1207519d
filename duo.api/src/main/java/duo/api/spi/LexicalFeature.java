package duo.api.spi;

/**
 * Where the text of SQL is quoted, commented or divided in another way than the standard's: by single quotes that are doubled inside
 * text, double quotes around names, comments behind two dashes and between slash and asterisk, and semicolons between statements.
 *
 * @since 0.1.0
 */
public enum LexicalFeature {
    /** A backslash takes the meaning of the next character away in text, also in text in double quotes. */
    BACKSLASH_ESCAPES,
    /** Text with an E before it takes escapes with a backslash. */
    ESCAPE_TEXT,
    /** Text stands between two equal tags: {@code $$..$$}, {@code $tag$..$tag$}. */
    DOLLAR_QUOTES,
    /** Text stands between a Q with a quote and a delimiter of choice, and the same backwards: {@code q'[..]'}. */
    Q_QUOTES,
    /** Names stand between backticks. */
    BACKTICKS,
    /** Names stand between square brackets. */
    BRACKETS,
    /** A number sign begins a comment that ends with the line. */
    HASH_COMMENTS,
    /** Two dashes begin a comment only before white space. */
    DASHES_NEED_SPACE,
    /** Comments between slash and asterisk hold others. */
    NESTED_COMMENTS,
    /** The line {@code GO} ends a batch; routines and blocks go up to it. */
    GO_LINES,
    /** A line with a slash alone ends a block; routines and blocks go up to it and keep their last semicolon. */
    SLASH_LINES
}
