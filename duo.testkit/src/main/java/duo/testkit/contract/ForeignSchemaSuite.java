package duo.testkit.contract;

import static duo.api.expr.Aggregates.count;
import static duo.api.expr.Aggregates.group;
import static duo.api.expr.Aggregates.max;
import static duo.api.expr.Aggregates.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.Query;
import duo.api.Row;
import duo.async.AsyncDatabase;
import duo.testkit.Capability;
import duo.testkit.Needs;
import duo.testkit.model.chinook.Album;
import duo.testkit.model.chinook.Album_;
import duo.testkit.model.chinook.Artist;
import duo.testkit.model.chinook.Artist_;
import duo.testkit.model.chinook.Customer;
import duo.testkit.model.chinook.Customer_;
import duo.testkit.model.chinook.Employee;
import duo.testkit.model.chinook.Employee_;
import duo.testkit.model.chinook.Genre_;
import duo.testkit.model.chinook.Invoice;
import duo.testkit.model.chinook.InvoiceLine;
import duo.testkit.model.chinook.InvoiceLine_;
import duo.testkit.model.chinook.Invoice_;
import duo.testkit.model.chinook.Playlist;
import duo.testkit.model.chinook.PlaylistTrack;
import duo.testkit.model.chinook.PlaylistTrack_;
import duo.testkit.model.chinook.Playlist_;
import duo.testkit.model.chinook.Track;
import duo.testkit.model.chinook.Track_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A schema that was not made for Duo is read, searched and summed up.
 *
 * @since 0.1.0
 */
public abstract class ForeignSchemaSuite extends MusicShopSuite {

    /** For subclasses. */
    protected ForeignSchemaSuite() {}

    private Query<Track> tracks() {
        return db().model(Track.class).orderBy(Track_.id.asc());
    }

    private static List<Object> values(Track track) {
        return List.of(
                track.id,
                track.name,
                track.album,
                track.mediaType,
                track.genre,
                String.valueOf(track.composer),
                track.milliseconds,
                String.valueOf(track.bytes),
                track.unitPrice);
    }

    private static List<Object> values(Invoice invoice) {
        return List.of(
                invoice.id, invoice.customer, invoice.invoiceDate, String.valueOf(invoice.billing), invoice.total);
    }

    /** All columns come back as they were written, and the tables count as those of the models. */
    @Test
    public void allIsReadAsItWasWritten() {
        db().createAll(models());
        sql.assertCount(0);
        assertEquals(
                shop.artists, db().model(Artist.class).orderBy(Artist_.id.asc()).all());
        assertEquals(
                shop.tracks.stream().map(ForeignSchemaSuite::values).toList(),
                tracks().all().stream().map(ForeignSchemaSuite::values).toList());
        assertEquals(
                shop.employees,
                db().model(Employee.class).orderBy(Employee_.id.asc()).all());
        assertEquals(
                shop.customers,
                db().model(Customer.class).orderBy(Customer_.id.asc()).all());
        assertEquals(
                shop.invoices.stream().map(ForeignSchemaSuite::values).toList(),
                db().model(Invoice.class).orderBy(Invoice_.id.asc()).all().stream()
                        .map(ForeignSchemaSuite::values)
                        .toList());
        assertEquals(
                shop.lines,
                db().model(InvoiceLine.class).orderBy(InvoiceLine_.id.asc()).all());
        assertEquals(
                shop.entries,
                db().model(PlaylistTrack.class)
                        .orderBy(
                                PlaylistTrack_.playlist.get(Playlist_.id).asc(),
                                PlaylistTrack_.track.get(Track_.id).asc())
                        .all());
        sql.assertCount(7);
    }

    /** Relations to one row are joined, over three steps and two ways, where there is none as well. */
    @Test
    public void relationsToOneAreJoinedOverThreeSteps() {
        List<InvoiceLine> lines = db().model(InvoiceLine.class)
                .related(InvoiceLine_.track.then(Track_.album).then(Album_.artist))
                .related(InvoiceLine_.track.then(Track_.genre))
                .related(InvoiceLine_.invoice
                        .then(Invoice_.customer)
                        .then(Customer_.supportRep)
                        .then(Employee_.reportsTo))
                .orderBy(InvoiceLine_.id.asc())
                .all();
        sql.assertCount(1);
        assertEquals(shop.lines, lines);
        for (InvoiceLine line : lines) {
            Track track = shop.track(line);
            assertEquals(values(track), values(line.track().get()));
            assertEquals(
                    track.album.isPresent() ? String.valueOf(shop.artist(track)) : "none",
                    line.track()
                            .get()
                            .album
                            .find()
                            .map(album -> album.artist.get().toString())
                            .orElse("none"));
            Customer customer = line.invoice().get().customer.get();
            assertEquals(shop.customer(line), customer);
            assertEquals(
                    customer.supportRep().isPresent(),
                    customer.supportRep()
                            .find()
                            .filter(employee ->
                                    employee.reportsTo().find().orElseThrow().id() == 2)
                            .isPresent());
        }
        sql.assertCount(1);
    }

