package duo.tests.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import duo.api.Database;
import duo.api.Key;
import duo.api.expr.Condition;
import duo.api.expr.Tuple;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Lesson;
import duo.testkit.model.relation.Lesson_;
import duo.testkit.model.relation.Room;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How several values are compared as one where the database compares single values only. */
class TupleTextTest {
    private static final List<Ref<Room>> ROOMS =
            List.of(Ref.of(Room.class, Key.of("north", 7)), Ref.of(Room.class, Key.of("south", 8)));

    private static final String NORTH = "([house] = ? AND [door] = ?)";

    @Test
    void sqlServerComparesTheColumnsOfReferencesOneByOne() {
        assertThat(where("mssql", 16, Lesson_.room.inRefs(ROOMS))).isEqualTo("(" + NORTH + " OR " + NORTH + ")");
        assertThat(where("mssql", 16, Lesson_.room.notInRefs(ROOMS))).isEqualTo("NOT (" + NORTH + " OR " + NORTH + ")");
        assertThat(where("mssql", 16, Lesson_.room.inRefs(ROOMS.subList(0, 1)))).isEqualTo("(" + NORTH + ")");
        assertThat(where("mssql", 16, Lesson_.room.eq(ROOMS.get(0)))).isEqualTo(NORTH);
    }

    @Test
    void aTupleThatDiffersStandsApartFromOtherConditions() {
        Tuple<Lesson> room = Tuple.of(Lesson_.id, Lesson_.id.plus(1));
        assertThat(where("mssql", 16, room.ne(7, 8).and(Lesson_.id.gt(1))))
                .isEqualTo("([id] <> ? OR ([id] + ?) <> ?) AND [id] > ?");
        assertThat(where("mssql", 16, room.in(List.of(List.of(7, 8), List.of(9, 10)))))
                .isEqualTo("(([id] = ? AND ([id] + ?) = ?) OR ([id] = ? AND ([id] + ?) = ?))");
    }

    @Test
    void oracleComparesRows() {
        assertThat(where("oracle", 23, Lesson_.room.inRefs(ROOMS)))
                .isEqualTo("(\"house\", \"door\") IN ((?, ?), (?, ?))");
    }

    private static String where(String dialect, int version, Condition<? super Lesson> condition) {
        try (Database database = SilentServer.open(dialect, version)) {
            String sql = database.model(Lesson.class)
                    .where(condition)
                    .orderBy()
                    .toSql()
                    .sql();
            return sql.substring(sql.indexOf(" WHERE ") + 7);
        }
    }
}
