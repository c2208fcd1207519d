-- all tables
CREATE INDEX [idx_select table of `order` ü_group by] ON [select table of `order` ü] ([group by]);
IF OBJECT_ID(N'[types_numbers]', N'SO') IS NULL CREATE SEQUENCE [types_numbers] START WITH 1 INCREMENT BY 1;
SELECT 1 FROM INFORMATION_SCHEMA.TABLES
WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Album
CREATE TABLE [Album] ([AlbumId] INTEGER NOT NULL, [Title] VARCHAR(160) NOT NULL, [ArtistId] INTEGER NOT NULL,
    CONSTRAINT [PK_Album] PRIMARY KEY ([AlbumId]),
    CONSTRAINT [FK_AlbumArtistId] FOREIGN KEY ([ArtistId]) REFERENCES [Artist] ([ArtistId]));
CREATE INDEX [IFK_AlbumArtistId] ON [Album] ([ArtistId]);
DELETE FROM [Album] WHERE [AlbumId] IN (? /* and 26 more */);
DELETE FROM [Album] WHERE [AlbumId] IN (? /* and 29 more */);
SELECT [AlbumId] FROM [Album] WITH (UPDLOCK, ROWLOCK);
SELECT [AlbumId] FROM [Album] WITH (UPDLOCK, ROWLOCK) WHERE [ArtistId] IN (? /* and 10 more */);
SELECT [AlbumId] FROM [Album] WITH (UPDLOCK, ROWLOCK) WHERE [ArtistId] IN (? /* and 11 more */);
SELECT [AlbumId] FROM [Album] WITH (UPDLOCK, ROWLOCK) WHERE [ArtistId] IN (? /* and 12 more */);

-- Artist
CREATE TABLE [Artist] ([ArtistId] INTEGER NOT NULL, [Name] VARCHAR(120),
    CONSTRAINT [PK_Artist] PRIMARY KEY ([ArtistId]));
DELETE FROM [Artist] WHERE [ArtistId] IN (? /* and 10 more */);
DELETE FROM [Artist] WHERE [ArtistId] IN (? /* and 11 more */);
DELETE FROM [Artist] WHERE [ArtistId] IN (? /* and 12 more */);
SELECT [ArtistId] FROM [Artist] WITH (UPDLOCK, ROWLOCK);

-- Customer
CREATE TABLE [Customer] ([CustomerId] INTEGER NOT NULL, [FirstName] VARCHAR(40) NOT NULL,
    [LastName] VARCHAR(20) NOT NULL, [Company] VARCHAR(80), [Address] VARCHAR(70), [City] VARCHAR(40),
    [State] VARCHAR(40), [Country] VARCHAR(40), [PostalCode] VARCHAR(10), [Phone] VARCHAR(24), [Fax] VARCHAR(24),
    [Email] VARCHAR(60) NOT NULL, [SupportRepId] INTEGER,
    CONSTRAINT [PK_Customer] PRIMARY KEY ([CustomerId]),
    CONSTRAINT [FK_CustomerSupportRepId] FOREIGN KEY ([SupportRepId]) REFERENCES [Employee] ([EmployeeId]));
DELETE FROM [Customer] WHERE [CustomerId] IN (? /* and 19 more */);
DELETE FROM [Customer] WHERE [CustomerId] IN (? /* and 20 more */);
SELECT [CustomerId] FROM [Customer] WITH (UPDLOCK, ROWLOCK);
UPDATE [Customer] SET [SupportRepId] = ? WHERE [SupportRepId] IN (?, ?, ?, ?, ?, ?);
UPDATE [Customer] SET [SupportRepId] = ? WHERE [SupportRepId] IN (?, ?, ?, ?, ?, ?, ?, ?);

-- Employee
CREATE TABLE [Employee] ([EmployeeId] INTEGER NOT NULL, [LastName] VARCHAR(20) NOT NULL,
    [FirstName] VARCHAR(20) NOT NULL, [Title] VARCHAR(30), [ReportsTo] INTEGER, [BirthDate] DATETIME,
    [HireDate] DATETIME, [Address] VARCHAR(70), [City] VARCHAR(40), [State] VARCHAR(40), [Country] VARCHAR(40),
    [PostalCode] VARCHAR(10), [Phone] VARCHAR(24), [Fax] VARCHAR(24), [Email] VARCHAR(60),
    CONSTRAINT [PK_Employee] PRIMARY KEY ([EmployeeId]),
    CONSTRAINT [FK_EmployeeReportsTo] FOREIGN KEY ([ReportsTo]) REFERENCES [Employee] ([EmployeeId]));
DELETE FROM [Employee] WHERE [EmployeeId] IN (?, ?, ?, ?, ?, ?);
DELETE FROM [Employee] WHERE [EmployeeId] IN (?, ?, ?, ?, ?, ?, ?, ?);
SELECT [EmployeeId] FROM [Employee] WITH (UPDLOCK, ROWLOCK);
UPDATE [Employee] SET [ReportsTo] = ? WHERE [ReportsTo] IN (?, ?, ?, ?, ?, ?);
UPDATE [Employee] SET [ReportsTo] = ? WHERE [ReportsTo] IN (?, ?, ?, ?, ?, ?, ?, ?);

-- Genre
CREATE TABLE [Genre] ([GenreId] INTEGER NOT NULL, [Name] VARCHAR(120),
    CONSTRAINT [PK_Genre] PRIMARY KEY ([GenreId]));
DELETE FROM [Genre] WHERE [GenreId] IN (?, ?, ?, ?, ?);
SELECT [GenreId] FROM [Genre] WITH (UPDLOCK, ROWLOCK);

-- Invoice
CREATE TABLE [Invoice] ([InvoiceId] INTEGER NOT NULL, [CustomerId] INTEGER NOT NULL, [InvoiceDate] DATETIME NOT NULL,
    [BillingAddress] VARCHAR(70), [BillingCity] VARCHAR(40), [BillingState] VARCHAR(40),
    [BillingCountry] VARCHAR(40), [BillingPostalCode] VARCHAR(10), [Total] NUMERIC(10,2) NOT NULL,
    CONSTRAINT [PK_Invoice] PRIMARY KEY ([InvoiceId]),
    CONSTRAINT [FK_InvoiceCustomerId] FOREIGN KEY ([CustomerId]) REFERENCES [Customer] ([CustomerId]));
DELETE FROM [Invoice] WHERE [InvoiceId] IN (? /* and 59 more */);
DELETE FROM [Invoice] WHERE [InvoiceId] IN (? /* and 60 more */);
SELECT [InvoiceId] FROM [Invoice] WITH (UPDLOCK, ROWLOCK);
SELECT [InvoiceId] FROM [Invoice] WITH (UPDLOCK, ROWLOCK) WHERE [CustomerId] IN (? /* and 19 more */);
SELECT [InvoiceId] FROM [Invoice] WITH (UPDLOCK, ROWLOCK) WHERE [CustomerId] IN (? /* and 20 more */);

-- InvoiceLine
CREATE TABLE [InvoiceLine] ([InvoiceLineId] INTEGER NOT NULL, [InvoiceId] INTEGER NOT NULL, [TrackId] INTEGER NOT NULL,
    [UnitPrice] NUMERIC(10,2) NOT NULL, [Quantity] INTEGER NOT NULL,
    CONSTRAINT [PK_InvoiceLine] PRIMARY KEY ([InvoiceLineId]),
    CONSTRAINT [FK_InvoiceLineInvoiceId] FOREIGN KEY ([InvoiceId]) REFERENCES [Invoice] ([InvoiceId]),
    CONSTRAINT [FK_InvoiceLineTrackId] FOREIGN KEY ([TrackId]) REFERENCES [Track] ([TrackId]));
CREATE INDEX [IFK_InvoiceLineInvoiceId] ON [InvoiceLine] ([InvoiceId]);
DELETE FROM [InvoiceLine];
DELETE FROM [InvoiceLine] WHERE [InvoiceId] IN (? /* and 59 more */);
DELETE FROM [InvoiceLine] WHERE [InvoiceId] IN (? /* and 60 more */);
SELECT [InvoiceLineId], [InvoiceId], [TrackId], [UnitPrice], [Quantity] FROM [InvoiceLine] WHERE [TrackId] IN (? /* and 270 more */) ORDER BY [InvoiceLineId] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [InvoiceLineId], [InvoiceId], [TrackId], [UnitPrice], [Quantity] FROM [InvoiceLine] WHERE [TrackId] IN (? /* and 299 more */) ORDER BY [InvoiceLineId] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- MediaType
CREATE TABLE [MediaType] ([MediaTypeId] INTEGER NOT NULL, [Name] VARCHAR(120),
    CONSTRAINT [PK_MediaType] PRIMARY KEY ([MediaTypeId]));
