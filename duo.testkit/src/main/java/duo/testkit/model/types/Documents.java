package duo.testkit.model.types;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Json;
import duo.api.annotation.Table;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values that are stored as JSON.
 *
 * @param id the key
 * @param map a map with values of any type
 * @param note a generic record
 * @param nested a record that holds records
 * @param list a list of records
 * @param groups a map of lists
 * @param text a text
 * @since 0.1.0
 */
@Table(name = "types_documents")
public record Documents(
        @Id @Generated @Nullable Long id,
        @Json @Nullable Map<String, @Nullable Object> map,
        @Json @Nullable Note<String> note,
        @Json @Nullable Note<Note<Integer>> nested,
        @Json @Nullable List<Note<Long>> list,
        @Json @Nullable Map<String, List<Integer>> groups,
        @Json @Nullable String text) {}
