package duo.dialect.mysql;

import duo.api.schema.ConstraintKind;
import duo.api.spi.QualifiedName;
import java.util.List;

/** How TiDB changes tables: as MySQL, but DROP CONSTRAINT means checks alone, and drops nothing else without a word. */
final class TidbAlterations extends MysqlAlterations {
    static final TidbAlterations INSTANCE = new TidbAlterations();

    private TidbAlterations() {}

    @Override
    public List<String> dropConstraint(QualifiedName table, ConstraintKind kind, String constraint) {
        return switch (kind) {
            case FOREIGN_KEY -> super.dropConstraint(table, kind, constraint);
            case UNIQUE -> dropIndex(table, constraint);
            case CHECK -> List.of("ALTER TABLE " + table + " DROP CHECK " + constraint);
        };
    }
}
