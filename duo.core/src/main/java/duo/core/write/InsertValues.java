package duo.core.write;

import duo.api.meta.EntityType;
import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.core.plan.Stamps;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values of a new row: defaults, made keys, first version and stamps filled in, and which columns are left to the database.
 */
final class InsertValues {
    private final @Nullable Object[] values;
    private final List<MappedColumn> written;
    private final List<MappedColumn> generated;

    private InsertValues(@Nullable Object[] values, List<MappedColumn> written, List<MappedColumn> generated) {
        this.values = values;
        this.written = written;
        this.generated = generated;
    }

    /** A value for each column of the table; what the database generates is put in when it is known. */
    @Nullable
    Object[] values() {
        return values;
    }

    /** The columns that the insert writes. */
    List<MappedColumn> written() {
        return written;
    }

    /** The columns that the database fills. */
    List<MappedColumn> generated() {
        return generated;
    }

    /**
     * The values of a new row.
     *
     * @param stamped whether the time stamps are set also where the model has one
     */
    static <M> InsertValues of(EntityType<M> type, M model, Clock clock, boolean stamped) {
        MappedTable table = type.table();
        @Nullable Object[] values = type.values(model);
        boolean hasKey = type.key(model).isPresent();
        Stamps stamps = Stamps.read(clock);
        List<MappedColumn> written = new ArrayList<>(values.length);
        List<MappedColumn> generated = new ArrayList<>(2);
        for (int i = 0; i < values.length; i++) {
            MappedColumn column = table.columns().get(i);
            values[i] = value(column, values[i], clock, stamped || values[i] == null ? stamps : null, hasKey);
            if (isLeftOut(column, values[i], hasKey)) {
                generated.add(column);
            } else {
                written.add(column);
            }
        }
        return new InsertValues(values, List.copyOf(written), List.copyOf(generated));
    }

    private static @Nullable Object value(
            MappedColumn column, @Nullable Object given, Clock clock, @Nullable Stamps stamps, boolean hasKey) {
        if (stamps != null && (column.isCreatedAt() || column.isUpdatedAt())) {
            return stamps.as(column.type().raw());
        }
        if (column.isVersion()) {
            return Versions.first(column);
        }
        if (column.generation() == Generation.UUID_V7 && (given == null || (!hasKey && column.isId()))) {
            return UuidGenerator.next(clock);
        }
        return given == null ? column.defaultValue().orElse(null) : given;
    }

    private static boolean isLeftOut(MappedColumn column, @Nullable Object value, boolean hasKey) {
        if (!column.isInsertable()) {
            return true;
        }
        boolean generatedKey = column.generation() == Generation.IDENTITY || column.generation() == Generation.SEQUENCE;
        boolean unset = value == null || (generatedKey && column.isId() && !hasKey);
        return unset && column.isDatabaseGenerated();
    }
}
