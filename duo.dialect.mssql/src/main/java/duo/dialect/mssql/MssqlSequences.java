package duo.dialect.mssql;

import duo.api.spi.QualifiedName;
import duo.api.spi.SequenceSyntax;

/** Sequences of SQL Server. */
final class MssqlSequences implements SequenceSyntax {
    static final MssqlSequences INSTANCE = new MssqlSequences();

    private MssqlSequences() {}

    /** {@inheritDoc} Unless told otherwise they begin with the least number there is. */
    @Override
    public String create(QualifiedName sequence) {
        return "IF OBJECT_ID(" + MssqlSchemaSyntax.unicode(sequence.toString()) + ", N'SO') IS NULL CREATE SEQUENCE "
                + sequence + " START WITH 1 INCREMENT BY 1";
    }

    @Override
    public String next(QualifiedName sequence) {
        return "NEXT VALUE FOR " + sequence;
    }
}
