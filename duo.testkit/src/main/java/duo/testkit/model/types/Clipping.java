package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Json;
import duo.api.annotation.Table;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON, and columns for what is taken out of it.
 *
 * @param id the key
 * @param source the JSON
 * @param part other JSON
 * @param text a text
 * @param number a whole number
 * @param large a long number
 * @param ratio a floating number
 * @param price a decimal number
 * @param truth a truth value
 * @param words a list
 * @since 0.1.0
 */
@Table(name = "types_clippings")
public record Clipping(
        @Id @Generated @Nullable Long id,
        @Json @Nullable Map<String, @Nullable Object> source,
        @Json @Nullable Map<String, @Nullable Object> part,
        @Nullable String text,
        @Nullable Integer number,
        @Nullable Long large,
        @Nullable Double ratio,
        @Column(precision = 12, scale = 2) @Nullable BigDecimal price,
        @Nullable Boolean truth,
        @Nullable List<String> words) {}