DELETE FROM [MediaType] WHERE [MediaTypeId] IN (?, ?, ?);
SELECT [MediaTypeId] FROM [MediaType] WITH (UPDLOCK, ROWLOCK);

-- Playlist
CREATE TABLE [Playlist] ([PlaylistId] INTEGER NOT NULL, [Name] VARCHAR(120),
    CONSTRAINT [PK_Playlist] PRIMARY KEY ([PlaylistId]));
DELETE FROM [Playlist] WHERE [PlaylistId] IN (?, ?, ?, ?, ?, ?);
SELECT [PlaylistId] FROM [Playlist] WITH (UPDLOCK, ROWLOCK);

-- PlaylistTrack
CREATE TABLE [PlaylistTrack] ([PlaylistId] INTEGER NOT NULL, [TrackId] INTEGER NOT NULL,
    CONSTRAINT [PK_PlaylistTrack] PRIMARY KEY ([PlaylistId], [TrackId]),
    CONSTRAINT [FK_PlaylistTrackPlaylistId] FOREIGN KEY ([PlaylistId]) REFERENCES [Playlist] ([PlaylistId]),
    CONSTRAINT [FK_PlaylistTrackTrackId] FOREIGN KEY ([TrackId]) REFERENCES [Track] ([TrackId]));
CREATE INDEX [IFK_PlaylistTrackTrackId] ON [PlaylistTrack] ([TrackId]);
DELETE FROM [PlaylistTrack];
DELETE FROM [PlaylistTrack] WHERE [PlaylistId] IN (?, ?, ?, ?, ?, ?);
DELETE FROM [PlaylistTrack] WHERE [TrackId] IN (? /* and 270 more */);
DELETE FROM [PlaylistTrack] WHERE [TrackId] IN (? /* and 299 more */);

-- Track
CREATE TABLE [Track] ([TrackId] INTEGER NOT NULL, [Name] VARCHAR(200) NOT NULL, [AlbumId] INTEGER,
    [MediaTypeId] INTEGER NOT NULL, [GenreId] INTEGER, [Composer] VARCHAR(220), [Milliseconds] INTEGER NOT NULL,
    [Bytes] INTEGER, [UnitPrice] NUMERIC(10,2) NOT NULL,
    CONSTRAINT [PK_Track] PRIMARY KEY ([TrackId]),
    CONSTRAINT [FK_TrackAlbumId] FOREIGN KEY ([AlbumId]) REFERENCES [Album] ([AlbumId]),
    CONSTRAINT [FK_TrackMediaTypeId] FOREIGN KEY ([MediaTypeId]) REFERENCES [MediaType] ([MediaTypeId]),
    CONSTRAINT [FK_TrackGenreId] FOREIGN KEY ([GenreId]) REFERENCES [Genre] ([GenreId]));
CREATE INDEX [IFK_TrackAlbumId] ON [Track] ([AlbumId]);
DELETE FROM [Track] WHERE [TrackId] IN (? /* and 270 more */);
DELETE FROM [Track] WHERE [TrackId] IN (? /* and 299 more */);
SELECT [TrackId] FROM [Track] WITH (UPDLOCK, ROWLOCK);
SELECT [TrackId] FROM [Track] WITH (UPDLOCK, ROWLOCK) WHERE [AlbumId] IN (? /* and 26 more */);
SELECT [TrackId] FROM [Track] WITH (UPDLOCK, ROWLOCK) WHERE [AlbumId] IN (? /* and 29 more */);
SELECT [TrackId], [Name], [AlbumId], [MediaTypeId], [GenreId], [Composer], [Milliseconds], [Bytes], [UnitPrice] FROM [Track] WHERE [MediaTypeId] IN (?, ?, ?) ORDER BY [TrackId] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [Track] SET [GenreId] = ? WHERE [GenreId] IN (?, ?, ?, ?, ?);

-- altered before
CREATE TABLE [altered before] ([id] BIGINT IDENTITY(1, 1), [age] BIGINT DEFAULT 18 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [altered before];

-- articles
CREATE TABLE [articles] ([id] BIGINT IDENTITY(1, 1), [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [views] INT NOT NULL, [version] BIGINT NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [articles];

-- bookings
CREATE TABLE [bookings] ([id] BIGINT IDENTITY(1, 1), [code] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [voucher] NVARCHAR(255) COLLATE Latin1_General_100_BIN2, [room] INT NOT NULL, [seat] INT NOT NULL, [guests] INT NOT NULL, [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]), CONSTRAINT [uniq_bookings_code] UNIQUE ([code]), CONSTRAINT [uniq_bookings_room_seat] UNIQUE ([room], [seat]));
CREATE INDEX [idx_bookings_guests] ON [bookings] ([guests]);
CREATE UNIQUE INDEX [uniq_bookings_voucher] ON [bookings] ([voucher]) WHERE [voucher] IS NOT NULL;
DELETE FROM [bookings];

-- categories
CREATE TABLE [categories] ([id] INT NOT NULL, [name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [depth] INT NOT NULL, [parent_id] INT, PRIMARY KEY ([id]));
CREATE INDEX [idx_categories_parent_id] ON [categories] ([parent_id]);
ALTER TABLE [categories] ADD CONSTRAINT [fk_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [categories] ([id]);
DELETE FROM [categories] WHERE [id] IN (?, ?, ?, ?, ?, ?);
DELETE FROM [categories] WHERE [id] IN (?, ?, ?, ?, ?, ?, ?);
SELECT [id] FROM [categories] WITH (UPDLOCK, ROWLOCK);
UPDATE [categories] SET [parent_id] = ? WHERE [parent_id] IN (?, ?, ?, ?, ?, ?);
UPDATE [categories] SET [parent_id] = ? WHERE [parent_id] IN (?, ?, ?, ?, ?, ?, ?);

-- countries
CREATE TABLE [countries] ([code] NVARCHAR(8) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [population] BIGINT, PRIMARY KEY ([code]));
DELETE FROM [countries];

-- enrollments
CREATE TABLE [enrollments] ([student] BIGINT NOT NULL, [course] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [grade] INT, PRIMARY KEY ([student], [course]));
DELETE FROM [enrollments];

-- follows
CREATE TABLE [follows] ([follower] BIGINT NOT NULL, [followed] BIGINT NOT NULL, PRIMARY KEY ([follower], [followed]));
DELETE FROM [follows];

-- grains
CREATE TABLE [grains] ([id] INT NOT NULL, PRIMARY KEY ([id]));
CREATE VIEW [endless] AS SELECT COUNT(*) AS [id] FROM [grains] [a], [grains] [b], [grains] [c], [grains] [d], [grains] [e]
WHERE [a].[id] + [b].[id] + [c].[id] + [d].[id] + [e].[id] < 0;
DELETE FROM [grains];

-- jobs
CREATE TABLE [jobs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT DEFAULT 5, [attempts] INT DEFAULT 7, [remark] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
DELETE FROM [jobs];

-- leaflets
CREATE TABLE [leaflets] ([id] BIGINT IDENTITY(1, 1), [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), [label] INT, [weight] INT NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [leaflets];

-- members
CREATE TABLE [members] ([login] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] INT NOT NULL, [admin] BIT NOT NULL, PRIMARY KEY ([login]));
DELETE FROM [members];

-- notes
CREATE TABLE [notes] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [data] VARBINARY(MAX) NOT NULL, [tags] NVARCHAR(MAX) NOT NULL, [scores] NVARCHAR(MAX) NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [notes];

-- people
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
DELETE FROM [people];

-- relation_acts
CREATE TABLE [relation_acts] ([id] BIGINT IDENTITY(1, 1), [concert_id] BIGINT NOT NULL, [piece] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_acts_concert_id] ON [relation_acts] ([concert_id]);
ALTER TABLE [relation_acts] ADD CONSTRAINT [fk_relation_acts_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_acts];
DELETE FROM [relation_acts] WHERE [concert_id] = ?;
DELETE FROM [relation_acts] WHERE [concert_id] IN (?, ?);

-- relation_artists
CREATE TABLE [relation_artists] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_artists_name] UNIQUE ([name]));
DELETE FROM [relation_artists] WHERE [id] = ?;
DELETE FROM [relation_artists] WHERE [id] IN (?, ?);
DELETE FROM [relation_artists] WHERE [id] IN (?, ?, ?, ?);
SELECT [id] FROM [relation_artists] WITH (UPDLOCK, ROWLOCK);

-- relation_authors
CREATE TABLE [relation_authors] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [born] INT, PRIMARY KEY ([id]));
DELETE FROM [relation_authors] WHERE [id] = ?;
DELETE FROM [relation_authors] WHERE [id] IN (? /* and 999 more */);
DELETE FROM [relation_authors] WHERE [id] IN (?, ?);
DELETE FROM [relation_authors] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_authors] WHERE [id] IN (?, ?, ?, ?, ?);
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK);

