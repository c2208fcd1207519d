package duo.check.loading.library;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who writes.
 *
 * @param id the key
 * @param name the name
 * @param best the best book, if there is one
 */
@Table(name = "authors")
public record Author(@Id @Generated @Nullable Long id, String name, Ref<@Nullable Book> best) {}
