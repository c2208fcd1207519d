-- Explain
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Explain.extendedStatementsAreTagged
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [age] FROM (
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ?
) [adults] /* report: adults */;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ?
ORDER BY [age] /* report: adults */;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ? /* report: adults */;

-- Explain.rowsAreFetchedInParts
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ?;
SELECT [name] FROM [people] WHERE [age] >= ? AND [name] = ?;

-- Explain.statementsAreTagged
SELECT COUNT(*) FROM [people] WHERE [age] >= ? AND [name] = ? /* orders/list: page 2 */;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY /* orders/list: page 2 */;
UPDATE [people] SET [age] = ? WHERE [age] >= ? AND [name] = ? /* orders/list: page 2 */;

