package duo.core.sql;

import duo.api.spi.Nested;
import duo.api.spi.Node;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A table that a statement names, where a query reads it: with its rows at first, by its name alone when these are written. */
public sealed interface CommonReference extends Nested.Query permits CommonReference.Written, CommonReference.Defined {

    @Override
    CommonReference map(UnaryOperator<Node> change);

    /** The table by its name in the statement. */
    record Written(String name) implements CommonReference {
        @Override
        public void forEach(Consumer<? super Node> action) {}

        @Override
        public CommonReference map(UnaryOperator<Node> change) {
            return this;
        }
    }

    /** The table with its rows. */
    sealed interface Defined extends CommonReference permits CommonRows, RecursiveRows {

        /** What makes it the same table as another one. */
        Object identity();

        /** The name that it would have. */
        String name();

        /** Whether the same row can be among its rows several times. */
        boolean mayRepeat();

        /** The table as it is written under a name, made of other nodes. */
        CommonDefinition define(String given, boolean unites, UnaryOperator<Node> change);
    }
}
