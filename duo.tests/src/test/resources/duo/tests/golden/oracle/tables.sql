-- all tables
CREATE INDEX "idx_select table of `order` ü_group by" ON "select table of `order` ü" ("group by");
BEGIN EXECUTE IMMEDIATE 'CREATE SEQUENCE "types_numbers"'; EXCEPTION WHEN OTHERS THEN IF SQLCODE != -955 THEN RAISE; END IF; END;;
SELECT 1 FROM all_tables
WHERE table_name = ? AND owner = COALESCE(?, SYS_CONTEXT('USERENV', 'CURRENT_SCHEMA'));

-- Album
CREATE TABLE "Album" ("AlbumId" INTEGER NOT NULL, "Title" VARCHAR(160) NOT NULL, "ArtistId" INTEGER NOT NULL,
    CONSTRAINT "PK_Album" PRIMARY KEY ("AlbumId"),
    CONSTRAINT "FK_AlbumArtistId" FOREIGN KEY ("ArtistId") REFERENCES "Artist" ("ArtistId"));
CREATE INDEX "IFK_AlbumArtistId" ON "Album" ("ArtistId");
DELETE FROM "Album" WHERE "AlbumId" IN (? /* and 26 more */);
DELETE FROM "Album" WHERE "AlbumId" IN (? /* and 29 more */);
SELECT "AlbumId" FROM "Album" FOR UPDATE;
SELECT "AlbumId" FROM "Album" WHERE "ArtistId" IN (? /* and 10 more */) FOR UPDATE;
SELECT "AlbumId" FROM "Album" WHERE "ArtistId" IN (? /* and 11 more */) FOR UPDATE;
SELECT "AlbumId" FROM "Album" WHERE "ArtistId" IN (? /* and 12 more */) FOR UPDATE;

-- Artist
CREATE TABLE "Artist" ("ArtistId" INTEGER NOT NULL, "Name" VARCHAR(120),
    CONSTRAINT "PK_Artist" PRIMARY KEY ("ArtistId"));
DELETE FROM "Artist" WHERE "ArtistId" IN (? /* and 10 more */);
DELETE FROM "Artist" WHERE "ArtistId" IN (? /* and 11 more */);
DELETE FROM "Artist" WHERE "ArtistId" IN (? /* and 12 more */);
SELECT "ArtistId" FROM "Artist" FOR UPDATE;

-- Customer
CREATE TABLE "Customer" ("CustomerId" INTEGER NOT NULL, "FirstName" VARCHAR(40) NOT NULL,
    "LastName" VARCHAR(20) NOT NULL, "Company" VARCHAR(80), "Address" VARCHAR(70), "City" VARCHAR(40),
    "State" VARCHAR(40), "Country" VARCHAR(40), "PostalCode" VARCHAR(10), "Phone" VARCHAR(24), "Fax" VARCHAR(24),
    "Email" VARCHAR(60) NOT NULL, "SupportRepId" INTEGER,
    CONSTRAINT "PK_Customer" PRIMARY KEY ("CustomerId"),
    CONSTRAINT "FK_CustomerSupportRepId" FOREIGN KEY ("SupportRepId") REFERENCES "Employee" ("EmployeeId"));
DELETE FROM "Customer" WHERE "CustomerId" IN (? /* and 19 more */);
DELETE FROM "Customer" WHERE "CustomerId" IN (? /* and 20 more */);
SELECT "CustomerId" FROM "Customer" FOR UPDATE;
UPDATE "Customer" SET "SupportRepId" = ? WHERE "SupportRepId" IN (?, ?, ?, ?, ?, ?);
UPDATE "Customer" SET "SupportRepId" = ? WHERE "SupportRepId" IN (?, ?, ?, ?, ?, ?, ?, ?);

-- Employee
CREATE TABLE "Employee" ("EmployeeId" INTEGER NOT NULL, "LastName" VARCHAR(20) NOT NULL,
    "FirstName" VARCHAR(20) NOT NULL, "Title" VARCHAR(30), "ReportsTo" INTEGER, "BirthDate" TIMESTAMP,
    "HireDate" TIMESTAMP, "Address" VARCHAR(70), "City" VARCHAR(40), "State" VARCHAR(40), "Country" VARCHAR(40),
    "PostalCode" VARCHAR(10), "Phone" VARCHAR(24), "Fax" VARCHAR(24), "Email" VARCHAR(60),
    CONSTRAINT "PK_Employee" PRIMARY KEY ("EmployeeId"),
    CONSTRAINT "FK_EmployeeReportsTo" FOREIGN KEY ("ReportsTo") REFERENCES "Employee" ("EmployeeId"));
DELETE FROM "Employee" WHERE "EmployeeId" IN (?, ?, ?, ?, ?, ?);
DELETE FROM "Employee" WHERE "EmployeeId" IN (?, ?, ?, ?, ?, ?, ?, ?);
SELECT "EmployeeId" FROM "Employee" FOR UPDATE;
UPDATE "Employee" SET "ReportsTo" = ? WHERE "ReportsTo" IN (?, ?, ?, ?, ?, ?);
UPDATE "Employee" SET "ReportsTo" = ? WHERE "ReportsTo" IN (?, ?, ?, ?, ?, ?, ?, ?);

-- Genre
CREATE TABLE "Genre" ("GenreId" INTEGER NOT NULL, "Name" VARCHAR(120),
    CONSTRAINT "PK_Genre" PRIMARY KEY ("GenreId"));
DELETE FROM "Genre" WHERE "GenreId" IN (?, ?, ?, ?, ?);
SELECT "GenreId" FROM "Genre" FOR UPDATE;

-- Invoice
CREATE TABLE "Invoice" ("InvoiceId" INTEGER NOT NULL, "CustomerId" INTEGER NOT NULL, "InvoiceDate" TIMESTAMP NOT NULL,
    "BillingAddress" VARCHAR(70), "BillingCity" VARCHAR(40), "BillingState" VARCHAR(40),
    "BillingCountry" VARCHAR(40), "BillingPostalCode" VARCHAR(10), "Total" NUMERIC(10,2) NOT NULL,
    CONSTRAINT "PK_Invoice" PRIMARY KEY ("InvoiceId"),
    CONSTRAINT "FK_InvoiceCustomerId" FOREIGN KEY ("CustomerId") REFERENCES "Customer" ("CustomerId"));
DELETE FROM "Invoice" WHERE "InvoiceId" IN (? /* and 59 more */);
DELETE FROM "Invoice" WHERE "InvoiceId" IN (? /* and 60 more */);
SELECT "InvoiceId" FROM "Invoice" FOR UPDATE;
SELECT "InvoiceId" FROM "Invoice" WHERE "CustomerId" IN (? /* and 19 more */) FOR UPDATE;
SELECT "InvoiceId" FROM "Invoice" WHERE "CustomerId" IN (? /* and 20 more */) FOR UPDATE;

-- InvoiceLine
CREATE TABLE "InvoiceLine" ("InvoiceLineId" INTEGER NOT NULL, "InvoiceId" INTEGER NOT NULL, "TrackId" INTEGER NOT NULL,
    "UnitPrice" NUMERIC(10,2) NOT NULL, "Quantity" INTEGER NOT NULL,
    CONSTRAINT "PK_InvoiceLine" PRIMARY KEY ("InvoiceLineId"),
    CONSTRAINT "FK_InvoiceLineInvoiceId" FOREIGN KEY ("InvoiceId") REFERENCES "Invoice" ("InvoiceId"),
    CONSTRAINT "FK_InvoiceLineTrackId" FOREIGN KEY ("TrackId") REFERENCES "Track" ("TrackId"));
CREATE INDEX "IFK_InvoiceLineInvoiceId" ON "InvoiceLine" ("InvoiceId");
DELETE FROM "InvoiceLine";
DELETE FROM "InvoiceLine" WHERE "InvoiceId" IN (? /* and 59 more */);
DELETE FROM "InvoiceLine" WHERE "InvoiceId" IN (? /* and 60 more */);
SELECT "InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity" FROM "InvoiceLine" WHERE "TrackId" IN (? /* and 270 more */) ORDER BY "InvoiceLineId" FETCH NEXT ? ROWS ONLY;
SELECT "InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity" FROM "InvoiceLine" WHERE "TrackId" IN (? /* and 299 more */) ORDER BY "InvoiceLineId" FETCH NEXT ? ROWS ONLY;

-- MediaType
CREATE TABLE "MediaType" ("MediaTypeId" INTEGER NOT NULL, "Name" VARCHAR(120),
    CONSTRAINT "PK_MediaType" PRIMARY KEY ("MediaTypeId"));
DELETE FROM "MediaType" WHERE "MediaTypeId" IN (?, ?, ?);
SELECT "MediaTypeId" FROM "MediaType" FOR UPDATE;

-- Playlist
CREATE TABLE "Playlist" ("PlaylistId" INTEGER NOT NULL, "Name" VARCHAR(120),
    CONSTRAINT "PK_Playlist" PRIMARY KEY ("PlaylistId"));
DELETE FROM "Playlist" WHERE "PlaylistId" IN (?, ?, ?, ?, ?, ?);
SELECT "PlaylistId" FROM "Playlist" FOR UPDATE;

-- PlaylistTrack
CREATE TABLE "PlaylistTrack" ("PlaylistId" INTEGER NOT NULL, "TrackId" INTEGER NOT NULL,
    CONSTRAINT "PK_PlaylistTrack" PRIMARY KEY ("PlaylistId", "TrackId"),
    CONSTRAINT "FK_PlaylistTrackPlaylistId" FOREIGN KEY ("PlaylistId") REFERENCES "Playlist" ("PlaylistId"),
    CONSTRAINT "FK_PlaylistTrackTrackId" FOREIGN KEY ("TrackId") REFERENCES "Track" ("TrackId"));
CREATE INDEX "IFK_PlaylistTrackTrackId" ON "PlaylistTrack" ("TrackId");
DELETE FROM "PlaylistTrack";
DELETE FROM "PlaylistTrack" WHERE "PlaylistId" IN (?, ?, ?, ?, ?, ?);
DELETE FROM "PlaylistTrack" WHERE "TrackId" IN (? /* and 270 more */);
DELETE FROM "PlaylistTrack" WHERE "TrackId" IN (? /* and 299 more */);

-- Track
CREATE TABLE "Track" ("TrackId" INTEGER NOT NULL, "Name" VARCHAR(200) NOT NULL, "AlbumId" INTEGER,
    "MediaTypeId" INTEGER NOT NULL, "GenreId" INTEGER, "Composer" VARCHAR(220), "Milliseconds" INTEGER NOT NULL,
    "Bytes" INTEGER, "UnitPrice" NUMERIC(10,2) NOT NULL,
    CONSTRAINT "PK_Track" PRIMARY KEY ("TrackId"),
    CONSTRAINT "FK_TrackAlbumId" FOREIGN KEY ("AlbumId") REFERENCES "Album" ("AlbumId"),
    CONSTRAINT "FK_TrackMediaTypeId" FOREIGN KEY ("MediaTypeId") REFERENCES "MediaType" ("MediaTypeId"),
    CONSTRAINT "FK_TrackGenreId" FOREIGN KEY ("GenreId") REFERENCES "Genre" ("GenreId"));
