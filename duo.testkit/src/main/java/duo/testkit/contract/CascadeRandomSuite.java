package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.relation.Many;
import duo.testkit.model.relation.Act;
import duo.testkit.model.relation.Act_;
import duo.testkit.model.relation.Artist;
import duo.testkit.model.relation.Category;
import duo.testkit.model.relation.Category_;
import duo.testkit.model.relation.Choir;
import duo.testkit.model.relation.Concert;
import duo.testkit.model.relation.Concert_;
import duo.testkit.model.relation.Festival;
import duo.testkit.model.relation.Guide;
import duo.testkit.model.relation.Locker;
import duo.testkit.model.relation.Part;
import duo.testkit.model.relation.Seat;
import duo.testkit.model.relation.Seat_;
import duo.testkit.model.relation.Singer;
import duo.testkit.model.relation.Slot;
import duo.testkit.model.relation.Song;
import duo.testkit.model.relation.Stage;
import duo.testkit.model.relation.Stage_;
import duo.testkit.model.relation.Venue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Graphs that are changed at random and saved are in the database as they are in memory, and saving them again writes nothing.
 *
 * @since 0.1.0
 */
public abstract class CascadeRandomSuite extends ContractSuite {
    private static final int ROUNDS = 25;

    /** For subclasses. */
    protected CascadeRandomSuite() {}

    @Override
    protected List<Class<?>> models() {
        return List.of(
                Category.class,
                Venue.class,
                Seat.class,
                Concert.class,
                Act.class,
                Artist.class,
                Festival.class,
                Stage.class,
                Slot.class,
                Guide.class,
                Singer.class,
                Choir.class,
                Song.class,
                Part.class,
                Locker.class);
    }

    private <M> M saved(Class<M> type, M model) {
        M stored = db().transaction(() -> db().model(type).save(model));
        sql.clear();
        db().transaction(() -> db().model(type).save(stored));
        assertTrue(sql.texts().stream().noneMatch(text -> text.startsWith("INSERT") || text.startsWith("DELETE")));
        return stored;
    }

    /** A tree whose nodes are renamed, moved, added and taken out. */
    @Test
    public void aTreeAtRandom() {
        Random random = new Random(11);
        Category root = new Category("root");
        root.children = Many.of();
        List<Category> nodes = new ArrayList<>(List.of(root));
        for (int round = 0; round < ROUNDS; round++) {
            for (int change = 0; change < 4; change++) {
                change(random, nodes, round + "-" + change);
            }
            saved(Category.class, root);
            assertEquals(inMemory(root), inDatabase());
        }
        db().sql(quoted("UPDATE relation_categories SET parent_id = NULL"))
                .execute(); // MySQL deletes no more than 15 levels at once
    }

    private static void change(Random random, List<Category> nodes, String name) {
        Category node = nodes.get(random.nextInt(nodes.size()));
        Category other = nodes.get(random.nextInt(nodes.size()));
        switch (random.nextInt(4)) {
            case 0 -> node.name = node.name + "*";
            case 1 -> {
                if (nodes.indexOf(node) > 0 && !below(node).contains(other)) {
                    nodes.forEach(each -> take(each, node));
                    put(other, node);
                }
            }
            case 2 -> {
                if (nodes.indexOf(node) > 0) {
                    nodes.forEach(each -> take(each, node));
                    nodes.removeAll(below(node));
                }
            }
            default -> {
                Category added = new Category(name);
                added.children = Many.of();
                put(node, added);
                nodes.add(added);
            }
        }
    }

    private static void take(Category from, Category node) {
        if (from.children.stream().anyMatch(each -> isSame(each, node))) {
            from.children = Many.of(
                    from.children.stream().filter(each -> !isSame(each, node)).toList());
        }
    }

    @SuppressWarnings("ReferenceEquality") // new ones are equal to themselves alone
    private static boolean isSame(Category one, Category other) {
        return one == other;
    }

    private static void put(Category parent, Category node) {
        List<Category> children = new ArrayList<>(parent.children.list());
        children.add(node);
        parent.children = Many.of(children);
    }

    private static List<Category> below(Category node) {
        List<Category> all = new ArrayList<>(List.of(node));
        node.children.forEach(child -> all.addAll(below(child)));
        return all;
    }

    private static Map<Object, String> inMemory(Category root) {
        Map<Object, String> tree = new TreeMap<>();
        below(root).forEach(node -> node.children.forEach(child -> tree.put(child.name, node.name)));
        return tree;
    }

    /** What is below the root; what was taken out has no parent any more, and keeps what is below it. */
    private Map<Object, String> inDatabase() {
        List<Category> all =
                db().model(Category.class).related(Category_.children).all();
        Category root = all.stream()
                .filter(each -> each.name.startsWith("root"))
                .findFirst()
                .orElseThrow();
        Map<Object, String> tree = new TreeMap<>();
        List<Category> next = new ArrayList<>(List.of(root));
        while (!next.isEmpty()) {
            Category node = next.remove(0);
            for (Category child : all) {
                if (child.parent.isPresent() && child.parent.key().equals(node.id)) {
                    tree.put(child.name, node.name);
                    next.add(child);
                }
            }
        }
        return tree;
    }

