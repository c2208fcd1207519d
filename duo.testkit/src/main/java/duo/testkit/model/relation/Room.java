package duo.testkit.model.relation;

import duo.api.annotation.Column;
import duo.api.annotation.Id;
import duo.api.annotation.Table;
import duo.api.relation.Many;

/**
 * A record with a natural key of two columns.
 *
 * @param building the first part of the key
 * @param number the second part of the key
 * @param seats a number
 * @param lessons the inverse of {@link Lesson#room}
 * @since 0.1.0
 */
@Table(name = "relation_rooms")
public record Room(
        @Id @Column(length = 20) String building, @Id int number, int seats, Many<Lesson> lessons) {

    /**
     * A new room.
     *
     * @param building the first part of the key
     * @param number the second part of the key
     * @param seats a number
     */
    public Room(String building, int number, int seats) {
        this(building, number, seats, Many.unloaded());
    }
}
