package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.spi.Nested;
import duo.api.spi.Node;
import duo.api.spi.Related;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Refuses outer() where the query around has no such column: it would be read as the column of that name in another table. The
 * compiler cannot see in which query another one will stand.
 */
final class OuterColumns {
    private OuterColumns() {}

    /**
     * The rows that expressions speak of at a place.
     *
     * @param table their table, or null if it is not known
     * @param around the rows of the query around, or null for none
     */
    private record Frame(
            @Nullable MappedTable table, @Nullable Frame around) {
        boolean lacks(MappedColumn column) {
            return table != null && !table.columns().contains(column);
        }

        boolean has(MappedColumn column) {
            return table != null && table.columns().contains(column);
        }

        Optional<Class<?>> model() {
            return table == null ? Optional.empty() : table.columns().getFirst().model();
        }

        String name() {
            return model().map(Class::getSimpleName).orElseGet(() -> String.valueOf(table));
        }
    }

    /**
     * An expression by outer().
     *
     * @param from the rows of the query that it stands in
     * @param steps how often outer() is called
     */
    private record Way(Frame from, int steps) {}

    /** Looks at each outer() of a statement as the user wrote it. */
    static void check(Statement statement) {
        switch (statement) {
            case Rows rows -> check(rows, null, null);
            case Statement.Update update -> inside(update, new Frame(update.table(), null));
            case Statement.Delete delete -> inside(delete, new Frame(delete.table(), null));
            case WithWriting with -> with.forEach(node -> check(node, null, null));
        }
    }

    private static void inside(Statement statement, Frame frame) {
        statement.forEach(node -> check(node, frame, null));
    }

    /** A way is given for what belongs to an outer() itself. */
    private static void check(Node node, @Nullable Frame here, @Nullable Way way) {
        switch (node) {
            case Node.Column column -> column(column.column(), here, way);
            case Nested.Outer outer -> outer(outer, here, way);
            case Related related -> related(related, here, way);
            case Select select -> select(select, here);
            case RecursiveRows rows -> {
                check(rows.seed(), null, null);
                check(rows.next(), new Frame(rows.table(), new Frame(rows.table(), null)), null);
            }
            case CommonRows rows -> check(rows.rows(), null, null);
            default -> node.forEach(part -> check(part, here, way));
        }
    }

    private static void outer(Nested.Outer outer, @Nullable Frame here, @Nullable Way way) {
        if (here == null || here.around() == null) {
            throw TableNames.notInside();
        }
        check(outer.node(), here.around(), way == null ? new Way(here, 1) : new Way(way.from(), way.steps() + 1));
    }

    private static void related(Related related, @Nullable Frame here, @Nullable Way way) {
        MappedRelation relation = switch (related) {
            case Related.Via via -> via.relation();
            case Related.Any any -> any.relation();
            case Related.Computed computed -> computed.relation();
        };
        if (way != null) {
            relation.columns().forEach(column -> column(column, here, way));
        }
        MappedTable target = relation.targetType().table();
        boolean samePlace = related instanceof Related.Via;
        @Nullable Frame around = samePlace && here != null ? here.around() : here;
        Frame frame = new Frame(target, around);
        related.forEach(part -> check(part, frame, null));
    }

    /** Rows that a query takes its own from stand beside it. */
    private static void select(Select select, @Nullable Frame here) {
        Frame frame;
        if (select.source() instanceof Source.Matched matched) {
            frame = new Frame(matched.table(), new Frame(table(matched.other()), here));
            check(matched.condition(), frame, null);
            matched.other().forEach(part -> check(part, here, null));
        } else {
            frame = new Frame(table(select.source()), here);
            select.source().forEach(part -> check(part, here, null));
        }
        select.forEachOfRows(part -> check(part, frame, null));
    }

    private static @Nullable MappedTable table(Source source) {
        return switch (source) {
            case Source.Table table -> table.table();
            case Source.Derived derived -> table(derived.rows());
            case Source.Common(CommonRows common) -> table(common.rows());
            case Source.Common(RecursiveRows found) -> found.table();
            case Source.Common written -> null;
            case Source.Matched matched -> matched.table();
        };
    }

    private static @Nullable MappedTable table(Rows rows) {
        return switch (rows) {
            case Select select -> table(select.source());
            case SetOperation operation -> table(operation.operands().getFirst());
            case With with -> table(with.body());
        };
    }

    private static void column(MappedColumn column, @Nullable Frame here, @Nullable Way way) {
        if (way != null && here != null && column.model().isPresent() && here.lacks(column)) {
            throw refused(column, column.model().get(), here, way);
        }
    }

    private static InvalidQueryException refused(MappedColumn column, Class<?> model, Frame here, Way way) {
        String name = model.getSimpleName();
        String property = name + "." + column.property();
        String where = way.steps() == 1 ? "the query around" : "the query " + way.steps() + " levels up";
        return new InvalidQueryException("outer() of " + property + " speaks of " + where + ", whose rows are of "
                + here.name() + ", not of " + name + "; " + advice(column, model, here, way));
    }

    private static String advice(MappedColumn column, Class<?> model, Frame here, Way way) {
        String name = model.getSimpleName();
        int level = 0;
        for (@Nullable Frame frame = way.from(); frame != null; frame = frame.around()) {
            if (frame.has(column)) {
                return switch (level) {
                    case 0 -> "that is the model of the query it stands in: leave outer() out";
                    case 1 -> "the query around is of that model: call outer() once";
                    default ->
                        "the query " + level + " levels up is of that model: call outer() " + level + " times, as in "
                                + name + "_." + column.property() + ".outer()" + ".outer()".repeat(level - 1);
                };
            }
            level++;
        }
        Optional<MappedRelation> relation = here.model().flatMap(around -> toOne(around, model));
        return relation.isPresent()
                ? "reach it by the relation " + relation.get() + ": " + here.name() + "_."
                        + relation.get().property() + ".get(..).outer()"
                : "no query around is of that model";
    }

    private static Optional<MappedRelation> toOne(Class<?> from, Class<?> to) {
        return Metamodel.of(from).relations().stream()
                .filter(relation ->
                        relation.kind().isSingle() && relation.target().equals(to))
                .findFirst();
    }
}
