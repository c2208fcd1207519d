package duo.processor;

import duo.api.annotation.Check;
import duo.api.annotation.Index;
import duo.api.annotation.OneToOne;
import duo.api.annotation.OrderedBy;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.processor.TableSpec.CheckSpec;
import duo.processor.TableSpec.IndexSpec;
import duo.processor.TableSpec.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** Reads what the annotations say about the table as a whole. */
final class Tables {
    private final TypeElement model;
    private final List<ColumnSpec> columns;
    private final Problems problems;

    Tables(TypeElement model, List<ColumnSpec> columns, Problems problems) {
        this.model = model;
        this.columns = columns;
        this.problems = problems;
    }

    /** The name of the table of a model. */
    static String name(TypeElement model) {
        String given = model.getAnnotation(Table.class).name();
        return given.isEmpty() ? Names.snake(model.getSimpleName().toString()) : given;
    }

    TableSpec read() {
        Table table = model.getAnnotation(Table.class);
        String name = name(model);
        Identifiers.check(model, "table", name, "name it with @Table(name = ..)", problems);
        if (!table.schema().isEmpty()) {
            Identifiers.check(model, "schema", table.schema(), "name another one in @Table(schema = ..)", problems);
        }
        List<IndexSpec> indexes = new ArrayList<>();
        Map<String, List<ColumnSpec>> byProperty = columns.stream()
                .collect(Collectors.groupingBy(ColumnSpec::property, LinkedHashMap::new, Collectors.toList()));
        byProperty.values().forEach(parts -> indexes.addAll(ofProperty(name, parts)));
        for (Index index : table.indexes()) {
            several(name, index.name(), index.properties(), index.unique(), false)
                    .ifPresent(indexes::add);
        }
        for (Unique unique : table.uniques()) {
            several(name, unique.name(), unique.properties(), true, true).ifPresent(indexes::add);
        }
        distinct(indexes);
        return new TableSpec(table.schema(), name, indexes, checks(table), order(), table.comment());
    }

    private List<IndexSpec> ofProperty(String table, List<ColumnSpec> parts) {
        List<IndexSpec> indexes = new ArrayList<>();
        Member member = parts.get(0).member();
        List<Step> step = parts.stream().map(part -> new Step(part, false)).toList();
        member.find(Unique.class).ifPresent(unique -> {
            withoutProperties(member, "Unique", "uniques", unique.properties());
            indexes.add(index(member.element(), table, unique.name(), step, true, true));
        });
        if (member.has(OneToOne.class) && !member.has(Unique.class) && !isKey(parts)) {
            indexes.add(index(member.element(), table, "", step, true, true));
        }
        member.find(Index.class).ifPresent(index -> {
            withoutProperties(member, "Index", "indexes", index.properties());
            indexes.add(index(member.element(), table, index.name(), step, index.unique(), false));
        });
        return indexes;
    }

    private boolean isKey(List<ColumnSpec> parts) {
        return parts.equals(columns.stream().filter(ColumnSpec::isId).toList());
    }

    private void withoutProperties(Member member, String annotation, String element, String[] properties) {
        if (properties.length > 0) {
            problems.error(
                    member.element(),
                    member.label() + ": @" + annotation + " on a property spans that property; write several of them in"
                            + " @Table(" + element + " = @" + annotation + "(properties = ..))");
        }
    }

    private Optional<IndexSpec> several(
            String table, String name, String[] properties, boolean unique, boolean constraint) {
        String kind = constraint ? "@Unique" : "@Index";
        if (properties.length == 0) {
            problems.error(
                    model, model.getSimpleName() + ": " + kind + " in @Table names no property; list its properties");
            return Optional.empty();
        }
        List<Step> steps = steps(kind, properties, !constraint);
        return steps.size() >= properties.length
                ? Optional.of(index(model, table, name, steps, unique, constraint))
                : Optional.empty();
    }

    private IndexSpec index(
            Element element, String table, String name, List<Step> steps, boolean unique, boolean constraint) {
        List<String> names = steps.stream().map(step -> step.column().name()).toList();
        String chosen = name.isEmpty() ? Names.constraint(unique ? "uniq" : "idx", table, names) : name;
        Identifiers.check(element, constraint ? "constraint" : "index", chosen, "name it with name = ..", problems);
        return new IndexSpec(chosen, steps, unique, constraint);
    }

    private List<Step> steps(String place, String[] properties, boolean directed) {
        List<Step> steps = new ArrayList<>();
        for (String property : properties) {
            boolean descending = directed && property.startsWith("-");
            String path = descending ? property.substring(1) : property;
            List<Step> found = columns.stream()
                    .filter(column ->
                            column.path().equals(path) || column.property().equals(path))
                    .map(column -> new Step(column, descending))
                    .toList();
            if (found.isEmpty()) {
                unknown(place, property);
            }
            steps.addAll(found);
        }
        return steps;
    }

    private void unknown(String place, String property) {
        String known = columns.stream().map(ColumnSpec::path).collect(Collectors.joining(", "));
        problems.error(
                model,
                model.getSimpleName() + ": " + place + " names " + Literals.string(property)
                        + ", which is no mapped property; there are " + known);
    }

    private void distinct(List<IndexSpec> indexes) {
        Set<String> names = new HashSet<>();
        for (IndexSpec index : indexes) {
            if (!names.add(index.name().toLowerCase(Locale.ROOT))) {
                problems.error(
                        model,
                        model.getSimpleName() + ": two indexes or constraints are called "
                                + Literals.string(index.name()) + "; remove one, or name it otherwise");
            }
        }
    }

    private List<CheckSpec> checks(Table table) {
        List<CheckSpec> checks = new ArrayList<>();
        for (Check check : table.checks()) {
            if (check.sql().isBlank()) {
                problems.error(model, model.getSimpleName() + ": @Check holds no condition; write it in SQL");
            }
            if (!check.name().isEmpty()) {
                Identifiers.check(model, "constraint", check.name(), "name it with @Check(name = ..)", problems);
            }
            checks.add(new CheckSpec(check.name(), check.sql()));
        }
        return checks;
    }

    private List<Step> order() {
        OrderedBy order = inherited(model);
        if (order == null) {
            return List.of();
        }
        if (order.value().length == 0) {
            problems.error(model, model.getSimpleName() + ": @OrderedBy names no property; list some, or remove it");
        }
        return steps("@OrderedBy", order.value(), true);
    }

    private static @Nullable OrderedBy inherited(TypeElement type) {
        OrderedBy own = type.getAnnotation(OrderedBy.class);
        return own != null ? own : Language.base(type).map(Tables::inherited).orElse(null);
    }
}
