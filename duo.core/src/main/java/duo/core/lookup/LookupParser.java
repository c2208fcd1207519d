package duo.core.lookup;

import duo.api.error.InvalidQueryException;
import duo.api.expr.Condition;
import duo.api.expr.Expression;
import duo.api.meta.EntityType;
import duo.api.spi.JsonMapper;
import duo.api.spi.LookupTree;
import duo.api.spi.Node;
import duo.api.spi.Sort;
import duo.api.spi.Structure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns names of properties into conditions and orders of a model, or tells what is wrong with them. The words of a name lead from
 * {@linkplain Place place} to place; the last one may be a {@linkplain Test test}.
 */
public final class LookupParser {
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
        Operand operand = path.operand();
        Test test = test(lookup.path(), path);
        Given given = new Given(lookup.path(), operand.name(), lookup.value());
        if (path.way().leadsToMany() && path.whole() && (test == Test.ISNULL || test == Test.ISNOTNULL)) {
            return path.way().empty(given.truth() == (test == Test.ISNULL));
        }
        Condition<Object> condition = operand.condition(test, given);
        boolean unknown = decided && !path.way().leadsToMany() && !isDecided(condition.node());
        if (unknown) {
            // What a query gives may be NULL too, and so may all that a related row holds.
            boolean anything = given.query().isPresent() || !path.way().isEmpty();
            condition = anything ? Operand.orFalse(condition) : operand.decided(condition);
        }
        return path.way().to(condition.node());
    }

    /** Whether a condition is true or false in every row. */
    private static boolean isDecided(Node node) {
        return switch (node) {
            case Node.NullTest test -> true;
            case Node.Constant constant -> true;
            case Structure.Test test -> true;
            case Node.Not not -> isDecided(not.operand());
            case Node.Junction junction -> junction.operands().stream().allMatch(LookupParser::isDecided);
            default -> false;
        };
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
        Path path = path(property);
        Operand operand = path.operand();
        if (!path.rest().isEmpty()) {
            throw new InvalidQueryException("'" + property + "' of " + type.name() + " is followed by '"
                    + Names.joined(path.rest()) + "', by which nothing can be ordered"
                    + Names.advice(path.rest().get(0), operand.steps()));
        }
        if (operand instanceof KeyOperand key) {
            throw new InvalidQueryException("Rows cannot be ordered by " + key.name() + ", which is " + key.kind()
                    + "; order by " + String.join(", ", key.properties()));
        }
        Expression<Object, ?> value = operand.ordered()
                .orElseThrow(() -> new InvalidQueryException("Rows cannot be ordered by " + operand.name()
                        + ", which is " + operand.kind()
                        + Names.advice(operand.name(), operand.steps())));
        if (path.way().leadsToMany()) {
            throw new InvalidQueryException("Rows cannot be ordered by " + property
                    + ", of which a row may have several; order by an aggregate of the relation");
        }
        return Sort.of(path.way().to(value.node()), descending, value.type());
    }

    /**
     * Where a name leads.
     *
     * @param rest the words behind it
     * @param way the relations on the way there
     * @param whole whether a related model itself is meant, for which its key stands
     */
    private record Path(Operand operand, List<String> rest, Way way, boolean whole) {}

    /** Follows the words as far as they lead. */
    private Path path(String name) {
        List<String> rest = Names.words(name);
        Place reached = ModelPlace.first(type, json);
        Way way = new Way(List.of());
        while (!rest.isEmpty() && !(reached instanceof ModelPlace model && model.whole())) {
            Optional<Place.Step> step = reached.step(rest);
            if (step.isEmpty()) {
                break;
            }
            reached = step.get().reached();
            rest = rest.subList(step.get().words(), rest.size());
            way = reached instanceof ModelPlace model ? new Way(model.way()) : way;
        }
        return switch (reached) {
            case ModelPlace model -> new Path(model.key(name), rest, way, true);
            case Operand operand -> new Path(operand, rest, way, false);
        };
    }

    private Test test(String name, Path path) {
        Operand operand = path.operand();
        if (path.rest().isEmpty()) {
            return Test.EXACT;
        }
        String word = path.rest().get(0);
        Test test = Test.of(word).orElseThrow(() -> unknown(name, path));
        if (path.rest().size() > 1) {
            throw new InvalidQueryException("'" + name + "' of " + type.name() + " goes on with '"
                    + Names.joined(path.rest().subList(1, path.rest().size())) + "' after the test '" + word + "'");
        }
        if (!operand.tests().contains(test)) {
            throw new InvalidQueryException(
                    name + " needs " + test.subject() + ", but " + operand.name() + " is " + operand.kind());
        }
        return test;
    }

    private InvalidQueryException unknown(String name, Path path) {
        Operand operand = path.operand();
        List<String> known = new ArrayList<>(operand.steps());
        operand.tests().stream().sorted().map(Test::word).forEach(known::add);
        return new InvalidQueryException("'" + name + "' of " + type.name() + " asks " + operand.name()
                + ", which is "
                + operand.kind() + ", for '" + Names.joined(path.rest()) + "', which is neither a step nor a test of it"
                + Names.advice(path.rest().get(0), known));
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
