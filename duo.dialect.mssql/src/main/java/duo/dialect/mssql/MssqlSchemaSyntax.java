package duo.dialect.mssql;

import duo.api.annotation.OnDeleteRule;
import duo.api.spi.AnsiSchemaSyntax;
import duo.api.spi.IndexForm;
import duo.api.spi.Literals;
import duo.api.spi.QualifiedName;
import duo.api.spi.SequenceSyntax;
import duo.api.spi.TableAlterations;
import duo.api.spi.TemporalText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How SQL Server creates and drops tables. */
final class MssqlSchemaSyntax extends AnsiSchemaSyntax {
    static final MssqlSchemaSyntax INSTANCE = new MssqlSchemaSyntax();

    private MssqlSchemaSyntax() {}

    @Override
    public String identity(String columnType) {
        return columnType + " IDENTITY(1, 1)";
    }

    @Override
    public Optional<SequenceSyntax> sequences() {
        return Optional.of(MssqlSequences.INSTANCE);
    }

    /** {@inheritDoc} Literals name no types here. */
    @Override
    public String literal(Object value) {
        return switch (value) {
            case Boolean truth -> truth ? "1" : "0";
            case String text -> unicode(text);
            case Character character -> unicode(character.toString());
            case byte[] bytes -> "0x" + Literals.hex(bytes);
            case Instant instant -> Literals.text(TemporalText.format(instant) + " +00:00");
            case OffsetDateTime time -> literal(time.toInstant());
            default -> Literals.of(value);
        };
    }

    /** Without the N the server would turn the text into its own code page. */
    static String unicode(String text) {
        return "N" + Literals.text(text);
    }

    /**
     * {@inheritDoc} Comments are extended properties under the name that the tools of the server use (sp_addextendedproperty in the Transact-SQL
     * reference).
     */
    @Override
    public List<String> comment(QualifiedName table, Optional<String> column, String comment) {
        return List.of("DECLARE @table int = OBJECT_ID(" + unicode(table.toString())
                + ") DECLARE @schema_name sysname = OBJECT_SCHEMA_NAME(@table)"
                + " DECLARE @table_name sysname = OBJECT_NAME(@table)"
                + column.map(name -> " DECLARE @column_name sysname = PARSENAME(" + unicode(name) + ", 1)")
                        .orElse("")
                + " EXEC sp_addextendedproperty N'MS_Description', " + unicode(comment)
                + ", N'SCHEMA', @schema_name, N'TABLE', @table_name"
                + (column.isPresent() ? ", N'COLUMN', @column_name" : ""));
    }

    @Override
    public boolean ifNotExists() {
        return false;
    }

    /** {@inheritDoc} Others are error 1785. */
    @Override
    public boolean cascadesByOneWay() {
        return true;
    }

    /** {@inheritDoc} There is no RESTRICT, but no action refuses at once too. */
    @Override
    public String onDelete(OnDeleteRule rule) {
        return rule == OnDeleteRule.RESTRICT || rule == OnDeleteRule.PROTECT ? "" : super.onDelete(rule);
    }

    /** {@inheritDoc} NULLs are equal to each other here, so that rows with one are left out of a unique index. */
    @Override
    public String createIndex(QualifiedName table, IndexForm index, boolean unlessExists) {
        return super.createIndex(table, index, unlessExists)
                + (nullsClash(index)
                        ? " WHERE " + String.join(" IS NOT NULL AND ", index.nullable()) + " IS NOT NULL"
                        : "");
    }

    @Override
    public boolean nullsClash(IndexForm unique) {
        return unique.unique() && !unique.nullable().isEmpty();
    }

    @Override
    public TableAlterations alterations() {
        return MssqlAlterations.INSTANCE;
    }
}
