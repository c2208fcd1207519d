-- RawSql
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RawSql.aBatchIsAllOrNothing
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age]) VALUES (?, ?, ?);
SELECT COUNT(*) FROM [people];
SELECT SUM([age]) FROM [people];

-- RawSql.anInsertGivesItsKey
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;

-- RawSql.entitiesAreThoseOfTheTransaction
INSERT INTO [wallets] ([owner], [balance], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
SELECT * FROM [wallets];
SELECT [id], [owner], [balance], [version] FROM [wallets] WHERE [id] = ?;
UPDATE [wallets] SET [balance] = 9;

-- RawSql.errorsAreThoseOfOtherStatements
SELECT * FROM [nowhere];
selekt 1;

-- RawSql.itTakesPartInSessions
SELECT [name] FROM [people];

-- RawSql.itTakesPartInTransactions
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);

-- RawSql.oneRowIsAskedForInSeveralWays
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [name] FROM [people] WHERE [age] > ? ORDER BY [age];

-- RawSql.queriesCanStandInStatements
SELECT [a].* FROM (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? AND [name] <> ?) [a] ORDER BY [id];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? AND [name] <> ? ORDER BY [id];
WITH [adults] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] > ? AND [name] <> ?) SELECT [name] FROM [adults] WHERE [age] < ? AND [name] NOT IN (SELECT [name] FROM [people] WHERE 1 = 0) ORDER BY [age];

-- RawSql.questionMarksTakeTheirValuesInOrder
SELECT [name] FROM [people] WHERE [age] BETWEEN ? AND ? ORDER BY [age];

-- RawSql.rowsBecomeModels
select * from [people] where [age] > ? order by [age] desc;

-- RawSql.statementsAreImmutable
SELECT [name] FROM [people] WHERE [age] = ?;

-- RawSql.writingGivesTheNumberOfRows
DELETE FROM [people] WHERE [age] = ?;
UPDATE [people] SET [age] = [age] + ?;

