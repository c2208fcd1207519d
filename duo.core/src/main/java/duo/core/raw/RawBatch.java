package duo.core.raw;

import duo.api.error.InvalidQueryException;
import duo.api.spi.Codec;
import duo.core.execution.Command;
import duo.core.plan.ModelContext;
import duo.core.session.Identities;
import duo.core.session.Scope;
import duo.core.spec.QueryOptions;
import duo.core.sql.SqlTemplate;
import duo.core.sql.SqlTemplate.Placeholder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One statement in the words of the user, sent with many sets of values. */
final class RawBatch {
    private final ModelContext context;
    private final Scope scope;
    private final SqlTemplate template;
    private final RawBindings bindings;
    private final QueryOptions options;

    RawBatch(ModelContext context, Scope scope, SqlTemplate template, RawBindings bindings, QueryOptions options) {
        this.context = context;
        this.scope = scope;
        this.template = template;
        this.bindings = bindings;
        this.options = options;
    }

    long execute(List<? extends Map<String, ? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        List<List<RawValue>> values =
                rows.stream().map(row -> values(bindings.with(row))).toList();
        Command command = command(values);
        List<@Nullable Object[]> plain = new ArrayList<>();
        values.forEach(row -> plain.add(RawTypes.plain(row)));
        return scope.<Long>atomically(block -> block.<Long>run(true, place -> {
            block.identities().ifPresent(Identities::clear);
            int[] counts = context.runner().batch(place, command, plain);
            return Arrays.stream(counts)
                    .map(count -> count < 0 ? 1 : count)
                    .asLongStream()
                    .sum();
        }));
    }

    private List<RawValue> values(RawBindings row) {
        row.checkAgainst(template, Set.of());
        RawTypes types = new RawTypes(context.services());
        List<RawValue> values = new ArrayList<>();
        for (Placeholder placeholder : template.placeholders()) {
            RawPlace here = types.at(placeholder, row.of(placeholder));
            if (!here.sql().equals("?")) {
                throw new InvalidQueryException("A collection or a query was given to " + placeholder
                        + "; all sets of a batch share one text, so each placeholder takes one value");
            }
            values.addAll(here.values());
        }
        return values;
    }

    private Command command(List<List<RawValue>> rows) {
        int width = rows.get(0).size();
        RawTypes types = new RawTypes(context.services());
        List<RawValue> columns = new ArrayList<>(width);
        for (int i = 0; i < width; i++) {
            int column = i;
            List<RawValue> here = rows.stream().map(row -> row.get(column)).toList();
            Codec<Object> codec = types.common(here);
            columns.add(new RawValue(null, codec, here.stream().anyMatch(RawValue::secret)));
        }
        return new Command(
                options.tagged(template.render(index -> "?")),
                RawTypes.codecs(columns),
                RawTypes.secrets(columns),
                Command.WRITTEN_BY_USER,
                true,
                new @Nullable Object[0],
                options.timeout());
    }
}
