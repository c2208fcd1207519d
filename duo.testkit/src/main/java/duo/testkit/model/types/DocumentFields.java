package duo.testkit.model.types;

import duo.api.Entity;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Json;
import duo.api.annotation.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entity whose values can change in place.
 *
 * @since 0.1.0
 */
@Table(name = "types_document_fields")
public class DocumentFields extends Entity {
    @Id
    @Generated
    long id;

    @Json
    Map<String, @Nullable Object> map = new HashMap<>();

    List<String> tags = new ArrayList<>();

    byte[] data = {};

    /** Creates an entity of empty values. */
    public DocumentFields() {}

    /** {@return the map, which can be changed} */
    public Map<String, @Nullable Object> map() {
        return map;
    }

    /** {@return the bytes in an array that can be changed} */
    public byte[] data() {
        return data;
    }

    /**
     * Sets the bytes.
     *
     * @param bytes the array itself, not a copy
     */
    public void data(byte[] bytes) {
        this.data = bytes;
    }

    /** {@return the tags} */
    public List<String> tags() {
        return tags;
    }

    /**
     * Sets the tags.
     *
     * @param list the list itself, not a copy
     */
    public void tags(List<String> list) {
        this.tags = list;
    }
}
