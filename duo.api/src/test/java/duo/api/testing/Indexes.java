package duo.api.testing;

import duo.api.spi.Dialect;
import duo.api.spi.IndexForm;
import java.util.ArrayList;
import java.util.List;

/** Indexes to write statements about. */
public final class Indexes {
    private Indexes() {}

    /**
     * The index {@code u} of the columns {@code a}, {@code b} and so on of a table with the key {@code id}.
     *
     * @param dialect quotes the names
     * @param unique whether it is unique
     * @param nullable for each column whether it takes NULL
     */
    public static IndexForm of(Dialect dialect, boolean unique, boolean... nullable) {
        List<IndexForm.Part> parts = new ArrayList<>();
        for (boolean each : nullable) {
            parts.add(new IndexForm.Part(dialect.quote(String.valueOf((char) ('a' + parts.size()))), each, false));
        }
        return new IndexForm(dialect.quote("u"), unique, parts, List.of(dialect.quote("id")));
    }
}
