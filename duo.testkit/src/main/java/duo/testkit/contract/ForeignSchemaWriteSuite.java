package duo.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import duo.api.DeleteResult;
import duo.api.Key;
import duo.api.Links;
import duo.api.Model;
import duo.api.error.ForeignKeyViolationException;
import duo.api.error.ProtectedException;
import duo.api.error.UniqueViolationException;
import duo.api.expr.Condition;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.chinook.Address;
import duo.testkit.model.chinook.Album;
import duo.testkit.model.chinook.Album_;
import duo.testkit.model.chinook.Artist;
import duo.testkit.model.chinook.Artist_;
import duo.testkit.model.chinook.Customer;
import duo.testkit.model.chinook.Customer_;
import duo.testkit.model.chinook.Employee;
import duo.testkit.model.chinook.Employee_;
import duo.testkit.model.chinook.Genre;
import duo.testkit.model.chinook.Genre_;
import duo.testkit.model.chinook.Invoice;
import duo.testkit.model.chinook.InvoiceLine;
import duo.testkit.model.chinook.InvoiceLine_;
import duo.testkit.model.chinook.Invoice_;
import duo.testkit.model.chinook.MediaType;
import duo.testkit.model.chinook.Playlist;
import duo.testkit.model.chinook.PlaylistTrack;
import duo.testkit.model.chinook.PlaylistTrack_;
import duo.testkit.model.chinook.Playlist_;
import duo.testkit.model.chinook.Track;
import duo.testkit.model.chinook.Track_;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * A schema that was not made for Duo, and knows no rules of its own, is changed.
 *
 * @since 0.1.0
 */
public abstract class ForeignSchemaWriteSuite extends MusicShopSuite {

    /** For subclasses. */
    protected ForeignSchemaWriteSuite() {}

    private long links(int playlist) {
        return shop.entries.stream()
                .filter(entry -> entry.playlist().key().equals(playlist))
                .count();
    }

    /** A key that the program gives decides whether a row is inserted or updated; an entity writes what changed. */
    @Test
    public void rowsAreSavedByTheirKeys() {
        Model<Artist> artists = db().model(Artist.class);
        artists.save(new Artist(1, "Renamed"));
        artists.save(new Artist(99, "New"));
        sql.assertCount(2);
        assertEquals("Renamed", artists.get(1).orElseThrow().name());
        assertEquals(MusicShop.ARTISTS + 1L, artists.count());
        assertThrows(UniqueViolationException.class, () -> artists.insert(new Artist(99, "Again")));
        Track track = db().model(Track.class).get(8).orElseThrow();
        sql.clear();
        track.genre = Ref.to(shop.genres.get(0));
        track.unitPrice = new BigDecimal("2.49");
        db().model(Track.class).save(track);
        db().model(Track.class).save(track);
        sql.assertCount(1);
        assertTrue(!sql.texts().get(0).contains("Composer"), sql.texts().get(0));
        Track read = db().model(Track.class)
                .related(Track_.genre)
                .where(Track_.id.eq(8))
                .one();
        assertEquals("Genre 1", read.genre.find().orElseThrow().name());
        assertEquals(new BigDecimal("2.49"), read.unitPrice);
    }

    /** Embedded columns are written under the names that they have in each table. */
    @Test
    public void addressesAreWrittenInEachTable() {
        Address address = new Address("7 New Street", null, "NS", "Peru", "X1");
        Invoice invoice = db().model(Invoice.class).get(9).orElseThrow();
        invoice.billing = address;
        db().model(Invoice.class).save(invoice);
        assertEquals(
                address,
                db().model(Invoice.class)
                        .where(Invoice_.billing.country.eq("Peru"))
                        .one()
                        .billing);
        assertEquals(
                3,
                db().model(Customer.class)
                        .where(Customer_.id.le(3))
                        .updateBulk(customer -> customer.set(Customer_.address.state, "NS")));
        assertEquals(
                3,
                db().model(Customer.class)
                        .where(Customer_.address.state.eq("NS"))
                        .count());
        sql.assertCount(5);
    }

