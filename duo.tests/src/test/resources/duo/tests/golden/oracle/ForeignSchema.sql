-- ForeignSchema.allIsReadAsItWasWritten
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
SELECT "ArtistId", "Name" FROM "Artist" ORDER BY "ArtistId";
SELECT "CustomerId", "FirstName", "LastName", "Company", "Address", "City", "State", "Country", "PostalCode", "Phone", "Fax", "Email", "SupportRepId" FROM "Customer" ORDER BY "CustomerId";
SELECT "EmployeeId", "LastName", "FirstName", "Title", "ReportsTo", "BirthDate", "HireDate", "Address", "City", "State", "Country", "PostalCode", "Phone", "Fax", "Email" FROM "Employee" ORDER BY "EmployeeId";
SELECT "InvoiceId", "CustomerId", "InvoiceDate", "BillingAddress", "BillingCity", "BillingState", "BillingCountry", "BillingPostalCode", "Total" FROM "Invoice" ORDER BY "InvoiceId";
SELECT "InvoiceLineId", "InvoiceId", "TrackId", "UnitPrice", "Quantity" FROM "InvoiceLine" ORDER BY "InvoiceLineId";
SELECT "PlaylistId", "TrackId" FROM "PlaylistTrack" ORDER BY "PlaylistId", "TrackId";
SELECT "TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice" FROM "Track" ORDER BY "TrackId";

-- ForeignSchema.allWaysOfReadingLeadThere
SELECT "Invoice"."InvoiceId", "Invoice"."CustomerId", "Invoice"."InvoiceDate", "Invoice"."BillingAddress", "Invoice"."BillingCity", "Invoice"."BillingState", "Invoice"."BillingCountry", "Invoice"."BillingPostalCode", "Invoice"."Total", "t1"."CustomerId", "t1"."FirstName", "t1"."LastName", "t1"."Company", "t1"."Address", "t1"."City", "t1"."State", "t1"."Country", "t1"."PostalCode", "t1"."Phone", "t1"."Fax", "t1"."Email", "t1"."SupportRepId" FROM "Invoice" LEFT JOIN "Customer" "t1" ON "t1"."CustomerId" = "Invoice"."CustomerId" WHERE "Invoice"."InvoiceId" = ? FETCH NEXT ? ROWS ONLY;
SELECT "Track"."TrackId", "Track"."Name", "Track"."AlbumId", "Track"."MediaTypeId", "Track"."GenreId", "Track"."Composer", "Track"."Milliseconds", "Track"."Bytes", "Track"."UnitPrice", "t1"."AlbumId", "t1"."Title", "t1"."ArtistId", "t2"."ArtistId", "t2"."Name" FROM "Track" LEFT JOIN "Album" "t1" ON "t1"."AlbumId" = "Track"."AlbumId" LEFT JOIN "Artist" "t2" ON "t2"."ArtistId" = "t1"."ArtistId" ORDER BY "Track"."TrackId" FETCH NEXT ? ROWS ONLY;
SELECT "Track"."TrackId", "Track"."Name", "Track"."AlbumId", "Track"."MediaTypeId", "Track"."GenreId", "Track"."Composer", "Track"."Milliseconds", "Track"."Bytes", "Track"."UnitPrice", "t1"."AlbumId", "t1"."Title", "t1"."ArtistId", "t2"."ArtistId", "t2"."Name" FROM "Track" LEFT JOIN "Album" "t1" ON "t1"."AlbumId" = "Track"."AlbumId" LEFT JOIN "Artist" "t2" ON "t2"."ArtistId" = "t1"."ArtistId" WHERE "Track"."TrackId" > ? ORDER BY "Track"."TrackId" FETCH NEXT ? ROWS ONLY;
SELECT "TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice" FROM "Track" ORDER BY "TrackId" FETCH NEXT ? ROWS ONLY;
SELECT * FROM "Track" WHERE "TrackId" = ?;

-- ForeignSchema.collectionsAreLoadedOverThreeSteps
SELECT "AlbumId", "TrackId", "Name", "AlbumId", "MediaTypeId", "GenreId", "Composer", "Milliseconds", "Bytes", "UnitPrice" FROM "Track" WHERE "AlbumId" IN (? /* and 29 more */);
SELECT "ArtistId", "AlbumId", "Title", "ArtistId" FROM "Album" WHERE "ArtistId" IN (? /* and 11 more */);
SELECT "PlaylistTrack"."TrackId", "PlaylistTrack"."PlaylistId", "t1"."Name" FROM "PlaylistTrack" LEFT JOIN "Playlist" "t1" ON "t1"."PlaylistId" = "PlaylistTrack"."PlaylistId" WHERE "PlaylistTrack"."TrackId" IN (? /* and 290 more */);

