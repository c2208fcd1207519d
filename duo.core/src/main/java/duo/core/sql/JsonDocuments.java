package duo.core.sql;

import duo.api.meta.JavaType;
import duo.api.meta.ValueType;
import duo.api.spi.Dialect;
import duo.api.spi.JsonMapper;
import duo.api.spi.Node;
import duo.api.spi.Structure;
import duo.api.spi.Structure.Form;
import duo.api.spi.Structure.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes comparisons with whole JSON apart into tests of its members, elements and scalars, for databases that do not compare JSON.
 * Thread-safe.
 */
public final class JsonDocuments {
    private static final JavaType ANY = JavaType.of(Object.class);

    private final Dialect dialect;
    private final JsonMapper mapper;

    /**
     * Creates it.
     *
     * @param dialect tells what the database compares by itself
     * @param mapper writes the values as JSON
     */
    public JsonDocuments(Dialect dialect, JsonMapper mapper) {
        this.dialect = dialect;
        this.mapper = mapper;
    }

    /** The statement with all comparisons taken apart that the database does not know, or the same statement for none. */
    Statement resolve(Statement statement) {
        List<Structure.Document> found = new ArrayList<>();
        statement.forEach(node -> collect(node, found));
        return found.isEmpty() ? statement : statement.map(this::resolved);
    }

    private void collect(Node node, List<Structure.Document> found) {
        if (isForeign(node)) {
            found.add((Structure.Document) node);
        } else {
            node.forEach(part -> collect(part, found));
        }
    }

    private boolean isForeign(Node node) {
        return node instanceof Structure.Document document
                && !dialect.expressions().json().orThrow().comparesDocuments(document.containment());
    }

    private Node resolved(Node node) {
        if (!isForeign(node)) {
            return node.map(this::resolved);
        }
        Structure.Document document = (Structure.Document) node;
        Object value = Objects.requireNonNull(document.value().value(), "value");
        @Nullable Object tree = mapper.read(mapper.write(value), ANY);
        boolean secret = document.value().secret();
        Node condition = document.containment()
                ? outermost(document.path(), tree, secret)
                : equal(document.path(), tree, secret);
        return new Structure.Judged(document.path(), condition, document.containment());
    }

    private static Node equal(Structure.Path path, @Nullable Object tree, boolean secret) {
        return switch (tree) {
            case null -> new Structure.Test(path, Structure.Presence.JSON_NULL);
            case Map<?, ?> map -> {
                List<Node> parts = parts(path, Kind.OBJECT, Form.SIZE, map.size());
                inOrder(map).forEach((name, value) -> parts.add(equal(key(path, name), value, secret)));
                yield new Node.Junction(false, parts);
            }
            case List<?> list -> {
                List<Node> parts = parts(path, Kind.ARRAY, Form.LENGTH, list.size());
                for (int i = 0; i < list.size(); i++) {
                    parts.add(equal(path.then(new Structure.Index(i)), list.get(i), secret));
                }
                yield new Node.Junction(false, parts);
            }
            default -> new Structure.ScalarCompare(Node.Comparison.EQ, path, scalar(tree, secret));
        };
    }

    private static List<Node> parts(Structure.Path path, Kind kind, Form form, int size) {
        Node.Value expected = new Node.Value((long) size, ValueType.plain(Long.class), false);
        List<Node> parts = new ArrayList<>();
        parts.add(new Structure.Is(path, kind));
        parts.add(new Node.Compare(Node.Comparison.EQ, new Structure.Extract(path, form), expected));
        return parts;
    }

    /** The outermost value may be a scalar that is an element of an array. */
    private static Node outermost(Structure.Path path, @Nullable Object tree, boolean secret) {
        if (tree instanceof Map || tree instanceof List) {
            return contains(path, tree, secret, 1);
        }
        Node among = new Node.Junction(false, List.of(new Structure.Is(path, Kind.ARRAY), any(path, tree, secret, 1)));
        return new Node.Junction(true, List.of(equal(path, tree, secret), among));
    }

    private static Node contains(Structure.Path path, @Nullable Object tree, boolean secret, int depth) {
        List<Node> parts = new ArrayList<>();
        switch (tree) {
            case Map<?, ?> map -> {
                parts.add(new Structure.Is(path, Kind.OBJECT));
                inOrder(map).forEach((name, value) -> parts.add(contains(key(path, name), value, secret, depth)));
            }
            case List<?> list -> {
                parts.add(new Structure.Is(path, Kind.ARRAY));
                list.forEach(element -> parts.add(any(path, element, secret, depth)));
            }
            case null, default -> parts.add(equal(path, tree, secret));
        }
        return parts.size() == 1 ? parts.get(0) : new Node.Junction(false, parts);
    }

    private static Node any(Structure.Path array, @Nullable Object element, boolean secret, int depth) {
        Structure.Path inside = new Structure.Path(new Structure.Element(depth), List.of());
        return new Structure.AnyElement(array, depth, contains(inside, element, secret, depth + 1));
    }

    /** Equal maps make one text, whatever the order of their entries. */
    private static Map<String, @Nullable Object> inOrder(Map<?, ?> map) {
        Map<String, @Nullable Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> sorted.put(String.valueOf(name), value));
        return sorted;
    }

    private static Structure.Path key(Structure.Path path, String name) {
        return path.then(new Structure.Key(name));
    }

    private static Node.Value scalar(Object value, boolean secret) {
        Object plain = switch (value) {
            case Integer number -> number.longValue();
            case BigInteger number -> new BigDecimal(number);
            case Float number -> Double.parseDouble(number.toString());
            default -> value;
        };
        return new Node.Value(plain, ValueType.plain(plain.getClass()), secret);
    }
}
