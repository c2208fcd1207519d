package duo.core.model;

import duo.api.meta.RowReader;
import duo.core.model.PageOrder.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one page, and where its last row stands when the page is full. Serves one page. */
final class PlaceReader<R> implements Function<RowReader, R> {
    private final Function<RowReader, R> reader;
    private final List<Step> steps;
    private final long full;
    private final List<@Nullable Object> place = new ArrayList<>();
    private long rows;

    PlaceReader(Function<RowReader, R> reader, PageOrder order, long full) {
        this.reader = reader;
        this.steps = order.steps();
        this.full = full;
    }

    @Override
    public R apply(RowReader row) {
        R read = reader.apply(row);
        rows++;
        if (rows == full) {
            for (Step step : steps) {
                place.add(
                        step.nullable()
                                ? row.<Object>getGenericOrNull(step.position())
                                : row.<Object>getGeneric(step.position()));
            }
        }
        return read;
    }

    /** The values of the order in the last row of a full page; empty for another one. */
    List<@Nullable Object> place() {
        return place;
    }
}
