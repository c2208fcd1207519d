package duo.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import duo.tests.compiler.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {
    private static final Pattern ARTIFACT = Pattern.compile("\\bduo-(?!runtime)[a-z-]*[a-z]\\b");

    @TempDir
    private Path folder;

    private static Stream<Page> pages() throws IOException {
        return Page.all();
    }

    private static Stream<Page> chapters() throws IOException {
        return Page.all().filter(page -> !page.toString().equals("README.md"));
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void theCodeOfTheGuideCompilesWithoutWarnings(Page page) throws IOException {
        Map<String, String> sources = new TreeMap<>(
                new Snippet(Page.of("docs/index.md").blocks("java").get(0)).sources(0));
        int number = 1;
        for (String block : page.blocks("java")) {
            Snippet snippet = new Snippet(block);
            if (snippet.isModule()) {
                assertThat(Compilation.problems(folder.resolve("module" + number), snippet.sources(number)))
                        .isEmpty();
            } else if (!page.toString().equals("docs/index.md")) {
                sources.putAll(snippet.sources(number));
            }
            number++;
        }
        assertThat(Compilation.problems(folder, sources)).isEmpty();
    }

    @Test
    void theAnswersOfTheComparisonCompile() throws IOException {
        List<List<String>> rows =
                Page.of("docs/queries-from-elsewhere.md").table("| Django | SQLAlchemy | JPA, Criteria | jOOQ | Duo |");
        StringBuilder statements = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            statements.append("Object answer").append(i).append(" = ");
            statements.append(rows.get(i).get(4)).append(";\n");
        }
        Map<String, String> sources = new TreeMap<>(
                new Snippet(Page.of("docs/index.md").blocks("java").get(0)).sources(0));
        sources.putAll(new Snippet(statements.toString()).sources(1));
        assertThat(rows).hasSizeGreaterThan(25);
        assertThat(Compilation.problems(folder, sources)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadToFiles(Page page) {
        assertThat(page.links()).allMatch(Files::exists);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void artifactsExist(Page page) {
        List<String> named = ARTIFACT.matcher(page.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        String bom = Page.of("duo.bom/pom.xml").text();
        assertThat(named).allMatch(artifact -> bom.contains("<artifactId>" + artifact + "</artifactId>"));
    }

    @Test
    void theIndexNamesEachChapterAndEachDecision() throws IOException {
        List<Path> linked = Stream.of("docs/index.md", "docs/adr/index.md")
                .flatMap(index -> Page.of(index).links().stream())
                .toList();
        List<Path> written = chapters()
                .map(Page::file)
                .filter(file -> !file.endsWith("docs/index.md"))
                .toList();
        assertThat(linked).containsAll(written);
    }
}
