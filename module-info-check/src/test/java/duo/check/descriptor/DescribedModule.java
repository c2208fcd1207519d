package duo.check.descriptor;

import duo.check.build.JdkTool;
import duo.check.build.PublishedModule;
import java.util.ArrayList;
import java.util.List;

/** What {@code jar --describe-module} says. */
final class DescribedModule {
    private DescribedModule() {}

    /** The lines of the tool, without version and place of the jar, which differ between builds. */
    static List<String> lines(PublishedModule module) {
        String output = JdkTool.succeed(
                "jar", List.of("--describe-module", "--file", module.jar().toString()));
        List<String> lines = new ArrayList<>(output.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        lines.set(0, lines.get(0).replaceFirst("[@ ].*", ""));
        return lines;
    }
}