    /** Bulk writes choose their rows over relations. */
    @Test
    public void bulkWritesChooseOverRelations() {
        long ofThree = shop.tracks.stream()
                .filter(track -> track.album.isPresent() && shop.artist(track).id() == 3)
                .count();
        assertEquals(
                ofThree,
                db().model(Track.class)
                        .where(Track_.album.get(Album_.artist).get(Artist_.name).eq("Artist 3"))
                        .updateBulk(track -> track.set(Track_.composer, "Somebody")));
        assertEquals(
                ofThree,
                db().model(Track.class).where(Track_.composer.eq("Somebody")).count());
        long gone = shop.lines.stream()
                .filter(line -> shop.customer(line).id() == 1)
                .count();
        assertEquals(
                gone,
                db().model(InvoiceLine.class)
                        .where(InvoiceLine_.invoice
                                .get(Invoice_.customer)
                                .get(Customer_.lastName)
                                .eq("Name 1"))
                        .deleteBulk());
        sql.assertCount(3);
    }

    /** Playlists and tracks are linked from both sides, by a model in between without columns of its own. */
    @Test
    public void tracksAreLinkedWithPlaylists() {
        Links<Track> links = db().links(shop.playlists.get(5), Playlist_.tracks);
        assertEquals(
                5, links.addAll(List.of(shop.tracks.get(0), shop.tracks.get(1), Ref.of(Track.class, 3), 4, "5", 4)));
        sql.assertCount(2);
        assertEquals(2, links.set(List.of(1, 2, 3, 4, 6)));
        sql.assertCount(5);
        assertEquals(
                List.of(1, 2, 3, 4, 6),
                keys(links.query().orderBy(Track_.id.asc()).all()));
        assertEquals(1, db().links(shop.tracks.get(5), Track_.playlists).remove(shop.playlists.get(5)));
        assertEquals(
                links(1), db().links(shop.playlists.get(0), Playlist_.tracks).clear());
        sql.assertCount(8);
        Model<PlaylistTrack> entries = db().model(PlaylistTrack.class);
        assertEquals(4, entries.where(entriesOf(6)).count());
        assertTrue(entries.get(Key.of(6, 4)).isPresent());
        assertTrue(entries.get(6, 5).isEmpty());
        assertTrue(entries.delete(new PlaylistTrack(Ref.of(Playlist.class, 6), Ref.of(Track.class, 4))));
        assertThrows(ForeignKeyViolationException.class, () -> links.add(9_999));
        assertEquals(
                List.of(1, 2, 3), keys(links.query().orderBy(Track_.id.asc()).all()));
    }

    private static Condition<PlaylistTrack> entriesOf(int playlist) {
        return PlaylistTrack_.playlist.eq(Ref.of(Playlist.class, playlist));
    }

    /** Rules hold although the database has none: what goes with a row goes, what protects it keeps it. */
    @Test
    public void deletesFollowTheRulesOfTheModels() {
        ProtectedException sold = assertThrows(
                ProtectedException.class, () -> db().model(Artist.class).delete(shop.artists.get(2)));
        assertTrue(sold.models().stream().allMatch(InvoiceLine.class::isInstance));
        assertThrows(ProtectedException.class, () -> db().model(MediaType.class).delete(shop.mediaTypes.get(0)));
        assertEquals(MusicShop.TRACKS, db().model(Track.class).count());

        db().model(InvoiceLine.class).where(InvoiceLine_.id.gt(0)).deleteBulk();
        List<Integer> albums = shop.albums.stream()
                .filter(album -> album.artist.key().equals(3))
                .map(album -> album.id)
                .toList();
        List<Integer> tracks = shop.tracks.stream()
                .filter(track -> track.album.isPresent() && albums.contains((Integer) track.album.key()))
                .map(track -> track.id)
                .toList();
        long entries = shop.entries.stream()
                .filter(entry -> tracks.contains((Integer) entry.track().key()))
                .count();
        sql.clear();
        DeleteResult gone = db().model(Artist.class).deleteWithCounts(shop.artists.get(2));
        assertEquals(
                Map.of(
                        Artist.class,
                        1L,
                        Album.class,
                        (long) albums.size(),
                        Track.class,
                        (long) tracks.size(),
                        PlaylistTrack.class,
                        entries),
                gone.byModel());
        // Albums and tracks are read, lines are looked for; entries, tracks, albums and the artist are deleted.
        sql.assertCount(3 + 4);
        assertEquals(MusicShop.TRACKS - tracks.size(), db().model(Track.class).count());
    }

