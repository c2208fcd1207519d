package duo.dialect.mssql;

import duo.api.annotation.OnDeleteRule;
import duo.api.spi.Literals;
import duo.api.spi.SchemaSyntax;
import duo.api.spi.TemporalText;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** How SQL Server creates and drops tables. Comments are not kept. */
final class MssqlSchemaSyntax implements SchemaSyntax {
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

    @Override
    public Optional<String> dropSequence(String sequence) {
        return Optional.of("DROP SEQUENCE IF EXISTS " + sequence);
    }

    @Override
    public String sequenceDefault(String sequence) {
        return "NEXT VALUE FOR " + sequence;
    }

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
    public boolean ifNotExists() {
        return false;
    }

    /** {@inheritDoc} There is no RESTRICT, but no action refuses at once too. */
    @Override
    public String onDelete(OnDeleteRule rule) {
        return switch (rule) {
            case DO_NOTHING, PROTECT, RESTRICT -> "";
            default -> " ON DELETE " + rule.name().replace('_', ' ');
        };
    }
}
