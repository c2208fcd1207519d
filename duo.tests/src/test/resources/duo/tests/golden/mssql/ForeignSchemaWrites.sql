-- ForeignSchemaWrites
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- ForeignSchemaWrites.aSaleIsOneTransaction
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [Album] ([AlbumId], [Title], [ArtistId]) VALUES (?, ?, ?) /* and 29 more */;
INSERT INTO [Artist] ([ArtistId], [Name]) VALUES (?, ?) /* and 11 more */;
INSERT INTO [Customer] ([CustomerId], [FirstName], [LastName], [Company], [Address], [City], [State], [Country], [PostalCode], [Phone], [Fax], [Email], [SupportRepId]) VALUES (? /* and 12 more */);
INSERT INTO [Customer] ([CustomerId], [FirstName], [LastName], [Company], [Address], [City], [State], [Country], [PostalCode], [Phone], [Fax], [Email], [SupportRepId]) VALUES (? /* and 12 more */) /* and 19 more */;
INSERT INTO [Employee] ([EmployeeId], [LastName], [FirstName], [Title], [ReportsTo], [BirthDate], [HireDate], [Address], [City], [State], [Country], [PostalCode], [Phone], [Fax], [Email]) VALUES (? /* and 14 more */), (? /* and 14 more */), (? /* and 14 more */), (? /* and 14 more */), (? /* and 14 more */), (? /* and 14 more */), (? /* and 14 more */), (? /* and 14 more */);
INSERT INTO [Genre] ([GenreId], [Name]) VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?);
INSERT INTO [InvoiceLine] ([InvoiceLineId], [InvoiceId], [TrackId], [UnitPrice], [Quantity]) VALUES (?, ?, ?, ?, ?);
INSERT INTO [InvoiceLine] ([InvoiceLineId], [InvoiceId], [TrackId], [UnitPrice], [Quantity]) VALUES (?, ?, ?, ?, ?) /* and 179 more */;
INSERT INTO [InvoiceLine] ([InvoiceLineId], [InvoiceId], [TrackId], [UnitPrice], [Quantity]) VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?);
INSERT INTO [Invoice] ([InvoiceId], [CustomerId], [InvoiceDate], [BillingAddress], [BillingCity], [BillingState], [BillingCountry], [BillingPostalCode], [Total]) VALUES (? /* and 8 more */);
INSERT INTO [Invoice] ([InvoiceId], [CustomerId], [InvoiceDate], [BillingAddress], [BillingCity], [BillingState], [BillingCountry], [BillingPostalCode], [Total]) VALUES (? /* and 8 more */) /* and 59 more */;
INSERT INTO [MediaType] ([MediaTypeId], [Name]) VALUES (?, ?), (?, ?), (?, ?);
INSERT INTO [PlaylistTrack] ([PlaylistId], [TrackId]) VALUES (?, ?) /* and 434 more */;
INSERT INTO [Playlist] ([PlaylistId], [Name]) VALUES (?, ?), (?, ?), (?, ?), (?, ?), (?, ?), (?, ?);
INSERT INTO [Track] ([TrackId], [Name], [AlbumId], [MediaTypeId], [GenreId], [Composer], [Milliseconds], [Bytes], [UnitPrice]) VALUES (? /* and 8 more */) /* and 221 more */;
INSERT INTO [Track] ([TrackId], [Name], [AlbumId], [MediaTypeId], [GenreId], [Composer], [Milliseconds], [Bytes], [UnitPrice]) VALUES (? /* and 8 more */) /* and 77 more */;
SELECT [CustomerId], [FirstName], [LastName], [Company], [Address], [City], [State], [Country], [PostalCode], [Phone], [Fax], [Email], [SupportRepId] FROM [Customer] WHERE [Email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [CustomerId], [InvoiceId], [CustomerId], [InvoiceDate], [BillingAddress], [BillingCity], [BillingState], [BillingCountry], [BillingPostalCode], [Total] FROM [Invoice] WHERE [CustomerId] = ?;
SELECT [InvoiceId], [CustomerId], [InvoiceDate], [BillingAddress], [BillingCity], [BillingState], [BillingCountry], [BillingPostalCode], [Total] FROM [Invoice] WHERE [InvoiceId] = ?;
SELECT [InvoiceLine].[InvoiceId], [InvoiceLine].[InvoiceLineId], [InvoiceLine].[InvoiceId], [InvoiceLine].[TrackId], [InvoiceLine].[UnitPrice], [InvoiceLine].[Quantity], [t1].[TrackId], [t1].[Name], [t1].[AlbumId], [t1].[MediaTypeId], [t1].[GenreId], [t1].[Composer], [t1].[Milliseconds], [t1].[Bytes], [t1].[UnitPrice] FROM [InvoiceLine] LEFT JOIN [Track] [t1] ON [t1].[TrackId] = [InvoiceLine].[TrackId] WHERE [InvoiceLine].[InvoiceId] = ?;
UPDATE [Invoice] SET [Total] = ? WHERE [InvoiceId] = ?;

-- ForeignSchemaWrites.addressesAreWrittenInEachTable
SELECT COUNT(*) FROM [Customer] WHERE [State] = ?;
SELECT [InvoiceId], [CustomerId], [InvoiceDate], [BillingAddress], [BillingCity], [BillingState], [BillingCountry], [BillingPostalCode], [Total] FROM [Invoice] WHERE [BillingCountry] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [Customer] SET [State] = ? WHERE [CustomerId] <= ?;
UPDATE [Invoice] SET [BillingAddress] = ?, [BillingState] = ?, [BillingCountry] = ?, [BillingPostalCode] = ? WHERE [InvoiceId] = ?;

-- ForeignSchemaWrites.bulkWritesChooseOverRelations
DELETE FROM [InvoiceLine] WHERE [InvoiceLineId] IN (SELECT [t1].[InvoiceLineId] FROM [InvoiceLine] [t1] LEFT JOIN [Invoice] [t2] ON [t2].[InvoiceId] = [t1].[InvoiceId] LEFT JOIN [Customer] [t3] ON [t3].[CustomerId] = [t2].[CustomerId] WHERE [t3].[LastName] = ?);
SELECT COUNT(*) FROM [Track] WHERE [Composer] = ?;
UPDATE [Track] SET [Composer] = ? WHERE [TrackId] IN (SELECT [t1].[TrackId] FROM [Track] [t1] LEFT JOIN [Album] [t2] ON [t2].[AlbumId] = [t1].[AlbumId] LEFT JOIN [Artist] [t3] ON [t3].[ArtistId] = [t2].[ArtistId] WHERE [t3].[Name] = ?);

-- ForeignSchemaWrites.deletesFollowTheRulesOfTheModels
DELETE FROM [Album] WHERE [AlbumId] IN (?, ?, ?);
DELETE FROM [Artist] WHERE [ArtistId] = ?;
DELETE FROM [InvoiceLine] WHERE [InvoiceLineId] > ?;
DELETE FROM [PlaylistTrack] WHERE [TrackId] IN (? /* and 28 more */);
DELETE FROM [Track] WHERE [TrackId] IN (? /* and 28 more */);
SELECT COUNT(*) FROM [Track];
SELECT [AlbumId] FROM [Album] WITH (UPDLOCK, ROWLOCK) WHERE [ArtistId] = ?;
SELECT [InvoiceLineId], [InvoiceId], [TrackId], [UnitPrice], [Quantity] FROM [InvoiceLine] WHERE [TrackId] IN (? /* and 28 more */) ORDER BY [InvoiceLineId] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [TrackId] FROM [Track] WITH (UPDLOCK, ROWLOCK) WHERE [AlbumId] IN (?, ?, ?);
SELECT [TrackId], [Name], [AlbumId], [MediaTypeId], [GenreId], [Composer], [Milliseconds], [Bytes], [UnitPrice] FROM [Track] WHERE [MediaTypeId] = ? ORDER BY [TrackId] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- ForeignSchemaWrites.referencesAreCut
DELETE FROM [Employee] WHERE [EmployeeId] = ?;
SELECT COUNT(*) FROM [Customer] WHERE [SupportRepId] IS NULL;
SELECT COUNT(*) FROM [Employee] WHERE [ReportsTo] IS NULL;
SELECT COUNT(*) FROM [Track] WHERE [GenreId] IS NULL;
SELECT [GenreId] FROM [Genre] WITH (UPDLOCK, ROWLOCK) WHERE [GenreId] > ?;
UPDATE [Customer] SET [SupportRepId] = ? WHERE [SupportRepId] = ?;
UPDATE [Employee] SET [ReportsTo] = ? WHERE [ReportsTo] = ?;

-- ForeignSchemaWrites.rowsAreSavedByTheirKeys
INSERT INTO [Artist] ([ArtistId], [Name]) VALUES (?, ?);
MERGE INTO [Artist] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([ArtistId], [Name]) ON ([target].[ArtistId] = [source].[ArtistId]) WHEN MATCHED THEN UPDATE SET [target].[Name] = [source].[Name] WHEN NOT MATCHED THEN INSERT ([ArtistId], [Name]) VALUES ([source].[ArtistId], [source].[Name]);;
SELECT COUNT(*) FROM [Artist];
SELECT [ArtistId], [Name] FROM [Artist] WHERE [ArtistId] = ?;
SELECT [TrackId], [Name], [AlbumId], [MediaTypeId], [GenreId], [Composer], [Milliseconds], [Bytes], [UnitPrice] FROM [Track] WHERE [TrackId] = ?;
SELECT [Track].[TrackId], [Track].[Name], [Track].[AlbumId], [Track].[MediaTypeId], [Track].[GenreId], [Track].[Composer], [Track].[Milliseconds], [Track].[Bytes], [Track].[UnitPrice], [t1].[GenreId], [t1].[Name] FROM [Track] LEFT JOIN [Genre] [t1] ON [t1].[GenreId] = [Track].[GenreId] WHERE [Track].[TrackId] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [Track] SET [GenreId] = ?, [UnitPrice] = ? WHERE [TrackId] = ?;

