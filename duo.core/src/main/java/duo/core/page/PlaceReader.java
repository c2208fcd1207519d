package duo.core.page;

import duo.api.meta.RowReader;
import duo.core.page.PageOrder.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one part, and where the first of them and the one that makes it full stand. Serves one part. */
final class PlaceReader<R> implements Function<RowReader, R> {
    private final Function<RowReader, R> reader;
    private final List<Step> steps;
    private final long full;
    private List<@Nullable Object> firstPlace = List.of();
    private List<@Nullable Object> fullPlace = List.of();
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
        if (rows == 1) {
            firstPlace = place(row);
        }
        if (rows == full) {
            fullPlace = place(row);
        }
        return read;
    }

    private List<@Nullable Object> place(RowReader row) {
        List<@Nullable Object> place = new ArrayList<>(steps.size());
        for (Step step : steps) {
            place.add(
                    step.nullable()
                            ? row.<Object>getGenericOrNull(step.position())
                            : row.<Object>getGeneric(step.position()));
        }
        return place;
    }

    PagedQuery.Part<R> part(List<R> read) {
        return new PagedQuery.Part<>(read, firstPlace, fullPlace);
    }
}