-- relation_books
CREATE TABLE [relation_books] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [pages] INT NOT NULL, [price] DECIMAL(10, 2), [author_id] BIGINT NOT NULL, [editor_id] BIGINT, [publisher_id] BIGINT, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_books_author_id] ON [relation_books] ([author_id]);
CREATE INDEX [idx_relation_books_editor_id] ON [relation_books] ([editor_id]);
CREATE INDEX [idx_relation_books_publisher_id] ON [relation_books] ([publisher_id]);
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_author_id] FOREIGN KEY ([author_id]) REFERENCES [relation_authors] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_editor_id] FOREIGN KEY ([editor_id]) REFERENCES [relation_authors] ([id]);
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_publisher_id] FOREIGN KEY ([publisher_id]) REFERENCES [relation_publishers] ([id]);
DELETE FROM [relation_books] WHERE [id] = ?;
DELETE FROM [relation_books] WHERE [id] IN (? /* and 999 more */);
DELETE FROM [relation_books] WHERE [id] IN (?, ?);
DELETE FROM [relation_books] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_books] WHERE [id] IN (?, ?, ?, ?, ?);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] = ?;
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] IN (? /* and 999 more */);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] IN (?, ?);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] IN (?, ?, ?);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] IN (?, ?, ?, ?, ?);
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [publisher_id] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [publisher_id] IN (?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] = ?;
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (? /* and 999 more */);
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (?, ?);
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (?, ?, ?);
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (?, ?, ?, ?, ?);

-- relation_books_tags
CREATE TABLE [relation_books_tags] ([book_id] BIGINT NOT NULL, [tag_id] BIGINT NOT NULL, PRIMARY KEY ([book_id], [tag_id]));
CREATE INDEX [idx_relation_books_tags_tag_id] ON [relation_books_tags] ([tag_id]);
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_books_tags] WHERE [book_id] = ?;
DELETE FROM [relation_books_tags] WHERE [book_id] IN (? /* and 999 more */);
DELETE FROM [relation_books_tags] WHERE [book_id] IN (?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] IN (?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] IN (?, ?, ?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [tag_id] = ?;
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (? /* and 11 more */);
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (? /* and 99 more */);
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (?, ?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (?, ?, ?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (?, ?, ?, ?, ?, ?);

-- relation_categories
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]);
DELETE FROM [relation_categories] WHERE [id] = ?;
DELETE FROM [relation_categories] WHERE [id] IN (? /* and 78 more */);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?, ?);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?, ?, ?, ?);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?, ?, ?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] = ?;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (? /* and 78 more */);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?, ?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?, ?, ?, ?, ?);

-- relation_choirs
CREATE TABLE [relation_choirs] ([name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([name]));
CREATE INDEX [idx_relation_choirs_parent_id] ON [relation_choirs] ([parent_id]);
ALTER TABLE [relation_choirs] ADD CONSTRAINT [fk_relation_choirs_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_choirs] ([name]);
DELETE FROM [relation_choirs] WHERE [name] = ?;
DELETE FROM [relation_choirs] WHERE [name] IN (?, ?);
DELETE FROM [relation_choirs] WHERE [name] IN (?, ?, ?, ?);
SELECT [name] FROM [relation_choirs] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [parent_id] = ?;
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [parent_id] IN (?, ?);
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [parent_id] IN (?, ?, ?, ?);

-- relation_choirs_songs
CREATE TABLE [relation_choirs_songs] ([choir_name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [song_title] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([choir_name], [song_title]));
CREATE INDEX [idx_relation_choirs_songs_song_title] ON [relation_choirs_songs] ([song_title]);
ALTER TABLE [relation_choirs_songs] ADD CONSTRAINT [fk_relation_choirs_songs_choir_name] FOREIGN KEY ([choir_name]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_choirs_songs] ADD CONSTRAINT [fk_relation_choirs_songs_song_title] FOREIGN KEY ([song_title]) REFERENCES [relation_songs] ([title]) ON DELETE CASCADE;
DELETE FROM [relation_choirs_songs] WHERE [choir_name] = ?;
DELETE FROM [relation_choirs_songs] WHERE [choir_name] IN (?, ?);
DELETE FROM [relation_choirs_songs] WHERE [choir_name] IN (?, ?, ?, ?);
DELETE FROM [relation_choirs_songs] WHERE [song_title] = ?;
DELETE FROM [relation_choirs_songs] WHERE [song_title] IN (?, ?);
DELETE FROM [relation_choirs_songs] WHERE [song_title] IN (?, ?, ?);

-- relation_cities
CREATE TABLE [relation_cities] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [country_id] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_cities_country_id] ON [relation_cities] ([country_id]);
ALTER TABLE [relation_cities] ADD CONSTRAINT [fk_relation_cities_country_id] FOREIGN KEY ([country_id]) REFERENCES [relation_countries] ([code]);
DELETE FROM [relation_cities] WHERE [id] = ?;
SELECT [id] FROM [relation_cities] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_cities] WITH (UPDLOCK, ROWLOCK) WHERE [country_id] = ?;

-- relation_clubs
CREATE TABLE [relation_clubs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [relation_clubs] WHERE [id] = ?;
DELETE FROM [relation_clubs] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_clubs] WITH (UPDLOCK, ROWLOCK);

-- relation_concerts
CREATE TABLE [relation_concerts] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_concerts_venue_id] ON [relation_concerts] ([venue_id]);
ALTER TABLE [relation_concerts] ADD CONSTRAINT [fk_relation_concerts_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]);
DELETE FROM [relation_concerts] WHERE [id] = ?;
DELETE FROM [relation_concerts] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_concerts] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_concerts] SET [venue_id] = ? WHERE [venue_id] = ?;

-- relation_concerts_artists
CREATE TABLE [relation_concerts_artists] ([concert_id] BIGINT NOT NULL, [artist_id] BIGINT NOT NULL, PRIMARY KEY ([concert_id], [artist_id]));
CREATE INDEX [idx_relation_concerts_artists_artist_id] ON [relation_concerts_artists] ([artist_id]);
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_artist_id] FOREIGN KEY ([artist_id]) REFERENCES [relation_artists] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_concerts_artists] WHERE [artist_id] = ?;
DELETE FROM [relation_concerts_artists] WHERE [artist_id] IN (?, ?);
DELETE FROM [relation_concerts_artists] WHERE [artist_id] IN (?, ?, ?, ?);
DELETE FROM [relation_concerts_artists] WHERE [concert_id] = ?;
DELETE FROM [relation_concerts_artists] WHERE [concert_id] IN (?, ?);

-- relation_countries
CREATE TABLE [relation_countries] ([code] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [capital_id] BIGINT, PRIMARY KEY ([code]));
CREATE INDEX [idx_relation_countries_capital_id] ON [relation_countries] ([capital_id]);
ALTER TABLE [relation_countries] ADD CONSTRAINT [fk_relation_countries_capital_id] FOREIGN KEY ([capital_id]) REFERENCES [relation_cities] ([id]);
DELETE FROM [relation_countries] WHERE [code] = ?;
SELECT [code] FROM [relation_countries] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_countries] SET [capital_id] = ? WHERE [capital_id] = ?;

-- relation_courses
CREATE TABLE [relation_courses] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([code]));
DELETE FROM [relation_courses] WHERE [code] = ?;
DELETE FROM [relation_courses] WHERE [code] IN (? /* and 99 more */);
DELETE FROM [relation_courses] WHERE [code] IN (? /* and 999 more */);
DELETE FROM [relation_courses] WHERE [code] IN (?, ?);
DELETE FROM [relation_courses] WHERE [code] IN (?, ?, ?);
SELECT [code] FROM [relation_courses] WITH (UPDLOCK, ROWLOCK);

