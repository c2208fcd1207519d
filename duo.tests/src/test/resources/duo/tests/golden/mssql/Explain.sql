-- Explain
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Explain.extendedStatementsAreTagged
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ?
order by age /* report: adults */;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ? /* report: adults */;
select age from (
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ?
) adults /* report: adults */;

-- Explain.rowsAreFetchedInParts
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ?;
SELECT [name] FROM [people] WHERE [age] >= ? AND [name] = ?;

-- Explain.statementsAreTagged
SELECT COUNT(*) FROM [people] WHERE [age] >= ? AND [name] = ? /* orders/list: page 2 */;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ? AND [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY /* orders/list: page 2 */;
UPDATE [people] SET [age] = ? WHERE [age] >= ? AND [name] = ? /* orders/list: page 2 */;