CREATE INDEX "IFK_TrackAlbumId" ON "Track" ("AlbumId");
DELETE FROM "Track" WHERE "TrackId" IN (? /* and 270 more */);
DELETE FROM "Track" WHERE "TrackId" IN (? /* and 299 more */);
SELECT "TrackId" FROM "Track" FOR UPDATE;
SELECT "TrackId" FROM "Track" WHERE "AlbumId" IN (? /* and 26 more */) FOR UPDATE;
SELECT "TrackId" FROM "Track" WHERE "AlbumId" IN (? /* and 29 more */) FOR UPDATE;
SELECT "TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice" FROM "Track" WHERE "MediaTypeId" IN (?, ?, ?) ORDER BY "TrackId" FETCH NEXT ? ROWS ONLY;
UPDATE "Track" SET "GenreId" = ? WHERE "GenreId" IN (?, ?, ?, ?, ?);

-- altered before
CREATE TABLE "altered before" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "age" NUMBER(19) DEFAULT 18 NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "altered before";

-- articles
CREATE TABLE "articles" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "created_at" TIMESTAMP(6) WITH TIME ZONE, "updated_at" TIMESTAMP(6) WITH TIME ZONE, "title" VARCHAR2(4000 CHAR) NOT NULL, "body" VARCHAR2(4000 CHAR), "views" NUMBER(10) NOT NULL, "version" NUMBER(19) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "articles";

-- bookings
CREATE TABLE "bookings" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "code" VARCHAR2(255 CHAR) NOT NULL, "voucher" VARCHAR2(255 CHAR), "room" NUMBER(10) NOT NULL, "seat" NUMBER(10) NOT NULL, "guests" NUMBER(10) NOT NULL, "updated_at" TIMESTAMP(6) WITH TIME ZONE, PRIMARY KEY ("id"), CONSTRAINT "uniq_bookings_code" UNIQUE ("code"), CONSTRAINT "uniq_bookings_voucher" UNIQUE ("voucher"), CONSTRAINT "uniq_bookings_room_seat" UNIQUE ("room", "seat"));
CREATE INDEX "idx_bookings_guests" ON "bookings" ("guests");
DELETE FROM "bookings";

-- categories
CREATE TABLE "categories" ("id" NUMBER(10) NOT NULL, "name" VARCHAR2(40 CHAR) NOT NULL, "depth" NUMBER(10) NOT NULL, "parent_id" NUMBER(10), PRIMARY KEY ("id"));
CREATE INDEX "idx_categories_parent_id" ON "categories" ("parent_id");
ALTER TABLE "categories" ADD CONSTRAINT "fk_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "categories" ("id") ON DELETE SET NULL;
DELETE FROM "categories" WHERE "id" IN (?, ?, ?, ?, ?, ?);
DELETE FROM "categories" WHERE "id" IN (?, ?, ?, ?, ?, ?, ?);
SELECT "id" FROM "categories" FOR UPDATE;
UPDATE "categories" SET "parent_id" = ? WHERE "parent_id" IN (?, ?, ?, ?, ?, ?);
UPDATE "categories" SET "parent_id" = ? WHERE "parent_id" IN (?, ?, ?, ?, ?, ?, ?);

