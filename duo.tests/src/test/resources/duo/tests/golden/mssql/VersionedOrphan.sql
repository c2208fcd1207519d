-- VersionedOrphan
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- VersionedOrphan.aRowThatWouldGoAnywayIsCompared
DELETE FROM [relation_paintings] WHERE [id] IN (?, ?);
INSERT INTO [relation_galleries] ([name]) OUTPUT INSERTED.[id] VALUES (?);
MERGE INTO [relation_halls] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([gallery_id], [name], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([gallery_id], [name], [version]) VALUES ([rows].[gallery_id], [rows].[name], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [relation_paintings] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2)) [rows] ([gallery_id], [hall_id], [title], [version], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([gallery_id], [hall_id], [title], [version]) VALUES ([rows].[gallery_id], [rows].[hall_id], [rows].[title], [rows].[version]) OUTPUT INSERTED.[id], [rows].[duo position];;
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
UPDATE [relation_paintings] SET [version] = [version] + 1 WHERE [id] = ?;

-- VersionedOrphan.aStaleRowIsNamed
SELECT [id] FROM [relation_paintings] WITH (UPDLOCK, ROWLOCK) WHERE ([id] = ? AND [version] = ?);
UPDATE [relation_halls] SET [version] = [version] + 1 WHERE [id] = ?;

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

