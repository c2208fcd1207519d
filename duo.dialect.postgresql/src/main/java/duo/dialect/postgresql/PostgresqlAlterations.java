package duo.dialect.postgresql;

import duo.api.spi.QualifiedName;
import duo.api.spi.TableAlterations;
import java.util.List;
import java.util.regex.Pattern;

/** How PostgreSQL changes tables (ALTER TABLE). */
class PostgresqlAlterations implements TableAlterations {
    static final PostgresqlAlterations INSTANCE = new PostgresqlAlterations();

    private static final Pattern SIZE = Pattern.compile("\\s*\\(\\s*\\d[^)]*\\)");

    /** Types whose size is 1 when none is told. */
    private static final Pattern SIZED_TYPE =
            Pattern.compile("(NATIONAL\\s+)?(CHAR|CHARACTER|NCHAR|BIT)(?!\\w|\\s+VARYING).*", Pattern.CASE_INSENSITIVE);

    PostgresqlAlterations() {}

    /**
     * {@inheritDoc} In one statement, which drops the old default before it changes the type, and goes over the rows once. Values are cast, since
     * few types become others by themselves; but to the type without its size, because a cast to one with a size cuts what is too long.
     */
    @Override
    public List<String> changeColumn(QualifiedName table, ColumnForm column) {
        String alter = "ALTER COLUMN " + column.name();
        return List.of("ALTER TABLE " + table + " " + alter + " DROP DEFAULT, " + alter + " TYPE " + column.type()
                + using(column) + ", " + alter
                + (column.nullable() ? " DROP NOT NULL" : " SET NOT NULL")
                + column.defaultExpression()
                        .map(value -> ", " + alter + " SET DEFAULT " + value)
                        .orElse(""));
    }

    private static String using(ColumnForm column) {
        return SIZED_TYPE.matcher(column.type()).matches()
                ? ""
                : " USING " + column.name() + "::" + SIZE.matcher(column.type()).replaceFirst("");
    }
}