-- countries
CREATE TABLE "countries" ("code" VARCHAR2(8 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "population" NUMBER(19), PRIMARY KEY ("code"));
DELETE FROM "countries";

-- enrollments
CREATE TABLE "enrollments" ("student" NUMBER(19) NOT NULL, "course" VARCHAR2(40 CHAR) NOT NULL, "grade" NUMBER(10), PRIMARY KEY ("student", "course"));
DELETE FROM "enrollments";

-- follows
CREATE TABLE "follows" ("follower" NUMBER(19) NOT NULL, "followed" NUMBER(19) NOT NULL, PRIMARY KEY ("follower", "followed"));
DELETE FROM "follows";

-- grains
CREATE TABLE "grains" ("id" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
CREATE VIEW "endless" AS SELECT COUNT(*) AS "id" FROM "grains" "a", "grains" "b", "grains" "c", "grains" "d", "grains" "e"
WHERE "a"."id" + "b"."id" + "c"."id" + "d"."id" + "e"."id" < 0;
DELETE FROM "grains";

-- jobs
CREATE TABLE "jobs" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "priority" NUMBER(10) DEFAULT 5, "attempts" NUMBER(10) DEFAULT 7, "remark" VARCHAR2(4000 CHAR), PRIMARY KEY ("id"));
DELETE FROM "jobs";

-- leaflets
CREATE TABLE "leaflets" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "created_at" TIMESTAMP(6) WITH TIME ZONE, "updated_at" TIMESTAMP(6) WITH TIME ZONE, "label" NUMBER(10), "weight" NUMBER(10) NOT NULL, "title" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "leaflets";

-- members
CREATE TABLE "members" ("login" VARCHAR2(40 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "balance" NUMBER(10) NOT NULL, "admin" NUMBER(1) NOT NULL, PRIMARY KEY ("login"));
DELETE FROM "members";

-- notes
CREATE TABLE "notes" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "title" VARCHAR2(4000 CHAR) NOT NULL, "body" VARCHAR2(4000 CHAR), "data" BLOB NOT NULL, "tags" CLOB NOT NULL, "scores" CLOB NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "notes";

-- people
CREATE TABLE "people" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "email" VARCHAR2(255 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "age" NUMBER(10) NOT NULL, "nickname" VARCHAR2(4000 CHAR), PRIMARY KEY ("id"), CONSTRAINT "uniq_people_email" UNIQUE ("email"));
DELETE FROM "people";

-- relation_acts
CREATE TABLE "relation_acts" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "concert_id" NUMBER(19) NOT NULL, "piece" VARCHAR2(4000 CHAR) NOT NULL, "version" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_acts_concert_id" ON "relation_acts" ("concert_id");
ALTER TABLE "relation_acts" ADD CONSTRAINT "fk_relation_acts_concert_id" FOREIGN KEY ("concert_id") REFERENCES "relation_concerts" ("id") ON DELETE CASCADE;
DELETE FROM "relation_acts";
DELETE FROM "relation_acts" WHERE "concert_id" = ?;
DELETE FROM "relation_acts" WHERE "concert_id" IN (?, ?);

-- relation_artists
CREATE TABLE "relation_artists" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(60 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_artists_name" UNIQUE ("name"));
DELETE FROM "relation_artists" WHERE "id" = ?;
DELETE FROM "relation_artists" WHERE "id" IN (?, ?);
DELETE FROM "relation_artists" WHERE "id" IN (?, ?, ?, ?);
SELECT "id" FROM "relation_artists" FOR UPDATE;

-- relation_authors
CREATE TABLE "relation_authors" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "born" NUMBER(10), PRIMARY KEY ("id"));
DELETE FROM "relation_authors" WHERE "id" = ?;
DELETE FROM "relation_authors" WHERE "id" IN (? /* and 999 more */);
DELETE FROM "relation_authors" WHERE "id" IN (?, ?);
DELETE FROM "relation_authors" WHERE "id" IN (?, ?, ?);
DELETE FROM "relation_authors" WHERE "id" IN (?, ?, ?, ?, ?);
SELECT "id" FROM "relation_authors" FOR UPDATE;

-- relation_books
CREATE TABLE "relation_books" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "title" VARCHAR2(4000 CHAR) NOT NULL, "pages" NUMBER(10) NOT NULL, "price" NUMBER(10, 2), "author_id" NUMBER(19) NOT NULL, "editor_id" NUMBER(19), "publisher_id" NUMBER(19), PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_books_author_id" ON "relation_books" ("author_id");
CREATE INDEX "idx_relation_books_editor_id" ON "relation_books" ("editor_id");
CREATE INDEX "idx_relation_books_publisher_id" ON "relation_books" ("publisher_id");
ALTER TABLE "relation_books" ADD CONSTRAINT "fk_relation_books_author_id" FOREIGN KEY ("author_id") REFERENCES "relation_authors" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_books" ADD CONSTRAINT "fk_relation_books_editor_id" FOREIGN KEY ("editor_id") REFERENCES "relation_authors" ("id") ON DELETE SET NULL;
ALTER TABLE "relation_books" ADD CONSTRAINT "fk_relation_books_publisher_id" FOREIGN KEY ("publisher_id") REFERENCES "relation_publishers" ("id");
DELETE FROM "relation_books" WHERE "id" = ?;
DELETE FROM "relation_books" WHERE "id" IN (? /* and 999 more */);
DELETE FROM "relation_books" WHERE "id" IN (?, ?);
DELETE FROM "relation_books" WHERE "id" IN (?, ?, ?);
DELETE FROM "relation_books" WHERE "id" IN (?, ?, ?, ?, ?);
SELECT "id" FROM "relation_books" FOR UPDATE;
SELECT "id" FROM "relation_books" WHERE "author_id" = ? FOR UPDATE;
SELECT "id" FROM "relation_books" WHERE "author_id" IN (? /* and 999 more */) FOR UPDATE;
SELECT "id" FROM "relation_books" WHERE "author_id" IN (?, ?) FOR UPDATE;
SELECT "id" FROM "relation_books" WHERE "author_id" IN (?, ?, ?) FOR UPDATE;
SELECT "id" FROM "relation_books" WHERE "author_id" IN (?, ?, ?, ?, ?) FOR UPDATE;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "publisher_id" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "publisher_id" IN (?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY;
UPDATE "relation_books" SET "editor_id" = ? WHERE "editor_id" = ?;
UPDATE "relation_books" SET "editor_id" = ? WHERE "editor_id" IN (? /* and 999 more */);
UPDATE "relation_books" SET "editor_id" = ? WHERE "editor_id" IN (?, ?);
UPDATE "relation_books" SET "editor_id" = ? WHERE "editor_id" IN (?, ?, ?);
UPDATE "relation_books" SET "editor_id" = ? WHERE "editor_id" IN (?, ?, ?, ?, ?);

-- relation_books_tags
CREATE TABLE "relation_books_tags" ("book_id" NUMBER(19) NOT NULL, "tag_id" NUMBER(19) NOT NULL, PRIMARY KEY ("book_id", "tag_id"));
CREATE INDEX "idx_relation_books_tags_tag_id" ON "relation_books_tags" ("tag_id");
ALTER TABLE "relation_books_tags" ADD CONSTRAINT "fk_relation_books_tags_book_id" FOREIGN KEY ("book_id") REFERENCES "relation_books" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_books_tags" ADD CONSTRAINT "fk_relation_books_tags_tag_id" FOREIGN KEY ("tag_id") REFERENCES "relation_tags" ("id") ON DELETE CASCADE;
DELETE FROM "relation_books_tags" WHERE "book_id" = ?;
DELETE FROM "relation_books_tags" WHERE "book_id" IN (? /* and 999 more */);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "tag_id" = ?;
DELETE FROM "relation_books_tags" WHERE "tag_id" IN (? /* and 11 more */);
DELETE FROM "relation_books_tags" WHERE "tag_id" IN (? /* and 99 more */);
DELETE FROM "relation_books_tags" WHERE "tag_id" IN (?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "tag_id" IN (?, ?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "tag_id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_books_tags" WHERE "tag_id" IN (?, ?, ?, ?, ?, ?);

-- relation_categories
CREATE TABLE "relation_categories" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "parent_id" NUMBER(19), PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_categories_parent_id" ON "relation_categories" ("parent_id");
ALTER TABLE "relation_categories" ADD CONSTRAINT "fk_relation_categories_parent_id" FOREIGN KEY ("parent_id") REFERENCES "relation_categories" ("id") ON DELETE CASCADE;
DELETE FROM "relation_categories" WHERE "id" = ?;
DELETE FROM "relation_categories" WHERE "id" IN (? /* and 78 more */);
DELETE FROM "relation_categories" WHERE "id" IN (?, ?);
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?);
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?, ?);
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?, ?, ?, ?, ?);
DELETE FROM "relation_categories" WHERE "id" IN (?, ?, ?, ?, ?, ?, ?, ?);
SELECT "id" FROM "relation_categories" FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" = ? FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (? /* and 78 more */) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?, ?) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?, ?, ?) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?, ?, ?, ?, ?) FOR UPDATE;
SELECT "id" FROM "relation_categories" WHERE "parent_id" IN (?, ?, ?, ?, ?, ?, ?, ?) FOR UPDATE;

-- relation_choirs
CREATE TABLE "relation_choirs" ("name" VARCHAR2(40 CHAR) NOT NULL, "parent_id" VARCHAR2(40 CHAR), PRIMARY KEY ("name"));
CREATE INDEX "idx_relation_choirs_parent_id" ON "relation_choirs" ("parent_id");
ALTER TABLE "relation_choirs" ADD CONSTRAINT "fk_relation_choirs_parent_id" FOREIGN KEY ("parent_id") REFERENCES "relation_choirs" ("name") ON DELETE SET NULL;
DELETE FROM "relation_choirs" WHERE "name" = ?;
DELETE FROM "relation_choirs" WHERE "name" IN (?, ?);
DELETE FROM "relation_choirs" WHERE "name" IN (?, ?, ?, ?);
SELECT "name" FROM "relation_choirs" FOR UPDATE;
UPDATE "relation_choirs" SET "parent_id" = ? WHERE "parent_id" = ?;
UPDATE "relation_choirs" SET "parent_id" = ? WHERE "parent_id" IN (?, ?);
UPDATE "relation_choirs" SET "parent_id" = ? WHERE "parent_id" IN (?, ?, ?, ?);

-- relation_choirs_songs
CREATE TABLE "relation_choirs_songs" ("choir_name" VARCHAR2(40 CHAR) NOT NULL, "song_title" VARCHAR2(40 CHAR) NOT NULL, PRIMARY KEY ("choir_name", "song_title"));
CREATE INDEX "idx_relation_choirs_songs_song_title" ON "relation_choirs_songs" ("song_title");
ALTER TABLE "relation_choirs_songs" ADD CONSTRAINT "fk_relation_choirs_songs_choir_name" FOREIGN KEY ("choir_name") REFERENCES "relation_choirs" ("name") ON DELETE CASCADE;
ALTER TABLE "relation_choirs_songs" ADD CONSTRAINT "fk_relation_choirs_songs_song_title" FOREIGN KEY ("song_title") REFERENCES "relation_songs" ("title") ON DELETE CASCADE;
DELETE FROM "relation_choirs_songs" WHERE "choir_name" = ?;
DELETE FROM "relation_choirs_songs" WHERE "choir_name" IN (?, ?);
DELETE FROM "relation_choirs_songs" WHERE "choir_name" IN (?, ?, ?, ?);
DELETE FROM "relation_choirs_songs" WHERE "song_title" = ?;
DELETE FROM "relation_choirs_songs" WHERE "song_title" IN (?, ?);
DELETE FROM "relation_choirs_songs" WHERE "song_title" IN (?, ?, ?);

-- relation_cities
CREATE TABLE "relation_cities" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "country_id" VARCHAR2(2 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_cities_country_id" ON "relation_cities" ("country_id");
ALTER TABLE "relation_cities" ADD CONSTRAINT "fk_relation_cities_country_id" FOREIGN KEY ("country_id") REFERENCES "relation_countries" ("code") ON DELETE CASCADE;
DELETE FROM "relation_cities" WHERE "id" = ?;
SELECT "id" FROM "relation_cities" FOR UPDATE;
SELECT "id" FROM "relation_cities" WHERE "country_id" = ? FOR UPDATE;

-- relation_clubs
CREATE TABLE "relation_clubs" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "relation_clubs" WHERE "id" = ?;
DELETE FROM "relation_clubs" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_clubs" FOR UPDATE;

-- relation_concerts
CREATE TABLE "relation_concerts" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "title" VARCHAR2(4000 CHAR) NOT NULL, "venue_id" NUMBER(19), PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_concerts_venue_id" ON "relation_concerts" ("venue_id");
ALTER TABLE "relation_concerts" ADD CONSTRAINT "fk_relation_concerts_venue_id" FOREIGN KEY ("venue_id") REFERENCES "relation_venues" ("id") ON DELETE SET NULL;
DELETE FROM "relation_concerts" WHERE "id" = ?;
DELETE FROM "relation_concerts" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_concerts" FOR UPDATE;
UPDATE "relation_concerts" SET "venue_id" = ? WHERE "venue_id" = ?;

-- relation_concerts_artists
CREATE TABLE "relation_concerts_artists" ("concert_id" NUMBER(19) NOT NULL, "artist_id" NUMBER(19) NOT NULL, PRIMARY KEY ("concert_id", "artist_id"));
CREATE INDEX "idx_relation_concerts_artists_artist_id" ON "relation_concerts_artists" ("artist_id");
ALTER TABLE "relation_concerts_artists" ADD CONSTRAINT "fk_relation_concerts_artists_artist_id" FOREIGN KEY ("artist_id") REFERENCES "relation_artists" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_concerts_artists" ADD CONSTRAINT "fk_relation_concerts_artists_concert_id" FOREIGN KEY ("concert_id") REFERENCES "relation_concerts" ("id") ON DELETE CASCADE;
DELETE FROM "relation_concerts_artists" WHERE "artist_id" = ?;
DELETE FROM "relation_concerts_artists" WHERE "artist_id" IN (?, ?);
DELETE FROM "relation_concerts_artists" WHERE "artist_id" IN (?, ?, ?, ?);
DELETE FROM "relation_concerts_artists" WHERE "concert_id" = ?;
DELETE FROM "relation_concerts_artists" WHERE "concert_id" IN (?, ?);

-- relation_countries
CREATE TABLE "relation_countries" ("code" VARCHAR2(2 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "capital_id" NUMBER(19), PRIMARY KEY ("code"));
CREATE INDEX "idx_relation_countries_capital_id" ON "relation_countries" ("capital_id");
ALTER TABLE "relation_countries" ADD CONSTRAINT "fk_relation_countries_capital_id" FOREIGN KEY ("capital_id") REFERENCES "relation_cities" ("id") ON DELETE SET NULL;
DELETE FROM "relation_countries" WHERE "code" = ?;
SELECT "code" FROM "relation_countries" FOR UPDATE;
UPDATE "relation_countries" SET "capital_id" = ? WHERE "capital_id" = ?;

-- relation_courses
CREATE TABLE "relation_courses" ("code" VARCHAR2(20 CHAR) NOT NULL, "title" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("code"));
DELETE FROM "relation_courses" WHERE "code" = ?;
DELETE FROM "relation_courses" WHERE "code" IN (? /* and 99 more */);
DELETE FROM "relation_courses" WHERE "code" IN (? /* and 999 more */);
DELETE FROM "relation_courses" WHERE "code" IN (?, ?);
DELETE FROM "relation_courses" WHERE "code" IN (?, ?, ?);
SELECT "code" FROM "relation_courses" FOR UPDATE;

-- relation_elaborate
CREATE TABLE "relation_elaborate" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "enrollment_with_rather_long_names_of_columns_student_id" NUMBER(19), "enrollment_with_rather_long_names_of_columns_course_id" VARCHAR2(20 CHAR), PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_col_c8d038eb" ON "relation_elaborate" ("enrollment_with_rather_long_names_of_columns_student_id", "enrollment_with_rather_long_names_of_columns_course_id");
ALTER TABLE "relation_elaborate" ADD CONSTRAINT "fk_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_colum_3e5dbb2" FOREIGN KEY ("enrollment_with_rather_long_names_of_columns_student_id", "enrollment_with_rather_long_names_of_columns_course_id") REFERENCES "relation_enrollments" ("student_id", "course_id");
SELECT "id" FROM "relation_elaborate" FOR UPDATE;

-- relation_elaborate_tags_with_rather_long_names
CREATE TABLE "relation_elaborate_tags_with_rather_long_names" ("elaborate_id" NUMBER(19) NOT NULL, "tag_id" NUMBER(19) NOT NULL, PRIMARY KEY ("elaborate_id", "tag_id"));
CREATE INDEX "idx_relation_elaborate_tags_with_rather_long_names_tag_id" ON "relation_elaborate_tags_with_rather_long_names" ("tag_id");
ALTER TABLE "relation_elaborate_tags_with_rather_long_names" ADD CONSTRAINT "fk_relation_elaborate_tags_with_rather_long_names_elaborate_id" FOREIGN KEY ("elaborate_id") REFERENCES "relation_elaborate" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_elaborate_tags_with_rather_long_names" ADD CONSTRAINT "fk_relation_elaborate_tags_with_rather_long_names_tag_id" FOREIGN KEY ("tag_id") REFERENCES "relation_tags" ("id") ON DELETE CASCADE;
DELETE FROM "relation_elaborate_tags_with_rather_long_names" WHERE "tag_id" = ?;
DELETE FROM "relation_elaborate_tags_with_rather_long_names" WHERE "tag_id" IN (? /* and 11 more */);
DELETE FROM "relation_elaborate_tags_with_rather_long_names" WHERE "tag_id" IN (? /* and 99 more */);
DELETE FROM "relation_elaborate_tags_with_rather_long_names" WHERE "tag_id" IN (?, ?, ?);
DELETE FROM "relation_elaborate_tags_with_rather_long_names" WHERE "tag_id" IN (?, ?, ?, ?);
DELETE FROM "relation_elaborate_tags_with_rather_long_names" WHERE "tag_id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_elaborate_tags_with_rather_long_names" WHERE "tag_id" IN (?, ?, ?, ?, ?, ?);

-- relation_enrollments
CREATE TABLE "relation_enrollments" ("student_id" NUMBER(19) NOT NULL, "course_id" VARCHAR2(20 CHAR) NOT NULL, "year" NUMBER(10) NOT NULL, PRIMARY KEY ("student_id", "course_id"));
CREATE INDEX "idx_relation_enrollments_course_id" ON "relation_enrollments" ("course_id");
ALTER TABLE "relation_enrollments" ADD CONSTRAINT "fk_relation_enrollments_course_id" FOREIGN KEY ("course_id") REFERENCES "relation_courses" ("code") ON DELETE CASCADE;
ALTER TABLE "relation_enrollments" ADD CONSTRAINT "fk_relation_enrollments_student_id" FOREIGN KEY ("student_id") REFERENCES "relation_students" ("id") ON DELETE CASCADE;
DELETE FROM "relation_enrollments" WHERE ("student_id" = ? AND "course_id" = ?);
DELETE FROM "relation_enrollments" WHERE (("student_id" = ? AND "course_id" = ?) OR ("student_id" = ? AND "course_id" = ?) OR ("student_id" = ? AND "course_id" = ?));
DELETE FROM "relation_enrollments" WHERE (("student_id" = ? AND "course_id" = ?) OR ("student_id" = ? AND "course_id" = ?));
SELECT "student_id", "course_id" FROM "relation_enrollments" FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "course_id" = ? FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "course_id" IN (? /* and 99 more */) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "course_id" IN (? /* and 999 more */) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "course_id" IN (?, ?) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "course_id" IN (?, ?, ?) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "student_id" = ? FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "student_id" IN (? /* and 199 more */) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "student_id" IN (? /* and 999 more */) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "student_id" IN (?, ?) FOR UPDATE;
SELECT "student_id", "course_id" FROM "relation_enrollments" WHERE "student_id" IN (?, ?, ?, ?) FOR UPDATE;

-- relation_fans
CREATE TABLE "relation_fans" ("id" NUMBER(10) NOT NULL, "team_id" NUMBER(10) NOT NULL, "rival_id" NUMBER(10), PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_fans_rival_id" ON "relation_fans" ("rival_id");
CREATE INDEX "idx_relation_fans_team_id" ON "relation_fans" ("team_id");
ALTER TABLE "relation_fans" ADD CONSTRAINT "fk_relation_fans_rival_id" FOREIGN KEY ("rival_id") REFERENCES "relation_teams" ("id");
ALTER TABLE "relation_fans" ADD CONSTRAINT "fk_relation_fans_team_id" FOREIGN KEY ("team_id") REFERENCES "relation_teams" ("id") ON DELETE CASCADE;
DELETE FROM "relation_fans";
DELETE FROM "relation_fans" WHERE "team_id" = ?;
SELECT "id", "team_id", "rival_id" FROM "relation_fans" WHERE "rival_id" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- relation_festivals
CREATE TABLE "relation_festivals" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "relation_festivals" WHERE "id" = ?;
DELETE FROM "relation_festivals" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_festivals" FOR UPDATE;

-- relation_folders
CREATE TABLE "relation_folders" ("drive" VARCHAR2(10 CHAR) NOT NULL, "number" NUMBER(10) NOT NULL, "parent_drive" VARCHAR2(10 CHAR), "parent_number" NUMBER(10), PRIMARY KEY ("drive", "number"));
CREATE INDEX "idx_relation_folders_parent_drive_parent_number" ON "relation_folders" ("parent_drive", "parent_number");
ALTER TABLE "relation_folders" ADD CONSTRAINT "fk_relation_folders_parent_drive_parent_number" FOREIGN KEY ("parent_drive", "parent_number") REFERENCES "relation_folders" ("drive", "number") ON DELETE CASCADE;
DELETE FROM "relation_folders" WHERE (("drive" = ? AND "number" = ?) /* and 39 more */);
DELETE FROM "relation_folders" WHERE (("drive" = ? AND "number" = ?) OR ("drive" = ? AND "number" = ?));
SELECT "drive", "number" FROM "relation_folders" FOR UPDATE;
SELECT "drive", "number" FROM "relation_folders" WHERE (("parent_drive" = ? AND "parent_number" = ?) /* and 39 more */) FOR UPDATE;
SELECT "drive", "number" FROM "relation_folders" WHERE (("parent_drive" = ? AND "parent_number" = ?) OR ("parent_drive" = ? AND "parent_number" = ?)) FOR UPDATE;

-- relation_galleries
CREATE TABLE "relation_galleries" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "relation_galleries" WHERE "id" = ?;
DELETE FROM "relation_galleries" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_galleries" FOR UPDATE;

-- relation_grades
CREATE TABLE "relation_grades" ("enrollment_student_id" NUMBER(19) NOT NULL, "enrollment_course_id" VARCHAR2(20 CHAR) NOT NULL, "number" NUMBER(10) NOT NULL, "points" NUMBER(10) NOT NULL, PRIMARY KEY ("enrollment_student_id", "enrollment_course_id", "number"));
ALTER TABLE "relation_grades" ADD CONSTRAINT "fk_relation_grades_enrollment_student_id_enrollment_course_id" FOREIGN KEY ("enrollment_student_id", "enrollment_course_id") REFERENCES "relation_enrollments" ("student_id", "course_id") ON DELETE CASCADE;
DELETE FROM "relation_grades";
DELETE FROM "relation_grades" WHERE ("enrollment_student_id" = ? AND "enrollment_course_id" = ?);
DELETE FROM "relation_grades" WHERE (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) OR ("enrollment_student_id" = ? AND "enrollment_course_id" = ?) OR ("enrollment_student_id" = ? AND "enrollment_course_id" = ?));
DELETE FROM "relation_grades" WHERE (("enrollment_student_id" = ? AND "enrollment_course_id" = ?) OR ("enrollment_student_id" = ? AND "enrollment_course_id" = ?));

-- relation_guides
CREATE TABLE "relation_guides" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "festival_id" NUMBER(19) NOT NULL, "stage_id" NUMBER(19) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_guides_festival_id" ON "relation_guides" ("festival_id");
CREATE INDEX "idx_relation_guides_stage_id" ON "relation_guides" ("stage_id");
ALTER TABLE "relation_guides" ADD CONSTRAINT "fk_relation_guides_festival_id" FOREIGN KEY ("festival_id") REFERENCES "relation_festivals" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_guides" ADD CONSTRAINT "fk_relation_guides_stage_id" FOREIGN KEY ("stage_id") REFERENCES "relation_stages" ("id");
DELETE FROM "relation_guides";
DELETE FROM "relation_guides" WHERE "festival_id" = ?;
DELETE FROM "relation_guides" WHERE "festival_id" IN (?, ?);

-- relation_halls
CREATE TABLE "relation_halls" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "gallery_id" NUMBER(19) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "version" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_halls_gallery_id" ON "relation_halls" ("gallery_id");
ALTER TABLE "relation_halls" ADD CONSTRAINT "fk_relation_halls_gallery_id" FOREIGN KEY ("gallery_id") REFERENCES "relation_galleries" ("id") ON DELETE CASCADE;
DELETE FROM "relation_halls" WHERE "id" = ?;
DELETE FROM "relation_halls" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_halls" FOR UPDATE;
SELECT "id" FROM "relation_halls" WHERE "gallery_id" = ? FOR UPDATE;
SELECT "id" FROM "relation_halls" WHERE "gallery_id" IN (?, ?) FOR UPDATE;

-- relation_lessons
CREATE TABLE "relation_lessons" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "course_id" VARCHAR2(20 CHAR) NOT NULL, "house" VARCHAR2(20 CHAR), "door" NUMBER(10), "helper_student_id" NUMBER(19), "helper_course_id" VARCHAR2(20 CHAR), PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_lessons_course_id" ON "relation_lessons" ("course_id");
CREATE INDEX "idx_relation_lessons_helper_student_id_helper_course_id" ON "relation_lessons" ("helper_student_id", "helper_course_id");
CREATE INDEX "idx_relation_lessons_house_door" ON "relation_lessons" ("house", "door");
ALTER TABLE "relation_lessons" ADD CONSTRAINT "fk_relation_lessons_course_id" FOREIGN KEY ("course_id") REFERENCES "relation_courses" ("code") ON DELETE CASCADE;
ALTER TABLE "relation_lessons" ADD CONSTRAINT "fk_relation_lessons_helper_student_id_helper_course_id" FOREIGN KEY ("helper_student_id", "helper_course_id") REFERENCES "relation_enrollments" ("student_id", "course_id");
ALTER TABLE "relation_lessons" ADD CONSTRAINT "fk_relation_lessons_house_door" FOREIGN KEY ("house", "door") REFERENCES "relation_rooms" ("building", "number") ON DELETE SET NULL;
DELETE FROM "relation_lessons";
DELETE FROM "relation_lessons" WHERE "course_id" = ?;
DELETE FROM "relation_lessons" WHERE "course_id" IN (? /* and 99 more */);
DELETE FROM "relation_lessons" WHERE "course_id" IN (? /* and 999 more */);
DELETE FROM "relation_lessons" WHERE "course_id" IN (?, ?);
DELETE FROM "relation_lessons" WHERE "course_id" IN (?, ?, ?);
UPDATE "relation_lessons" SET "house" = ?, "door" = ? WHERE ("house" = ? AND "door" = ?);
UPDATE "relation_lessons" SET "house" = ?, "door" = ? WHERE (("house" = ? AND "door" = ?) OR ("house" = ? AND "door" = ?));

-- relation_letters
CREATE TABLE "relation_letters" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "recipient_email" VARCHAR2(120 CHAR) NOT NULL, "text" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_letters_recipient_email" ON "relation_letters" ("recipient_email");
ALTER TABLE "relation_letters" ADD CONSTRAINT "fk_relation_letters_recipient_email" FOREIGN KEY ("recipient_email") REFERENCES "relation_users" ("email") ON DELETE CASCADE;
DELETE FROM "relation_letters";
DELETE FROM "relation_letters" WHERE "recipient_email" = ?;
DELETE FROM "relation_letters" WHERE "recipient_email" IN (?, ?);

-- relation_loans
CREATE TABLE "relation_loans" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "book_id" NUMBER(19) NOT NULL, "reader_id" NUMBER(19) NOT NULL, "due" DATE NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_loans_book_id" ON "relation_loans" ("book_id");
CREATE INDEX "idx_relation_loans_reader_id" ON "relation_loans" ("reader_id");
ALTER TABLE "relation_loans" ADD CONSTRAINT "fk_relation_loans_book_id" FOREIGN KEY ("book_id") REFERENCES "relation_books" ("id");
ALTER TABLE "relation_loans" ADD CONSTRAINT "fk_relation_loans_reader_id" FOREIGN KEY ("reader_id") REFERENCES "relation_people" ("id");
DELETE FROM "relation_loans";
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" = ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (? /* and 999 more */) ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?, ?, ?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- relation_lockers
CREATE TABLE "relation_lockers" ("choir_id" VARCHAR2(40 CHAR) NOT NULL, "singer_id" VARCHAR2(40 CHAR) NOT NULL, "number" NUMBER(10) NOT NULL, PRIMARY KEY ("choir_id", "singer_id"), CONSTRAINT "uniq_relation_lockers_number" UNIQUE ("number"));
CREATE INDEX "idx_relation_lockers_singer_id" ON "relation_lockers" ("singer_id");
ALTER TABLE "relation_lockers" ADD CONSTRAINT "fk_relation_lockers_choir_id" FOREIGN KEY ("choir_id") REFERENCES "relation_choirs" ("name") ON DELETE CASCADE;
ALTER TABLE "relation_lockers" ADD CONSTRAINT "fk_relation_lockers_singer_id" FOREIGN KEY ("singer_id") REFERENCES "relation_singers" ("name") ON DELETE CASCADE;
DELETE FROM "relation_lockers";
DELETE FROM "relation_lockers" WHERE "choir_id" = ?;
DELETE FROM "relation_lockers" WHERE "choir_id" IN (?, ?);
DELETE FROM "relation_lockers" WHERE "choir_id" IN (?, ?, ?, ?);
DELETE FROM "relation_lockers" WHERE "singer_id" = ?;
DELETE FROM "relation_lockers" WHERE "singer_id" IN (?, ?);
DELETE FROM "relation_lockers" WHERE "singer_id" IN (?, ?, ?);

-- relation_memberships
CREATE TABLE "relation_memberships" ("person_id" NUMBER(19) NOT NULL, "club_id" NUMBER(19) NOT NULL, "role" VARCHAR2(20 CHAR) DEFAULT 'member', "since" DATE, PRIMARY KEY ("person_id", "club_id"));
CREATE INDEX "idx_relation_memberships_club_id" ON "relation_memberships" ("club_id");
ALTER TABLE "relation_memberships" ADD CONSTRAINT "fk_relation_memberships_club_id" FOREIGN KEY ("club_id") REFERENCES "relation_clubs" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_memberships" ADD CONSTRAINT "fk_relation_memberships_person_id" FOREIGN KEY ("person_id") REFERENCES "relation_people" ("id") ON DELETE CASCADE;
DELETE FROM "relation_memberships";
DELETE FROM "relation_memberships" WHERE "club_id" = ?;
DELETE FROM "relation_memberships" WHERE "club_id" IN (?, ?);
DELETE FROM "relation_memberships" WHERE "person_id" = ?;
DELETE FROM "relation_memberships" WHERE "person_id" IN (?, ?);

-- relation_paintings
CREATE TABLE "relation_paintings" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "gallery_id" NUMBER(19) NOT NULL, "hall_id" NUMBER(19) NOT NULL, "title" VARCHAR2(4000 CHAR) NOT NULL, "version" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_paintings_gallery_id" ON "relation_paintings" ("gallery_id");
CREATE INDEX "idx_relation_paintings_hall_id" ON "relation_paintings" ("hall_id");
ALTER TABLE "relation_paintings" ADD CONSTRAINT "fk_relation_paintings_gallery_id" FOREIGN KEY ("gallery_id") REFERENCES "relation_galleries" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_paintings" ADD CONSTRAINT "fk_relation_paintings_hall_id" FOREIGN KEY ("hall_id") REFERENCES "relation_halls" ("id") ON DELETE CASCADE;
DELETE FROM "relation_paintings";
DELETE FROM "relation_paintings" WHERE "gallery_id" = ?;
DELETE FROM "relation_paintings" WHERE "gallery_id" IN (?, ?);
DELETE FROM "relation_paintings" WHERE "hall_id" = ?;
DELETE FROM "relation_paintings" WHERE "hall_id" IN (?, ?);

-- relation_parts
CREATE TABLE "relation_parts" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "choir_id" VARCHAR2(40 CHAR) NOT NULL, "singer_id" VARCHAR2(40 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_parts_choir_id" ON "relation_parts" ("choir_id");
CREATE INDEX "idx_relation_parts_singer_id" ON "relation_parts" ("singer_id");
ALTER TABLE "relation_parts" ADD CONSTRAINT "fk_relation_parts_choir_id" FOREIGN KEY ("choir_id") REFERENCES "relation_choirs" ("name") ON DELETE CASCADE;
ALTER TABLE "relation_parts" ADD CONSTRAINT "fk_relation_parts_singer_id" FOREIGN KEY ("singer_id") REFERENCES "relation_singers" ("name") ON DELETE CASCADE;
DELETE FROM "relation_parts";
DELETE FROM "relation_parts" WHERE "choir_id" = ?;
DELETE FROM "relation_parts" WHERE "choir_id" IN (?, ?);
DELETE FROM "relation_parts" WHERE "choir_id" IN (?, ?, ?, ?);
DELETE FROM "relation_parts" WHERE "singer_id" = ?;
DELETE FROM "relation_parts" WHERE "singer_id" IN (?, ?);
DELETE FROM "relation_parts" WHERE "singer_id" IN (?, ?, ?);

-- relation_people
CREATE TABLE "relation_people" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "relation_people" WHERE "id" = ?;
DELETE FROM "relation_people" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_people" FOR UPDATE;

-- relation_people_friends
CREATE TABLE "relation_people_friends" ("from_person_id" NUMBER(19) NOT NULL, "to_person_id" NUMBER(19) NOT NULL, PRIMARY KEY ("from_person_id", "to_person_id"));
CREATE INDEX "idx_relation_people_friends_to_person_id" ON "relation_people_friends" ("to_person_id");
ALTER TABLE "relation_people_friends" ADD CONSTRAINT "fk_relation_people_friends_from_person_id" FOREIGN KEY ("from_person_id") REFERENCES "relation_people" ("id") ON DELETE CASCADE;
ALTER TABLE "relation_people_friends" ADD CONSTRAINT "fk_relation_people_friends_to_person_id" FOREIGN KEY ("to_person_id") REFERENCES "relation_people" ("id") ON DELETE CASCADE;
DELETE FROM "relation_people_friends" WHERE "from_person_id" = ?;
DELETE FROM "relation_people_friends" WHERE "from_person_id" IN (?, ?);
DELETE FROM "relation_people_friends" WHERE "to_person_id" = ?;
DELETE FROM "relation_people_friends" WHERE "to_person_id" IN (?, ?);

-- relation_players
CREATE TABLE "relation_players" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "team_id" NUMBER(10) DEFAULT 0 NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_players_team_id" ON "relation_players" ("team_id");
ALTER TABLE "relation_players" ADD CONSTRAINT "fk_relation_players_team_id" FOREIGN KEY ("team_id") REFERENCES "relation_teams" ("id");
DELETE FROM "relation_players";
UPDATE "relation_players" SET "team_id" = ? WHERE "team_id" = ?;

-- relation_posters
CREATE TABLE "relation_posters" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "theme_id" VARCHAR2(20 CHAR) DEFAULT 'other' NOT NULL, "text" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_posters_theme_id" ON "relation_posters" ("theme_id");
ALTER TABLE "relation_posters" ADD CONSTRAINT "fk_relation_posters_theme_id" FOREIGN KEY ("theme_id") REFERENCES "relation_themes" ("name");
DELETE FROM "relation_posters";

-- relation_profiles
CREATE TABLE "relation_profiles" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "user_id" NUMBER(19) NOT NULL, "motto" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_profiles_user_id" UNIQUE ("user_id"));
ALTER TABLE "relation_profiles" ADD CONSTRAINT "fk_relation_profiles_user_id" FOREIGN KEY ("user_id") REFERENCES "relation_users" ("id") ON DELETE CASCADE;
DELETE FROM "relation_profiles";
DELETE FROM "relation_profiles" WHERE "user_id" = ?;
DELETE FROM "relation_profiles" WHERE "user_id" IN (?, ?);

-- relation_publishers
CREATE TABLE "relation_publishers" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(80 CHAR) NOT NULL, "city_id" NUMBER(19), PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_publishers_name" UNIQUE ("name"));
CREATE INDEX "idx_relation_publishers_city_id" ON "relation_publishers" ("city_id");
ALTER TABLE "relation_publishers" ADD CONSTRAINT "fk_relation_publishers_city_id" FOREIGN KEY ("city_id") REFERENCES "relation_cities" ("id") ON DELETE SET NULL;
DELETE FROM "relation_publishers" WHERE "id" = ?;
DELETE FROM "relation_publishers" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_publishers" FOR UPDATE;
UPDATE "relation_publishers" SET "city_id" = ? WHERE "city_id" = ?;

-- relation_remarks
CREATE TABLE "relation_remarks" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "gallery_id" NUMBER(19) NOT NULL, "text" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_remarks_gallery_id" ON "relation_remarks" ("gallery_id");
ALTER TABLE "relation_remarks" ADD CONSTRAINT "fk_relation_remarks_gallery_id" FOREIGN KEY ("gallery_id") REFERENCES "relation_galleries" ("id") ON DELETE CASCADE;
DELETE FROM "relation_remarks";
DELETE FROM "relation_remarks" WHERE "gallery_id" IN (?, ?);

-- relation_reviews
CREATE TABLE "relation_reviews" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "book_id" NUMBER(19) NOT NULL, "stars" NUMBER(10) NOT NULL, "text" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_reviews_book_id" ON "relation_reviews" ("book_id");
ALTER TABLE "relation_reviews" ADD CONSTRAINT "fk_relation_reviews_book_id" FOREIGN KEY ("book_id") REFERENCES "relation_books" ("id") ON DELETE CASCADE;
DELETE FROM "relation_reviews";
DELETE FROM "relation_reviews" WHERE "book_id" = ?;
DELETE FROM "relation_reviews" WHERE "book_id" IN (? /* and 999 more */);
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?);
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?);
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?, ?, ?);

-- relation_rooms
CREATE TABLE "relation_rooms" ("building" VARCHAR2(20 CHAR) NOT NULL, "number" NUMBER(10) NOT NULL, "seats" NUMBER(10) NOT NULL, PRIMARY KEY ("building", "number"));
DELETE FROM "relation_rooms" WHERE ("building" = ? AND "number" = ?);
DELETE FROM "relation_rooms" WHERE (("building" = ? AND "number" = ?) OR ("building" = ? AND "number" = ?));
SELECT "building", "number" FROM "relation_rooms" FOR UPDATE;

-- relation_seats
CREATE TABLE "relation_seats" ("code" VARCHAR2(20 CHAR) NOT NULL, "venue_id" NUMBER(19), "price" NUMBER(10) NOT NULL, PRIMARY KEY ("code"));
CREATE INDEX "idx_relation_seats_venue_id" ON "relation_seats" ("venue_id");
ALTER TABLE "relation_seats" ADD CONSTRAINT "fk_relation_seats_venue_id" FOREIGN KEY ("venue_id") REFERENCES "relation_venues" ("id") ON DELETE CASCADE;
DELETE FROM "relation_seats";
DELETE FROM "relation_seats" WHERE "venue_id" = ?;

-- relation_singers
CREATE TABLE "relation_singers" ("name" VARCHAR2(40 CHAR) NOT NULL, "voice" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("name"));
DELETE FROM "relation_singers" WHERE "name" = ?;
DELETE FROM "relation_singers" WHERE "name" IN (?, ?);
DELETE FROM "relation_singers" WHERE "name" IN (?, ?, ?);
SELECT "name" FROM "relation_singers" FOR UPDATE;

-- relation_slots
CREATE TABLE "relation_slots" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "stage_id" NUMBER(19) NOT NULL, "hour" NUMBER(10) NOT NULL, "band" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_slots_stage_id_hour" UNIQUE ("stage_id", "hour"));
ALTER TABLE "relation_slots" ADD CONSTRAINT "fk_relation_slots_stage_id" FOREIGN KEY ("stage_id") REFERENCES "relation_stages" ("id") ON DELETE CASCADE;
DELETE FROM "relation_slots";
DELETE FROM "relation_slots" WHERE "stage_id" = ?;
DELETE FROM "relation_slots" WHERE "stage_id" IN (?, ?);

-- relation_songs
CREATE TABLE "relation_songs" ("title" VARCHAR2(40 CHAR) NOT NULL, "minutes" NUMBER(10) NOT NULL, "soloist_id" VARCHAR2(40 CHAR), "since" TIMESTAMP(6) WITH TIME ZONE, PRIMARY KEY ("title"));
CREATE INDEX "idx_relation_songs_soloist_id" ON "relation_songs" ("soloist_id");
ALTER TABLE "relation_songs" ADD CONSTRAINT "fk_relation_songs_soloist_id" FOREIGN KEY ("soloist_id") REFERENCES "relation_singers" ("name") ON DELETE SET NULL;
DELETE FROM "relation_songs" WHERE "title" = ?;
DELETE FROM "relation_songs" WHERE "title" IN (?, ?);
DELETE FROM "relation_songs" WHERE "title" IN (?, ?, ?);
SELECT "title" FROM "relation_songs" FOR UPDATE;
UPDATE "relation_songs" SET "soloist_id" = ? WHERE "soloist_id" = ?;
UPDATE "relation_songs" SET "soloist_id" = ? WHERE "soloist_id" IN (?, ?);
UPDATE "relation_songs" SET "soloist_id" = ? WHERE "soloist_id" IN (?, ?, ?);

-- relation_stages
CREATE TABLE "relation_stages" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "festival_id" NUMBER(19) NOT NULL, "name" VARCHAR2(60 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_stages_festival_id_name" UNIQUE ("festival_id", "name"));
ALTER TABLE "relation_stages" ADD CONSTRAINT "fk_relation_stages_festival_id" FOREIGN KEY ("festival_id") REFERENCES "relation_festivals" ("id") ON DELETE CASCADE;
DELETE FROM "relation_stages" WHERE "id" = ?;
DELETE FROM "relation_stages" WHERE "id" IN (?, ?);
SELECT "id" FROM "relation_stages" FOR UPDATE;
SELECT "id" FROM "relation_stages" WHERE "festival_id" = ? FOR UPDATE;
SELECT "id" FROM "relation_stages" WHERE "festival_id" IN (?, ?) FOR UPDATE;

-- relation_students
CREATE TABLE "relation_students" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "relation_students" WHERE "id" = ?;
DELETE FROM "relation_students" WHERE "id" IN (? /* and 199 more */);
DELETE FROM "relation_students" WHERE "id" IN (? /* and 999 more */);
DELETE FROM "relation_students" WHERE "id" IN (?, ?);
DELETE FROM "relation_students" WHERE "id" IN (?, ?, ?, ?);
SELECT "id" FROM "relation_students" FOR UPDATE;

-- relation_tags
CREATE TABLE "relation_tags" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "label" VARCHAR2(60 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_tags_label" UNIQUE ("label"));
DELETE FROM "relation_tags" WHERE "id" = ?;
DELETE FROM "relation_tags" WHERE "id" IN (? /* and 11 more */);
DELETE FROM "relation_tags" WHERE "id" IN (? /* and 99 more */);
DELETE FROM "relation_tags" WHERE "id" IN (?, ?, ?);
DELETE FROM "relation_tags" WHERE "id" IN (?, ?, ?, ?);
DELETE FROM "relation_tags" WHERE "id" IN (?, ?, ?, ?, ?);
DELETE FROM "relation_tags" WHERE "id" IN (?, ?, ?, ?, ?, ?);
SELECT "id" FROM "relation_tags" FOR UPDATE;

-- relation_teams
CREATE TABLE "relation_teams" ("id" NUMBER(10) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, "version" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "relation_teams";
DELETE FROM "relation_teams" WHERE "id" = ?;
SELECT "id" FROM "relation_teams" FOR UPDATE;

-- relation_themes
CREATE TABLE "relation_themes" ("name" VARCHAR2(20 CHAR) NOT NULL, PRIMARY KEY ("name"));
SELECT "name" FROM "relation_themes" FOR UPDATE;

-- relation_users
CREATE TABLE "relation_users" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "email" VARCHAR2(120 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_relation_users_email" UNIQUE ("email"));
DELETE FROM "relation_users" WHERE "id" = ?;
DELETE FROM "relation_users" WHERE "id" IN (?, ?);
SELECT "id", "email" FROM "relation_users" FOR UPDATE;

-- relation_venues
CREATE TABLE "relation_venues" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, "next_id" NUMBER(19), PRIMARY KEY ("id"));
CREATE INDEX "idx_relation_venues_next_id" ON "relation_venues" ("next_id");
ALTER TABLE "relation_venues" ADD CONSTRAINT "fk_relation_venues_next_id" FOREIGN KEY ("next_id") REFERENCES "relation_concerts" ("id") ON DELETE SET NULL;
DELETE FROM "relation_venues" WHERE "id" = ?;
SELECT "id" FROM "relation_venues" FOR UPDATE;
UPDATE "relation_venues" SET "next_id" = ? WHERE "next_id" = ?;
UPDATE "relation_venues" SET "next_id" = ? WHERE "next_id" IN (?, ?);

-- schema_counters
CREATE TABLE "schema_counters" ("name" VARCHAR2(20 CHAR) NOT NULL, "value" NUMBER(10) NOT NULL, PRIMARY KEY ("name"));
DELETE FROM "schema_counters";

-- schema_nulling
CREATE TABLE "schema_nulling" ("id" NUMBER(10) NOT NULL, "shelf_id" VARCHAR2(20 CHAR), PRIMARY KEY ("id"));
CREATE INDEX "idx_schema_nulling_shelf_id" ON "schema_nulling" ("shelf_id");
ALTER TABLE "schema_nulling" ADD CONSTRAINT "fk_schema_nulling_shelf_id" FOREIGN KEY ("shelf_id") REFERENCES "schema_shelves" ("name") ON DELETE SET NULL;
DELETE FROM "schema_nulling";
UPDATE "schema_nulling" SET "shelf_id" = ? WHERE "shelf_id" IN (?, ?, ?);

-- schema_plain
CREATE TABLE "schema_plain" ("id" NUMBER(10) NOT NULL, "shelf_id" VARCHAR2(20 CHAR) NOT NULL, PRIMARY KEY ("id"));
CREATE INDEX "idx_schema_plain_shelf_id" ON "schema_plain" ("shelf_id");
ALTER TABLE "schema_plain" ADD CONSTRAINT "fk_schema_plain_shelf_id" FOREIGN KEY ("shelf_id") REFERENCES "schema_shelves" ("name");
DELETE FROM "schema_plain";

-- schema_shelves
CREATE TABLE "schema_shelves" ("name" VARCHAR2(20 CHAR) NOT NULL, PRIMARY KEY ("name"));
DELETE FROM "schema_shelves";
DELETE FROM "schema_shelves" WHERE "name" IN (?, ?, ?);
SELECT "name" FROM "schema_shelves" FOR UPDATE;

-- schema_sparse
CREATE TABLE "schema_sparse" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "badge" VARCHAR2(10 CHAR), "hall" VARCHAR2(10 CHAR) NOT NULL, "place" NUMBER(10), PRIMARY KEY ("id"), CONSTRAINT "uniq_schema_sparse_badge" UNIQUE ("badge"));
CREATE UNIQUE INDEX "uniq_schema_sparse_hall_place" ON "schema_sparse" ("hall", "place", CASE WHEN "place" IS NULL THEN "id" END);
DELETE FROM "schema_sparse";

-- select table of `order` ü
CREATE TABLE "select table of `order` ü" ("user" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "from" VARCHAR2(255 CHAR) NOT NULL, "group by" VARCHAR2(255 CHAR) NOT NULL, "say 'hi'" NUMBER(10) NOT NULL, "a `tick`" NUMBER(10) NOT NULL, "it's [here]" NUMBER(10) NOT NULL, "列名é" NUMBER(10) NOT NULL, "VALUE" NUMBER(10) NOT NULL, PRIMARY KEY ("user"), CONSTRAINT "uniq_select table of `order` ü_from" UNIQUE ("from"));
DELETE FROM "select table of `order` ü";

-- settings
CREATE TABLE "settings" ("name" VARCHAR2(40 CHAR) NOT NULL, "content" VARCHAR2(4000 CHAR) NOT NULL, "created_at" TIMESTAMP(6) WITH TIME ZONE, "updated_at" TIMESTAMP(6) WITH TIME ZONE, PRIMARY KEY ("name"));
DELETE FROM "settings";

-- shapes ? {punctuated} \ -- ;
CREATE TABLE "shapes ? {punctuated} \ -- ;" ("?" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "what? ?" NUMBER(10) NOT NULL, "{braces}; --" NUMBER(10) NOT NULL, "back\slash" NUMBER(10) NOT NULL, "$1 :name @x #" NUMBER(10) NOT NULL, "/* no */" NUMBER(10) NOT NULL, "per%cent _" NUMBER(10) NOT NULL, PRIMARY KEY ("?"));
DELETE FROM "shapes ? {punctuated} \ -- ;";

-- shapes_bare
CREATE TABLE "shapes_bare" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, PRIMARY KEY ("id"));
DELETE FROM "shapes_bare";

-- shapes_filled
CREATE TABLE "shapes_filled" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "number" NUMBER(10) DEFAULT 7, PRIMARY KEY ("id"));
DELETE FROM "shapes_filled";

-- shapes_fussy
CREATE TABLE "shapes_fussy" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "word" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "shapes_fussy";

-- shapes_parts
CREATE TABLE "shapes_parts" ("tenant" NUMBER(10) NOT NULL, "number" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("tenant", "number"));
DELETE FROM "shapes_parts";

-- shapes_strict
CREATE TABLE "shapes_strict" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "even" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "shapes_strict";

-- specimens
CREATE TABLE "specimens" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "active" NUMBER(1), "number" NUMBER(10), "big" NUMBER(19), "ratio" BINARY_DOUBLE, "price" NUMBER(12, 2), "label" VARCHAR2(4000 CHAR), "code" RAW(16), "day" DATE, "time" VARCHAR2(15 CHAR), "at" TIMESTAMP(6), "moment" TIMESTAMP(6) WITH TIME ZONE, "span" NUMBER(28, 9), "vintage" NUMBER(10), "letter" VARCHAR2(1 CHAR), "grade" VARCHAR2(4 CHAR), "level" NUMBER(10), "tags" CLOB, "pin" VARCHAR2(4000 CHAR), PRIMARY KEY ("id"));
DELETE FROM "specimens";

-- stocks
CREATE TABLE "stocks" ("article" VARCHAR2(40 CHAR) NOT NULL, "pieces" NUMBER(10) NOT NULL, "version" NUMBER(19) NOT NULL, PRIMARY KEY ("article"));
DELETE FROM "stocks";

-- tasks
CREATE TABLE "tasks" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "title" VARCHAR2(4000 CHAR) NOT NULL, "priority" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "tasks";

-- tickets
CREATE TABLE "tickets" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "title" VARCHAR2(4000 CHAR) NOT NULL, "votes" NUMBER(10) NOT NULL, "approved" NUMBER(1) NOT NULL, "reviewer" VARCHAR2(4000 CHAR) DEFAULT 'nobody', "version" NUMBER(10) NOT NULL, "created_at" TIMESTAMP(6) WITH TIME ZONE, "updated_at" TIMESTAMP(6) WITH TIME ZONE, PRIMARY KEY ("id"));
DELETE FROM "tickets";