-- relation_elaborate
CREATE TABLE [relation_elaborate] ([id] BIGINT IDENTITY(1, 1), [enrollment_with_rather_long_names_of_columns_student_id] BIGINT, [enrollment_with_rather_long_names_of_columns_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_col_c8d038eb] ON [relation_elaborate] ([enrollment_with_rather_long_names_of_columns_student_id], [enrollment_with_rather_long_names_of_columns_course_id]);
ALTER TABLE [relation_elaborate] ADD CONSTRAINT [fk_relation_elaborate_enrollment_with_rather_long_names_of_columns_student_id_enrollment_with_rather_long_names_of_colum_3e5dbb2] FOREIGN KEY ([enrollment_with_rather_long_names_of_columns_student_id], [enrollment_with_rather_long_names_of_columns_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
SELECT [id] FROM [relation_elaborate] WITH (UPDLOCK, ROWLOCK);

-- relation_elaborate_tags_with_rather_long_names
CREATE TABLE [relation_elaborate_tags_with_rather_long_names] ([elaborate_id] BIGINT NOT NULL, [tag_id] BIGINT NOT NULL, PRIMARY KEY ([elaborate_id], [tag_id]));
CREATE INDEX [idx_relation_elaborate_tags_with_rather_long_names_tag_id] ON [relation_elaborate_tags_with_rather_long_names] ([tag_id]);
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] ADD CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_elaborate_id] FOREIGN KEY ([elaborate_id]) REFERENCES [relation_elaborate] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_elaborate_tags_with_rather_long_names] ADD CONSTRAINT [fk_relation_elaborate_tags_with_rather_long_names_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_elaborate_tags_with_rather_long_names] WHERE [tag_id] = ?;
DELETE FROM [relation_elaborate_tags_with_rather_long_names] WHERE [tag_id] IN (? /* and 11 more */);
DELETE FROM [relation_elaborate_tags_with_rather_long_names] WHERE [tag_id] IN (? /* and 99 more */);
DELETE FROM [relation_elaborate_tags_with_rather_long_names] WHERE [tag_id] IN (?, ?, ?);
DELETE FROM [relation_elaborate_tags_with_rather_long_names] WHERE [tag_id] IN (?, ?, ?, ?);
DELETE FROM [relation_elaborate_tags_with_rather_long_names] WHERE [tag_id] IN (?, ?, ?, ?, ?);
DELETE FROM [relation_elaborate_tags_with_rather_long_names] WHERE [tag_id] IN (?, ?, ?, ?, ?, ?);

-- relation_enrollments
CREATE TABLE [relation_enrollments] ([student_id] BIGINT NOT NULL, [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [year] INT NOT NULL, PRIMARY KEY ([student_id], [course_id]));
CREATE INDEX [idx_relation_enrollments_course_id] ON [relation_enrollments] ([course_id]);
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_enrollments] ADD CONSTRAINT [fk_relation_enrollments_student_id] FOREIGN KEY ([student_id]) REFERENCES [relation_students] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_enrollments] WHERE (([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?));
DELETE FROM [relation_enrollments] WHERE (([student_id] = ? AND [course_id] = ?) OR ([student_id] = ? AND [course_id] = ?));
DELETE FROM [relation_enrollments] WHERE ([student_id] = ? AND [course_id] = ?);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] = ?;
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] IN (? /* and 99 more */);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] IN (? /* and 999 more */);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] IN (?, ?);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [course_id] IN (?, ?, ?);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] = ?;
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] IN (? /* and 199 more */);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] IN (? /* and 999 more */);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] IN (?, ?);
SELECT [student_id], [course_id] FROM [relation_enrollments] WITH (UPDLOCK, ROWLOCK) WHERE [student_id] IN (?, ?, ?, ?);

-- relation_fans
CREATE TABLE [relation_fans] ([id] INT NOT NULL, [team_id] INT NOT NULL, [rival_id] INT, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_fans_rival_id] ON [relation_fans] ([rival_id]);
CREATE INDEX [idx_relation_fans_team_id] ON [relation_fans] ([team_id]);
ALTER TABLE [relation_fans] ADD CONSTRAINT [fk_relation_fans_rival_id] FOREIGN KEY ([rival_id]) REFERENCES [relation_teams] ([id]);
ALTER TABLE [relation_fans] ADD CONSTRAINT [fk_relation_fans_team_id] FOREIGN KEY ([team_id]) REFERENCES [relation_teams] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_fans];
DELETE FROM [relation_fans] WHERE [team_id] = ?;
SELECT [id], [team_id], [rival_id] FROM [relation_fans] WHERE [rival_id] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- relation_festivals
CREATE TABLE [relation_festivals] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [relation_festivals] WHERE [id] = ?;
DELETE FROM [relation_festivals] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_festivals] WITH (UPDLOCK, ROWLOCK);

-- relation_folders
CREATE TABLE [relation_folders] ([drive] NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [parent_drive] NVARCHAR(10) COLLATE Latin1_General_100_BIN2, [parent_number] INT, PRIMARY KEY ([drive], [number]));
CREATE INDEX [idx_relation_folders_parent_drive_parent_number] ON [relation_folders] ([parent_drive], [parent_number]);
ALTER TABLE [relation_folders] ADD CONSTRAINT [fk_relation_folders_parent_drive_parent_number] FOREIGN KEY ([parent_drive], [parent_number]) REFERENCES [relation_folders] ([drive], [number]);
DELETE FROM [relation_folders] WHERE (([drive] = ? AND [number] = ?) /* and 39 more */);
DELETE FROM [relation_folders] WHERE (([drive] = ? AND [number] = ?) OR ([drive] = ? AND [number] = ?));
SELECT [drive], [number] FROM [relation_folders] WITH (UPDLOCK, ROWLOCK);
SELECT [drive], [number] FROM [relation_folders] WITH (UPDLOCK, ROWLOCK) WHERE (([parent_drive] = ? AND [parent_number] = ?) /* and 39 more */);
SELECT [drive], [number] FROM [relation_folders] WITH (UPDLOCK, ROWLOCK) WHERE (([parent_drive] = ? AND [parent_number] = ?) OR ([parent_drive] = ? AND [parent_number] = ?));

-- relation_galleries
CREATE TABLE [relation_galleries] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [relation_galleries] WHERE [id] = ?;
DELETE FROM [relation_galleries] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_galleries] WITH (UPDLOCK, ROWLOCK);

-- relation_grades
CREATE TABLE [relation_grades] ([enrollment_student_id] BIGINT NOT NULL, [enrollment_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [points] INT NOT NULL, PRIMARY KEY ([enrollment_student_id], [enrollment_course_id], [number]));
ALTER TABLE [relation_grades] ADD CONSTRAINT [fk_relation_grades_enrollment_student_id_enrollment_course_id] FOREIGN KEY ([enrollment_student_id], [enrollment_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]) ON DELETE CASCADE;
DELETE FROM [relation_grades];
DELETE FROM [relation_grades] WHERE (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ?));
DELETE FROM [relation_grades] WHERE (([enrollment_student_id] = ? AND [enrollment_course_id] = ?) OR ([enrollment_student_id] = ? AND [enrollment_course_id] = ?));
DELETE FROM [relation_grades] WHERE ([enrollment_student_id] = ? AND [enrollment_course_id] = ?);

-- relation_guides
CREATE TABLE [relation_guides] ([id] BIGINT IDENTITY(1, 1), [festival_id] BIGINT NOT NULL, [stage_id] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_guides_festival_id] ON [relation_guides] ([festival_id]);
CREATE INDEX [idx_relation_guides_stage_id] ON [relation_guides] ([stage_id]);
ALTER TABLE [relation_guides] ADD CONSTRAINT [fk_relation_guides_festival_id] FOREIGN KEY ([festival_id]) REFERENCES [relation_festivals] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_guides] ADD CONSTRAINT [fk_relation_guides_stage_id] FOREIGN KEY ([stage_id]) REFERENCES [relation_stages] ([id]);
DELETE FROM [relation_guides];
DELETE FROM [relation_guides] WHERE [festival_id] = ?;
DELETE FROM [relation_guides] WHERE [festival_id] IN (?, ?);

-- relation_halls
CREATE TABLE [relation_halls] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_halls_gallery_id] ON [relation_halls] ([gallery_id]);
ALTER TABLE [relation_halls] ADD CONSTRAINT [fk_relation_halls_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_halls] WHERE [id] = ?;
DELETE FROM [relation_halls] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE [gallery_id] = ?;
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE [gallery_id] IN (?, ?);

-- relation_lessons
CREATE TABLE [relation_lessons] ([id] BIGINT IDENTITY(1, 1), [course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [house] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, [door] INT, [helper_student_id] BIGINT, [helper_course_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_lessons_course_id] ON [relation_lessons] ([course_id]);
CREATE INDEX [idx_relation_lessons_helper_student_id_helper_course_id] ON [relation_lessons] ([helper_student_id], [helper_course_id]);
CREATE INDEX [idx_relation_lessons_house_door] ON [relation_lessons] ([house], [door]);
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_course_id] FOREIGN KEY ([course_id]) REFERENCES [relation_courses] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_helper_student_id_helper_course_id] FOREIGN KEY ([helper_student_id], [helper_course_id]) REFERENCES [relation_enrollments] ([student_id], [course_id]);
ALTER TABLE [relation_lessons] ADD CONSTRAINT [fk_relation_lessons_house_door] FOREIGN KEY ([house], [door]) REFERENCES [relation_rooms] ([building], [number]) ON DELETE SET NULL;
DELETE FROM [relation_lessons];
DELETE FROM [relation_lessons] WHERE [course_id] = ?;
DELETE FROM [relation_lessons] WHERE [course_id] IN (? /* and 99 more */);
DELETE FROM [relation_lessons] WHERE [course_id] IN (? /* and 999 more */);
DELETE FROM [relation_lessons] WHERE [course_id] IN (?, ?);
DELETE FROM [relation_lessons] WHERE [course_id] IN (?, ?, ?);
UPDATE [relation_lessons] SET [house] = ?, [door] = ? WHERE (([house] = ? AND [door] = ?) OR ([house] = ? AND [door] = ?));
UPDATE [relation_lessons] SET [house] = ?, [door] = ? WHERE ([house] = ? AND [door] = ?);

