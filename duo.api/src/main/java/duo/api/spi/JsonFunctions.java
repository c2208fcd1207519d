package duo.api.spi;

/**
 * Expressions on JSON made of a few pieces that each database writes in its own words. Each piece stands by itself beside
 * operators, and may be written several times in one expression.
 *
 * @since 0.1.0
 */
public abstract class JsonFunctions implements JsonSyntax {

    /** For subclasses. */
    protected JsonFunctions() {}

    /**
     * Writes the condition that a value has a type. Unknown or false where the path leads nowhere.
     *
     * @param path the place
     * @param kind the type
     * @param out takes the text
     */
    protected abstract void is(Structure.Path path, Structure.Kind kind, SqlWriter out);

    /**
     * Writes the condition that a path leads nowhere or the column is NULL.
     *
     * @param path the place
     * @param missing false for the opposite
     * @param out takes the text
     */
    protected abstract void missing(Structure.Path path, boolean missing, SqlWriter out);

    /**
     * Writes a string, a truth value as {@code true} or {@code false}, or another value as text; NULL for null.
     *
     * @param path the place
     * @param out takes the text
     */
    protected abstract void text(Structure.Path path, SqlWriter out);

    /**
     * Writes a value that is known to be a string, without its quotes.
     *
     * @param path the place
     * @param out takes the text
     */
    protected abstract void string(Structure.Path path, SqlWriter out);

    /**
     * Writes a value that is known to be a number.
     *
     * @param path the place
     * @param form {@code DOUBLE} or {@code DECIMAL}
     * @param out takes the text
     */
    protected abstract void number(Structure.Path path, Structure.Form form, SqlWriter out);

    /**
     * Writes a value as a whole number, or NULL where it is none or out of the range.
     *
     * @param path the place
     * @param form {@code INTEGER} or {@code LONG}
     * @param out takes the text
     */
    protected abstract void whole(Structure.Path path, Structure.Form form, SqlWriter out);

    /**
     * Writes a value that is known to be a truth value.
     *
     * @param path the place
     * @param out takes the text
     */
    protected abstract void truth(Structure.Path path, SqlWriter out);

    /**
     * Writes the number of elements of what is known to be an array.
     *
     * @param path the place
     * @param out takes the text
     */
    protected abstract void length(Structure.Path path, SqlWriter out);

    /**
     * Writes the number of members of what is known to be an object.
     *
     * @param path the place
     * @param out takes the text
     */
    protected abstract void size(Structure.Path path, SqlWriter out);

    /**
     * Writes a bound number that a number of JSON is compared with.
     *
     * @param value the number
     * @param out takes the text
     */
    protected void operand(Node.Value value, SqlWriter out) {
        out.value(value);
    }

    /**
     * Writes a condition where a value is expected: {@code CASE} without the parts around it.
     *
     * @param value the truth value
     * @param out takes the text
     */
    protected void constant(boolean value, SqlWriter out) {
        out.sql(value ? "TRUE" : "FALSE");
    }

    @Override
    public void extract(Structure.Extract extract, SqlWriter out) {
        Structure.Path path = extract.path();
        switch (extract.form()) {
            case JSON -> path(path, out);
            case TEXT -> text(path, out);
            case STRING -> guarded(path, Structure.Kind.STRING, () -> string(path, out), out);
            case INTEGER, LONG -> whole(path, extract.form(), out);
            case DOUBLE, DECIMAL -> guarded(path, Structure.Kind.NUMBER, () -> number(path, extract.form(), out), out);
            case BOOLEAN -> guarded(path, Structure.Kind.BOOLEAN, () -> truth(path, out), out);
            case LENGTH -> guarded(path, Structure.Kind.ARRAY, () -> length(path, out), out);
            case SIZE -> guarded(path, Structure.Kind.OBJECT, () -> size(path, out), out);
        }
    }