-- tokens
CREATE TABLE "tokens" ("id" RAW(16) NOT NULL, "owner" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "tokens";

-- types_box_fields
CREATE TABLE "types_box_fields" ("id" NUMBER(5) GENERATED BY DEFAULT AS IDENTITY, "truth" NUMBER(1), "tiny" NUMBER(3), "small" NUMBER(5), "number" NUMBER(10), "large" NUMBER(19), "single" BINARY_FLOAT, "precise" BINARY_DOUBLE, "letter" VARCHAR2(1 CHAR), PRIMARY KEY ("id"));
DELETE FROM "types_box_fields";

-- types_boxes
CREATE TABLE "types_boxes" ("id" NUMBER(10) GENERATED BY DEFAULT AS IDENTITY, "truth" NUMBER(1), "tiny" NUMBER(3), "small" NUMBER(5), "number" NUMBER(10), "large" NUMBER(19), "single" BINARY_FLOAT, "precise" BINARY_DOUBLE, "letter" VARCHAR2(1 CHAR), PRIMARY KEY ("id"));
DELETE FROM "types_boxes";

-- types_broad
CREATE TABLE "types_broad" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "n1" NUMBER(10) NOT NULL, "n2" NUMBER(10) NOT NULL, "n3" NUMBER(10) NOT NULL, "n4" NUMBER(10) NOT NULL, "n5" NUMBER(10) NOT NULL, "n6" NUMBER(10) NOT NULL, "n7" NUMBER(10) NOT NULL, "n8" NUMBER(10) NOT NULL, "n9" NUMBER(10) NOT NULL, "n10" NUMBER(10) NOT NULL, "n11" NUMBER(10) NOT NULL, "n12" NUMBER(10) NOT NULL, "n13" NUMBER(10) NOT NULL, "n14" NUMBER(10) NOT NULL, "n15" NUMBER(10) NOT NULL, "n16" NUMBER(10) NOT NULL, "n17" NUMBER(10) NOT NULL, "n18" NUMBER(10) NOT NULL, "n19" NUMBER(10) NOT NULL, "n20" NUMBER(10) NOT NULL, "n21" NUMBER(10) NOT NULL, "n22" NUMBER(10) NOT NULL, "n23" NUMBER(10) NOT NULL, "n24" NUMBER(10) NOT NULL, "n25" NUMBER(10) NOT NULL, "n26" NUMBER(10) NOT NULL, "n27" NUMBER(10) NOT NULL, "n28" NUMBER(10) NOT NULL, "n29" NUMBER(10) NOT NULL, "n30" NUMBER(10) NOT NULL, "n31" NUMBER(10) NOT NULL, "n32" NUMBER(10) NOT NULL, "n33" NUMBER(10) NOT NULL, "n34" NUMBER(10) NOT NULL, "n35" NUMBER(10) NOT NULL, "n36" NUMBER(10) NOT NULL, "n37" NUMBER(10) NOT NULL, "n38" NUMBER(10) NOT NULL, "n39" NUMBER(10) NOT NULL, "n40" NUMBER(10) NOT NULL, "n41" NUMBER(10) NOT NULL, "n42" NUMBER(10) NOT NULL, "n43" NUMBER(10) NOT NULL, "n44" NUMBER(10) NOT NULL, "n45" NUMBER(10) NOT NULL, "n46" NUMBER(10) NOT NULL, "n47" NUMBER(10) NOT NULL, "n48" NUMBER(10) NOT NULL, "n49" NUMBER(10) NOT NULL, "n50" NUMBER(10) NOT NULL, "n51" NUMBER(10) NOT NULL, "n52" NUMBER(10) NOT NULL, "n53" NUMBER(10) NOT NULL, "n54" NUMBER(10) NOT NULL, "n55" NUMBER(10) NOT NULL, "n56" NUMBER(10) NOT NULL, "n57" NUMBER(10) NOT NULL, "n58" NUMBER(10) NOT NULL, "n59" NUMBER(10) NOT NULL, "n60" NUMBER(10) NOT NULL, "n61" NUMBER(10) NOT NULL, "n62" NUMBER(10) NOT NULL, "n63" NUMBER(10) NOT NULL, "n64" NUMBER(10) NOT NULL, "n65" NUMBER(10) NOT NULL, "n66" NUMBER(10) NOT NULL, "n67" NUMBER(10) NOT NULL, "n68" NUMBER(10) NOT NULL, "n69" NUMBER(10) NOT NULL, "n70" NUMBER(10) NOT NULL, "n71" NUMBER(10) NOT NULL, "n72" NUMBER(10) NOT NULL, "n73" NUMBER(10) NOT NULL, "n74" NUMBER(10) NOT NULL, "n75" NUMBER(10) NOT NULL, "n76" NUMBER(10) NOT NULL, "n77" NUMBER(10) NOT NULL, "n78" NUMBER(10) NOT NULL, "n79" NUMBER(10) NOT NULL, "n80" NUMBER(10) NOT NULL, "n81" NUMBER(10) NOT NULL, "n82" NUMBER(10) NOT NULL, "n83" NUMBER(10) NOT NULL, "n84" NUMBER(10) NOT NULL, "n85" NUMBER(10) NOT NULL, "n86" NUMBER(10) NOT NULL, "n87" NUMBER(10) NOT NULL, "n88" NUMBER(10) NOT NULL, "n89" NUMBER(10) NOT NULL, "n90" NUMBER(10) NOT NULL, "n91" NUMBER(10) NOT NULL, "n92" NUMBER(10) NOT NULL, "n93" NUMBER(10) NOT NULL, "n94" NUMBER(10) NOT NULL, "n95" NUMBER(10) NOT NULL, "n96" NUMBER(10) NOT NULL, "n97" NUMBER(10) NOT NULL, "n98" NUMBER(10) NOT NULL, "n99" NUMBER(10) NOT NULL, "t1" VARCHAR2(4000 CHAR), "t2" VARCHAR2(4000 CHAR), "t3" VARCHAR2(4000 CHAR), "t4" VARCHAR2(4000 CHAR), "t5" VARCHAR2(4000 CHAR), "t6" VARCHAR2(4000 CHAR), "t7" VARCHAR2(4000 CHAR), "t8" VARCHAR2(4000 CHAR), "t9" VARCHAR2(4000 CHAR), "t10" VARCHAR2(4000 CHAR), "t11" VARCHAR2(4000 CHAR), "t12" VARCHAR2(4000 CHAR), "t13" VARCHAR2(4000 CHAR), "t14" VARCHAR2(4000 CHAR), "t15" VARCHAR2(4000 CHAR), "t16" VARCHAR2(4000 CHAR), "t17" VARCHAR2(4000 CHAR), "t18" VARCHAR2(4000 CHAR), "t19" VARCHAR2(4000 CHAR), "t20" VARCHAR2(4000 CHAR), "t21" VARCHAR2(4000 CHAR), "t22" VARCHAR2(4000 CHAR), "t23" VARCHAR2(4000 CHAR), "t24" VARCHAR2(4000 CHAR), "t25" VARCHAR2(4000 CHAR), "t26" VARCHAR2(4000 CHAR), "t27" VARCHAR2(4000 CHAR), "t28" VARCHAR2(4000 CHAR), "t29" VARCHAR2(4000 CHAR), "t30" VARCHAR2(4000 CHAR), "t31" VARCHAR2(4000 CHAR), "t32" VARCHAR2(4000 CHAR), "t33" VARCHAR2(4000 CHAR), "t34" VARCHAR2(4000 CHAR), "t35" VARCHAR2(4000 CHAR), "t36" VARCHAR2(4000 CHAR), "t37" VARCHAR2(4000 CHAR), "t38" VARCHAR2(4000 CHAR), "t39" VARCHAR2(4000 CHAR), "t40" VARCHAR2(4000 CHAR), "t41" VARCHAR2(4000 CHAR), "t42" VARCHAR2(4000 CHAR), "t43" VARCHAR2(4000 CHAR), "t44" VARCHAR2(4000 CHAR), "t45" VARCHAR2(4000 CHAR), "t46" VARCHAR2(4000 CHAR), "t47" VARCHAR2(4000 CHAR), "t48" VARCHAR2(4000 CHAR), "t49" VARCHAR2(4000 CHAR), "t50" VARCHAR2(4000 CHAR), "t51" VARCHAR2(4000 CHAR), "t52" VARCHAR2(4000 CHAR), "t53" VARCHAR2(4000 CHAR), "t54" VARCHAR2(4000 CHAR), "t55" VARCHAR2(4000 CHAR), "t56" VARCHAR2(4000 CHAR), "t57" VARCHAR2(4000 CHAR), "t58" VARCHAR2(4000 CHAR), "t59" VARCHAR2(4000 CHAR), "t60" VARCHAR2(4000 CHAR), "t61" VARCHAR2(4000 CHAR), "t62" VARCHAR2(4000 CHAR), "t63" VARCHAR2(4000 CHAR), "t64" VARCHAR2(4000 CHAR), "t65" VARCHAR2(4000 CHAR), "t66" VARCHAR2(4000 CHAR), "t67" VARCHAR2(4000 CHAR), "t68" VARCHAR2(4000 CHAR), "t69" VARCHAR2(4000 CHAR), "t70" VARCHAR2(4000 CHAR), "t71" VARCHAR2(4000 CHAR), "t72" VARCHAR2(4000 CHAR), "t73" VARCHAR2(4000 CHAR), "t74" VARCHAR2(4000 CHAR), "t75" VARCHAR2(4000 CHAR), "t76" VARCHAR2(4000 CHAR), "t77" VARCHAR2(4000 CHAR), "t78" VARCHAR2(4000 CHAR), "t79" VARCHAR2(4000 CHAR), "t80" VARCHAR2(4000 CHAR), "t81" VARCHAR2(4000 CHAR), "t82" VARCHAR2(4000 CHAR), "t83" VARCHAR2(4000 CHAR), "t84" VARCHAR2(4000 CHAR), "t85" VARCHAR2(4000 CHAR), "t86" VARCHAR2(4000 CHAR), "t87" VARCHAR2(4000 CHAR), "t88" VARCHAR2(4000 CHAR), "t89" VARCHAR2(4000 CHAR), "t90" VARCHAR2(4000 CHAR), "t91" VARCHAR2(4000 CHAR), "t92" VARCHAR2(4000 CHAR), "t93" VARCHAR2(4000 CHAR), "t94" VARCHAR2(4000 CHAR), "t95" VARCHAR2(4000 CHAR), "t96" VARCHAR2(4000 CHAR), "t97" VARCHAR2(4000 CHAR), "t98" VARCHAR2(4000 CHAR), "t99" VARCHAR2(4000 CHAR), "t100" VARCHAR2(4000 CHAR), PRIMARY KEY ("id"));
DELETE FROM "types_broad";