-- relation_letters
CREATE TABLE [relation_letters] ([id] BIGINT IDENTITY(1, 1), [recipient_email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_letters_recipient_email] ON [relation_letters] ([recipient_email]);
ALTER TABLE [relation_letters] ADD CONSTRAINT [fk_relation_letters_recipient_email] FOREIGN KEY ([recipient_email]) REFERENCES [relation_users] ([email]) ON DELETE CASCADE;
DELETE FROM [relation_letters];
DELETE FROM [relation_letters] WHERE [recipient_email] = ?;
DELETE FROM [relation_letters] WHERE [recipient_email] IN (?, ?);

-- relation_loans
CREATE TABLE [relation_loans] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [reader_id] BIGINT NOT NULL, [due] DATE NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_loans_book_id] ON [relation_loans] ([book_id]);
CREATE INDEX [idx_relation_loans_reader_id] ON [relation_loans] ([reader_id]);
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]);
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_reader_id] FOREIGN KEY ([reader_id]) REFERENCES [relation_people] ([id]);
DELETE FROM [relation_loans];
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (? /* and 999 more */) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (?, ?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (?, ?, ?, ?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- relation_lockers
CREATE TABLE [relation_lockers] ([choir_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [singer_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, PRIMARY KEY ([choir_id], [singer_id]), CONSTRAINT [uniq_relation_lockers_number] UNIQUE ([number]));
CREATE INDEX [idx_relation_lockers_singer_id] ON [relation_lockers] ([singer_id]);
ALTER TABLE [relation_lockers] ADD CONSTRAINT [fk_relation_lockers_choir_id] FOREIGN KEY ([choir_id]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_lockers] ADD CONSTRAINT [fk_relation_lockers_singer_id] FOREIGN KEY ([singer_id]) REFERENCES [relation_singers] ([name]) ON DELETE CASCADE;
DELETE FROM [relation_lockers];
DELETE FROM [relation_lockers] WHERE [choir_id] = ?;
DELETE FROM [relation_lockers] WHERE [choir_id] IN (?, ?);
DELETE FROM [relation_lockers] WHERE [choir_id] IN (?, ?, ?, ?);
DELETE FROM [relation_lockers] WHERE [singer_id] = ?;
DELETE FROM [relation_lockers] WHERE [singer_id] IN (?, ?);
DELETE FROM [relation_lockers] WHERE [singer_id] IN (?, ?, ?);

-- relation_memberships
CREATE TABLE [relation_memberships] ([person_id] BIGINT NOT NULL, [club_id] BIGINT NOT NULL, [role] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'member', [since] DATE, PRIMARY KEY ([person_id], [club_id]));
CREATE INDEX [idx_relation_memberships_club_id] ON [relation_memberships] ([club_id]);
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_club_id] FOREIGN KEY ([club_id]) REFERENCES [relation_clubs] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_person_id] FOREIGN KEY ([person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_memberships];
DELETE FROM [relation_memberships] WHERE [club_id] = ?;
DELETE FROM [relation_memberships] WHERE [club_id] IN (?, ?);
DELETE FROM [relation_memberships] WHERE [person_id] = ?;
DELETE FROM [relation_memberships] WHERE [person_id] IN (?, ?);

-- relation_paintings
CREATE TABLE [relation_paintings] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [hall_id] BIGINT NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_paintings_gallery_id] ON [relation_paintings] ([gallery_id]);
CREATE INDEX [idx_relation_paintings_hall_id] ON [relation_paintings] ([hall_id]);
ALTER TABLE [relation_paintings] ADD CONSTRAINT [fk_relation_paintings_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_paintings] ADD CONSTRAINT [fk_relation_paintings_hall_id] FOREIGN KEY ([hall_id]) REFERENCES [relation_halls] ([id]);
DELETE FROM [relation_paintings];
DELETE FROM [relation_paintings] WHERE [gallery_id] = ?;
DELETE FROM [relation_paintings] WHERE [gallery_id] IN (?, ?);
DELETE FROM [relation_paintings] WHERE [hall_id] = ?;
DELETE FROM [relation_paintings] WHERE [hall_id] IN (?, ?);

-- relation_parts
CREATE TABLE [relation_parts] ([id] BIGINT IDENTITY(1, 1), [choir_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [singer_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_parts_choir_id] ON [relation_parts] ([choir_id]);
CREATE INDEX [idx_relation_parts_singer_id] ON [relation_parts] ([singer_id]);
ALTER TABLE [relation_parts] ADD CONSTRAINT [fk_relation_parts_choir_id] FOREIGN KEY ([choir_id]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_parts] ADD CONSTRAINT [fk_relation_parts_singer_id] FOREIGN KEY ([singer_id]) REFERENCES [relation_singers] ([name]) ON DELETE CASCADE;
DELETE FROM [relation_parts];
DELETE FROM [relation_parts] WHERE [choir_id] = ?;
DELETE FROM [relation_parts] WHERE [choir_id] IN (?, ?);
DELETE FROM [relation_parts] WHERE [choir_id] IN (?, ?, ?, ?);
DELETE FROM [relation_parts] WHERE [singer_id] = ?;
DELETE FROM [relation_parts] WHERE [singer_id] IN (?, ?);
DELETE FROM [relation_parts] WHERE [singer_id] IN (?, ?, ?);

-- relation_people
CREATE TABLE [relation_people] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [relation_people] WHERE [id] = ?;
DELETE FROM [relation_people] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_people] WITH (UPDLOCK, ROWLOCK);

-- relation_people_friends
CREATE TABLE [relation_people_friends] ([from_person_id] BIGINT NOT NULL, [to_person_id] BIGINT NOT NULL, PRIMARY KEY ([from_person_id], [to_person_id]));
CREATE INDEX [idx_relation_people_friends_to_person_id] ON [relation_people_friends] ([to_person_id]);
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_from_person_id] FOREIGN KEY ([from_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_to_person_id] FOREIGN KEY ([to_person_id]) REFERENCES [relation_people] ([id]);
DELETE FROM [relation_people_friends] WHERE [from_person_id] = ?;
DELETE FROM [relation_people_friends] WHERE [from_person_id] IN (?, ?);
DELETE FROM [relation_people_friends] WHERE [to_person_id] = ?;
DELETE FROM [relation_people_friends] WHERE [to_person_id] IN (?, ?);

-- relation_players
CREATE TABLE [relation_players] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [team_id] INT DEFAULT 0 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_players_team_id] ON [relation_players] ([team_id]);
ALTER TABLE [relation_players] ADD CONSTRAINT [fk_relation_players_team_id] FOREIGN KEY ([team_id]) REFERENCES [relation_teams] ([id]) ON DELETE SET DEFAULT;
DELETE FROM [relation_players];
UPDATE [relation_players] SET [team_id] = ? WHERE [team_id] = ?;

-- relation_posters
CREATE TABLE [relation_posters] ([id] BIGINT IDENTITY(1, 1), [theme_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'other' NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_posters_theme_id] ON [relation_posters] ([theme_id]);
ALTER TABLE [relation_posters] ADD CONSTRAINT [fk_relation_posters_theme_id] FOREIGN KEY ([theme_id]) REFERENCES [relation_themes] ([name]) ON DELETE SET DEFAULT;
DELETE FROM [relation_posters];

-- relation_profiles
CREATE TABLE [relation_profiles] ([id] BIGINT IDENTITY(1, 1), [user_id] BIGINT NOT NULL, [motto] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_profiles_user_id] UNIQUE ([user_id]));
ALTER TABLE [relation_profiles] ADD CONSTRAINT [fk_relation_profiles_user_id] FOREIGN KEY ([user_id]) REFERENCES [relation_users] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_profiles];
DELETE FROM [relation_profiles] WHERE [user_id] = ?;
DELETE FROM [relation_profiles] WHERE [user_id] IN (?, ?);

-- relation_publishers
CREATE TABLE [relation_publishers] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL, [city_id] BIGINT, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_publishers_name] UNIQUE ([name]));
CREATE INDEX [idx_relation_publishers_city_id] ON [relation_publishers] ([city_id]);
ALTER TABLE [relation_publishers] ADD CONSTRAINT [fk_relation_publishers_city_id] FOREIGN KEY ([city_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
DELETE FROM [relation_publishers] WHERE [id] = ?;
DELETE FROM [relation_publishers] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_publishers] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_publishers] SET [city_id] = ? WHERE [city_id] = ?;

