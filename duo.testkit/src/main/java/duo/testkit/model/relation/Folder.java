package duo.testkit.model.relation;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.OnDelete;
import duo.api.annotation.OnDeleteRule;
import duo.api.annotation.Table;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import org.jspecify.annotations.Nullable;

/**
 * A record that refers to its own model by a key of two columns.
 *
 * @param drive the first part of the key
 * @param number the second part of the key
 * @param parent the folder that it lies in, if it lies in one
 * @param folders the inverse of {@code parent}
 * @since 0.1.0
 */
@Table(name = "relation_folders")
public record Folder(
        @Id @Column(length = 10) String drive,
        @Id int number,
        @OnDelete(OnDeleteRule.CASCADE) Ref<@Nullable Folder> parent,
        Many<Folder> folders) {
    /**
     * A new folder.
     *
     * @param drive the first part of the key
     * @param number the second part of the key
     * @param parent the folder that it lies in
     */
    public Folder(String drive, int number, Ref<@Nullable Folder> parent) {
        this(drive, number, parent, Many.unloaded());
    }
}
