package duo.check.loading.library;

import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wrote.
 *
 * @param id the key
 * @param title the title
 * @param author who wrote it
 */
@Table(name = "books")
public record Book(@Id @Generated @Nullable Long id, String title, Ref<Author> author) {}
