package duo.testkit.model.types;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import org.jspecify.annotations.Nullable;

/**
 * Names with double quotes.
 *
 * @param id the key
 * @param said a column
 * @since 0.1.0
 */
@Table(name = "the \"table\"")
public record Quoted(
        @Id @Generated @Nullable Long id,
        @Unique @Column(name = "say \"hi\"") int said) {}
