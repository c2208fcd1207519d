package duo.core.sql;

import duo.api.error.InvalidQueryException;
import duo.api.meta.MappedTable;
import java.util.ArrayList;
import java.util.List;

/**
 * By which name the columns of the queries around a place in the text are told apart. The outermost query needs none, unless one
 * inside it refers to its columns: then they are named by their table. Tables of inner queries get an alias each.
 */
final class TableNames {
    private final List<Frame> frames = new ArrayList<>();
    private int depth = -1;
    private int aliases;

    /** The table of one query: its name, and whether its columns have to be told apart always. */
    record Frame(String name, boolean aliased) {
        static Frame of(MappedTable table) {
            return new Frame(table.name(), false);
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

    /** Writes an expression of the query around the present one. */
    void outside(Runnable writing) {
        if (depth < 1) {
            throw new InvalidQueryException(
                    "outer() stands in a query that is not inside another; use the expression itself there");
        }
        depth--;
        try {
            writing.run();
        } finally {
            depth++;
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
        return frame.aliased() || depth < frames.size() - 1 ? frame.name() : "";
    }

    /** A name that no table around has. */
    String newAlias() {
        while (true) {
            String alias = "t" + ++aliases;
            if (frames.stream().noneMatch(frame -> frame.name().equalsIgnoreCase(alias))) {
                return alias;
            }
        }
    }
}
