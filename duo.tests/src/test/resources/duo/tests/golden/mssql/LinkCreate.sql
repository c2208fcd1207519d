-- LinkCreate
ALTER TABLE [relation_acts] ADD CONSTRAINT [fk_relation_acts_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_choirs] ADD CONSTRAINT [fk_relation_choirs_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_choirs] ([name]) ON DELETE SET NULL;
ALTER TABLE [relation_choirs_songs] ADD CONSTRAINT [fk_relation_choirs_songs_choir_name] FOREIGN KEY ([choir_name]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_choirs_songs] ADD CONSTRAINT [fk_relation_choirs_songs_song_title] FOREIGN KEY ([song_title]) REFERENCES [relation_songs] ([title]) ON DELETE CASCADE;
ALTER TABLE [relation_concerts] ADD CONSTRAINT [fk_relation_concerts_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_artist_id] FOREIGN KEY ([artist_id]) REFERENCES [relation_artists] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_concerts_artists] ADD CONSTRAINT [fk_relation_concerts_artists_concert_id] FOREIGN KEY ([concert_id]) REFERENCES [relation_concerts] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_guides] ADD CONSTRAINT [fk_relation_guides_festival_id] FOREIGN KEY ([festival_id]) REFERENCES [relation_festivals] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_guides] ADD CONSTRAINT [fk_relation_guides_stage_id] FOREIGN KEY ([stage_id]) REFERENCES [relation_stages] ([id]);
ALTER TABLE [relation_lockers] ADD CONSTRAINT [fk_relation_lockers_choir_id] FOREIGN KEY ([choir_id]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_lockers] ADD CONSTRAINT [fk_relation_lockers_singer_id] FOREIGN KEY ([singer_id]) REFERENCES [relation_singers] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_parts] ADD CONSTRAINT [fk_relation_parts_choir_id] FOREIGN KEY ([choir_id]) REFERENCES [relation_choirs] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_parts] ADD CONSTRAINT [fk_relation_parts_singer_id] FOREIGN KEY ([singer_id]) REFERENCES [relation_singers] ([name]) ON DELETE CASCADE;
ALTER TABLE [relation_seats] ADD CONSTRAINT [fk_relation_seats_venue_id] FOREIGN KEY ([venue_id]) REFERENCES [relation_venues] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_slots] ADD CONSTRAINT [fk_relation_slots_stage_id] FOREIGN KEY ([stage_id]) REFERENCES [relation_stages] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_songs] ADD CONSTRAINT [fk_relation_songs_soloist_id] FOREIGN KEY ([soloist_id]) REFERENCES [relation_singers] ([name]) ON DELETE SET NULL;
ALTER TABLE [relation_stages] ADD CONSTRAINT [fk_relation_stages_festival_id] FOREIGN KEY ([festival_id]) REFERENCES [relation_festivals] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_venues] ADD CONSTRAINT [fk_relation_venues_next_id] FOREIGN KEY ([next_id]) REFERENCES [relation_concerts] ([id]) ON DELETE SET NULL;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_acts_concert_id] ON [relation_acts] ([concert_id]);
CREATE INDEX [idx_relation_choirs_parent_id] ON [relation_choirs] ([parent_id]);
CREATE INDEX [idx_relation_choirs_songs_song_title] ON [relation_choirs_songs] ([song_title]);
CREATE INDEX [idx_relation_concerts_artists_artist_id] ON [relation_concerts_artists] ([artist_id]);
CREATE INDEX [idx_relation_concerts_venue_id] ON [relation_concerts] ([venue_id]);
CREATE INDEX [idx_relation_guides_festival_id] ON [relation_guides] ([festival_id]);
CREATE INDEX [idx_relation_guides_stage_id] ON [relation_guides] ([stage_id]);
CREATE INDEX [idx_relation_lockers_singer_id] ON [relation_lockers] ([singer_id]);
CREATE INDEX [idx_relation_parts_choir_id] ON [relation_parts] ([choir_id]);
CREATE INDEX [idx_relation_parts_singer_id] ON [relation_parts] ([singer_id]);
CREATE INDEX [idx_relation_seats_venue_id] ON [relation_seats] ([venue_id]);
CREATE INDEX [idx_relation_songs_soloist_id] ON [relation_songs] ([soloist_id]);
CREATE INDEX [idx_relation_venues_next_id] ON [relation_venues] ([next_id]);
CREATE TABLE [relation_acts] ([id] BIGINT IDENTITY(1, 1), [concert_id] BIGINT NOT NULL, [piece] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_artists] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_artists_name] UNIQUE ([name]));
CREATE TABLE [relation_choirs] ([name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([name]));
CREATE TABLE [relation_choirs_songs] ([choir_name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [song_title] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([choir_name], [song_title]));
CREATE TABLE [relation_concerts] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_concerts_artists] ([concert_id] BIGINT NOT NULL, [artist_id] BIGINT NOT NULL, PRIMARY KEY ([concert_id], [artist_id]));
CREATE TABLE [relation_festivals] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_guides] ([id] BIGINT IDENTITY(1, 1), [festival_id] BIGINT NOT NULL, [stage_id] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_lockers] ([choir_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [singer_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] INT NOT NULL, PRIMARY KEY ([choir_id], [singer_id]), CONSTRAINT [uniq_relation_lockers_number] UNIQUE ([number]));
CREATE TABLE [relation_parts] ([id] BIGINT IDENTITY(1, 1), [choir_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [singer_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_seats] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [venue_id] BIGINT, [price] INT NOT NULL, PRIMARY KEY ([code]));
CREATE TABLE [relation_singers] ([name] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [voice] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([name]));
CREATE TABLE [relation_slots] ([id] BIGINT IDENTITY(1, 1), [stage_id] BIGINT NOT NULL, [hour] INT NOT NULL, [band] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_slots_stage_id_hour] UNIQUE ([stage_id], [hour]));
CREATE TABLE [relation_songs] ([title] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [minutes] INT NOT NULL, [soloist_id] NVARCHAR(40) COLLATE Latin1_General_100_BIN2, [since] DATETIMEOFFSET(6), PRIMARY KEY ([title]));
CREATE TABLE [relation_stages] ([id] BIGINT IDENTITY(1, 1), [festival_id] BIGINT NOT NULL, [name] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_stages_festival_id_name] UNIQUE ([festival_id], [name]));
CREATE TABLE [relation_venues] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [next_id] BIGINT, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- LinkCreate.aFailureOfWhatComesAlongLeavesNothing
DELETE FROM [relation_acts];
DELETE FROM [relation_acts] WHERE [concert_id] = ?;
DELETE FROM [relation_concerts] WHERE [id] = ?;
DELETE FROM [relation_concerts_artists] WHERE [concert_id] = ?;
DELETE FROM [relation_guides];
DELETE FROM [relation_lockers];
DELETE FROM [relation_parts];
DELETE FROM [relation_seats];
DELETE FROM [relation_seats] WHERE [venue_id] = ?;
DELETE FROM [relation_slots];
DELETE FROM [relation_venues] WHERE [id] = ?;
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_festivals] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_stages] ([festival_id], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_slots];
SELECT COUNT(*) FROM [relation_stages];
SELECT [id] FROM [relation_artists] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_concerts] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_festivals] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_venues] WITH (UPDLOCK, ROWLOCK);
SELECT [name] FROM [relation_choirs] WITH (UPDLOCK, ROWLOCK);
SELECT [name] FROM [relation_singers] WITH (UPDLOCK, ROWLOCK);
SELECT [title] FROM [relation_songs] WITH (UPDLOCK, ROWLOCK);
UPDATE [relation_concerts] SET [venue_id] = ? WHERE [venue_id] = ?;
UPDATE [relation_venues] SET [next_id] = ? WHERE [next_id] = ?;

