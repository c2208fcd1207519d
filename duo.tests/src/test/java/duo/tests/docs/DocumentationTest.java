package duo.tests.docs;

import static org.assertj.core.api.Assertions.assertThat;

import duo.tests.compiler.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    private static final Pattern MODEL = Pattern.compile("(?s)@Table\\b.*?(?:record|class) (\\w+)");

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
    void theCodeOfTheGuideCompilesWithoutWarningsAndRuns(Page page) throws Exception {
        Map<String, String> sources = models();
        List<String> runnable = new ArrayList<>();
        int number = 1;
        for (Page.Block block : page.code("java")) {
            Snippet snippet = new Snippet(block.text());
            if (snippet.isModule()) {
                assertThat(Compilation.problems(folder.resolve("module" + number), snippet.sources(number)))
                        .isEmpty();
            } else if (!page.toString().equals("docs/index.md")) {
                sources.putAll(snippet.sources(number));
            }
            if (snippet.isRunnable() && block.excuse().isEmpty()) {
                runnable.add(Snippet.name(number));
            }
            number++;
        }
        assertThat(Compilation.problems(folder, sources)).isEmpty();
        assertRun(sources, runnable);
    }

    /** What cannot be run says why, and is seldom. */
    @Test
    void fewBlocksOfTheGuideAreNotRun() throws IOException {
        List<Page.Block> blocks = chapters()
                .flatMap(page -> page.code("java").stream())
                .filter(block -> new Snippet(block.text()).isRunnable())
                .toList();
        long excused =
                blocks.stream().filter(block -> !block.excuse().isEmpty()).count();
        assertThat(blocks).hasSizeGreaterThan(60);
        assertThat(excused).isLessThan(blocks.size() / 8);
    }

    private static Map<String, String> models() {
        return new TreeMap<>(new Snippet(Page.of("docs/index.md").blocks("java").get(0)).sources(0));
    }

    private void assertRun(Map<String, String> sources, List<String> runnable) throws Exception {
        List<String> models = sources.values().stream()
                .flatMap(source -> MODEL.matcher(source).results())
                .map(found -> found.group(1))
                .toList();
        List<String> problems = new ArrayList<>();
        try (GuideRun run = new GuideRun(folder, models)) {
            for (String block : runnable) {
                run.problem(block).ifPresent(problem -> problems.add(problem + " in " + sources.get(block + ".java")));
            }
        }
        assertThat(problems).isEmpty();
    }

    @Test
    void theAnswersOfTheComparisonCompileAndRun() throws Exception {
        List<List<String>> rows =
                Page.of("docs/queries-from-elsewhere.md").table("| Django | SQLAlchemy | JPA, Criteria | jOOQ | Duo |");
        Map<String, String> sources = models();
        List<String> answers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            sources.putAll(new Snippet("Object answer = " + rows.get(i).get(4) + ";").sources(i + 1));
            answers.add(Snippet.name(i + 1));
        }
        assertThat(rows).hasSizeGreaterThan(25);
        assertThat(Compilation.problems(folder, sources)).isEmpty();
        assertRun(sources, answers);
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