    /** A record with children whose keys the program gives. */
    @Test
    public void recordsAtRandom() {
        Random random = new Random(12);
        Venue venue = new Venue("Hall");
        for (int round = 0; round < ROUNDS; round++) {
            List<Seat> seats = new ArrayList<>();
            for (int code = 0; code < 8; code++) {
                if (random.nextBoolean()) {
                    seats.add(new Seat("s" + code, random.nextInt(3)));
                }
            }
            venue = saved(Venue.class, new Venue(venue.id(), venue.name(), venue.next(), Many.of(seats)));
            assertEquals(
                    seats.stream().map(seat -> seat.code() + seat.price()).toList(),
                    db().model(Seat.class).where(Seat_.venue.eq(venue)).orderBy(Seat_.code.asc()).all().stream()
                            .map(seat -> seat.code() + seat.price())
                            .toList());
            assertEquals(seats.size(), db().model(Seat.class).count());
        }
    }

    /** Entities and links of one model. */
    @Test
    public void childrenAndLinksAtRandom() {
        Random random = new Random(13);
        Concert concert = new Concert("Winter");
        concert.acts = Many.of();
        concert.artists = Many.of();
        for (int round = 0; round < ROUNDS; round++) {
            List<Act> acts = new ArrayList<>(concert.acts.list());
            acts.removeIf(act -> random.nextInt(3) == 0);
            acts.stream().filter(act -> random.nextInt(3) == 0).forEach(act -> act.piece = act.piece + "*");
            acts.add(new Act("act" + round));
            List<Artist> artists = new ArrayList<>(concert.artists.list());
            artists.removeIf(artist -> random.nextInt(3) == 0);
            artists.add(new Artist("artist" + round));
            concert.acts = Many.of(acts);
            concert.artists = Many.of(artists);
            saved(Concert.class, concert);
            Concert read = db().model(Concert.class)
                    .related(Concert_.acts)
                    .related(Concert_.artists)
                    .one();
            assertEquals(
                    new TreeSet<>(
                            acts.stream().map(act -> act.piece + act.version).toList()),
                    new TreeSet<>(read.acts.stream()
                            .map(act -> act.piece + act.version)
                            .toList()));
            assertEquals(
                    new TreeSet<>(artists.stream().map(Artist::name).toList()),
                    new TreeSet<>(read.artists.stream().map(Artist::name).toList()));
            assertEquals(
                    acts.size(),
                    db().model(Act.class).where(Act_.concert.eq(concert)).count());
        }
    }

    /** Children that move between parents, also out of those that are deleted and into new ones, and take their unique values. */
    @Test
    public void movesAtRandom() {
        FestivalAtRandom graph = new FestivalAtRandom(new Random(14));
        for (int round = 0; round < 2 * ROUNDS; round++) {
            saved(Festival.class, graph.festival());
            TreeSet<String> rows = new TreeSet<>();
            db().model(Stage.class).related(Stage_.slots).all().forEach(stage -> {
                rows.add(stage.name);
                stage.slots.forEach(slot -> rows.add(stage.name + " " + slot.hour + " " + slot.band));
            });
            assertEquals(graph.told(), rows, "round " + round);
            graph.change(1 + round % 6);
        }
    }

    /** Records with keys of the program, and links that both sides hold. */
    @Test
    public void linksOfBothSidesAtRandom() {
        Random random = new Random(15);
        List<Choir> choirs = List.of(new Choir("a"), new Choir("b"), new Choir("c"));
        choirs.forEach(choir -> saved(Choir.class, choir));
        TreeSet<String> links = new TreeSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            Choir root = choirs.get(random.nextInt(choirs.size()));
            links.removeIf(link -> link.startsWith(root.name));
            List<Singer> singers = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String name = "singer" + i;
                if (random.nextBoolean()) {
                    links.add(root.name + " " + name);
                    List<Choir> others = choirs.stream()
                            .filter(choir -> random.nextBoolean())
                            .toList();
                    if (random.nextBoolean()) {
                        singers.add(new Singer(name, "voice" + random.nextInt(2)));
                    } else {
                        links.removeIf(link -> link.endsWith(name) && !link.startsWith(root.name));
                        others.forEach(choir -> links.add(choir.name + " " + name));
                        singers.add(new Singer(name, "voice" + random.nextInt(2), Many.of(others)));
                    }
                }
            }
            root.singers = Many.of(singers);
            saved(Choir.class, root);
            List<Part> parts = db().model(Part.class).all();
            assertEquals(links.size(), parts.size());
            assertEquals(
                    links,
                    new TreeSet<>(parts.stream()
                            .map(part ->
                                    part.choir().key() + " " + part.singer().key())
                            .toList()));
            singers.forEach(singer -> assertEquals(
                    singer.voice(),
                    db().model(Singer.class).get(singer.name()).orElseThrow().voice()));
        }
    }
}
