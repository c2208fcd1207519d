package duo.core.sql;

import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.spi.Node;
import duo.api.spi.QuerySyntax;
import duo.api.spi.Related;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves the tables that a statement names before the statement, each once, under a name that nothing else in it has. Lives for one
 * statement, or for one query inside it.
 */
final class CommonNames {
    private final QuerySyntax syntax;
    private final Set<String> taken;
    private final int longest;
    private final IdentityHashMap<Object, CommonReference.Written> known = new IdentityHashMap<>();
    private final List<CommonDefinition> definitions = new ArrayList<>();

    private CommonNames(QuerySyntax syntax, Set<String> taken, int longest) {
        this.syntax = syntax;
        this.taken = new HashSet<>(taken);
        this.longest = longest;
    }

    /** The statement itself if it names no tables, else one that begins with them. */
    static Statement of(Statement statement, QuerySyntax syntax, int longest) {
        if (!names(statement)) {
            return statement;
        }
        Set<String> taken = new HashSet<>();
        if (statement instanceof Rows rows) {
            tables(rows, taken);
            return new CommonNames(syntax, taken, longest).around(rows);
        }
        statement.forEach(node -> tables(node, taken));
        written(statement).ifPresent(table -> taken.add(key(table.name())));
        if (!syntax.namesTablesOfWrites()) {
            return statement.map(node -> inside(node, syntax, taken, longest));
        }
        CommonNames names = new CommonNames(syntax, taken, longest);
        Statement body = statement.map(names::named);
        return new WithWriting(List.copyOf(names.definitions), body);
    }

    private static Optional<MappedTable> written(Statement statement) {
        return switch (statement) {
            case Statement.Update update -> Optional.of(update.table());
            case Statement.Delete delete -> Optional.of(delete.table());
            default -> Optional.empty();
        };
    }

    private static boolean names(Statement statement) {
        boolean[] found = {false};
        statement.forEach(node -> found[0] |= holdsNamed(node));
        return found[0];
    }

    private static boolean holdsNamed(Node node) {
        return node.holds(CommonReference.Defined.class::isInstance);
    }

    /** Each query inside a statement names its own tables. */
    private static Node inside(Node node, QuerySyntax syntax, Set<String> taken, int longest) {
        return node instanceof Rows rows && holdsNamed(rows)
                ? new CommonNames(syntax, taken, longest).around(rows)
                : node.map(part -> inside(part, syntax, taken, longest));
    }

    private With around(Rows rows) {
        Rows body = (Rows) named(rows);
        return new With(List.copyOf(definitions), body);
    }

    private Node named(Node node) {
        return node instanceof CommonReference.Defined table ? reference(table) : node.map(this::named);
    }

    private CommonReference.Written reference(CommonReference.Defined table) {
        CommonReference.@Nullable Written existing = known.get(table.identity());
        if (existing != null) {
            return existing;
        }
        CommonReference.Written written = new CommonReference.Written(free(table.name()));
        known.put(table.identity(), written);
        definitions.add(table.define(written.name(), syntax.unitesRecursively(), this::named));
        return written;
    }

    private String free(String wanted) {
        String name = ShortNames.of(wanted, longest);
        for (int i = 2; !taken.add(key(name)); i++) {
            String number = "_" + i;
            name = ShortNames.of(wanted, longest - number.length()) + number;
        }
        return name;
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static void tables(Node node, Set<String> taken) {
        if (node instanceof Select select) {
            select.source().tables().forEach(table -> taken.add(key(table.name())));
        } else if (node instanceof RecursiveRows recursive) {
            taken.add(key(recursive.table().name()));
        } else if (node instanceof Related related) {
            MappedRelation relation = relation(related);
            taken.add(key(relation.targetType().table().name()));
            relation.junction()
                    .ifPresent(junction -> taken.add(key(junction.table().name())));
        }
        node.forEach(part -> tables(part, taken));
    }

    private static MappedRelation relation(Related related) {
        return switch (related) {
            case Related.Via via -> via.relation();
            case Related.Any any -> any.relation();
            case Related.Computed computed -> computed.relation();
        };
    }
}
