package duo.processor;

import duo.api.annotation.Guarded;
import duo.api.annotation.Secret;

/**
 * Where a property stands: in the model itself, or in an embedded record.
 *
 * @param path what the property path starts with
 * @param prefix what the column name starts with
 * @param nullable whether the embedded record, or one around it, may be null
 * @param marks the marks of the embedded record, which hold for all of its columns
 */
record Place(String path, String prefix, boolean nullable, Marks marks) {

    /** Marks that an embedded record hands down. */
    record Marks(boolean guarded, boolean secret) {}

    static Place ofModel() {
        return new Place("", "", false, new Marks(false, false));
    }

    boolean isEmbedded() {
        return !path.isEmpty();
    }

    /** The marks inside an embedded record. */
    Marks with(Member embedded) {
        return new Marks(marks.guarded() || embedded.has(Guarded.class), marks.secret() || embedded.has(Secret.class));
    }
}
