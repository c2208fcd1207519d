package duo.testkit.contract;

import duo.api.Database;
import duo.api.spi.ColumnSize;
import duo.api.spi.Dialect;
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
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;

/** The tables of the Chinook sample as somebody else would create them: names in mixed case, keys without numbering, no rules. */
final class ForeignSchema {
    /** The models, those that are referred to first. */
    static final List<Class<?>> MODELS = List.of(
            Artist.class,
            Album.class,
            Genre.class,
            MediaType.class,
            Track.class,
            Playlist.class,
            PlaylistTrack.class,
            Employee.class,
            Customer.class,
            Invoice.class,
            InvoiceLine.class);

    private static final String TABLES = """
            CREATE TABLE "Artist" ("ArtistId" INTEGER NOT NULL, "Name" VARCHAR(120),
                CONSTRAINT "PK_Artist" PRIMARY KEY ("ArtistId"));
            CREATE TABLE "Album" ("AlbumId" INTEGER NOT NULL, "Title" VARCHAR(160) NOT NULL, "ArtistId" INTEGER NOT NULL,
                CONSTRAINT "PK_Album" PRIMARY KEY ("AlbumId"),
                CONSTRAINT "FK_AlbumArtistId" FOREIGN KEY ("ArtistId") REFERENCES "Artist" ("ArtistId"));
            CREATE TABLE "Genre" ("GenreId" INTEGER NOT NULL, "Name" VARCHAR(120),
                CONSTRAINT "PK_Genre" PRIMARY KEY ("GenreId"));
            CREATE TABLE "MediaType" ("MediaTypeId" INTEGER NOT NULL, "Name" VARCHAR(120),
                CONSTRAINT "PK_MediaType" PRIMARY KEY ("MediaTypeId"));
            CREATE TABLE "Track" ("TrackId" INTEGER NOT NULL, "Name" VARCHAR(200) NOT NULL, "AlbumId" INTEGER,
                "MediaTypeId" INTEGER NOT NULL, "GenreId" INTEGER, "Composer" VARCHAR(220), "Milliseconds" INTEGER NOT NULL,
                "Bytes" INTEGER, "UnitPrice" NUMERIC(10,2) NOT NULL,
                CONSTRAINT "PK_Track" PRIMARY KEY ("TrackId"),
                CONSTRAINT "FK_TrackAlbumId" FOREIGN KEY ("AlbumId") REFERENCES "Album" ("AlbumId"),
                CONSTRAINT "FK_TrackMediaTypeId" FOREIGN KEY ("MediaTypeId") REFERENCES "MediaType" ("MediaTypeId"),
                CONSTRAINT "FK_TrackGenreId" FOREIGN KEY ("GenreId") REFERENCES "Genre" ("GenreId"));
            CREATE TABLE "Playlist" ("PlaylistId" INTEGER NOT NULL, "Name" VARCHAR(120),
                CONSTRAINT "PK_Playlist" PRIMARY KEY ("PlaylistId"));
            CREATE TABLE "PlaylistTrack" ("PlaylistId" INTEGER NOT NULL, "TrackId" INTEGER NOT NULL,
                CONSTRAINT "PK_PlaylistTrack" PRIMARY KEY ("PlaylistId", "TrackId"),
                CONSTRAINT "FK_PlaylistTrackPlaylistId" FOREIGN KEY ("PlaylistId") REFERENCES "Playlist" ("PlaylistId"),
                CONSTRAINT "FK_PlaylistTrackTrackId" FOREIGN KEY ("TrackId") REFERENCES "Track" ("TrackId"));
            CREATE TABLE "Employee" ("EmployeeId" INTEGER NOT NULL, "LastName" VARCHAR(20) NOT NULL,
                "FirstName" VARCHAR(20) NOT NULL, "Title" VARCHAR(30), "ReportsTo" INTEGER, "BirthDate" DATETIME,
                "HireDate" DATETIME, "Address" VARCHAR(70), "City" VARCHAR(40), "State" VARCHAR(40), "Country" VARCHAR(40),
                "PostalCode" VARCHAR(10), "Phone" VARCHAR(24), "Fax" VARCHAR(24), "Email" VARCHAR(60),
                CONSTRAINT "PK_Employee" PRIMARY KEY ("EmployeeId"),
                CONSTRAINT "FK_EmployeeReportsTo" FOREIGN KEY ("ReportsTo") REFERENCES "Employee" ("EmployeeId"));
            CREATE TABLE "Customer" ("CustomerId" INTEGER NOT NULL, "FirstName" VARCHAR(40) NOT NULL,
                "LastName" VARCHAR(20) NOT NULL, "Company" VARCHAR(80), "Address" VARCHAR(70), "City" VARCHAR(40),
                "State" VARCHAR(40), "Country" VARCHAR(40), "PostalCode" VARCHAR(10), "Phone" VARCHAR(24), "Fax" VARCHAR(24),
                "Email" VARCHAR(60) NOT NULL, "SupportRepId" INTEGER,
                CONSTRAINT "PK_Customer" PRIMARY KEY ("CustomerId"),
                CONSTRAINT "FK_CustomerSupportRepId" FOREIGN KEY ("SupportRepId") REFERENCES "Employee" ("EmployeeId"));
            CREATE TABLE "Invoice" ("InvoiceId" INTEGER NOT NULL, "CustomerId" INTEGER NOT NULL, "InvoiceDate" DATETIME NOT NULL,
                "BillingAddress" VARCHAR(70), "BillingCity" VARCHAR(40), "BillingState" VARCHAR(40),
                "BillingCountry" VARCHAR(40), "BillingPostalCode" VARCHAR(10), "Total" NUMERIC(10,2) NOT NULL,
                CONSTRAINT "PK_Invoice" PRIMARY KEY ("InvoiceId"),
                CONSTRAINT "FK_InvoiceCustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customer" ("CustomerId"));
            CREATE TABLE "InvoiceLine" ("InvoiceLineId" INTEGER NOT NULL, "InvoiceId" INTEGER NOT NULL, "TrackId" INTEGER NOT NULL,
                "UnitPrice" NUMERIC(10,2) NOT NULL, "Quantity" INTEGER NOT NULL,
                CONSTRAINT "PK_InvoiceLine" PRIMARY KEY ("InvoiceLineId"),
                CONSTRAINT "FK_InvoiceLineInvoiceId" FOREIGN KEY ("InvoiceId") REFERENCES "Invoice" ("InvoiceId"),
                CONSTRAINT "FK_InvoiceLineTrackId" FOREIGN KEY ("TrackId") REFERENCES "Track" ("TrackId"));
            CREATE INDEX "IFK_AlbumArtistId" ON "Album" ("ArtistId");
            CREATE INDEX "IFK_TrackAlbumId" ON "Track" ("AlbumId");
            CREATE INDEX "IFK_PlaylistTrackTrackId" ON "PlaylistTrack" ("TrackId");
            CREATE INDEX "IFK_InvoiceLineInvoiceId" ON "InvoiceLine" ("InvoiceId");
            """;

    private ForeignSchema() {}

    /** Creates the tables, without the help of the models. */
    static void create(Database db) {
        Dialect dialect = ServerDialect.of(db);
        String moment = dialect.types()
                .table()
                .find(LocalDateTime.class)
                .orElseThrow()
                .columnType()
                .apply(ColumnSize.DEFAULT)
                .toLowerCase(Locale.ROOT);
        String text = moment.startsWith("timestamp") ? TABLES.replace("DATETIME", "TIMESTAMP") : TABLES;
        db.script(ServerDialect.quoted(db, text));
    }
}
