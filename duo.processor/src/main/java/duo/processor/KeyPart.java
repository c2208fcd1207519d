package duo.processor;

import java.util.List;

/**
 * A column of a key: of the key of a model, or of a foreign key.
 *
 * @param property the property, with dots inside a reference of several columns
 * @param column the name of the column
 * @param value the type of its values
 */
record KeyPart(String property, String column, ValueSpec value) {

    /**
     * The columns of a reference.
     *
     * @param parts one or several
     * @param referenced the properties of the target that they refer to; empty for its key
     */
    record Foreign(List<KeyPart> parts, List<String> referenced) {}
}