-- relation_remarks
CREATE TABLE [relation_remarks] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_remarks_gallery_id] ON [relation_remarks] ([gallery_id]);
ALTER TABLE [relation_remarks] ADD CONSTRAINT [fk_relation_remarks_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_remarks];
DELETE FROM [relation_remarks] WHERE [gallery_id] IN (?, ?);

-- relation_reviews
CREATE TABLE [relation_reviews] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [stars] INT NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_reviews_book_id] ON [relation_reviews] ([book_id]);
ALTER TABLE [relation_reviews] ADD CONSTRAINT [fk_relation_reviews_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_reviews];
DELETE FROM [relation_reviews] WHERE [book_id] = ?;
DELETE FROM [relation_reviews] WHERE [book_id] IN (? /* and 999 more */);
DELETE FROM [relation_reviews] WHERE [book_id] IN (?, ?);
DELETE FROM [relation_reviews] WHERE [book_id] IN (?, ?, ?);
DELETE FROM [relation_reviews] WHERE [book_id] IN (?, ?, ?, ?, ?);

-- relation_rooms
CREATE TABLE [relation_rooms] ([building] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([building], [number]));
DELETE FROM [relation_rooms] WHERE (([building] = ? AND [number] = ?) OR ([building] = ? AND [number] = ?));
DELETE FROM [relation_rooms] WHERE ([building] = ? AND [number] = ?);
SELECT [building], [number] FROM [relation_rooms] WITH (UPDLOCK, ROWLOCK);

-- relation_seats
CREATE TABLE [relation_seats] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, [price] INT NOT NULL, PRIMARY KEY ([code]));
CREATE INDEX [idx_relation_seats_venue_id] ON [relation_seats] ([venue_id]);
ALTER TABLE [relation_seats] ADD CONSTRAINT [fk_relation_seats_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_seats];
DELETE FROM [relation_seats] WHERE [venue_id] = ?;

-- relation_singers
CREATE TABLE [relation_singers] ([name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [voice] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
DELETE FROM [relation_singers] WHERE [name] = ?;
DELETE FROM [relation_singers] WHERE [name] IN (?, ?);
DELETE FROM [relation_singers] WHERE [name] IN (?, ?, ?);
SELECT [name] FROM [relation_singers] WITH (UPDLOCK, ROWLOCK);

-- relation_slots
CREATE TABLE [relation_slots] ([id] BIGINT IDENTITY(1, 1), [stage_id] BIGINT NOT NULL, [hour] INT NOT NULL, [band] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_slots_stage_id_hour] UNIQUE ([stage_id], [hour]));
ALTER TABLE [relation_slots] ADD CONSTRAINT [fk_relation_slots_stage_id] FOREIGN KEY ([stage_id]) REFERENCES [relation_stages] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_slots];
DELETE FROM [relation_slots] WHERE [stage_id] = ?;
DELETE FROM [relation_slots] WHERE [stage_id] IN (?, ?);

-- relation_songs
CREATE TABLE [relation_songs] ([title] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [minutes] INT NOT NULL, [soloist_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, [since] DATETIMEOFFSET(6), PRIMARY KEY ([title]));
CREATE INDEX [idx_relation_songs_soloist_id] ON [relation_songs] ([soloist_id]);
ALTER TABLE [relation_songs] ADD CONSTRAINT [fk_relation_songs_soloist_id] FOREIGN KEY ([soloist_id]) REFERENCES [relation_singers] ([name]) ON DELETE SET NULL;
DELETE FROM [relation_songs] WHERE [title] = ?;
DELETE FROM [relation_songs] WHERE [title] IN (?, ?);
DELETE FROM [relation_songs] WHERE [title] IN (?, ?, ?);
SELECT [title] FROM [relation_songs] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] = ?;
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] IN (?, ?);
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] IN (?, ?, ?);

-- relation_stages
CREATE TABLE [relation_stages] ([id] BIGINT IDENTITY(1, 1), [festival_id] BIGINT NOT NULL, [name] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_stages_festival_id_name] UNIQUE ([festival_id], [name]));
ALTER TABLE [relation_stages] ADD CONSTRAINT [fk_relation_stages_festival_id] FOREIGN KEY ([festival_id]) REFERENCES [relation_festivals] ([id]) ON DELETE CASCADE;
DELETE FROM [relation_stages] WHERE [id] = ?;
DELETE FROM [relation_stages] WHERE [id] IN (?, ?);
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK) WHERE [festival_id] = ?;
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK) WHERE [festival_id] IN (?, ?);

-- relation_students
CREATE TABLE [relation_students] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [relation_students] WHERE [id] = ?;
DELETE FROM [relation_students] WHERE [id] IN (? /* and 199 more */);
DELETE FROM [relation_students] WHERE [id] IN (? /* and 999 more */);
DELETE FROM [relation_students] WHERE [id] IN (?, ?);
DELETE FROM [relation_students] WHERE [id] IN (?, ?, ?, ?);
SELECT [id] FROM [relation_students] WITH (UPDLOCK, ROWLOCK);

-- relation_tags
CREATE TABLE [relation_tags] ([id] BIGINT IDENTITY(1, 1), [label] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_tags_label] UNIQUE ([label]));
DELETE FROM [relation_tags] WHERE [id] = ?;
DELETE FROM [relation_tags] WHERE [id] IN (? /* and 11 more */);
DELETE FROM [relation_tags] WHERE [id] IN (? /* and 99 more */);
DELETE FROM [relation_tags] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_tags] WHERE [id] IN (?, ?, ?, ?);
DELETE FROM [relation_tags] WHERE [id] IN (?, ?, ?, ?, ?);
DELETE FROM [relation_tags] WHERE [id] IN (?, ?, ?, ?, ?, ?);
SELECT [id] FROM [relation_tags] WITH (UPDLOCK, ROWLOCK);

-- relation_teams
CREATE TABLE [relation_teams] ([id] INT NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [relation_teams];
DELETE FROM [relation_teams] WHERE [id] = ?;
SELECT [id] FROM [relation_teams] WITH (UPDLOCK, ROWLOCK);

-- relation_themes
CREATE TABLE [relation_themes] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
SELECT [name] FROM [relation_themes] WITH (UPDLOCK, ROWLOCK);

-- relation_users
CREATE TABLE [relation_users] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_users_email] UNIQUE ([email]));
DELETE FROM [relation_users] WHERE [id] = ?;
DELETE FROM [relation_users] WHERE [id] IN (?, ?);
SELECT [id], [email] FROM [relation_users] WITH (UPDLOCK, ROWLOCK);

-- relation_venues
CREATE TABLE [relation_venues] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [next_id] BIGINT, PRIMARY KEY ([id]));
CREATE INDEX [idx_relation_venues_next_id] ON [relation_venues] ([next_id]);
ALTER TABLE [relation_venues] ADD CONSTRAINT [fk_relation_venues_next_id] FOREIGN KEY ([next_id]) REFERENCES [relation_concerts] ([id]);
DELETE FROM [relation_venues] WHERE [id] = ?;
SELECT [id] FROM [relation_venues] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_venues] SET [next_id] = ? WHERE [next_id] = ?;
UPDATE [relation_venues] SET [next_id] = ? WHERE [next_id] IN (?, ?);

-- schema_counters
CREATE TABLE [schema_counters] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [value] INT NOT NULL, PRIMARY KEY ([name]));
DELETE FROM [schema_counters];

-- schema_nulling
CREATE TABLE [schema_nulling] ([id] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE INDEX [idx_schema_nulling_shelf_id] ON [schema_nulling] ([shelf_id]);
ALTER TABLE [schema_nulling] ADD CONSTRAINT [fk_schema_nulling_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]) ON DELETE SET NULL;
DELETE FROM [schema_nulling];
UPDATE [schema_nulling] SET [shelf_id] = ? WHERE [shelf_id] IN (?, ?, ?);

-- schema_plain
CREATE TABLE [schema_plain] ([id] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE INDEX [idx_schema_plain_shelf_id] ON [schema_plain] ([shelf_id]);
ALTER TABLE [schema_plain] ADD CONSTRAINT [fk_schema_plain_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]);
DELETE FROM [schema_plain];

