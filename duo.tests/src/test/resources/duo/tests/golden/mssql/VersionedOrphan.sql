-- VersionedOrphan
ALTER TABLE [relation_halls] ADD CONSTRAINT [fk_relation_halls_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_paintings] ADD CONSTRAINT [fk_relation_paintings_gallery_id] FOREIGN KEY ([gallery_id]) REFERENCES [relation_galleries] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_paintings] ADD CONSTRAINT [fk_relation_paintings_hall_id] FOREIGN KEY ([hall_id]) REFERENCES [relation_halls] ([id]) ON DELETE CASCADE;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_halls_gallery_id] ON [relation_halls] ([gallery_id]);
CREATE INDEX [idx_relation_paintings_gallery_id] ON [relation_paintings] ([gallery_id]);
CREATE INDEX [idx_relation_paintings_hall_id] ON [relation_paintings] ([hall_id]);
CREATE TABLE [relation_galleries] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_halls] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_paintings] ([id] BIGINT IDENTITY(1, 1), [gallery_id] BIGINT NOT NULL, [hall_id] BIGINT NOT NULL, [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [version] INT NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- VersionedOrphan.aRowThatWouldGoAnywayIsCompared
DELETE FROM [relation_galleries] WHERE [id] = ?;
DELETE FROM [relation_halls] WHERE [id] = ?;
DELETE FROM [relation_paintings];
DELETE FROM [relation_paintings] WHERE [gallery_id] = ?;
DELETE FROM [relation_paintings] WHERE [hall_id] = ?;
DELETE FROM [relation_paintings] WHERE [id] IN (?, ?);
INSERT INTO [relation_galleries] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_halls] ([gallery_id], [name], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_paintings] ([gallery_id], [hall_id], [title], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT [gallery_id], [id], [gallery_id], [hall_id], [title], [version] FROM [relation_paintings] WHERE [gallery_id] = ? ORDER BY [title];
SELECT [gallery_id], [id], [gallery_id], [name], [version] FROM [relation_halls] WHERE [gallery_id] = ? ORDER BY [name];
SELECT [id] FROM [relation_galleries] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE [gallery_id] = ?;
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE (([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?));
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE [hall_id] = ?;
SELECT [id], [gallery_id], [hall_id], [title], [version] FROM [relation_paintings] ORDER BY [title];
SELECT [id], [gallery_id], [name], [version] FROM [relation_halls] ORDER BY [name];
SELECT [id], [name] FROM [relation_galleries] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [version], [gallery_id] FROM [relation_halls] WHERE [gallery_id] = ?;
SELECT [id], [version], [gallery_id], [hall_id] FROM [relation_paintings] WHERE [gallery_id] = ?;
UPDATE relation_paintings SET version = version + 1 WHERE id = ?;

-- VersionedOrphan.aStaleRowIsNamed
DELETE FROM [relation_galleries] WHERE [id] IN (?, ?);
DELETE FROM [relation_paintings] WHERE [gallery_id] IN (?, ?);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE [gallery_id] IN (?, ?);
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
UPDATE relation_halls SET version = version + 1 WHERE id = ?;

-- VersionedOrphan.aStaleRowIsNamedLater
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE (([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?));

-- VersionedOrphan.bothCollectionsLoseRows
DELETE FROM [relation_paintings] WHERE [id] = ?;

-- VersionedOrphan.bothCollectionsLoseRowsLater
DELETE FROM [relation_halls] WHERE [id] IN (?, ?);
DELETE FROM [relation_paintings] WHERE [hall_id] IN (?, ?);

-- VersionedOrphan.theStatementsAreCounted
DELETE FROM [relation_paintings] WHERE [id] IN (?, ?, ?);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE (([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?));

-- VersionedOrphan.whatIsTakenAlongIsNotCompared
INSERT INTO [relation_paintings] ([gallery_id], [hall_id], [title], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [gallery_id], [hall_id], [title], [version] FROM [relation_paintings] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [name] FROM [relation_galleries] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- VersionedOrphan.whatMovesAwayStays
UPDATE [relation_paintings] SET [hall_id] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

