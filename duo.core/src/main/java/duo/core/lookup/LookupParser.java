package duo.core.lookup;

import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.Storage;
import duo.api.spi.JsonMapper;
import duo.api.spi.LookupTree;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns names of properties into conditions and orders of a model, or tells what is wrong with them. */
public final class LookupParser {
    private static final String BETWEEN = "__";

    private final EntityType<?> type;
    private final JsonMapper json;

    /**
     * Creates a parser.
     *
     * @param type the model
     * @param json maps JSON
     */
    public LookupParser(EntityType<?> type, JsonMapper json) {
        this.type = type;
        this.json = json;
    }

    /**
     * A condition.
     *
     * @param tree the lookups
     * @return the condition, or empty when there are none
     * @throws InvalidQueryException if a name is unknown or a value does not fit
     */
    public Optional<Node> condition(LookupTree tree) {
        return condition(tree, false);
    }

    /** Under a negation a test of NULL is false rather than unknown, so that the negation gives exactly the other rows. */
    private Optional<Node> condition(LookupTree tree, boolean decided) {
        return switch (tree) {
            case LookupTree.Lookup lookup -> Optional.of(lookup(lookup, decided));
            case LookupTree.Not not -> condition(not.part(), true).map(Node.Not::new);
            case LookupTree.Junction junction -> junction(junction, decided);
        };
    }

    private Optional<Node> junction(LookupTree.Junction junction, boolean decided) {
        List<Condition<Object>> parts = new ArrayList<>();
        for (LookupTree part : junction.parts()) {
            condition(part, decided).ifPresent(node -> parts.add(new Condition<>(node)));
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of((junction.disjunction() ? Condition.anyOf(parts) : Condition.allOf(parts)).node());
    }

    private Node lookup(LookupTree.Lookup lookup, boolean decided) {
        Path path = path(lookup.path());
        Operand operand = new Operand(path.column(), json);
        Condition<Object> condition = new Lookup(lookup.path(), operand, path.test(), lookup.value()).condition();
        boolean unknown = decided
                && path.column().isNullable()
                && !(condition.node() instanceof Node.NullTest)
                && !(condition.node() instanceof Node.Constant);
        return unknown ? condition.and(operand.value().isNotNull()).node() : condition.node();
    }

    /**
     * A step of an order.
     *
     * @param name the name of a property, with a minus before it for the descending order
     * @return the step
     * @throws InvalidQueryException if the name is unknown or has no order
     */
    public Sort order(String name) {
        boolean descending = name.startsWith("-");
        String property = descending ? name.substring(1) : name;
        MappedColumn column = column(List.of(property.split(BETWEEN, -1))).orElseThrow(() -> unknown(property));
        Storage storage = column.type().storage();
        if (storage == Storage.JSON || storage == Storage.ARRAY) {
            throw new InvalidQueryException("Rows cannot be ordered by " + column.property() + ", which is a "
                    + column.type().java());
        }
        return Sort.of(new Node.Column(column), descending);
    }

    private record Path(MappedColumn column, Test test) {}

    /** The longest name of a property at its beginning is meant; what follows is the test. */
    private Path path(String text) {
        List<String> steps = List.of(text.split(BETWEEN, -1));
        for (int length = steps.size(); length > 0; length--) {
            Optional<MappedColumn> column = column(steps.subList(0, length));
            if (column.isPresent()) {
                return new Path(column.get(), test(text, column.get(), steps.subList(length, steps.size())));
            }
        }
        throw unknown(steps.get(0));
    }

    private Test test(String text, MappedColumn column, List<String> rest) {
        if (rest.isEmpty()) {
            return Test.EXACT;
        }
        List<String> words = column.reference().isPresent() && isKey(rest.get(0)) ? rest.subList(1, rest.size()) : rest;
        if (words.isEmpty()) {
            return Test.EXACT;
        }
        Optional<Test> test = words.size() == 1 ? Test.of(words.get(0)) : Optional.empty();
        return test.orElseThrow(() -> new InvalidQueryException("'" + text + "' of " + type.name() + " asks "
                + column.property() + " for '" + String.join(BETWEEN, words) + "', which is no test"
                + Names.advice(words.get(0), Test.words())));
    }

    private static boolean isKey(String word) {
        return word.equals("pk") || word.equals("id");
    }

    private Optional<MappedColumn> column(List<String> steps) {
        String name = String.join(BETWEEN, steps);
        List<MappedColumn> ids = type.table().ids();
        if (name.equals("pk") && ids.size() == 1) {
            return Optional.of(ids.get(0));
        }
        return byName(name).or(() -> byName(String.join(".", steps)));
    }

    private Optional<MappedColumn> byName(String name) {
        return type.table()
                .column(name)
                .or(() -> type.table().columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst());
    }

    private InvalidQueryException unknown(@Nullable String name) {
        Set<String> known = new LinkedHashSet<>();
        type.table().columns().forEach(column -> known.add(column.property().replace(".", BETWEEN)));
        return new InvalidQueryException(
                type.name() + " has no property '" + name + "'" + Names.advice(String.valueOf(name), known));
    }

    /**
     * Several steps of an order.
     *
     * @param first the first one
     * @param rest the others
     * @return the steps
     * @throws InvalidQueryException if a name is unknown or has no order
     */
    public List<Sort> orders(String first, String... rest) {
        List<Sort> steps = new ArrayList<>();
        steps.add(order(first));
        Arrays.stream(rest).map(this::order).forEach(steps::add);
        return steps;
    }
}
