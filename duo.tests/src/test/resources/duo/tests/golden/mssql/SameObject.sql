-- SameObject
ALTER TABLE [relation_acts] ADD CONSTRAINT [fk_relation_acts_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_concerts] ADD CONSTRAINT [fk_relation_concerts_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_artist_id] FOREIGN KEY ([artist_id]) REFERENCES [relation_artists] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_folders] ADD CONSTRAINT [fk_relation_folders_parent_drive_parent_number] FOREIGN KEY ([parent_drive], [parent_number]) REFERENCES [relation_folders] ([drive], [number]) ON DELETE CASCADE;
ALTER TABLE [relation_halls] ADD CONSTRAINT [fk_relation_halls_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_paintings] ADD CONSTRAINT [fk_relation_paintings_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_paintings] ADD CONSTRAINT [fk_relation_paintings_hall_id] FOREIGN KEY ([hall_id]) REFERENCES [relation_halls] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_remarks] ADD CONSTRAINT [fk_relation_remarks_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_seats] ADD CONSTRAINT [fk_relation_seats_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_venues] ADD CONSTRAINT [fk_relation_venues_next_id] FOREIGN KEY ([next_id]) REFERENCES [relation_concerts] ([id]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_acts_concert_id] ON [relation_acts] ([concert_id]);
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
CREATE INDEX [idx_relation_concerts_artists_artist_id] ON [relation_concerts_artists] ([artist_id]);
CREATE INDEX [idx_relation_concerts_venue_id] ON [relation_concerts] ([venue_id]);
CREATE INDEX [idx_relation_folders_parent_drive_parent_number] ON [relation_folders] ([parent_drive], [parent_number]);
CREATE INDEX [idx_relation_halls_gallery_id] ON [relation_halls] ([gallery_id]);
CREATE INDEX [idx_relation_paintings_gallery_id] ON [relation_paintings] ([gallery_id]);
CREATE INDEX [idx_relation_paintings_hall_id] ON [relation_paintings] ([hall_id]);
CREATE INDEX [idx_relation_remarks_gallery_id] ON [relation_remarks] ([gallery_id]);
CREATE INDEX [idx_relation_seats_venue_id] ON [relation_seats] ([venue_id]);
CREATE INDEX [idx_relation_venues_next_id] ON [relation_venues] ([next_id]);
CREATE TABLE [jobs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [priority] INT DEFAULT 5, [attempts] INT DEFAULT 7, [remark] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [notes] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [body] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, [data] VARBINARY(MAX) NOT NULL, [tags] NVARCHAR(MAX) NOT NULL, [scores] NVARCHAR(MAX) NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_acts] ([id] BIGINT IDENTITY(1, 1), [concert_id] BIGINT NOT NULL, [piece] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_artists] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_artists_name] UNIQUE ([name]));
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_concerts] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_concerts_artists] ([concert_id] BIGINT NOT NULL, [artist_id] BIGINT NOT NULL, PRIMARY KEY ([concert_id], [artist_id]));
CREATE TABLE [relation_folders] ([drive] NVARCHAR(10) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, [parent_drive] NVARCHAR(10) COLLATE Latin1_General_100_BIN2, [parent_number] INT, PRIMARY KEY ([drive], [number]));
CREATE TABLE [relation_galleries] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_halls] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_paintings] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [hall_id] BIGINT NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_remarks] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_seats] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, [price] INT NOT NULL, PRIMARY KEY ([code]));
CREATE TABLE [relation_venues] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [next_id] BIGINT, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- SameObject.aKeyIsTakenOnce
DELETE FROM [jobs];
DELETE FROM [notes];
DELETE FROM [relation_acts];
DELETE FROM [relation_galleries] WHERE [id] IN (?, ?);
DELETE FROM [relation_paintings];
DELETE FROM [relation_paintings] WHERE [gallery_id] IN (?, ?);
DELETE FROM [relation_remarks];
DELETE FROM [relation_remarks] WHERE [gallery_id] IN (?, ?);
DELETE FROM [relation_seats];
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?), (?, ?, ?);
SELECT COUNT(*) FROM [relation_seats];
SELECT [drive], [number] FROM [relation_folders] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_artists] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_concerts] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_galleries] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE [gallery_id] IN (?, ?);
SELECT [id] FROM [relation_venues] WITH (UPDLOCK, ROWLOCK);

-- SameObject.aRecordIsARowEachTime
DELETE FROM [relation_folders] WHERE (([drive] = ? AND [number] = ?) OR ([drive] = ? AND [number] = ?));
INSERT INTO [jobs] ([name], [priority], [attempts], [remark]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [jobs];
SELECT [drive], [number] FROM [relation_folders] WITH (UPDLOCK, ROWLOCK) WHERE (([parent_drive] = ? AND [parent_number] = ?) OR ([parent_drive] = ? AND [parent_number] = ?));

-- SameObject.aRecordWithAReferenceIsARowEachTime
INSERT INTO [relation_galleries] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_remarks] ([gallery_id], [text]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?);
INSERT INTO [relation_remarks] ([gallery_id], [text]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?);
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_remarks];

-- SameObject.aRecordWithCollectionsIsOneRow
INSERT INTO [relation_folders] ([drive], [number], [parent_drive], [parent_number]) VALUES (?, ?, ?, ?), (?, ?, ?, ?);
SELECT COUNT(*) FROM [relation_artists];
SELECT COUNT(*) FROM [relation_folders];

-- SameObject.anEntityIsOneRow
INSERT INTO [notes] ([title], [body], [data], [tags], [scores]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?), (?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [notes];
SELECT COUNT(*) FROM [relation_categories];