-- schema_shelves
CREATE TABLE [schema_shelves] ([name] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
DELETE FROM [schema_shelves];
DELETE FROM [schema_shelves] WHERE [name] IN (?, ?, ?);
SELECT [name] FROM [schema_shelves] WITH (UPDLOCK, ROWLOCK);

-- schema_sparse
CREATE TABLE [schema_sparse] ([id] BIGINT IDENTITY(1, 1), [badge] NVARCHAR(10) COLLATE Latin1_General_100_BIN2, [hall] NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL, [place] INT, PRIMARY KEY ([id]));
CREATE UNIQUE INDEX [uniq_schema_sparse_badge] ON [schema_sparse] ([badge]) WHERE [badge] IS NOT NULL;
CREATE UNIQUE INDEX [uniq_schema_sparse_hall_place] ON [schema_sparse] ([hall], [place]) WHERE [place] IS NOT NULL;
DELETE FROM [schema_sparse];

-- select table of `order` ü
CREATE TABLE [select table of `order` ü] ([user] BIGINT IDENTITY(1, 1), [from] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [group by] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [say 'hi'] INT NOT NULL, [a `tick`] INT NOT NULL, [it's [here]]] INT NOT NULL, [列名é] INT NOT NULL, [VALUE] INT NOT NULL, PRIMARY KEY ([user]), CONSTRAINT [uniq_select table of `order` ü_from] UNIQUE ([from]));
DELETE FROM [select table of `order` ü];

-- settings
CREATE TABLE [settings] ([name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [content] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([name]));
DELETE FROM [settings];

-- shapes ? {punctuated} \ -- ;
CREATE TABLE [shapes ? {punctuated} \ -- ;] ([?] BIGINT IDENTITY(1, 1), [what? ?] INT NOT NULL, [{braces}; --] INT NOT NULL, [back\slash] INT NOT NULL, [$1 :name @x #] INT NOT NULL, [/* no */] INT NOT NULL, [per%cent _] INT NOT NULL, PRIMARY KEY ([?]));
DELETE FROM [shapes ? {punctuated} \ -- ;];

-- shapes_bare
CREATE TABLE [shapes_bare] ([id] BIGINT IDENTITY(1, 1), PRIMARY KEY ([id]));
DELETE FROM [shapes_bare];

-- shapes_filled
CREATE TABLE [shapes_filled] ([id] BIGINT IDENTITY(1, 1), [number] INT DEFAULT 7, PRIMARY KEY ([id]));
DELETE FROM [shapes_filled];

-- shapes_fussy
CREATE TABLE [shapes_fussy] ([id] BIGINT IDENTITY(1, 1), [word] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [shapes_fussy];

-- shapes_parts
CREATE TABLE [shapes_parts] ([tenant] INT NOT NULL, [number] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([tenant], [number]));
DELETE FROM [shapes_parts];

-- shapes_strict
CREATE TABLE [shapes_strict] ([id] BIGINT IDENTITY(1, 1), [even] INT NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [shapes_strict];

-- specimens
CREATE TABLE [specimens] ([id] BIGINT IDENTITY(1, 1), [active] BIT, [number] INT, [big] BIGINT, [ratio] FLOAT(53), [price] DECIMAL(12, 2), [label] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [code] UNIQUEIDENTIFIER, [day] DATE, [time] TIME(6), [at] DATETIME2(6), [moment] DATETIMEOFFSET(6), [span] DECIMAL(28, 9), [vintage] INT, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, [grade] NVARCHAR(4) COLLATE Latin1_General_100_BIN2, [level] INT, [tags] NVARCHAR(MAX), [pin] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
DELETE FROM [specimens];

-- stocks
CREATE TABLE [stocks] ([article] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [pieces] INT NOT NULL, [version] BIGINT NOT NULL, PRIMARY KEY ([article]));
DELETE FROM [stocks];

-- tasks
CREATE TABLE [tasks] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [tasks];

-- tickets
CREATE TABLE [tickets] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [votes] INT NOT NULL, [approved] BIT NOT NULL, [reviewer] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 DEFAULT N'nobody', [version] INT NOT NULL, [created_at] DATETIMEOFFSET(6), [updated_at] DATETIMEOFFSET(6), PRIMARY KEY ([id]));
DELETE FROM [tickets];

-- tokens
CREATE TABLE [tokens] ([id] UNIQUEIDENTIFIER NOT NULL, [owner] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [tokens];

-- types_box_fields
CREATE TABLE [types_box_fields] ([id] SMALLINT IDENTITY(1, 1), [truth] BIT, [tiny] SMALLINT, [small] SMALLINT, [number] INT, [large] BIGINT, [single] REAL, [precise] FLOAT(53), [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
DELETE FROM [types_box_fields];

-- types_boxes
CREATE TABLE [types_boxes] ([id] INT IDENTITY(1, 1), [truth] BIT, [tiny] SMALLINT, [small] SMALLINT, [number] INT, [large] BIGINT, [single] REAL, [precise] FLOAT(53), [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
DELETE FROM [types_boxes];

-- types_broad
CREATE TABLE [types_broad] ([id] BIGINT IDENTITY(1, 1), [n1] INT NOT NULL, [n2] INT NOT NULL, [n3] INT NOT NULL, [n4] INT NOT NULL, [n5] INT NOT NULL, [n6] INT NOT NULL, [n7] INT NOT NULL, [n8] INT NOT NULL, [n9] INT NOT NULL, [n10] INT NOT NULL, [n11] INT NOT NULL, [n12] INT NOT NULL, [n13] INT NOT NULL, [n14] INT NOT NULL, [n15] INT NOT NULL, [n16] INT NOT NULL, [n17] INT NOT NULL, [n18] INT NOT NULL, [n19] INT NOT NULL, [n20] INT NOT NULL, [n21] INT NOT NULL, [n22] INT NOT NULL, [n23] INT NOT NULL, [n24] INT NOT NULL, [n25] INT NOT NULL, [n26] INT NOT NULL, [n27] INT NOT NULL, [n28] INT NOT NULL, [n29] INT NOT NULL, [n30] INT NOT NULL, [n31] INT NOT NULL, [n32] INT NOT NULL, [n33] INT NOT NULL, [n34] INT NOT NULL, [n35] INT NOT NULL, [n36] INT NOT NULL, [n37] INT NOT NULL, [n38] INT NOT NULL, [n39] INT NOT NULL, [n40] INT NOT NULL, [n41] INT NOT NULL, [n42] INT NOT NULL, [n43] INT NOT NULL, [n44] INT NOT NULL, [n45] INT NOT NULL, [n46] INT NOT NULL, [n47] INT NOT NULL, [n48] INT NOT NULL, [n49] INT NOT NULL, [n50] INT NOT NULL, [n51] INT NOT NULL, [n52] INT NOT NULL, [n53] INT NOT NULL, [n54] INT NOT NULL, [n55] INT NOT NULL, [n56] INT NOT NULL, [n57] INT NOT NULL, [n58] INT NOT NULL, [n59] INT NOT NULL, [n60] INT NOT NULL, [n61] INT NOT NULL, [n62] INT NOT NULL, [n63] INT NOT NULL, [n64] INT NOT NULL, [n65] INT NOT NULL, [n66] INT NOT NULL, [n67] INT NOT NULL, [n68] INT NOT NULL, [n69] INT NOT NULL, [n70] INT NOT NULL, [n71] INT NOT NULL, [n72] INT NOT NULL, [n73] INT NOT NULL, [n74] INT NOT NULL, [n75] INT NOT NULL, [n76] INT NOT NULL, [n77] INT NOT NULL, [n78] INT NOT NULL, [n79] INT NOT NULL, [n80] INT NOT NULL, [n81] INT NOT NULL, [n82] INT NOT NULL, [n83] INT NOT NULL, [n84] INT NOT NULL, [n85] INT NOT NULL, [n86] INT NOT NULL, [n87] INT NOT NULL, [n88] INT NOT NULL, [n89] INT NOT NULL, [n90] INT NOT NULL, [n91] INT NOT NULL, [n92] INT NOT NULL, [n93] INT NOT NULL, [n94] INT NOT NULL, [n95] INT NOT NULL, [n96] INT NOT NULL, [n97] INT NOT NULL, [n98] INT NOT NULL, [n99] INT NOT NULL, [t1] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t2] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t3] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t4] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t5] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t6] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t7] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t8] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t9] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t10] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t11] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t12] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t13] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t14] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t15] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t16] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t17] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t18] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t19] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t20] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t21] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t22] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t23] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t24] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t25] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t26] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t27] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t28] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t29] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t30] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t31] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t32] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t33] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t34] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t35] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t36] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t37] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t38] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t39] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t40] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t41] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t42] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t43] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t44] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t45] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t46] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t47] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t48] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t49] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t50] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t51] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t52] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t53] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t54] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t55] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t56] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t57] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t58] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t59] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t60] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t61] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t62] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t63] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t64] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t65] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t66] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t67] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t68] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t69] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t70] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t71] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t72] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t73] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t74] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t75] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t76] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t77] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t78] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t79] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t80] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t81] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t82] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t83] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t84] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t85] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t86] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t87] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t88] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t89] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t90] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t91] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t92] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t93] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t94] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t95] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t96] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t97] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t98] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t99] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [t100] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
DELETE FROM [types_broad];