-- ForeignSchema.conditionsLeadOverRelations
SELECT "CustomerId" FROM "Customer" WHERE EXISTS (SELECT 1 FROM "Invoice" "t1" WHERE "t1"."CustomerId" = "Customer"."CustomerId" AND EXISTS (SELECT 1 FROM "InvoiceLine" "t2" LEFT JOIN "Track" "t3" ON "t3"."TrackId" = "t2"."TrackId" LEFT JOIN "Genre" "t4" ON "t4"."GenreId" = "t3"."GenreId" WHERE "t2"."InvoiceId" = "t1"."InvoiceId" AND "t4"."Name" = ?));
SELECT "CustomerId" FROM "Customer" WHERE NOT (EXISTS (SELECT 1 FROM "Invoice" "t1" WHERE "t1"."CustomerId" = "Customer"."CustomerId")) ORDER BY "CustomerId";
SELECT "Track"."TrackId", "Track"."Name", "Track"."AlbumId", "Track"."MediaTypeId", "Track"."GenreId", "Track"."Composer", "Track"."Milliseconds", "Track"."Bytes", "Track"."UnitPrice" FROM "Track" LEFT JOIN "Album" "t1" ON "t1"."AlbumId" = "Track"."AlbumId" LEFT JOIN "Artist" "t2" ON "t2"."ArtistId" = "t1"."ArtistId" WHERE "t2"."Name" = ? ORDER BY "Track"."TrackId";
SELECT "Track"."TrackId", "Track"."Name", "Track"."AlbumId", "Track"."MediaTypeId", "Track"."GenreId", "Track"."Composer", "Track"."Milliseconds", "Track"."Bytes", "Track"."UnitPrice" FROM "Track" LEFT JOIN "Album" "t1" ON "t1"."AlbumId" = "Track"."AlbumId" LEFT JOIN "Artist" "t2" ON "t2"."ArtistId" = "t1"."ArtistId" WHERE "t2"."Name" LIKE ? ESCAPE '!' ORDER BY "Track"."TrackId";
SELECT "Track"."TrackId", "Track"."Name", "Track"."AlbumId", "Track"."MediaTypeId", "Track"."GenreId", "Track"."Composer", "Track"."Milliseconds", "Track"."Bytes", "Track"."UnitPrice" FROM "Track" LEFT JOIN "Album" "t1" ON "t1"."AlbumId" = "Track"."AlbumId" WHERE "t1"."ArtistId" = ? ORDER BY "Track"."TrackId";
SELECT COUNT(*) FROM "Track" WHERE EXISTS (SELECT 1 FROM "PlaylistTrack" "t1" LEFT JOIN "Playlist" "t2" ON "t2"."PlaylistId" = "t1"."PlaylistId" WHERE "t1"."TrackId" = "Track"."TrackId" AND "t2"."Name" = ?);
SELECT COUNT(*) FROM "Track" WHERE NOT (EXISTS (SELECT 1 FROM "InvoiceLine" "t1" WHERE "t1"."TrackId" = "Track"."TrackId")) AND "TrackId" > ?;

-- ForeignSchema.employeesReportToEachOther
SELECT "EmployeeId", "LastName", "FirstName", "Title", "ReportsTo", "BirthDate", "HireDate", "Address", "City", "State", "Country", "PostalCode", "Phone", "Fax", "Email" FROM "Employee" WHERE "ReportsTo" IS NULL;
SELECT "ReportsTo", "EmployeeId", "LastName", "FirstName", "Title", "ReportsTo", "BirthDate", "HireDate", "Address", "City", "State", "Country", "PostalCode", "Phone", "Fax", "Email" FROM "Employee" WHERE "ReportsTo" = ? ORDER BY "EmployeeId" DESC;
SELECT "t1"."ReportsTo", "t1"."EmployeeId", "t1"."LastName", "t1"."FirstName", "t1"."Title", "t1"."ReportsTo", "t1"."BirthDate", "t1"."HireDate", "t1"."Address", "t1"."City", "t1"."State", "t1"."Country", "t1"."PostalCode", "t1"."Phone", "t1"."Fax", "t1"."Email" FROM (SELECT "t2"."ReportsTo", "t2"."EmployeeId", "t2"."LastName", "t2"."FirstName", "t2"."Title", "t2"."BirthDate", "t2"."HireDate", "t2"."Address", "t2"."City", "t2"."State", "t2"."Country", "t2"."PostalCode", "t2"."Phone", "t2"."Fax", "t2"."Email", ROW_NUMBER() OVER (PARTITION BY "t2"."ReportsTo" ORDER BY "t2"."EmployeeId", "t2"."EmployeeId") AS "early1" FROM "Employee" "t2" WHERE "t2"."ReportsTo" IN (?, ?)) "t1" WHERE "early1" <= ? ORDER BY "t1"."EmployeeId";
WITH "found" ("EmployeeId") AS (SELECT "EmployeeId" FROM "Employee" WHERE "EmployeeId" = ? UNION ALL SELECT "t2"."EmployeeId" FROM "Employee" "t2" INNER JOIN "found" "t1" ON "t2"."ReportsTo" = "t1"."EmployeeId") CYCLE "EmployeeId" SET "cycle" TO '1' DEFAULT '0' SELECT "EmployeeId" FROM "Employee" WHERE "EmployeeId" IN (SELECT "t3"."EmployeeId" FROM "found" "t3") ORDER BY "EmployeeId";
WITH "found" ("EmployeeId", "ReportsTo") AS (SELECT "EmployeeId", "ReportsTo" FROM "Employee" WHERE "EmployeeId" = ? UNION ALL SELECT "t2"."EmployeeId", "t2"."ReportsTo" FROM "Employee" "t2" INNER JOIN "found" "t1" ON "t2"."EmployeeId" = "t1"."ReportsTo") CYCLE "EmployeeId", "ReportsTo" SET "cycle" TO '1' DEFAULT '0' SELECT "LastName" FROM "Employee" WHERE "EmployeeId" IN (SELECT "t3"."EmployeeId" FROM "found" "t3") ORDER BY "LastName";