    /** Collections take a statement for each step, one by the rows of a model in between among them. */
    @Test
    public void collectionsAreLoadedOverThreeSteps() {
        List<Artist> artists = db().model(Artist.class)
                .related(Artist_.albums.then(Album_.tracks).then(Track_.playlists))
                .orderBy(Artist_.id.asc())
                .all();
        sql.assertCount(4);
        assertEquals(MusicShop.ARTISTS, artists.size());
        assertTrue(artists.get(11).albums().isEmpty());
        int loaded = 0;
        for (Artist artist : artists) {
            for (Album album : artist.albums()) {
                assertSame(artist, album.artist.get());
                for (Track track : album.tracks) {
                    loaded++;
                    assertEquals(artist, shop.artist(track));
                    assertEquals(
                            shop.entries.stream()
                                    .filter(entry -> entry.track().key().equals(track.id))
                                    .map(entry -> entry.playlist().key())
                                    .collect(Collectors.toSet()),
                            track.playlists.stream().map(Playlist::id).collect(Collectors.toSet()));
                }
            }
        }
        assertEquals(MusicShop.TRACKS - MusicShop.TRACKS / 31, loaded);
        sql.assertCount(4);
    }

    /** A relation of a table to itself is loaded both ways, and followed to its ends. */
    @Test
    @Needs(Capability.RECURSION)
    public void employeesReportToEachOther() {
        List<Employee> heads = db().model(Employee.class)
                .where(Employee_.reportsTo.isNull())
                .related(Employee_.reports, report -> report.orderBy(Employee_.id.desc()))
                .related(
                        Employee_.reports.then(Employee_.reports),
                        report -> report.orderBy(Employee_.id.asc()).limit(2))
                .all();
        sql.assertCount(3);
        assertEquals(1, heads.size());
        assertEquals(
                List.of(List.of(7, 8), List.of(3, 4)),
                heads.get(0).reports().stream()
                        .map(head -> head.reports().stream().map(Employee::id).toList())
                        .toList());
        Query<Employee> below =
                db().model(Employee.class).where(Employee_.id.eq(2)).recursive(found -> Employee_.reportsTo.eq(found));
        assertEquals(
                List.of(2, 3, 4, 5),
                below.orderBy(Employee_.id.asc()).valuesList(Employee_.id).all());
        assertEquals(
                List.of("Family 1", "Family 6", "Family 8"),
                db().model(Employee.class)
                        .where(Employee_.id.eq(8))
                        .recursive(found -> Employee_.id.eq(found.get(Employee_.reportsTo.get(Employee_.id))))
                        .orderBy(Employee_.lastName.asc())
                        .valuesList(Employee_.lastName)
                        .all());
        sql.assertCount(5);
    }

    /** Conditions lead over relations, typed and by name, with one statement each. */
    @Test
    public void conditionsLeadOverRelations() {
        List<Integer> ofThree = shop.tracks.stream()
                .filter(track -> track.album.isPresent() && shop.artist(track).id() == 3)
                .map(track -> track.id)
                .toList();
        assertFalse(ofThree.isEmpty());
        assertEquals(
                ofThree,
                keys(tracks().where(Track_.album
                                .get(Album_.artist)
                                .get(Artist_.name)
                                .eq("Artist 3"))
                        .all()));
        assertEquals(
                ofThree,
                keys(tracks().filter("album__artist__name__endswith", " 3").all()));
        assertEquals(
                ofThree,
                keys(tracks().where(Track_.album.get(Album_.artist).eq(shop.artists.get(2)))
                        .all()));
        assertEquals(
                50L,
                tracks().where(Track_.lines.none())
                        .where(Track_.id.gt(MusicShop.SOLD))
                        .count());
        assertEquals(
                List.of(19, 20),
                db().model(Customer.class)
                        .where(Customer_.invoices.none())
                        .orderBy(Customer_.id.asc())
                        .valuesList(Customer_.id)
                        .all());
        assertEquals(
                shop.lines.stream()
                        .filter(line -> shop.track(line).genre.keyIfPresent().equals(Optional.of(4)))
                        .map(line -> shop.customer(line).id())
                        .collect(Collectors.toSet()),
                db()
                        .model(Customer.class)
                        .where(Customer_.invoices.any(Invoice_.lines.any(InvoiceLine_.track
                                .get(Track_.genre)
                                .get(Genre_.name)
                                .eq("Genre 4"))))
                        .valuesList(Customer_.id)
                        .all()
                        .stream()
                        .collect(Collectors.toSet()));
        assertEquals(
                shop.tracks.stream().filter(track -> track.id % 4 == 0).count(),
                tracks().where(Track_.playlists.any(Playlist_.name.eq("Playlist 3")))
                        .count());
        sql.assertCount(7);
    }

