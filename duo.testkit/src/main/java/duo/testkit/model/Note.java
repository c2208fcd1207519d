package duo.testkit.model;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Json;
import duo.api.annotation.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity without version and stamps, with values that can be changed in place.
 *
 * @since 0.1.0
 */
@Table(name = "notes")
public class Note extends Entity {
    /** The key. */
    @Id
    @Generated
    public @Nullable Long id;

    /** A text. */
    public String title = "";

    /** A text that may be null. */
    public @Nullable String body;

    /** Bytes. */
    public byte[] data = {0};

    /** Texts. */
    public List<String> tags = new ArrayList<>();

    /** Numbers by name, stored as JSON. */
    @Json
    public Map<String, Integer> scores = new LinkedHashMap<>();

    /** For Duo. */
    public Note() {}

    /**
     * A new note.
     *
     * @param title a text
     */
    public Note(String title) {
        this.title = title;
    }
}
