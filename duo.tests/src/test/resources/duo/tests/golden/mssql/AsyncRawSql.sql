-- AsyncRawSql
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- AsyncRawSql.errorsAreTheSame
INSERT INTO [people] ([email], [name], [age]) VALUES (?, ?, ?);
SELECT COUNT(*) FROM [people];

-- AsyncRawSql.rowsAreRead
SELECT * FROM [people] WHERE [age] > ? ORDER BY [age];
SELECT [name], [age] + ? AS [older] FROM [people] WHERE [name] = ?;

-- AsyncRawSql.sessionsHaveStatements
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT 1 FROM [people] WHERE [age] = 99;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;
UPDATE [people] SET [age] = 99;

-- AsyncRawSql.transactionsHaveStatements
UPDATE [people] SET [age] = [age] + 1;

-- AsyncRawSql.valuesAreBound
SELECT COUNT(*) FROM (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ?) [o] WHERE [age] > ?;
SELECT COUNT(*) FROM [people] WHERE [name] IN (?) AND [age] >= ?;
SELECT COUNT(*) FROM [people] WHERE [name] IN (?, ?) AND [age] >= ?;
SELECT [name] FROM [people] WHERE [age] = ?;
UPDATE [people] SET [nickname] = ? WHERE [name] = 'Ada';

