package duo.dialect.mysql;

import duo.api.annotation.OnDeleteRule;
import duo.api.spi.Literals;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.SequenceSyntax;
import duo.api.spi.TableAlterations;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/** How MySQL and MariaDB create and drop tables. */
sealed class MysqlSchemaSyntax implements SchemaSyntax permits TidbSchemaSyntax {
    static final String MYSQL_COLLATION = "utf8mb4_0900_bin";
    static final String MARIADB_COLLATION = "utf8mb4_nopad_bin";

    static final MysqlSchemaSyntax OF_MYSQL = new MysqlSchemaSyntax(MYSQL_COLLATION, false);
    static final MysqlSchemaSyntax OF_MARIADB = new MysqlSchemaSyntax(MARIADB_COLLATION, true);

    /** For drivers that tell numbers of identity columns only, and not what else the database made of a row. */
    static final MysqlSchemaSyntax OF_MARIADB_WITHOUT_SEQUENCES = new MysqlSchemaSyntax(MARIADB_COLLATION, false);

    private final String collation;
    private final boolean sequences;

    /**
     * Creates the syntax.
     *
     * @param collation a collation of utf8mb4 that compares code points and heeds trailing spaces
     * @param sequences whether there are sequences whose numbers come back from an insert
     */
    MysqlSchemaSyntax(String collation, boolean sequences) {
        this.collation = collation;
        this.sequences = sequences;
    }

    @Override
    public String identity(String columnType) {
        return columnType + " AUTO_INCREMENT";
    }

    @Override
    public boolean identityIsIndexed() {
        return true;
    }

    @Override
    public Optional<SequenceSyntax> sequences() {
        return sequences ? Optional.of(MariadbSequences.INSTANCE) : Optional.empty();
    }

    /** {@inheritDoc} Text and bytes in parentheses: a column without a limit of length takes no default else. */
    @Override
    public String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "TRUE" : "FALSE";
            case String text -> constant(text(text));
            case Character character -> constant(text(character.toString()));
            case byte[] bytes -> constant("x'" + Literals.hex(bytes) + "'");
            case UUID uuid ->
                literal(ByteBuffer.allocate(16)
                        .putLong(uuid.getMostSignificantBits())
                        .putLong(uuid.getLeastSignificantBits())
                        .array());
            default -> Literals.of(value);
        };
    }

    /** A literal of text or bytes as the default of a column. */
    String constant(String literal) {
        return "(" + literal + ")";
    }

    /** A backslash in a literal escapes what follows it. */
    private static String text(String text) {
        return Literals.text(text.replace("\\", "\\\\"));
    }

    @Override
    public String defaultExpression(String sql) {
        return "(" + sql + ")";
    }

    /** {@inheritDoc} CREATE INDEX knows no IF NOT EXISTS. */
    @Override
    public boolean inlineIndexes() {
        return true;
    }

    @Override
    public String tableOptions(String comment) {
        return " ENGINE = InnoDB DEFAULT CHARACTER SET = utf8mb4 COLLATE = " + collation
                + (comment.isEmpty() ? "" : " COMMENT = " + text(comment));
    }

    @Override
    public String columnComment(String comment) {
        return " COMMENT " + text(comment);
    }

    /** {@inheritDoc} There is no SET DEFAULT: Duo alone follows that rule. */
    @Override
    public String onDelete(OnDeleteRule rule) {
        return rule == OnDeleteRule.SET_DEFAULT ? "" : SchemaSyntax.super.onDelete(rule);
    }

    @Override
    public boolean commitsTransactions() {
        return true;
    }

    @Override
    public TableAlterations alterations() {
        return MysqlAlterations.INSTANCE;
    }
}