-- LinkCreate.aLoadedCollectionFollows
DELETE FROM [relation_choirs] WHERE [name] = ?;
DELETE FROM [relation_choirs_songs] WHERE [choir_name] = ?;
DELETE FROM [relation_lockers] WHERE [choir_id] = ?;
DELETE FROM [relation_lockers] WHERE [singer_id] IN (?, ?);
DELETE FROM [relation_parts] WHERE [choir_id] = ?;
DELETE FROM [relation_parts] WHERE [singer_id] IN (?, ?);
DELETE FROM [relation_singers] WHERE [name] IN (?, ?);
INSERT INTO [relation_acts] ([concert_id], [piece], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_artists] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_concerts] ([title], [venue_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_concerts_artists] ([concert_id], [artist_id]) VALUES (?, ?);
SELECT COUNT(*) FROM [relation_acts];
SELECT [concert_id], [id], [concert_id], [piece], [version] FROM [relation_acts] WHERE [concert_id] = ?;
SELECT [id], [title], [venue_id] FROM [relation_concerts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_concerts_artists].[concert_id], [relation_concerts_artists].[artist_id], [t1].[name] FROM [relation_concerts_artists] LEFT JOIN [relation_artists] [t1] ON [t1].[id] = [relation_concerts_artists].[artist_id] WHERE [relation_concerts_artists].[concert_id] = ?;
UPDATE [relation_choirs] SET [parent_id] = ? WHERE [parent_id] = ?;
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] IN (?, ?);

