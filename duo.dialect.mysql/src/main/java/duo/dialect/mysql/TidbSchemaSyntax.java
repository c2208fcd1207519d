package duo.dialect.mysql;

import duo.api.spi.TableAlterations;

/** How TiDB creates and drops tables: as MySQL, with defaults that are constants. */
final class TidbSchemaSyntax extends MysqlSchemaSyntax {
    static final TidbSchemaSyntax INSTANCE = new TidbSchemaSyntax();

    private TidbSchemaSyntax() {
        super(MYSQL_COLLATION, false);
    }

    @Override
    String constant(String literal) {
        return literal;
    }

    @Override
    public TableAlterations alterations() {
        return TidbAlterations.INSTANCE;
    }
}