-- types_by_bytes
CREATE TABLE [types_by_bytes] ([id] VARBINARY(16) NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_bytes];

-- types_by_colour
CREATE TABLE [types_by_colour] ([id] NVARCHAR(15) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_colour];

-- types_by_date
CREATE TABLE [types_by_date] ([id] DATE NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_date];

-- types_by_decimal
CREATE TABLE [types_by_decimal] ([id] DECIMAL(20, 3) NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_decimal];

-- types_by_instant
CREATE TABLE [types_by_instant] ([id] DATETIMEOFFSET(6) NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_instant];

-- types_by_number
CREATE TABLE [types_by_number] ([id] INT NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_number];

-- types_by_text
CREATE TABLE [types_by_text] ([id] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_text];

-- types_by_uuid
CREATE TABLE [types_by_uuid] ([id] UNIQUEIDENTIFIER NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_by_uuid];

-- types_clippings
CREATE TABLE [types_clippings] ([id] BIGINT IDENTITY(1, 1), [source] NVARCHAR(MAX), [part] NVARCHAR(MAX), [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [number] INT, [large] BIGINT, [ratio] FLOAT(53), [price] DECIMAL(12, 2), [truth] BIT, [words] NVARCHAR(MAX), PRIMARY KEY ([id]));
DELETE FROM [types_clippings];

-- types_composite
CREATE TABLE [types_composite] ([room] INT NOT NULL, [subject] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [day] DATE NOT NULL, [seats] INT NOT NULL, PRIMARY KEY ([room], [subject], [day]));
DELETE FROM [types_composite];

-- types_confidential
CREATE TABLE [types_confidential] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(50) COLLATE Latin1_General_100_BIN2 NOT NULL, [token] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, [pin] INT NOT NULL, [hint] NVARCHAR(12) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_types_confidential_token] UNIQUE ([token]));
DELETE FROM [types_confidential];

-- types_converted
CREATE TABLE [types_converted] ([id] BIGINT IDENTITY(1, 1), [money] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, [days] BIGINT NOT NULL, [words] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
DELETE FROM [types_converted];

-- types_decimals
CREATE TABLE [types_decimals] ([id] BIGINT IDENTITY(1, 1), [price] DECIMAL(12, 2), [wide] DECIMAL(38, 10), [free] DECIMAL(38, 10), [whole] DECIMAL(38, 0), [five] DECIMAL(5, 0), [colour] NVARCHAR(15) COLLATE Latin1_General_100_BIN2, [position] INT, PRIMARY KEY ([id]));
DELETE FROM [types_decimals];

-- types_defaults
CREATE TABLE [types_defaults] ([id] BIGINT IDENTITY(1, 1), [note] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [truth] BIT DEFAULT 1, [number] INT DEFAULT -7, [large] BIGINT DEFAULT 9223372036854775807, [precise] FLOAT(53) DEFAULT -0.5, [price] DECIMAL(10, 2) DEFAULT 12.50, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 DEFAULT N'it''s "so" \ 100% ü 🦊', [brief] NVARCHAR(10) COLLATE Latin1_General_100_BIN2 DEFAULT N'-', [colour] NVARCHAR(15) COLLATE Latin1_General_100_BIN2 DEFAULT N'GREEN', [position] INT DEFAULT 1, [uuid] UNIQUEIDENTIFIER DEFAULT '01890a5d-ac96-774b-bcce-b302099a8057', [date] DATE DEFAULT '2024-02-29', [time] TIME(6) DEFAULT '23:59:59.123456', [date_time] DATETIME2(6) DEFAULT '2024-02-29 01:02:03.000004', [instant] DATETIMEOFFSET(6) DEFAULT '2024-02-29 22:30:00.000000 +00:00', [duration] DECIMAL(28, 9) DEFAULT -1.500000000, [computed] INT DEFAULT 40 + 2, [made] DATETIMEOFFSET(6) DEFAULT CURRENT_TIMESTAMP, PRIMARY KEY ([id]));
DELETE FROM [types_defaults];

-- types_document_fields
CREATE TABLE [types_document_fields] ([id] BIGINT IDENTITY(1, 1), [map] NVARCHAR(MAX) NOT NULL, [tags] NVARCHAR(MAX) NOT NULL, [data] VARBINARY(MAX) NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_document_fields];

-- types_documents
CREATE TABLE [types_documents] ([id] BIGINT IDENTITY(1, 1), [map] NVARCHAR(MAX), [note] NVARCHAR(MAX), [nested] NVARCHAR(MAX), [list] NVARCHAR(MAX), [groups] NVARCHAR(MAX), [text] NVARCHAR(MAX), PRIMARY KEY ([id]));
DELETE FROM [types_documents];

-- types_generated_uuid
CREATE TABLE [types_generated_uuid] ([id] UNIQUEIDENTIFIER NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_generated_uuid];

-- types_lists
CREATE TABLE [types_lists] ([id] BIGINT IDENTITY(1, 1), [texts] NVARCHAR(MAX), [truths] NVARCHAR(MAX), [numbers] NVARCHAR(MAX), [larges] NVARCHAR(MAX), [precise] NVARCHAR(MAX), [decimals] NVARCHAR(MAX), [wholes] NVARCHAR(MAX), [uuids] NVARCHAR(MAX), [dates] NVARCHAR(MAX), [times] NVARCHAR(MAX), [instants] NVARCHAR(MAX), [tinies] NVARCHAR(MAX), [smalls] NVARCHAR(MAX), [singles] NVARCHAR(MAX), [letters] NVARCHAR(MAX), [date_times] NVARCHAR(MAX), [offsets] NVARCHAR(MAX), [durations] NVARCHAR(MAX), [years] NVARCHAR(MAX), PRIMARY KEY ([id]));
DELETE FROM [types_lists];

-- types_moment_fields
CREATE TABLE [types_moment_fields] ([id] BIGINT IDENTITY(1, 1), [date] DATE NOT NULL, [time] TIME(6) NOT NULL, [date_time] DATETIME2(6) NOT NULL, [instant] DATETIMEOFFSET(6) NOT NULL, [offset] DATETIMEOFFSET(6) NOT NULL, [duration] DECIMAL(28, 9) NOT NULL, [year] INT NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_moment_fields];

-- types_moments
CREATE TABLE [types_moments] ([id] BIGINT IDENTITY(1, 1), [date] DATE, [time] TIME(6), [date_time] DATETIME2(6), [instant] DATETIMEOFFSET(6), [offset] DATETIMEOFFSET(6), [duration] DECIMAL(28, 9), [year] INT, PRIMARY KEY ([id]));
DELETE FROM [types_moments];

-- types_primitive_fields
CREATE TABLE [types_primitive_fields] ([id] BIGINT IDENTITY(1, 1), [truth] BIT NOT NULL, [tiny] SMALLINT NOT NULL, [small] SMALLINT NOT NULL, [number] INT NOT NULL, [large] BIGINT NOT NULL, [single] REAL NOT NULL, [precise] FLOAT(53) NOT NULL, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_primitive_fields];

-- types_primitives
CREATE TABLE [types_primitives] ([id] BIGINT IDENTITY(1, 1), [truth] BIT NOT NULL, [tiny] SMALLINT NOT NULL, [small] SMALLINT NOT NULL, [number] INT NOT NULL, [large] BIGINT NOT NULL, [single] REAL NOT NULL, [precise] FLOAT(53) NOT NULL, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_primitives];

-- types_residents
CREATE TABLE [types_residents] ([id] BIGINT IDENTITY(1, 1), [home_street] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [home_flat] INT, [home_place_city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [home_place_zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [work_street] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [work_flat] INT, [work_place_city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [work_place_zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [city] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [zip] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_residents];

-- types_sequence
CREATE TABLE [types_sequence] ([id] BIGINT DEFAULT NEXT VALUE FOR [types_numbers] NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_sequence];

-- types_text_fields
CREATE TABLE [types_text_fields] ([id] BIGINT IDENTITY(1, 1), [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [data] VARBINARY(MAX) NOT NULL, [uuid] UNIQUEIDENTIFIER NOT NULL, [price] DECIMAL(12, 2) NOT NULL, [whole] DECIMAL(38, 0) NOT NULL, [colour] NVARCHAR(15) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [types_text_fields];

-- types_texts
CREATE TABLE [types_texts] ([id] BIGINT IDENTITY(1, 1), [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [optional] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [brief] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [data] VARBINARY(MAX), [uuid] UNIQUEIDENTIFIER, PRIMARY KEY ([id]));
DELETE FROM [types_texts];

-- wallets
CREATE TABLE [wallets] ([id] BIGINT IDENTITY(1, 1), [owner] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [balance] BIGINT NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_wallets_owner] UNIQUE ([owner]));
DELETE FROM [wallets];

