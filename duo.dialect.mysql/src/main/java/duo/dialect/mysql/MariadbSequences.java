package duo.dialect.mysql;

import duo.api.spi.QualifiedName;
import duo.api.spi.SequenceSyntax;

/** Sequences of MariaDB. */
final class MariadbSequences implements SequenceSyntax {
    static final MariadbSequences INSTANCE = new MariadbSequences();

    private MariadbSequences() {}

    /** {@inheritDoc} The step is that of identity columns, as a cluster of Galera insists: 1, or the number of its nodes. */
    @Override
    public String create(QualifiedName sequence) {
        return SequenceSyntax.super.create(sequence) + " INCREMENT BY 0";
    }

    @Override
    public String next(QualifiedName sequence) {
        return "NEXTVAL(" + sequence + ")";
    }
}
