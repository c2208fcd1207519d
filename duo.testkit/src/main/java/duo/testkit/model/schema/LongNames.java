package duo.testkit.model.schema;

import duo.api.annotation.Column;
import duo.api.annotation.Generated;
import duo.api.annotation.Id;
import duo.api.annotation.Index;
import duo.api.annotation.Table;
import duo.api.annotation.Unique;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Names so long that those of its constraints and indexes have to be cut, and would be equal if they were only cut.
 *
 * @param id the key
 * @param first unique
 * @param second unique
 * @param third indexed
 * @param fourth indexed
 * @param shelf a reference
 * @param other a reference
 * @since 0.1.0
 */
@Table(name = "schema_a_table_with_a_name_as_long_as_a_database_will_have_it")
public record LongNames(
        @Id @Generated @Nullable Long id,

        @Unique @Column(name = "a_column_with_a_name_of_many_words_that_goes_on_and_on_until_1")
        int first,

        @Unique @Column(name = "a_column_with_a_name_of_many_words_that_goes_on_and_on_until_2")
        int second,

        @Index @Column(name = "a_column_with_a_name_of_many_words_that_goes_on_and_on_until_3")
        int third,

        @Index @Column(name = "a_column_with_a_name_of_many_words_that_goes_on_and_on_until_4")
        int fourth,

        @Column(name = "a_column_with_a_name_of_many_words_that_goes_on_and_on_until_5")
        Ref<Shelf> shelf,

        @Column(name = "a_column_with_a_name_of_many_words_that_goes_on_and_on_until_6")
        Ref<Shelf> other) {}
