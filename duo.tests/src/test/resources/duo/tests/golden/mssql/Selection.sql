-- Selection
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Selection.aggregatesOfAllRows
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT_BIG(*), COUNT_BIG([nickname]), COUNT_BIG(DISTINCT [name]), SUM([age]), AVG(CAST([age] AS FLOAT)), MIN([name]), MAX([age]) FROM [people];
SELECT COUNT_BIG(*), SUM([age]), AVG(CAST([age] AS FLOAT)), MAX([name]) FROM [people] WHERE 1 = 0;
SELECT COUNT_BIG(*), SUM([age]), AVG(CAST([age] AS FLOAT)), MAX([name]) FROM [people] WHERE [age] > ?;
SELECT SUM([t1].[age]) FROM (SELECT [t2].[id], [t2].[email], [t2].[name], [t2].[age], [t2].[nickname] FROM [people] [t2] ORDER BY [t2].[email] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1];

-- Selection.anOrderIsByTheColumnNotByAValueOfItsName
SELECT -([t1].[age]) AS [age] FROM [people] [t1] ORDER BY [t1].[age] DESC;
SELECT SUM([t1].[age]) AS [age] FROM [people] [t1] GROUP BY [t1].[age] ORDER BY [t1].[age];
SELECT [t1].[id], [t1].[email] AS [NAME] FROM [people] [t1] ORDER BY [t1].[name], [t1].[email];

-- Selection.distinctFromTakesNullForAValue
SELECT COUNT(*) FROM [people] WHERE EXISTS (SELECT [nickname] INTERSECT SELECT [nickname]);
SELECT COUNT(*) FROM [people] WHERE NOT (NOT EXISTS (SELECT [nickname] INTERSECT SELECT [nickname])) AND [nickname] IS NULL;
SELECT COUNT(*) FROM [people] WHERE [nickname] = [nickname];
SELECT [email] FROM [people] WHERE NOT EXISTS (SELECT [nickname] INTERSECT SELECT ?) ORDER BY [email];

-- Selection.nullStandsWhereTheOrderSays
SELECT [email] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 0 ELSE 1 END, [nickname], [email];
SELECT [email] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname] DESC, [email] DESC;
SELECT [email] FROM [people] ORDER BY CASE WHEN [nickname] IS NULL THEN 1 ELSE 0 END, [nickname], [email];

-- Selection.oneValueForEachRow
SELECT COUNT(*) FROM (SELECT DISTINCT [name] FROM [people]) [counted];
SELECT COUNT(*) FROM [people];
SELECT DISTINCT [name] FROM [people] ORDER BY [name];
SELECT [name] FROM [people] ORDER BY [name];
SELECT [name] FROM [people] ORDER BY [name], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [nickname] FROM [people] WHERE [email] = ?;
SELECT [nickname] FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [nickname] FROM [people] WHERE [email] = ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Selection.queriesSpeakOfTheRowAroundThem
SELECT [email] FROM [people] WHERE [age] = (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] = [people].[name] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) ORDER BY [email];

-- Selection.queriesStandInsideQueries
SELECT COUNT(*) FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE 1 = 0);
SELECT [email] FROM [people] WHERE [age] < (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] = ?);
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] = ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] NOT IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] <> ?);

-- Selection.rowsAreGrouped
SELECT 1 FROM [people] WHERE [age] < ? GROUP BY [name] HAVING COUNT_BIG(*) = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM [people] WHERE [age] < ? GROUP BY [name] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM (SELECT [name] AS [c1], COUNT_BIG(*) AS [c2], AVG(CAST([age] AS FLOAT)) AS [c3] FROM [people] WHERE [age] < ? GROUP BY [name] HAVING COUNT_BIG(*) = ?) [counted];
SELECT COUNT(*) FROM (SELECT [name] AS [c1], COUNT_BIG(*) AS [c2], AVG(CAST([age] AS FLOAT)) AS [c3] FROM [people] WHERE [age] < ? GROUP BY [name]) [counted];
SELECT [name] FROM [people] GROUP BY [name] HAVING COUNT_BIG(*) >= ? AND SUM([age]) > ?;
SELECT [name], COUNT_BIG(*), AVG(CAST([age] AS FLOAT)) AS [mean] FROM [people] WHERE [age] < ? GROUP BY [name] ORDER BY COUNT_BIG(*) DESC, [name];
SELECT [name], COUNT_BIG(*), AVG(CAST([age] AS FLOAT)) AS [mean] FROM [people] WHERE [age] < ? GROUP BY [name] ORDER BY [name] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], COUNT_BIG(*), AVG(CAST([age] AS FLOAT)) AS [mean] FROM [people] WHERE [age] < ? GROUP BY [name] ORDER BY [name] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Selection.rowsHoldWhatWasSelected
SELECT [name], [nickname], [age] + ? AS [next], [age] + ? FROM [people] ORDER BY [email] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

