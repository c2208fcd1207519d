package duo.check.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** What the application prints when all goes well. */
final class Sale {
    private Sale() {}

    /** Checks a run of the application. */
    static void assertWentWell(Program program, String place, List<String> dialects) {
        List<String> expected = new ArrayList<>(List.of("running in " + place));
        for (String dialect : dialects) {
            expected.add("on " + dialect);
            expected.addAll(onOneDatabase());
        }

        assertThat(program.output()).as(program.errors()).containsExactlyElementsOf(expected);
        assertThat(program.exitCode()).as(program.errors()).isZero();
    }

    private static List<String> onOneDatabase() {
        String ada = "Customer[id=1, email=ada@example.org, name=Ada, age=36, interests=[engines, poems]]";
        return List.of(
                "created " + ada,
                "adults [" + ada + "]",
                "names [CustomerName[id=2, name=Tim], CustomerName[id=1, name=Ada]]",
                "matching [Ada]",
                "bought for 11.50, changed to version 1",
                "rolled back: no money, purchases 1",
                "asynchronously found Tim and counted 3");
    }
}
