package duo.testkit.contract;

import duo.api.Database;
import duo.api.relation.Many;
import duo.api.relation.Ref;
import duo.testkit.model.chinook.Address;
import duo.testkit.model.chinook.Album;
import duo.testkit.model.chinook.Artist;
import duo.testkit.model.chinook.Customer;
import duo.testkit.model.chinook.Employee;
import duo.testkit.model.chinook.Genre;
import duo.testkit.model.chinook.Invoice;
import duo.testkit.model.chinook.InvoiceLine;
import duo.testkit.model.chinook.MediaType;
import duo.testkit.model.chinook.Playlist;
import duo.testkit.model.chinook.PlaylistTrack;
import duo.testkit.model.chinook.Track;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Rows for the tables of {@link ForeignSchema}, made by counting; the lists hold what was stored, by key from 1 on. */
final class MusicShop {
    /** The last artist has no album, and one has no name. */
    static final int ARTISTS = 12;

    static final int TRACKS = 300;

    /** Tracks with a greater key were never sold. */
    static final int SOLD = 250;

    private static final LocalDateTime OPENING = LocalDateTime.of(2021, 1, 1, 9, 30);
    private static final List<String> COUNTRIES = List.of("Norway", "Chile", "India", "Canada");

    final List<Artist> artists = numbers(ARTISTS)
            .mapToObj(i -> new Artist(i, i == 11 ? null : "Artist " + i))
            .toList();
    final List<Album> albums = numbers(30)
            .mapToObj(i -> new Album(i, "Album " + i, Ref.of(Artist.class, 1 + i % 11)))
            .toList();
    final List<Genre> genres =
            numbers(5).mapToObj(i -> new Genre(i, "Genre " + i)).toList();
    final List<MediaType> mediaTypes =
            numbers(3).mapToObj(i -> new MediaType(i, "Format " + i)).toList();
    final List<Track> tracks = numbers(TRACKS).mapToObj(MusicShop::track).toList();
    final List<Playlist> playlists =
            numbers(6).mapToObj(i -> new Playlist(i, "Playlist " + i)).toList();
    final List<PlaylistTrack> entries = numbers(5)
            .boxed()
            .flatMap(list -> numbers(TRACKS)
                    .filter(track -> track % (list + 1) == 0)
                    .mapToObj(track -> new PlaylistTrack(Ref.of(Playlist.class, list), Ref.of(Track.class, track))))
            .toList();
    final List<Employee> employees = List.of(
            employee(1, null),
            employee(2, 1),
            employee(3, 2),
            employee(4, 2),
            employee(5, 2),
            employee(6, 1),
            employee(7, 6),
            employee(8, 6));
    final List<Customer> customers = numbers(20).mapToObj(MusicShop::customer).toList();
    final List<Invoice> invoices = numbers(60).mapToObj(MusicShop::invoice).toList();
    final List<InvoiceLine> lines = new ArrayList<>();

    MusicShop() {
        for (Invoice invoice : invoices) {
            for (int i = 0; i <= invoice.id % 5; i++) {
                int number = lines.size() + 1;
                Track track = tracks.get(number * 7 % SOLD);
                lines.add(new InvoiceLine(number, Ref.to(invoice), Ref.of(Track.class, track.id), track.unitPrice, 1));
                invoice.total = invoice.total.add(track.unitPrice);
            }
        }
    }

    /** Writes all rows, table by table. */
    MusicShop stored(Database db) {
        db.model(Artist.class).createBulk(artists);
        db.model(Album.class).createBulk(albums);
        db.model(Genre.class).createBulk(genres);
        db.model(MediaType.class).createBulk(mediaTypes);
        db.model(Track.class).createBulk(tracks);
        db.model(Playlist.class).createBulk(playlists);
        db.model(PlaylistTrack.class).createBulk(entries);
        db.model(Employee.class).createBulk(employees);
        db.model(Customer.class).createBulk(customers);
        db.model(Invoice.class).createBulk(invoices);
        db.model(InvoiceLine.class).createBulk(lines);
        return this;
    }

    /** The artist of a track that is on an album. */
    Artist artist(Track track) {
        Album album = albums.get((int) track.album.key() - 1);
        return artists.get((int) album.artist.key() - 1);
    }

    /** The track of a line. */
    Track track(InvoiceLine line) {
        return tracks.get((int) line.track().key() - 1);
    }

    /** The customer of a line. */
    Customer customer(InvoiceLine line) {
        Invoice invoice = invoices.get((int) line.invoice().key() - 1);
        return customers.get((int) invoice.customer.key() - 1);
    }

    /** The country of a customer, who has an address. */
    static String country(Customer customer) {
        return Objects.requireNonNull(Objects.requireNonNull(customer.address()).country());
    }

    private static IntStream numbers(int last) {
        return IntStream.rangeClosed(1, last);
    }

    private static Track track(int i) {
        Ref<@Nullable Album> album = i % 31 == 0 ? Ref.none(Album.class) : Ref.of(Album.class, 1 + i % 30);
        Track track = new Track(i, "Track " + i, album, Ref.of(MediaType.class, 1 + i % 3));
        track.genre = i % 7 == 0 ? Ref.none(Genre.class) : Ref.of(Genre.class, 1 + i % 5);
        track.composer = i % 4 == 0 ? null : "Composer " + i % 9;
        track.milliseconds = 100_000 + 997 * i;
        track.bytes = i % 5 == 0 ? null : 4_000_000 + i;
        track.unitPrice = new BigDecimal(i % 10 == 0 ? "1.99" : "0.99");
        return track;
    }

    private static Employee employee(int i, @Nullable Integer superior) {
        return new Employee(
                i,
                "Family " + i,
                "First " + i,
                superior == null ? "General Manager" : null,
                superior == null ? Ref.none(Employee.class) : Ref.of(Employee.class, superior),
                LocalDateTime.of(1950 + 5 * i, 1 + i, 2 * i, 0, 0),
                i == 8 ? null : OPENING.minusDays(10L * i),
                address(i),
                "+1 555 " + i,
                null,
                "first" + i + "@example.com",
                Many.unloaded(),
                Many.unloaded());
    }

    private static Customer customer(int i) {
        return new Customer(
                i,
                "Given " + i,
                "Name " + i,
                i % 3 == 0 ? "Company " + i : null,
                address(i),
                null,
                null,
                "customer" + i + "@example.com",
                i % 10 == 0 ? Ref.none(Employee.class) : Ref.of(Employee.class, 3 + i % 3),
                Many.unloaded());
    }

    /** The last two customers have bought nothing. */
    private static Invoice invoice(int i) {
        Invoice invoice = new Invoice(i, Ref.of(Customer.class, 1 + i % 18), OPENING.plusDays(6L * i));
        invoice.billing = i % 9 == 0 ? null : address(1 + i % 18);
        return invoice;
    }

    private static Address address(int i) {
        return new Address(
                i + " Long Road",
                "City " + i % 6,
                null,
                COUNTRIES.get(i % COUNTRIES.size()),
                String.valueOf(1_000 + i));
    }
}
