-- VersionedOrphan
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- VersionedOrphan.aRowThatWouldGoAnywayIsCompared
DELETE FROM [relation_paintings] WHERE [id] IN (?, ?);
INSERT INTO [relation_galleries] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_halls] ([gallery_id], [name], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_paintings] ([gallery_id], [hall_id], [title], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT [gallery_id], [id], [gallery_id], [hall_id], [title], [version] FROM [relation_paintings] WHERE [gallery_id] = ? ORDER BY [title];
SELECT [gallery_id], [id], [gallery_id], [name], [version] FROM [relation_halls] WHERE [gallery_id] = ? ORDER BY [name];
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE (([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?));
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE [hall_id] = ?;
SELECT [id], [gallery_id], [hall_id], [title], [version] FROM [relation_paintings] ORDER BY [title];
SELECT [id], [gallery_id], [name], [version] FROM [relation_halls] ORDER BY [name];
SELECT [id], [name] FROM [relation_galleries] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [version], [gallery_id] FROM [relation_halls] WHERE [gallery_id] = ?;
SELECT [id], [version], [gallery_id], [hall_id] FROM [relation_paintings] WHERE [gallery_id] = ?;
UPDATE relation_paintings SET version = version + 1 WHERE id = ?;

-- VersionedOrphan.aStaleRowIsNamed
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
UPDATE relation_halls SET version = version + 1 WHERE id = ?;

-- VersionedOrphan.aStaleRowIsNamedLater
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE (([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?));

-- VersionedOrphan.bothCollectionsLoseRows
DELETE FROM [relation_paintings] WHERE [id] = ?;

-- VersionedOrphan.theStatementsAreCounted
DELETE FROM [relation_paintings] WHERE [id] IN (?, ?, ?);
SELECT [id] FROM [relation_halls] WITH (UPDLOCK, ROWLOCK) WHERE (([id] = ? AND [version] = ?) OR ([id] = ? AND [version] = ?));

-- VersionedOrphan.whatIsTakenAlongIsNotCompared
INSERT INTO [relation_paintings] ([gallery_id], [hall_id], [title], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [gallery_id], [hall_id], [title], [version] FROM [relation_paintings] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [name] FROM [relation_galleries] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- VersionedOrphan.whatMovesAwayStays
UPDATE [relation_paintings] SET [hall_id] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

