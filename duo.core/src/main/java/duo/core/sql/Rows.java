package duo.core.sql;

import duo.api.spi.Nested;
import duo.api.spi.Node;
import java.util.function.UnaryOperator;

/** A statement that gives rows, by itself or inside another. */
public sealed interface Rows extends Statement, Nested.Query permits Select {
    @Override
    Rows map(UnaryOperator<Node> change);
}
