package duo.api;

import duo.api.meta.EntityType;
import duo.api.meta.MappedRelation;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.meta.RelationKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What models say of their tables.
 *
 * @since 0.1.0
 */
public final class Tables {
    private Tables() {}

    /**
     * Draws the tables of models as an {@code erDiagram} of Mermaid; see {@link #describe(List)}.
     *
     * @param models record and entity classes
     * @return the text of the diagram
     * @throws duo.api.error.ConfigurationException if a class has no metamodel
     */
    public static String describe(Class<?>... models) {
        return describe(List.of(models));
    }

    /**
     * Draws the tables of the models that a database has met; see {@link #describe(List)}. Nothing is sent.
     *
     * @param database the database
     * @return the text of the diagram
     */
    public static String describe(Database database) {
        return describe(database.knownModels());
    }

    /**
     * Draws the tables of models as an {@code erDiagram} of Mermaid, which many viewers of Markdown show as a picture: the columns with
     * their Java types, keys and unique columns, which of them may be NULL, and a line for each foreign key with its columns and rule.
     * A line ends in "exactly one" where the reference is always there, in "zero or one" where it may be NULL; it begins in "zero or
     * more", or in "zero or one" where the reference is unique. Junction tables stand behind the model that declares them.
     *
     * <p>It is made of the metamodel alone: nothing is sent, and no database is needed.
     *
     * @param models record and entity classes; tables that they refer to without being given are boxes without columns
     * @return the text of the diagram, with a line break at its end
     * @throws duo.api.error.ConfigurationException if a class has no metamodel
     */
    public static String describe(List<? extends Class<?>> models) {
        Set<MappedTable> tables = new LinkedHashSet<>();
        for (Class<?> model : models) {
            EntityType<?> type = Metamodel.of(model);
            tables.add(type.table());
            for (MappedRelation relation : type.relations()) {
                if (relation.kind() == RelationKind.MANY_TO_MANY && relation.isOwning()) {
                    relation.junction()
                            .filter(junction -> junction.through().isEmpty())
                            .ifPresent(junction -> tables.add(junction.table()));
                }
            }
        }
        return new TableDiagram(List.copyOf(tables)).toString();
    }
}
