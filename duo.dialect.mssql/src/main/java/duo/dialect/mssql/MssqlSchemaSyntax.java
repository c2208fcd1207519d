package duo.dialect.mssql;

import duo.api.annotation.OnDeleteRule;
import duo.api.spi.AnsiSchemaSyntax;
import duo.api.spi.Literals;
import duo.api.spi.TemporalText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** How SQL Server creates and drops tables. Comments are not kept. */
final class MssqlSchemaSyntax extends AnsiSchemaSyntax {
    static final MssqlSchemaSyntax INSTANCE = new MssqlSchemaSyntax();

    private MssqlSchemaSyntax() {}

    @Override
    public String identity(String columnType) {
        return columnType + " IDENTITY(1, 1)";
    }

    @Override
    public Optional<String> createSequence(String sequence) {
        return Optional.of("IF OBJECT_ID(" + unicode(sequence) + ", N'SO') IS NULL CREATE SEQUENCE " + sequence
                + " START WITH 1 INCREMENT BY 1");
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
    private static String unicode(String text) {
        return "N" + Literals.text(text);
    }

    @Override
    public List<String> comment(String table, Optional<String> column, String comment) {
        return List.of();
    }

    @Override
    public boolean ifNotExists() {
        return false;
    }

    /** {@inheritDoc} There is no RESTRICT, but no action refuses at once too. */
    @Override
    public String onDelete(OnDeleteRule rule) {
        return rule == OnDeleteRule.RESTRICT || rule == OnDeleteRule.PROTECT ? "" : super.onDelete(rule);
    }
}
