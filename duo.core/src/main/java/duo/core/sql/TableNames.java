package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which name the columns of the queries around a place in the text are told apart. The outermost query needs none, unless one
 * inside it refers to its columns: then they are named by their table. Tables of inner queries get an alias each.
 */
final class TableNames {
    private final List<Frame> frames = new ArrayList<>();
    private int depth = -1;
    private int aliases;

    /** The table of one query: its name, and whether its columns have to be told apart always; with the tables joined to it. */
    static final class Frame {
        private final String name;
        private final boolean aliased;
        private final @Nullable Joins joins;
        private List<MappedRelation> path = List.of();

        Frame(String name, boolean aliased) {
            this(name, aliased, null);
        }

        private Frame(String name, boolean aliased, @Nullable Joins joins) {
            this.name = name;
            this.aliased = aliased;
            this.joins = joins;
        }

        static Frame of(MappedTable table) {
            return new Frame(table.name(), false);
        }

        /** The same table with others joined to it. */
        Frame joined(Joins joined) {
            return new Frame(name, aliased, joined.isEmpty() ? null : joined);
        }

        String name() {
            return name;
        }

        boolean aliased() {
            return aliased;
        }
    }

    /** Writes what belongs to a query. */
    void within(Frame frame, Runnable writing) {
        int before = depth;
        List<Frame> beyond = new ArrayList<>(frames.subList(before + 1, frames.size()));
        frames.subList(before + 1, frames.size()).clear();
        frames.add(frame);
        depth = before + 1;
        try {
            writing.run();
        } finally {
            depth = before;
            frames.subList(before + 1, frames.size()).clear();
            frames.addAll(beyond);
        }
    }

    static InvalidQueryException notInside() {
        return new InvalidQueryException(
                "outer() stands in a query that is not inside another; use the expression itself there");
    }

    /** Writes an expression of the query around the present one. */
    void outside(Runnable writing) {
        if (depth < 1) {
            throw notInside();
        }
        depth--;
        try {
            writing.run();
        } finally {
            depth++;
        }
    }

    /** Writes rows that a query inside another takes its own from: they speak of the row around it, not of themselves. */
    void beside(Runnable writing) {
        if (depth < 1) {
            writing.run();
        } else {
            outside(writing);
        }
    }

    /** Writes an expression of the row that a relation leads to. */
    void via(MappedRelation relation, Runnable writing) {
        Frame frame = frames.get(depth);
        List<MappedRelation> before = frame.path;
        frame.path = Stream.concat(before.stream(), Stream.of(relation)).toList();
        try {
            writing.run();
        } finally {
            frame.path = before;
        }
    }

    /** Whether the place is inside a query that is inside another. */
    boolean isNested() {
        return depth >= 0;
    }

    /** What stands before a column, empty for nothing. */
    String qualifier() {
        if (depth < 0) {
            return "";
        }
        Frame frame = frames.get(depth);
        if (!frame.path.isEmpty() && frame.joins != null) {
            return frame.joins.alias(frame.path);
        }
        return frame.aliased || frame.joins != null || depth < frames.size() - 1 ? frame.name : "";
    }

    /** A name that no table around has. */
    String newAlias() {
        while (true) {
            String alias = "t" + ++aliases;
            if (frames.stream().noneMatch(frame -> frame.name.equalsIgnoreCase(alias))) {
                return alias;
            }
        }
    }
}
