package duo.dialect.mysql;

import duo.api.error.UnsupportedFeatureException;
import duo.api.spi.SqlWriter;
import duo.api.spi.Structure;

/** Expressions on JSON in the words of MariaDB, to which JSON is text. */
final class MariadbJson extends MysqlJson {
    static final MariadbJson INSTANCE = new MariadbJson();

    private MariadbJson() {
        super(MysqlSchemaSyntax.MARIADB_COLLATION);
    }

    /** {@inheritDoc} The server takes a minus at the beginning of a key for an error, also in quotes. */
    @Override
    public void path(Structure.Path path, SqlWriter out) {
        for (Structure.Step step : path.steps()) {
            if (step instanceof Structure.Key key && key.name().startsWith("-")) {
                throw new UnsupportedFeatureException(
                        "MariaDB has no path to a key of JSON that begins with a minus; this one is '" + key.name()
                                + "'");
            }
        }
        super.path(path, out);
    }

    @Override
    protected void truth(Structure.Path path, SqlWriter out) {
        out.sql("(");
        path(path, out);
        out.sql(" = 'true')");
    }

    @Override
    protected void same(Structure.ScalarCompare compare, SqlWriter out) {
        switch (compare.kind()) {
            case STRING -> string(compare.path(), out);
            case BOOLEAN -> truth(compare.path(), out);
            default -> number(compare.path(), form(compare), out);
        }
        out.sql(" " + compare.operator().sql() + " ");
        operand(compare.value(), out);
    }

    @Override
    public boolean comparesDocuments(boolean containment) {
        return false;
    }

    @Override
    public void element(Structure.Element element, SqlWriter out) {
        out.sql("e" + element.depth() + ".json");
    }
}
