package duo.testkit.contract;

import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.relation.Festival;
import duo.testkit.model.relation.Guide;
import duo.testkit.model.relation.Slot;
import duo.testkit.model.relation.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * A graph that changes at random: children move between parents, also out of those that go and into new ones, and take the unique
 * values of what goes. What exchanges unique values is left out, since databases refuse it.
 */
final class FestivalAtRandom {
    private static final int HOURS = 5;

    private final Random random;
    private final Festival festival = new Festival("Summer");
    private final IdentityHashMap<Stage, Map<Integer, Slot>> stages = new IdentityHashMap<>();
    private final List<Stage> order = new ArrayList<>();
    private final List<Guide> guides = new ArrayList<>();
    private final Set<String> left = new HashSet<>();
    private final List<String> free = new ArrayList<>();
    private final Set<Stage> renamed = Collections.newSetFromMap(new IdentityHashMap<>());
    private int names;

    FestivalAtRandom(Random random) {
        this.random = random;
        Stage first = add("first");
        for (int i = 0; i < 3; i++) {
            guides.add(new Guide(Ref.to(first)));
        }
        put();
    }

    Festival festival() {
        return festival;
    }

    /** What the rows are to be. */
    Set<String> told() {
        Set<String> told = new TreeSet<>();
        stages.forEach((stage, slots) -> {
            told.add(stage.name);
            slots.forEach((hour, slot) -> told.add(stage.name + " " + hour + " " + slot.band));
        });
        return told;
    }

    void change(int times) {
        left.clear();
        free.clear();
        renamed.clear();
        for (int i = 0; i < times; i++) {
            change();
        }
        guides.stream()
                .filter(guide -> !stages.containsKey(guide.stage.get()) || random.nextInt(4) == 0)
                .forEach(guide -> guide.stage = Ref.to(any(renamed)));
        put();
    }

    private void change() {
        Stage stage = any(Collections.newSetFromMap(new IdentityHashMap<>()));
        int hour = random.nextInt(HOURS);
        switch (random.nextInt(6)) {
            case 0 -> add("stage" + names++);
            case 1 -> drop(stage);
            case 2 -> {
                if (!free.isEmpty()) {
                    renamed.add(add(free.remove(0)));
                }
            }
            case 3 -> {
                if (!left.contains(place(stage, hour)) && !slots(stage).containsKey(hour)) {
                    slots(stage).put(hour, new Slot(hour, "band" + names++));
                }
            }
            default -> move(stage, hour, any(renamed));
        }
    }

    private void move(Stage from, int hour, Stage to) {
        if (!from.equals(to) && slots(from).containsKey(hour) && !left.contains(place(to, hour))) {
            slots(to).put(hour, slots(from).remove(hour));
            left.add(place(from, hour));
        }
    }

    private static String place(Stage stage, int hour) {
        return System.identityHashCode(stage) + " " + hour;
    }

    private Stage add(String name) {
        Stage stage = new Stage(name);
        stages.put(stage, new HashMap<>());
        order.add(stage);
        return stage;
    }

    /** Some of what belongs to it may have moved before. */
    private void drop(Stage stage) {
        Set<Stage> others = Collections.newSetFromMap(new IdentityHashMap<>());
        others.addAll(renamed);
        others.add(stage);
        if (!renamed.contains(stage) && order.stream().anyMatch(each -> !others.contains(each))) {
            Stage other = any(others);
            for (int hour = 0; hour < HOURS; hour += 2) {
                move(stage, hour, other);
            }
            stages.remove(stage);
            order.remove(stage);
            free.add(stage.name);
        }
    }

    private Map<Integer, Slot> slots(Stage stage) {
        return stages.getOrDefault(stage, Map.of());
    }

    private Stage any(Set<Stage> without) {
        List<Stage> some =
                order.stream().filter(stage -> !without.contains(stage)).toList();
        return some.get(random.nextInt(some.size()));
    }

    private void put() {
        stages.forEach((stage, slots) -> stage.slots = Many.of(List.copyOf(slots.values())));
        festival.stages = Many.of(order);
        festival.guides = Many.of(guides);
    }
}