-- LinkCreate.aNewModelIsLinked
DELETE FROM [relation_lockers] WHERE [singer_id] = ?;
DELETE FROM [relation_parts] WHERE [singer_id] = ?;
DELETE FROM [relation_singers] WHERE [name] = ?;
INSERT INTO [relation_concerts_artists] ([artist_id], [concert_id]) VALUES (?, ?);
SELECT COUNT(*) FROM [relation_artists] WHERE [id] IN (SELECT [t1].[artist_id] FROM [relation_concerts_artists] [t1] WHERE [t1].[concert_id] = ?);
SELECT COUNT(*) FROM [relation_concerts] WHERE [id] IN (SELECT [t1].[concert_id] FROM [relation_concerts_artists] [t1] WHERE [t1].[artist_id] = ?);
UPDATE [relation_songs] SET [soloist_id] = ? WHERE [soloist_id] = ?;

-- LinkCreate.aNewModelRefersToTheOneThatItIsMadeFor
INSERT INTO [relation_seats] ([code], [venue_id], [price]) VALUES (?, ?, ?);
INSERT INTO [relation_venues] ([name], [next_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [relation_seats] WHERE [venue_id] = ?;

-- LinkCreate.anotherUniqueValueIsNotOverlooked
DELETE FROM [relation_acts] WHERE [concert_id] IN (?, ?);
DELETE FROM [relation_artists] WHERE [id] IN (?, ?);
DELETE FROM [relation_concerts] WHERE [id] IN (?, ?);
DELETE FROM [relation_concerts_artists] WHERE [artist_id] IN (?, ?);
DELETE FROM [relation_concerts_artists] WHERE [concert_id] IN (?, ?);
INSERT INTO [relation_choirs] ([name], [parent_id]) VALUES (?, ?);
INSERT INTO [relation_lockers] ([choir_id], [singer_id], [number]) VALUES (?, ?, ?);
INSERT INTO [relation_singers] ([name], [voice]) VALUES (?, ?);
SELECT COUNT(*) FROM [relation_lockers];
SELECT [singer_id] FROM [relation_lockers] WHERE [choir_id] = ?;
SELECT [singer_id] FROM [relation_lockers] WHERE [choir_id] = ? AND [singer_id] = ?;
UPDATE [relation_venues] SET [next_id] = ? WHERE [next_id] IN (?, ?);

-- LinkCreate.theAsynchronousViewDoesTheSame
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT COUNT(*) FROM [relation_artists];

-- LinkCreate.theModelInBetweenTakesValues
DELETE FROM [relation_festivals] WHERE [id] = ?;
DELETE FROM [relation_guides] WHERE [festival_id] = ?;
DELETE FROM [relation_slots] WHERE [stage_id] = ?;
DELETE FROM [relation_stages] WHERE [id] = ?;
SELECT [choir_id], [singer_id], [number] FROM [relation_lockers] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id] FROM [relation_stages] WITH (UPDLOCK, ROWLOCK) WHERE [festival_id] = ?;

-- LinkCreate.whatIsRefusedLeavesNothing
DELETE FROM [relation_artists] WHERE [id] = ?;
DELETE FROM [relation_concerts_artists] WHERE [artist_id] = ?;

-- LinkCreate.whatIsSavedWithItComesAlong
SELECT COUNT(*) FROM [relation_slots] WHERE [stage_id] = ?;
SELECT [id], [concert_id], [piece], [version] FROM [relation_acts] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

