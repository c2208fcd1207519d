package duo.processor;

/**
 * How much a column holds.
 *
 * @param length characters or bytes, 0 for the default
 * @param precision all digits, 0 for the default
 * @param scale the digits after the point, -1 for the default
 */
record Size(int length, int precision, int scale) {
    static final Size DEFAULT = new Size(0, 0, -1);
}