    /** References are cut where the model says so, to rows of the same table as well. */
    @Test
    public void referencesAreCut() {
        assertTrue(db().model(Employee.class).delete(shop.employees.get(1)));
        sql.assertCount(3);
        assertEquals(
                4,
                db().model(Employee.class).where(Employee_.reportsTo.isNull()).count());
        assertTrue(db().model(Employee.class).delete(shop.employees.get(3)));
        long without = shop.customers.stream()
                .filter(customer -> !customer.supportRep().isPresent()
                        || customer.supportRep().key().equals(4))
                .count();
        assertEquals(
                without,
                db().model(Customer.class).where(Customer_.supportRep.isNull()).count());
        assertEquals(5, db().model(Genre.class).where(Genre_.id.gt(0)).deleteBulk());
        assertEquals(
                MusicShop.TRACKS,
                db().model(Track.class).where(Track_.genre.isNull()).count());
    }

    /** A graph of five tables is written in one transaction, or not at all. */
    @Test
    public void aSaleIsOneTransaction() {
        db().transaction(() -> {
            Customer customer = db().model(Customer.class)
                    .insert(new Customer(
                            50,
                            "Nora",
                            "New",
                            null,
                            null,
                            null,
                            null,
                            "nora@example.com",
                            Ref.to(shop.employees.get(2)),
                            Many.unloaded()));
            Invoice invoice = new Invoice(500, Ref.to(customer), shop.invoices.get(0).invoiceDate);
            db().model(Invoice.class).insert(invoice);
            db().model(InvoiceLine.class)
                    .createBulk(List.of(
                            new InvoiceLine(5_000, Ref.to(invoice), Ref.of(Track.class, 299), BigDecimal.ONE, 2),
                            new InvoiceLine(5_001, Ref.to(invoice), Ref.of(Track.class, 300), BigDecimal.TEN, 1)));
            invoice.total = new BigDecimal("12.00");
            db().model(Invoice.class).save(invoice);
        });
        sql.assertCount(4);
        Customer nora = db().model(Customer.class)
                .related(Customer_.invoices.then(Invoice_.lines).then(InvoiceLine_.track))
                .where(Customer_.email.eq("nora@example.com"))
                .one();
        sql.assertCount(7);
        Invoice sale = nora.invoices().list().get(0);
        assertEquals(new BigDecimal("12.00"), sale.total);
        assertEquals(
                List.of("Track 299", "Track 300"),
                sale.lines.stream()
                        .map(line -> line.track().get().name)
                        .sorted()
                        .toList());
        assertThrows(
                ForeignKeyViolationException.class,
                () -> db().transaction(() -> {
                    db().model(Invoice.class)
                            .insert(new Invoice(501, Ref.to(nora), Objects.requireNonNull(sale.invoiceDate)));
                    db().model(InvoiceLine.class)
                            .insert(new InvoiceLine(
                                    5_002, Ref.of(Invoice.class, 501), Ref.of(Track.class, 9_999), BigDecimal.ONE, 1));
                }));
        assertTrue(db().model(Invoice.class).get(501).isEmpty());
    }
}