    /** Sums go over relations: by group, by row, and of all. */
    @Test
    public void salesAreSummedUp() {
        Map<String, BigDecimal> byCountry = new TreeMap<>();
        shop.lines.forEach(
                line -> byCountry.merge(MusicShop.country(shop.customer(line)), line.unitPrice(), BigDecimal::add));
        List<Row> rows = db().model(InvoiceLine.class)
                .groupBy(InvoiceLine_.invoice.get(Invoice_.customer).get(Customer_.address.country))
                .values(
                        group(InvoiceLine_.invoice.get(Invoice_.customer).get(Customer_.address.country))
                                .as("country"),
                        sum(InvoiceLine_.unitPrice).as("sales"))
                .all();
        assertEquals(
                byCountry,
                rows.stream()
                        .collect(Collectors.toMap(
                                row -> row.get("country", String.class),
                                row -> row.get("sales", BigDecimal.class).setScale(2),
                                BigDecimal::add,
                                TreeMap::new)));
        assertEquals(
                shop.albums.stream().map(album -> album.id).toList(),
                db().model(Album.class)
                        .where(Album_.tracks.count().ge(9L))
                        .orderBy(Album_.id.asc())
                        .valuesList(Album_.id)
                        .all());
        Map<Integer, Long> perGenre = shop.tracks.stream()
                .filter(track -> track.genre.isPresent())
                .collect(Collectors.groupingBy(track -> (Integer) track.genre.key(), Collectors.counting()));
        assertEquals(
                perGenre,
                tracks()
                        .orderBy()
                        .where(Track_.genre.isNotNull())
                        .groupBy(Track_.genre.get(Genre_.id))
                        .values(group(Track_.genre.get(Genre_.id)).as("genre"), count().as("tracks"))
                        .all()
                        .stream()
                        .collect(Collectors.toMap(
                                row -> row.get("genre", Integer.class), row -> row.get("tracks", Long.class))));
        assertEquals(
                shop.invoices.stream().map(invoice -> invoice.total).reduce(BigDecimal.ZERO, BigDecimal::add),
                db().model(Invoice.class)
                        .aggregate(sum(Invoice_.total).as("total"))
                        .get("total", BigDecimal.class)
                        .setScale(2));
        assertEquals(
                100_000 + 997 * MusicShop.TRACKS,
                db().model(Track.class)
                        .aggregate(max(Track_.milliseconds).as("most"))
                        .get("most", Integer.class));
        sql.assertCount(5);
    }

    /** Streams, pages, raw statements and futures read the same tables. */
    @Test
    public void allWaysOfReadingLeadThere() {
        try (Stream<Track> streamed = tracks().related(Track_.album.then(Album_.artist)).stream(100)) {
            assertEquals(
                    shop.tracks.stream()
                            .filter(track -> track.album.isPresent())
                            .count(),
                    streamed.filter(track -> track.album.find().isPresent()).count());
        }
        assertEquals(10, tracks().after(null, 10).content().size());
        assertEquals(
                values(shop.tracks.get(6)),
                values(db().sql(quoted("SELECT * FROM \"Track\" WHERE \"TrackId\" = :id"))
                        .bind("id", 7)
                        .as(Track.class)
                        .one()));
        assertEquals(
                shop.customers.get(4),
                AsyncDatabase.of(db())
                        .model(Invoice.class)
                        .related(Invoice_.customer)
                        .where(Invoice_.id.eq(4))
                        .one()
                        .join()
                        .customer
                        .get());
    }
}
