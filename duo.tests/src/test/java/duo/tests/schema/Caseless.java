package duo.tests.schema;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A word whose key has a collation of its own.
 *
 * @param code the key
 * @param parent the word that it is made of
 */
@Table(name = "words")
public record Caseless(
        @Id @Column(definition = "VARCHAR(50) COLLATE utf8mb4_general_ci NOT NULL")
        String code,

        @Nullable Ref<Caseless> parent) {}
