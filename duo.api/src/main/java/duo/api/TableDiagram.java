package duo.api;

import duo.api.annotation.OnDeleteRule;
import duo.api.meta.ForeignKey;
import duo.api.meta.JavaType;
import duo.api.meta.MappedColumn;
import duo.api.meta.MappedTable;
import duo.api.meta.Metamodel;
import duo.api.meta.Storage;
import duo.api.meta.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Tables in the words of Mermaid, whose names are letters, digits and a few signs unless they are quoted. */
record TableDiagram(List<MappedTable> tables) {
    private static final String INDENT = "    ";

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("erDiagram\n");
        tables.forEach(table -> table(text, table));
        tables.forEach(table -> table.foreignKeys().forEach(key -> line(text, table, key)));
        return text.toString();
    }

    private static void table(StringBuilder text, MappedTable table) {
        text.append(INDENT).append(quoted(table.toString())).append(" {\n");
        for (MappedColumn column : table.columns()) {
            String name = word(column.name());
            text.append(INDENT).append(INDENT).append(type(column)).append(' ').append(name);
            List<String> keys = keys(table, column);
            text.append(keys.isEmpty() ? "" : " " + String.join(", ", keys));
            List<String> notes = notes(column, name);
            text.append(notes.isEmpty() ? "" : " " + quoted(String.join("; ", notes)));
            text.append('\n');
        }
        text.append(INDENT).append("}\n");
    }

    private static List<String> keys(MappedTable table, MappedColumn column) {
        List<String> keys = new ArrayList<>();
        if (column.isId()) {
            keys.add("PK");
        }
        if (table.foreignKeys().stream().anyMatch(key -> key.columns().contains(column))) {
            keys.add("FK");
        }
        if (isUnique(table, List.of(column))) {
            keys.add("UK");
        }
        return keys;
    }

    private static boolean isUnique(MappedTable table, List<MappedColumn> columns) {
        return (columns.size() == 1 && columns.get(0).isUnique())
                || table.indexes().stream()
                        .anyMatch(index -> index.unique() && index.columns().equals(columns));
    }

    private static List<String> notes(MappedColumn column, String name) {
        List<String> notes = new ArrayList<>();
        if (!name.equals(column.name())) {
            notes.add("named " + column.name());
        }
        if (column.isNullable()) {
            notes.add("nullable");
        }
        if (column.precision() > 0) {
            notes.add(column.precision() + " digits"
                    + (column.scale() < 0 ? "" : ", " + column.scale() + " after the point"));
        }
        if (!column.comment().isEmpty()) {
            notes.add(column.comment());
        }
        return notes;
    }

    private static String type(MappedColumn column) {
        if (!column.definition().isEmpty()) {
            return word(column.definition());
        }
        return word(type(column.type())) + (column.length() > 0 ? "(" + column.length() + ")" : "");
    }

    private static String type(ValueType type) {
        ValueType stored = type.stored();
        if (type.storage() == Storage.JSON) {
            return "json";
        }
        if (type.storage() == Storage.CONVERTED && stored != null) {
            return type(stored);
        }
        JavaType java =
                type.storage() == Storage.ARRAY ? type.java().arguments().get(0) : type.java();
        return JavaType.boxed(java.raw()).getSimpleName() + (type.storage() == Storage.ARRAY ? "[]" : "");
    }

    private static void line(StringBuilder text, MappedTable table, ForeignKey key) {
        boolean optional = key.columns().stream().anyMatch(MappedColumn::isNullable);
        boolean single = isUnique(table, key.columns()) || table.ids().equals(key.columns());
        String label = key.columns().stream().map(MappedColumn::name).collect(Collectors.joining(", "));
        String rule = key.onDelete() == OnDeleteRule.DO_NOTHING
                ? ""
                : ", on delete "
                        + key.onDelete().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        text.append(INDENT)
                .append(quoted(table.toString()))
                .append(single ? " |o--" : " }o--")
                .append(optional ? "o| " : "|| ")
                .append(quoted(Metamodel.of(key.target()).table().toString()))
                .append(" : ")
                .append(quoted(label + rule))
                .append('\n');
    }

    /** A word that needs no quotes; what Mermaid does not take becomes an underscore. */
    private static String word(String text) {
        String word = text.replaceAll("[^\\p{L}\\p{N}_\\-\\[\\]()]", "_");
        boolean key = word.matches("(?i)[PFU]K"); // means something else there
        return !key && (Character.isLetter(word.codePointAt(0)) || word.startsWith("_")) ? word : "_" + word;
    }

    /** A text between quotes; Mermaid knows no way to write some signs there. */
    private static String quoted(String text) {
        return '"' + text.replace('"', '\'').replaceAll("[\\p{Cntrl}%\\\\]", "_") + '"';
    }
}
