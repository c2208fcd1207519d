package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.CommonTable;
import duo.api.Model;
import duo.api.Query;
import duo.api.Recursion;
import duo.api.Row;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.Follow;
import duo.testkit.model.Follow_;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Recursions along rows with a key of two columns, compared with a search by the program.
 *
 * @since 0.1.0
 */
@Needs(Capability.RECURSION)
public abstract class GraphSearchSuite extends ContractSuite {

    /** For subclasses. */
    protected GraphSearchSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(Follow.class);
    }

    /** Each way to a row is counted on its own where that is asked for. */
    @Test
    public void waysAreCounted() {
        Model<Follow> follows = db().model(Follow.class);
        follows.createBulk(List.of(
                new Follow(1, 2),
                new Follow(1, 3),
                new Follow(2, 4),
                new Follow(3, 4),
                new Follow(4, 5),
                new Follow(5, 1)));
        sql.clear();
        CommonTable<Follow> ways = follows.where(Follow_.follower.eq(1))
                .recursive("ways", found -> Follow_.follower.eq(found.get(Follow_.followed)), Recursion.paths(2));
        assertEquals(6, follows.from(ways).count());
        assertEquals(
                2,
                follows.from(ways)
                        .where(Follow_.follower.eq(4), Follow_.followed.eq(5))
                        .count());
        CommonTable<Follow> once = follows.where(Follow_.follower.eq(1))
                .recursive("once", found -> Follow_.follower.eq(found.get(Follow_.followed)), Recursion.levels(9));
        assertEquals(
                List.of(0, 0, 1, 1, 2, 3),
                follows.from(once)
                        .orderBy(once.depth().asc())
                        .valuesList(once.depth())
                        .all());
        assertEquals(
                6,
                follows.where(Follow_.follower.eq(1))
                        .recursive(found -> Follow_.follower.eq(found.get(Follow_.followed)))
                        .count());
        sql.assertCount(4);
    }

    /** What a random graph leads to is what the program finds in it. */
    @Test
    public void randomGraphsAreSearched() {
        Model<Follow> follows = db().model(Follow.class);
        long seed = RandomSeed.of(db());
        Random random = new Random(seed);
        for (int round = 0; round < 5; round++) {
            follows.where(Follow_.follower.ge(0)).deleteBulk();
            Set<Follow> edges = new HashSet<>();
            int nodes = 5 + random.nextInt(10);
            for (int i = 0; i < 2 * nodes; i++) {
                edges.add(new Follow(random.nextInt(nodes), random.nextInt(nodes)));
            }
            follows.createBulk(new ArrayList<>(edges));
            Map<Long, Integer> steps = search(edges, 0);
            Query<Follow> from = follows.where(Follow_.follower.eq(0));
            Set<Follow> wanted = new HashSet<>();
            edges.stream().filter(edge -> steps.containsKey(edge.follower())).forEach(wanted::add);
            assertEquals(
                    wanted,
                    new HashSet<>(from.recursive(found -> Follow_.follower.eq(found.get(Follow_.followed)))
                            .all()),
                    () -> RandomSeed.text(seed));
            int most = 1 + random.nextInt(3);
            CommonTable<Follow> levels = from.recursive(
                    "levels", found -> Follow_.follower.eq(found.get(Follow_.followed)), Recursion.levels(most));
            Set<String> told = new TreeSet<>();
            for (Row row : follows.from(levels)
                    .values(Follow_.follower, Follow_.followed, levels.depth().as("steps"))
                    .all()) {
                assertTrue(told.add(row.values().toString()), () -> RandomSeed.text(seed));
            }
            Set<String> near = new TreeSet<>();
            wanted.stream()
                    .filter(edge -> steps.getOrDefault(edge.follower(), 0) <= most)
                    .forEach(edge ->
                            near.add(List.of(edge.follower(), edge.followed(), steps.getOrDefault(edge.follower(), 0))
                                    .toString()));
            assertEquals(near, told, () -> RandomSeed.text(seed));
        }
    }

    private static Map<Long, Integer> search(Set<Follow> edges, long start) {
        Map<Long, Integer> steps = new HashMap<>(Map.of(start, 0));
        ArrayDeque<Long> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            long node = open.remove();
            for (Follow edge : edges) {
                if (edge.follower() == node && !steps.containsKey(edge.followed())) {
                    steps.put(edge.followed(), steps.getOrDefault(node, 0) + 1);
                    open.add(edge.followed());
                }
            }
        }
        return steps;
    }
}
