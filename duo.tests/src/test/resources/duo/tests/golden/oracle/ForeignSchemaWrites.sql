-- ForeignSchemaWrites.aSaleIsOneTransaction
INSERT INTO "Album" ("AlbumId", "Title", "ArtistId") VALUES (?, ?, ?);
INSERT INTO "Artist" ("ArtistId", "Name") VALUES (?, ?);
INSERT INTO "Customer" ("CustomerId", "FirstName", "LastName", "Company", "Address", "City", "State", "Country", "PostalCode", "Phone", "Fax", "Email", "SupportRepId") VALUES (? /* and 12 more */);
INSERT INTO "Employee" ("EmployeeId", "LastName", "FirstName", "Title", "ReportsTo", "BirthDate", "HireDate", "Address", "City", "State", "Country", "PostalCode", "Phone", "Fax", "Email") VALUES (? /* and 14 more */);
INSERT INTO "Genre" ("GenreId", "Name") VALUES (?, ?);
INSERT INTO "Invoice" ("InvoiceId", "CustomerId", "InvoiceDate", "BillingAddress", "BillingCity", "BillingState", "BillingCountry", "BillingPostalCode", "Total") VALUES (? /* and 8 more */);
INSERT INTO "InvoiceLine" ("InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity") VALUES (?, ?, ?, ?, ?);
INSERT INTO "MediaType" ("MediaTypeId", "Name") VALUES (?, ?);
INSERT INTO "Playlist" ("PlaylistId", "Name") VALUES (?, ?);
INSERT INTO "PlaylistTrack" ("PlaylistId", "TrackId") VALUES (?, ?);
INSERT INTO "Track" ("TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice") VALUES (? /* and 8 more */);
SAVEPOINT duo_1;
UPDATE "Invoice" SET "Total" = ? WHERE "InvoiceId" = ?;

-- ForeignSchemaWrites.addressesAreWrittenInEachTable
SELECT "InvoiceId", "CustomerId", "InvoiceDate", "BillingAddress", "BillingCity", "BillingState", "BillingCountry", "BillingPostalCode", "Total" FROM "Invoice" WHERE "BillingCountry" = ? FETCH NEXT ? ROWS ONLY;
SELECT "InvoiceId", "CustomerId", "InvoiceDate", "BillingAddress", "BillingCity", "BillingState", "BillingCountry", "BillingPostalCode", "Total" FROM "Invoice" WHERE "InvoiceId" = ?;
SELECT COUNT(*) FROM "Customer" WHERE "State" = ?;
UPDATE "Customer" SET "State" = ? WHERE "CustomerId" <= ?;
UPDATE "Invoice" SET "BillingAddress" = ?, "BillingState" = ?, "BillingCountry" = ?, "BillingPostalCode" = ? WHERE "InvoiceId" = ?;

-- ForeignSchemaWrites.bulkWritesChooseOverRelations
DELETE FROM "InvoiceLine" WHERE "InvoiceLineId" IN (SELECT "t1"."InvoiceLineId" FROM "InvoiceLine" "t1" LEFT JOIN "Invoice" "t2" ON "t2"."InvoiceId" = "t1"."InvoiceId" LEFT JOIN "Customer" "t3" ON "t3"."CustomerId" = "t2"."CustomerId" WHERE "t3"."LastName" = ?);
SELECT COUNT(*) FROM "Track" WHERE "Composer" = ?;
UPDATE "Track" SET "Composer" = ? WHERE "TrackId" IN (SELECT "t1"."TrackId" FROM "Track" "t1" LEFT JOIN "Album" "t2" ON "t2"."AlbumId" = "t1"."AlbumId" LEFT JOIN "Artist" "t3" ON "t3"."ArtistId" = "t2"."ArtistId" WHERE "t3"."Name" = ?);

-- ForeignSchemaWrites.deletesFollowTheRulesOfTheModels
DELETE FROM "Album" WHERE "AlbumId" IN (?, ?, ?);
DELETE FROM "Artist" WHERE "ArtistId" = ?;
DELETE FROM "InvoiceLine" WHERE "InvoiceLineId" > ?;
DELETE FROM "PlaylistTrack" WHERE "TrackId" IN (? /* and 28 more */);
DELETE FROM "Track" WHERE "TrackId" IN (? /* and 28 more */);
SELECT "AlbumId" FROM "Album" WHERE "ArtistId" = ? FOR UPDATE;
SELECT "InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity" FROM "InvoiceLine" WHERE "TrackId" IN (? /* and 28 more */) ORDER BY "InvoiceLineId" FETCH NEXT ? ROWS ONLY;
SELECT "TrackId" FROM "Track" WHERE "AlbumId" IN (?, ?, ?) FOR UPDATE;
SELECT "TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice" FROM "Track" WHERE "MediaTypeId" = ? ORDER BY "TrackId" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "Track";

-- ForeignSchemaWrites.referencesAreCut
DELETE FROM "Employee" WHERE "EmployeeId" = ?;
SELECT "GenreId" FROM "Genre" WHERE "GenreId" > ? FOR UPDATE;
SELECT COUNT(*) FROM "Customer" WHERE "SupportRepId" IS NULL;
SELECT COUNT(*) FROM "Employee" WHERE "ReportsTo" IS NULL;
SELECT COUNT(*) FROM "Track" WHERE "GenreId" IS NULL;
UPDATE "Customer" SET "SupportRepId" = ? WHERE "SupportRepId" = ?;
UPDATE "Employee" SET "ReportsTo" = ? WHERE "ReportsTo" = ?;

-- ForeignSchemaWrites.rowsAreSavedByTheirKeys
MERGE INTO "Artist" "target" USING (SELECT ? AS "ArtistId", ? AS "Name" FROM dual) "source" ON ("target"."ArtistId" = "source"."ArtistId") WHEN MATCHED THEN UPDATE SET "target"."Name" = "source"."Name" WHEN NOT MATCHED THEN INSERT ("ArtistId", "Name") VALUES ("source"."ArtistId", "source"."Name");
SELECT "ArtistId", "Name" FROM "Artist" WHERE "ArtistId" = ?;
SELECT "Track"."TrackId", "Track"."Name", "Track"."AlbumId", "Track"."MediaTypeId", "Track"."GenreId", "Track"."Composer", "Track"."Milliseconds", "Track"."Bytes", "Track"."UnitPrice", "t1"."GenreId", "t1"."Name" FROM "Track" LEFT JOIN "Genre" "t1" ON "t1"."GenreId" = "Track"."GenreId" WHERE "Track"."TrackId" = ? FETCH NEXT ? ROWS ONLY;
SELECT "TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice" FROM "Track" WHERE "TrackId" = ?;
SELECT COUNT(*) FROM "Artist";
UPDATE "Track" SET "GenreId" = ?, "UnitPrice" = ? WHERE "TrackId" = ?;

