package duo.api.testing;

import duo.api.meta.Generation;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.ValueType;
import duo.api.spi.Node;
import duo.api.spi.Upsert;
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

    /** Ann gets the key 1, whoever has it. */
    public static final Upsert UPSERT =
            new Upsert(TABLE, List.of(ID, NAME), List.of(number(1), text("Ann")), List.of(ID), List.of(NAME));

    /** Whoever has the key 1 stays as they are. */
    public static final Upsert UPSERT_OF_KEY =
            new Upsert(TABLE, List.of(ID), List.of(number(1)), List.of(ID), List.of());

    private Person() {}

    public static Node.Value text(String value) {
        return new Node.Value(value, ValueType.plain(String.class), false);
    }

    public static Node.Value number(long value) {
        return new Node.Value(value, ValueType.plain(Long.class), false);
    }
}