    private void guarded(Structure.Path path, Structure.Kind kind, Runnable value, SqlWriter out) {
        out.sql("CASE WHEN ");
        is(path, kind, out);
        out.sql(" THEN ");
        value.run();
        out.sql(" END");
    }

    @Override
    public void test(Structure.Test test, SqlWriter out) {
        Structure.Path path = test.path();
        switch (test.presence()) {
            case MISSING -> missing(path, true, out);
            case JSON_NULL -> both(path, false, true, out);
            case ABSENT -> both(path, true, true, out);
            case PRESENT -> both(path, false, false, out);
        }
    }

    /** Missing or null, or else there and null or not; unknown in neither case. */
    private void both(Structure.Path path, boolean missing, boolean isNull, SqlWriter out) {
        out.sql("(");
        missing(path, missing, out);
        out.sql(missing ? " OR " : " AND ").sql(isNull ? "" : "NOT ");
        is(path, Structure.Kind.NULL, out);
        out.sql(")");
    }

    @Override
    public final void is(Structure.Is test, SqlWriter out) {
        is(test.path(), test.kind(), out);
    }

    @Override
    public void judged(Structure.Judged judged, SqlWriter out) {
        out.sql("CASE WHEN ").node(judged.condition()).sql(" THEN ");
        constant(true, out);
        out.sql(" WHEN ");
        if (judged.ofNull()) {
            missing(judged.path(), false, out);
        } else {
            test(new Structure.Test(judged.path(), Structure.Presence.PRESENT), out);
        }
        out.sql(" THEN ");
        constant(false, out);
        out.sql(" END");
    }

    @Override
    public boolean comparesDocuments(boolean containment) {
        return false;
    }

    /** {@inheritDoc} Needed where the database does not compare whole JSON. */
    @Override
    public void any(Structure.AnyElement any, SqlWriter out) {
        throw new IllegalStateException("A condition about elements was not expected");
    }

    /** {@inheritDoc} Needed where the database does not compare whole JSON. */
    @Override
    public void element(Structure.Element element, SqlWriter out) {
        throw new IllegalStateException("An element was not expected");
    }

    @Override
    public void document(Structure.Document document, SqlWriter out) {
        throw new IllegalStateException("The comparison of JSON was not taken apart");
    }

    @Override
    public void compare(Structure.ScalarCompare compare, SqlWriter out) {
        Structure.Path path = compare.path();
        boolean equality = compare.operator() == Node.Comparison.EQ;
        if (!equality && compare.operator() != Node.Comparison.NE) {
            extract(new Structure.Extract(path, form(compare)), out);
            out.sql(" " + compare.operator().sql() + " ");
            operand(compare.value(), out);
            return;
        }
        out.sql("CASE WHEN ");
        is(path, compare.kind(), out);
        out.sql(" THEN ");
        same(compare, out);
        out.sql(" WHEN ");
        test(new Structure.Test(path, Structure.Presence.PRESENT), out);
        out.sql(" THEN ");
        constant(!equality, out);
        out.sql(" END");
    }

    /**
     * Writes that a value, known to be of the type of a scalar, equals it or differs from it.
     *
     * @param compare the comparison
     * @param out takes the text
     */
    protected void same(Structure.ScalarCompare compare, SqlWriter out) {
        switch (compare.kind()) {
            case STRING -> string(compare.path(), out);
            case BOOLEAN -> truth(compare.path(), out);
            default -> number(compare.path(), form(compare), out);
        }
        out.sql(" " + compare.operator().sql() + " ");
        operand(compare.value(), out);
    }

    /**
     * As what a value is taken out of JSON to be compared with a scalar.
     *
     * @param compare the comparison
     * @return the form
     */
    protected static Structure.Form form(Structure.ScalarCompare compare) {
        return switch (compare.kind()) {
            case STRING -> Structure.Form.STRING;
            case BOOLEAN -> Structure.Form.BOOLEAN;
            default -> compare.value().type().raw() == Double.class ? Structure.Form.DOUBLE : Structure.Form.DECIMAL;
        };
    }
}
