package duo.tests.judge;

import java.util.regex.Pattern;

/**
 * Something that a database takes and that its judge does not know.
 *
 * @param name what it is, and where the manual of the database has it
 * @param example a statement that the judge refuses for this alone
 * @param pattern where it stands
 * @param known what the judge reads in its place
 */
record Gap(String name, String example, Pattern pattern, String known) {
    Gap(String name, String example, String pattern, String known) {
        this(name, example, Pattern.compile(pattern), known);
    }

    String filled(String sql) {
        return pattern.matcher(sql).replaceAll(known);
    }

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
