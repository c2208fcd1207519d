package duo.processor;

import java.util.List;

/**
 * A column of a model.
 *
 * @param index its position among the columns
 * @param property the property, with dots inside embedded records
 * @param path the same, and behind another dot what a reference of several columns refers to
 * @param name the name of the column
 * @param member the property
 * @param value the type of its values
 * @param nullable whether the column takes NULL
 * @param optional whether the property itself may be null; differs from nullable inside nullable embedded records
 * @param details the calls that complete the builder of the mapped column
 */
record ColumnSpec(
        int index,
        String property,
        String path,
        String name,
        Member member,
        ValueSpec value,
        boolean nullable,
        boolean optional,
        List<String> details) {

    boolean isId() {
        return details.contains(".id()");
    }

    boolean isGenerated() {
        return details.stream().anyMatch(detail -> detail.startsWith(".generated("));
    }

    boolean isVersion() {
        return details.contains(".version()");
    }
}