-- types_by_bytes
CREATE TABLE "types_by_bytes" ("id" RAW(16) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_bytes";

-- types_by_colour
CREATE TABLE "types_by_colour" ("id" VARCHAR2(15 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_colour";

-- types_by_date
CREATE TABLE "types_by_date" ("id" DATE NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_date";

-- types_by_decimal
CREATE TABLE "types_by_decimal" ("id" NUMBER(20, 3) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_decimal";

-- types_by_instant
CREATE TABLE "types_by_instant" ("id" TIMESTAMP(6) WITH TIME ZONE NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_instant";

-- types_by_number
CREATE TABLE "types_by_number" ("id" NUMBER(10) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_number";

-- types_by_text
CREATE TABLE "types_by_text" ("id" VARCHAR2(255 CHAR) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_text";

-- types_by_uuid
CREATE TABLE "types_by_uuid" ("id" RAW(16) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_by_uuid";

-- types_clippings
CREATE TABLE "types_clippings" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "source" CLOB, "part" CLOB, "text" VARCHAR2(4000 CHAR), "number" NUMBER(10), "large" NUMBER(19), "ratio" BINARY_DOUBLE, "price" NUMBER(12, 2), "truth" NUMBER(1), "words" CLOB, PRIMARY KEY ("id"));
DELETE FROM "types_clippings";

-- types_composite
CREATE TABLE "types_composite" ("room" NUMBER(10) NOT NULL, "subject" VARCHAR2(40 CHAR) NOT NULL, "day" DATE NOT NULL, "seats" NUMBER(10) NOT NULL, PRIMARY KEY ("room", "subject", "day"));
DELETE FROM "types_composite";

-- types_confidential
CREATE TABLE "types_confidential" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "name" VARCHAR2(50 CHAR) NOT NULL, "token" VARCHAR2(60 CHAR) NOT NULL, "pin" NUMBER(10) NOT NULL, "hint" VARCHAR2(12 CHAR), PRIMARY KEY ("id"), CONSTRAINT "uniq_types_confidential_token" UNIQUE ("token"));
DELETE FROM "types_confidential";

-- types_converted
CREATE TABLE "types_converted" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "money" VARCHAR2(40 CHAR), "days" NUMBER(19) NOT NULL, "words" VARCHAR2(4000 CHAR), PRIMARY KEY ("id"));
DELETE FROM "types_converted";

-- types_decimals
CREATE TABLE "types_decimals" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "price" NUMBER(12, 2), "wide" NUMBER(38, 10), "free" NUMBER, "whole" NUMBER(38), "five" NUMBER(5, 0), "colour" VARCHAR2(15 CHAR), "position" NUMBER(10), PRIMARY KEY ("id"));
DELETE FROM "types_decimals";

-- types_defaults
CREATE TABLE "types_defaults" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "note" VARCHAR2(4000 CHAR), "truth" NUMBER(1) DEFAULT 1, "number" NUMBER(10) DEFAULT -7, "large" NUMBER(19) DEFAULT 9223372036854775807, "precise" BINARY_DOUBLE DEFAULT -0.5, "price" NUMBER(10, 2) DEFAULT 12.50, "text" VARCHAR2(4000 CHAR) DEFAULT 'it''s "so" \ 100% ü 🦊', "brief" VARCHAR2(10 CHAR) DEFAULT '-', "colour" VARCHAR2(15 CHAR) DEFAULT 'GREEN', "position" NUMBER(10) DEFAULT 1, "uuid" RAW(16) DEFAULT HEXTORAW('01890a5dac96774bbcceb302099a8057'), "date" DATE DEFAULT DATE '2024-02-29', "time" VARCHAR2(15 CHAR) DEFAULT '23:59:59.123456', "date_time" TIMESTAMP(6) DEFAULT TIMESTAMP '2024-02-29 01:02:03.000004', "instant" TIMESTAMP(6) WITH TIME ZONE DEFAULT TIMESTAMP '2024-02-29 22:30:00.000000 +00:00', "duration" NUMBER(28, 9) DEFAULT -1.500000000, "computed" NUMBER(10) DEFAULT 40 + 2, "made" TIMESTAMP(6) WITH TIME ZONE DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY ("id"));
DELETE FROM "types_defaults";

-- types_document_fields
CREATE TABLE "types_document_fields" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "map" CLOB NOT NULL, "tags" CLOB NOT NULL, "data" BLOB NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_document_fields";

-- types_documents
CREATE TABLE "types_documents" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "map" CLOB, "note" CLOB, "nested" CLOB, "list" CLOB, "groups" CLOB, "text" CLOB, PRIMARY KEY ("id"));
DELETE FROM "types_documents";

-- types_generated_uuid
CREATE TABLE "types_generated_uuid" ("id" RAW(16) NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_generated_uuid";

-- types_lists
CREATE TABLE "types_lists" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "texts" CLOB, "truths" CLOB, "numbers" CLOB, "larges" CLOB, "precise" CLOB, "decimals" CLOB, "wholes" CLOB, "uuids" CLOB, "dates" CLOB, "times" CLOB, "instants" CLOB, "tinies" CLOB, "smalls" CLOB, "singles" CLOB, "letters" CLOB, "date_times" CLOB, "offsets" CLOB, "durations" CLOB, "years" CLOB, PRIMARY KEY ("id"));
DELETE FROM "types_lists";

-- types_moment_fields
CREATE TABLE "types_moment_fields" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "date" DATE NOT NULL, "time" VARCHAR2(15 CHAR) NOT NULL, "date_time" TIMESTAMP(6) NOT NULL, "instant" TIMESTAMP(6) WITH TIME ZONE NOT NULL, "offset" TIMESTAMP(6) WITH TIME ZONE NOT NULL, "duration" NUMBER(28, 9) NOT NULL, "year" NUMBER(10) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_moment_fields";

-- types_moments
CREATE TABLE "types_moments" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "date" DATE, "time" VARCHAR2(15 CHAR), "date_time" TIMESTAMP(6), "instant" TIMESTAMP(6) WITH TIME ZONE, "offset" TIMESTAMP(6) WITH TIME ZONE, "duration" NUMBER(28, 9), "year" NUMBER(10), PRIMARY KEY ("id"));
DELETE FROM "types_moments";

-- types_primitive_fields
CREATE TABLE "types_primitive_fields" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "truth" NUMBER(1) NOT NULL, "tiny" NUMBER(3) NOT NULL, "small" NUMBER(5) NOT NULL, "number" NUMBER(10) NOT NULL, "large" NUMBER(19) NOT NULL, "single" BINARY_FLOAT NOT NULL, "precise" BINARY_DOUBLE NOT NULL, "letter" VARCHAR2(1 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_primitive_fields";

-- types_primitives
CREATE TABLE "types_primitives" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "truth" NUMBER(1) NOT NULL, "tiny" NUMBER(3) NOT NULL, "small" NUMBER(5) NOT NULL, "number" NUMBER(10) NOT NULL, "large" NUMBER(19) NOT NULL, "single" BINARY_FLOAT NOT NULL, "precise" BINARY_DOUBLE NOT NULL, "letter" VARCHAR2(1 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_primitives";

-- types_residents
CREATE TABLE "types_residents" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "home_street" VARCHAR2(4000 CHAR) NOT NULL, "home_flat" NUMBER(10), "home_place_city" VARCHAR2(4000 CHAR) NOT NULL, "home_place_zip" VARCHAR2(4000 CHAR) NOT NULL, "work_street" VARCHAR2(4000 CHAR), "work_flat" NUMBER(10), "work_place_city" VARCHAR2(4000 CHAR), "work_place_zip" VARCHAR2(4000 CHAR), "city" VARCHAR2(4000 CHAR) NOT NULL, "zip" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_residents";

-- types_sequence
CREATE TABLE "types_sequence" ("id" NUMBER(19) DEFAULT "types_numbers".NEXTVAL NOT NULL, "name" VARCHAR2(4000 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_sequence";

-- types_text_fields
CREATE TABLE "types_text_fields" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "text" VARCHAR2(4000 CHAR) NOT NULL, "data" BLOB NOT NULL, "uuid" RAW(16) NOT NULL, "price" NUMBER(12, 2) NOT NULL, "whole" NUMBER(38) NOT NULL, "colour" VARCHAR2(15 CHAR) NOT NULL, PRIMARY KEY ("id"));
DELETE FROM "types_text_fields";

-- types_texts
CREATE TABLE "types_texts" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "text" VARCHAR2(4000 CHAR) NOT NULL, "optional" VARCHAR2(4000 CHAR), "brief" VARCHAR2(20 CHAR) NOT NULL, "data" BLOB, "uuid" RAW(16), PRIMARY KEY ("id"));
DELETE FROM "types_texts";

-- wallets
CREATE TABLE "wallets" ("id" NUMBER(19) GENERATED BY DEFAULT AS IDENTITY, "owner" VARCHAR2(255 CHAR) NOT NULL, "balance" NUMBER(19) NOT NULL, "version" NUMBER(10) NOT NULL, PRIMARY KEY ("id"), CONSTRAINT "uniq_wallets_owner" UNIQUE ("owner"));
DELETE FROM "wallets";

