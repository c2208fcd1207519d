-- Stamps
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Stamps.aBrokenRuleStopsEveryWrite
DELETE FROM [articles] WHERE [id] = ? AND [version] = ?;
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);

-- Stamps.aBulkInsertStampsWhatIsNull
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
MERGE INTO [tickets] USING (VALUES (?, ?, ?, ?, ?, ?, ?, 0), (?, ?, ?, ?, ?, ?, ?, 1)) [rows] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) VALUES ([rows].[title], [rows].[votes], [rows].[approved], [rows].[reviewer], [rows].[version], [rows].[created_at], [rows].[updated_at]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- Stamps.anUnchangedSaveMovesTheStamp
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [id] = ?;
UPDATE [articles] SET [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Stamps.anUpdateMovesOneStamp
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] = ?;
UPDATE [tickets] SET [title] = ?, [votes] = ?, [approved] = ?, [reviewer] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Stamps.anUpdateOfColumnsMovesVersionAndStamp
UPDATE [articles] SET [updated_at] = ?, [views] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Stamps.theSecondOfTwoCopiesIsStale
UPDATE [articles] SET [updated_at] = ?, [title] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