-- ForeignSchema.relationsToOneAreJoinedOverThreeSteps
SELECT "InvoiceLine"."InvoiceLineId", "InvoiceLine"."InvoiceId", "InvoiceLine"."TrackId", "InvoiceLine"."UnitPrice", "InvoiceLine"."Quantity", "t1"."TrackId", "t1"."Name", "t1"."AlbumId", "t1"."MediaTypeId", "t1"."GenreId", "t1"."Composer", "t1"."Milliseconds", "t1"."Bytes", "t1"."UnitPrice", "t2"."AlbumId", "t2"."Title", "t2"."ArtistId", "t3"."ArtistId", "t3"."Name", "t4"."GenreId", "t4"."Name", "t5"."InvoiceId", "t5"."CustomerId", "t5"."InvoiceDate", "t5"."BillingAddress", "t5"."BillingCity", "t5"."BillingState", "t5"."BillingCountry", "t5"."BillingPostalCode", "t5"."Total", "t6"."CustomerId", "t6"."FirstName", "t6"."LastName", "t6"."Company", "t6"."Address", "t6"."City", "t6"."State", "t6"."Country", "t6"."PostalCode", "t6"."Phone", "t6"."Fax", "t6"."Email", "t6"."SupportRepId", "t7"."EmployeeId", "t7"."LastName", "t7"."FirstName", "t7"."Title", "t7"."ReportsTo", "t7"."BirthDate", "t7"."HireDate", "t7"."Address", "t7"."City", "t7"."State", "t7"."Country", "t7"."PostalCode", "t7"."Phone", "t7"."Fax", "t7"."Email", "t8"."EmployeeId", "t8"."LastName", "t8"."FirstName", "t8"."Title", "t8"."ReportsTo", "t8"."BirthDate", "t8"."HireDate", "t8"."Address", "t8"."City", "t8"."State", "t8"."Country", "t8"."PostalCode", "t8"."Phone", "t8"."Fax", "t8"."Email" FROM "InvoiceLine" LEFT JOIN "Track" "t1" ON "t1"."TrackId" = "InvoiceLine"."TrackId" LEFT JOIN "Album" "t2" ON "t2"."AlbumId" = "t1"."AlbumId" LEFT JOIN "Artist" "t3" ON "t3"."ArtistId" = "t2"."ArtistId" LEFT JOIN "Genre" "t4" ON "t4"."GenreId" = "t1"."GenreId" LEFT JOIN "Invoice" "t5" ON "t5"."InvoiceId" = "InvoiceLine"."InvoiceId" LEFT JOIN "Customer" "t6" ON "t6"."CustomerId" = "t5"."CustomerId" LEFT JOIN "Employee" "t7" ON "t7"."EmployeeId" = "t6"."SupportRepId" LEFT JOIN "Employee" "t8" ON "t8"."EmployeeId" = "t7"."ReportsTo" ORDER BY "InvoiceLine"."InvoiceLineId";

-- ForeignSchema.salesAreSummedUp
SELECT "AlbumId" FROM "Album" WHERE (SELECT COUNT(*) FROM "Track" "t1" WHERE "t1"."AlbumId" = "Album"."AlbumId") >= ? ORDER BY "AlbumId";
SELECT "GenreId" AS "genre", COUNT(*) AS "tracks" FROM "Track" WHERE "GenreId" IS NOT NULL GROUP BY "GenreId";
SELECT "t2"."Country" AS "country", SUM("InvoiceLine"."UnitPrice") AS "sales" FROM "InvoiceLine" LEFT JOIN "Invoice" "t1" ON "t1"."InvoiceId" = "InvoiceLine"."InvoiceId" LEFT JOIN "Customer" "t2" ON "t2"."CustomerId" = "t1"."CustomerId" GROUP BY "t2"."Country";
SELECT MAX("Milliseconds") AS "most" FROM "Track";
SELECT SUM("t1"."Total") AS "total" FROM "Invoice" "t1";

