package duo.core.lookup;

import duo.api.error.InvalidQueryException;
import duo.api.meta.EntityType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedRelation;
import duo.api.meta.RelationKind;
import duo.api.spi.JsonMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A model, from which words lead to its properties and to the models that it is related to.
 *
 * @param type the model
 * @param json maps JSON
 * @param way the relations that lead to it from the model of the query
 * @param whole whether the model itself is meant, and none of its properties
 */
record ModelPlace(EntityType<?> type, JsonMapper json, List<MappedRelation> way, boolean whole) implements Place {

    /** The model of the query. */
    static ModelPlace first(EntityType<?> type, JsonMapper json) {
        return new ModelPlace(type, json, List.of(), false);
    }

    /** {@inheritDoc} The longest name of a property is meant, and a related model rather than the key that refers to it. */
    @Override
    public Optional<Step> step(List<String> words) {
        for (int length = words.size(); length > 0; length--) {
            Optional<MappedRelation> relation = relation(words.subList(0, length));
            if (relation.isPresent()) {
                ModelPlace related = related(relation.get());
                List<String> rest = words.subList(length, words.size());
                boolean further = !rest.isEmpty()
                        && (related.knows(rest) || Test.of(rest.get(0)).isEmpty());
                if (further && !asksForKey(relation.get(), words.get(length))) {
                    return Optional.of(new Step(related, length));
                }
                if (relation.get().kind() != RelationKind.TO_ONE) {
                    return Optional.of(new Step(related.asWhole(), length));
                }
                if (relation.get().columns().size() > 1) {
                    return Optional.of(reference(relation.get(), words, length));
                }
            }
            Optional<MappedColumn> column = column(words.subList(0, length));
            if (column.isPresent()) {
                return Optional.of(property(column.get(), words, length));
            }
        }
        List<MappedColumn> ids = type.table().ids();
        if (words.get(0).equals("pk") && ids.size() > 1) {
            return Optional.of(new Step(KeyOperand.of("pk", type, ids, json), 1));
        }
        throw unknown(words.get(0));
    }

    /** A reference of several columns, which the row itself holds. */
    private Step reference(MappedRelation relation, List<String> words, int length) {
        int consumed = words.size() > length && asksForKey(relation, words.get(length)) ? length + 1 : length;
        String name = Names.joined(words.subList(0, length));
        return new Step(KeyOperand.of(name, relation.targetType(), relation.columns(), json), consumed);
    }

    private ModelPlace related(MappedRelation relation) {
        return new ModelPlace(
                relation.targetType(),
                json,
                Stream.concat(way.stream(), Stream.of(relation)).toList(),
                false);
    }

    private Optional<MappedRelation> relation(List<String> words) {
        return type.relation(String.join(".", words));
    }

    /** Whether a word is a property of the model. */
    private boolean knows(List<String> words) {
        return IntStream.rangeClosed(1, words.size())
                .mapToObj(length -> words.subList(0, length))
                .anyMatch(name -> relation(name).isPresent() || column(name).isPresent());
    }

    /** Whether the key of the related model is asked for, which the row itself holds. */
    private static boolean asksForKey(MappedRelation relation, String word) {
        return relation.kind() == RelationKind.TO_ONE
                && (relation.columns().size() == 1 ? isKey(word) : word.equals("pk"))
                && relation.targetColumns().equals(relation.targetType().table().ids());
    }

    /** The same where nothing of it is named. */
    private ModelPlace asWhole() {
        return new ModelPlace(type, json, way, true);
    }

    /** The key stands for the model where nothing of it is named. */
    Operand key(String name) {
        List<MappedColumn> ids = type.table().ids();
        return ids.size() > 1 ? KeyOperand.of(name, type, ids, json) : operand(name, ids.get(0));
    }

    private Step property(MappedColumn column, List<String> words, int length) {
        boolean asksForKey = column.reference().isPresent() && words.size() > length && isKey(words.get(length));
        int consumed = asksForKey ? length + 1 : length;
        String name = Names.joined(words.subList(0, length));
        return new Step(operand(name, column), consumed);
    }

    private Operand operand(String name, MappedColumn column) {
        Origin origin = new Origin(column, json);
        return switch (column.type().storage()) {
            case JSON -> JsonOperand.of(name, origin);
            case ARRAY -> new ListOperand(name, origin);
            case PLAIN, ENUM_NAME, ENUM_ORDINAL, CONVERTED -> ScalarOperand.of(name, origin);
        };
    }

    private static boolean isKey(String word) {
        return word.equals("pk") || word.equals("id");
    }

    private Optional<MappedColumn> column(List<String> words) {
        String name = Names.joined(words);
        List<MappedColumn> ids = type.table().ids();
        if (name.equals("pk") && ids.size() == 1) {
            return Optional.of(ids.get(0));
        }
        return byName(name).or(() -> byName(String.join(".", words)));
    }

    private Optional<MappedColumn> byName(String name) {
        return type.table()
                .column(name)
                .or(() -> type.table().columns().stream()
                        .filter(column -> column.name().equals(name))
                        .findFirst());
    }

    private InvalidQueryException unknown(String name) {
        Set<String> known = new LinkedHashSet<>();
        type.table().columns().forEach(column -> known.add(column.property().replace(".", Names.BETWEEN)));
        type.relations().forEach(relation -> known.add(relation.property().replace(".", Names.BETWEEN)));
        return new InvalidQueryException(type.name() + " has no property '" + name + "'" + Names.advice(name, known));
    }
}
