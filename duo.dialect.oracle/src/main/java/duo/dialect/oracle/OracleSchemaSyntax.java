package duo.dialect.oracle;

import duo.api.annotation.OnDeleteRule;
import duo.api.spi.AnsiSchemaSyntax;
import duo.api.spi.IndexForm;
import duo.api.spi.Literals;
import duo.api.spi.QualifiedName;
import duo.api.spi.SequenceSyntax;
import duo.api.spi.TableAlterations;
import duo.api.spi.TemporalText;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How Oracle Database creates and drops tables. */
final class OracleSchemaSyntax extends AnsiSchemaSyntax {
    static final OracleSchemaSyntax INSTANCE = new OracleSchemaSyntax();

    private OracleSchemaSyntax() {}

    @Override
    public Optional<SequenceSyntax> sequences() {
        return Optional.of(OracleSequences.INSTANCE);
    }

    /** IF NOT EXISTS came with version 23; a block that lets one error pass does the same. */
    static String unless(int error, String sql) {
        return "BEGIN EXECUTE IMMEDIATE " + Literals.text(sql) + "; EXCEPTION WHEN OTHERS THEN IF SQLCODE != " + error
                + " THEN RAISE; END IF; END;";
    }

    @Override
    public String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "1" : "0";
            case byte[] bytes -> "HEXTORAW('" + Literals.hex(bytes) + "')";
            case UUID uuid -> "HEXTORAW('" + uuid.toString().replace("-", "") + "')";
            // Times of day are kept as text.
            case LocalTime time -> Literals.of(time);
            case Instant instant -> "TIMESTAMP " + Literals.text(TemporalText.format(instant) + " +00:00");
            default -> super.literal(value);
        };
    }

    @Override
    public boolean ifNotExists() {
        return false;
    }

    /** {@inheritDoc} There is no RESTRICT, but no action refuses at once too; and no SET DEFAULT: Duo alone follows that rule. */
    @Override
    public String onDelete(OnDeleteRule rule) {
        return switch (rule) {
            case PROTECT, RESTRICT, SET_DEFAULT -> "";
            case DO_NOTHING, CASCADE, SET_NULL -> super.onDelete(rule);
        };
    }

    /**
     * {@inheritDoc} Keys of several columns are equal where one column is NULL and the others are equal, so that a unique index has a last part that
     * is the key of the row there, and else NULL. An index without a schema would be one in the schema of the connection.
     */
    @Override
    public String createIndex(QualifiedName table, IndexForm index, boolean unlessExists) {
        String name = table.sibling(index.name()).toString();
        if (!nullsClash(index)) {
            return super.createIndex(
                    table, new IndexForm(name, index.unique(), index.parts(), index.key()), unlessExists);
        }
        String condition = String.join(" IS NULL OR ", index.nullable()) + " IS NULL";
        List<IndexForm.Part> parts = new ArrayList<>(index.parts());
        index.key()
                .forEach(key -> parts.add(
                        new IndexForm.Part("CASE WHEN " + condition + " THEN " + key + " END", false, false)));
        return super.createIndex(table, new IndexForm(name, true, parts, index.key()), unlessExists);
    }

    @Override
    public boolean nullsClash(IndexForm unique) {
        return unique.unique()
                && unique.parts().size() > 1
                && !unique.nullable().isEmpty();
    }

    @Override
    public boolean commitsTransactions() {
        return true;
    }

    @Override
    public TableAlterations alterations() {
        return OracleAlterations.INSTANCE;
    }
}
