package duo.tests.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a judge says of the statements of a dialect, and of mistakes. */
abstract class JudgedStatements {
    private final String dialect;
    private final Judge judge;
    private final String from;
    private final boolean isFine;

    JudgedStatements(String dialect, Judge judge, String from, boolean isFine) {
        this.dialect = dialect;
        this.judge = judge;
        this.from = from;
        this.isFine = isFine;
    }

    /** Words of tests themselves. */
    abstract List<Foreign> foreign();

    /** Statements that the database does not take. */
    abstract List<String> mistakes();

    /** Types that the database has. */
    abstract List<Pattern> types();

    /** Types that the database has not. */
    abstract List<String> strangeTypes();

    private boolean isKnown(String type) {
        return types().stream().anyMatch(known -> known.matcher(type).matches());
    }

    private Set<String> statements() {
        Set<String> statements = GoldenStatements.of(dialect);
        assertThat(statements).as("statements of " + dialect).hasSizeGreaterThan(3000);
        statements.removeIf(sql -> foreign().stream().anyMatch(words -> words.isIn(sql)));
        return statements;
    }

    private Set<String> parts(Iterable<String> statements) {
        Parts parts = new Parts(from, isFine);
        statements.forEach(parts::add);
        return parts.parts();
    }

    private String filled(String part) {
        String text = part;
        for (Gap gap : judge.gaps()) {
            text = gap.filled(text);
        }
        return text;
    }

    @Test
    void everyStatementIsTaken() {
        Map<String, String> refused =
                judge.refused(parts(statements()).stream().map(this::filled).toList());
        assertThat(refused).as("parts of statements in golden/" + dialect).isEmpty();
    }

    @Test
    void everyMistakeIsRefused() {
        // In parts as those that are taken: what is refused in a part is refused in the whole.
        Map<String, Set<String>> byMistake = new LinkedHashMap<>();
        mistakes().forEach(sql -> byMistake.put(sql, parts(List.of(sql))));
        Set<String> all = new LinkedHashSet<>();
        byMistake.values().forEach(all::addAll);
        Set<String> refused =
                judge.refused(all.stream().map(this::filled).toList()).keySet();
        assertThat(byMistake)
                .allSatisfy((sql, parts) -> assertThat(parts).as(sql).anyMatch(part -> refused.contains(filled(part))));
    }

    @Test
    void everyGapOfTheGrammarIsStillThere() {
        List<String> examples = judge.gaps().stream().map(Gap::example).toList();
        assertThat(judge.refused(examples).keySet()).containsExactlyInAnyOrderElementsOf(examples);
        assertThat(judge.refused(examples.stream().map(this::filled).toList())).isEmpty();
        Set<String> sent = parts(GoldenStatements.of(dialect));
        assertThat(judge.gaps())
                .allSatisfy(gap -> assertThat(sent)
                        .as(gap.name())
                        .anyMatch(part -> gap.pattern().matcher(part).find()));
    }

    @Test
    void everyTestStillSaysItsOwnWords() {
        Set<String> sent = GoldenStatements.of(dialect);
        assertThat(foreign())
                .allSatisfy(words -> assertThat(sent).as(words.reason()).anyMatch(words::isIn));
    }

    @Test
    void everyTypeIsOneOfTheDatabase() {
        Map<String, String> unknown = new TreeMap<>();
        for (String sql : statements()) {
            for (String type : ColumnTypes.of(sql)) {
                if (!isKnown(type)) {
                    unknown.putIfAbsent(type, sql);
                }
            }
        }
        assertThat(unknown).as("types in golden/" + dialect).isEmpty();
    }

    @Test
    void everyStrangeTypeIsFound() {
        assertThat(strangeTypes()).allSatisfy(type -> {
            assertThat(ColumnTypes.of(
                            "CREATE TABLE \"t\" (\"a\" DATE NOT NULL, \"b\" " + type + ", PRIMARY KEY (\"a\"))"))
                    .containsExactlyInAnyOrder("DATE", type);
            assertThat(ColumnTypes.of("ALTER TABLE \"t\" ADD \"b\" " + type)).containsExactly(type);
            assertThat(ColumnTypes.of("SELECT CAST(? AS " + type + ") AS \"a\" FROM \"t\""))
                    .containsExactly(type);
            assertThat(isKnown(type)).as(type).isFalse();
        });
    }
}
