package duo.dialect.oracle;

import duo.api.spi.QualifiedName;
import duo.api.spi.SequenceSyntax;

/** Sequences of Oracle Database. */
final class OracleSequences implements SequenceSyntax {
    static final OracleSequences INSTANCE = new OracleSequences();

    private static final int NAME_IS_TAKEN = -955;
    private static final int NO_SEQUENCE = -2289;

    private OracleSequences() {}

    @Override
    public String create(QualifiedName sequence) {
        return OracleSchemaSyntax.unless(NAME_IS_TAKEN, "CREATE SEQUENCE " + sequence);
    }

    @Override
    public String drop(QualifiedName sequence) {
        return OracleSchemaSyntax.unless(NO_SEQUENCE, "DROP SEQUENCE " + sequence);
    }

    @Override
    public String next(QualifiedName sequence) {
        return sequence + ".NEXTVAL";
    }
}
