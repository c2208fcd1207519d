-- Subquery
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Subquery.aQueryExistsOrNot
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
SELECT COUNT(*) FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE 1 = 0);
SELECT COUNT(*) FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1]);
SELECT COUNT(*) FROM [people] WHERE NOT (EXISTS (SELECT [t1].[id] FROM [people] [t1] ORDER BY (SELECT NULL) OFFSET ? ROWS));
SELECT [email] FROM [people] WHERE (EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]) OR [nickname] = ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT (EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age])) ORDER BY [email];

-- Subquery.aReferenceIsAmongTheRowsOfAQuery
DELETE FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] ORDER BY [t1].[name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
INSERT INTO [schema_nulling] ([id], [shelf_id]) VALUES (?, ?), (?, ?), (?, ?);
INSERT INTO [schema_shelves] ([name]) VALUES (?), (?), (?);
SELECT COUNT(*) FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] WHERE 1 = 0);
SELECT [id], [shelf_id] FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] ORDER BY [t1].[name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_nulling] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] WHERE [t1].[name] > ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_nulling] WHERE [shelf_id] NOT IN (SELECT [t1].[name] FROM [schema_shelves] [t1] ORDER BY [t1].[name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name] FROM [schema_shelves] WHERE [name] = ?;

-- Subquery.bulkWritesReadTheTableThatTheyWrite
DELETE FROM [people] WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = ?);
DELETE FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
DELETE FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[age] > ?);
SELECT COUNT(*) FROM [people];
SELECT [email] FROM [people] ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] = ? ORDER BY [email];
UPDATE [people] SET [nickname] = ? WHERE [age] < (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) AND [email] <> ?;

-- Subquery.bulkWritesSpeakOfTheRowThatTheyWrite
DELETE FROM [people] WHERE NOT (EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]));
UPDATE [people] SET [nickname] = ? WHERE EXISTS (SELECT [t1].[id] FROM [people] [t1] WHERE [t1].[name] = [people].[name] AND [t1].[age] > [people].[age]);

-- Subquery.slicesOfQueriesAreKept
SELECT COUNT(*) FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);
SELECT [email] FROM [people] WHERE [age] = (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] NOT IN (SELECT [t1].[age] FROM [people] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];

-- Subquery.slicesSpeakOfTheRowAroundThem
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] = [people].[name] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];

