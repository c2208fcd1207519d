package duo.api.testing;

import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import java.util.List;

/** A mapped table to write statements about. */
public final class Person {
    public static final MappedColumn ID = MappedColumn.of("id", "id", ValueType.plain(Long.class))
            .id()
            .generated(Generation.IDENTITY, "")
            .build();
    public static final MappedColumn NAME =
            MappedColumn.of("name", "name", ValueType.plain(String.class)).build();
    public static final MappedColumn ORDER =
            MappedColumn.of("order", "order", ValueType.plain(Integer.class)).build();
    public static final MappedTable TABLE =
            new MappedTable("", "person", List.of(ID, NAME, ORDER), List.of(), List.of(), List.of(), List.of(), "");

    private Person() {}

    public static Node.Value text(String value) {
        return new Node.Value(value, ValueType.plain(String.class), false);
    }

    public static Node.Value number(long value) {
        return new Node.Value(value, ValueType.plain(Long.class), false);
    }
}
