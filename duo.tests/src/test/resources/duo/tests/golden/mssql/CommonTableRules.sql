-- CommonTableRules
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CommonTableRules.bulkWritesReadNamedQueries
INSERT INTO [enrollments] ([student], [course], [grade]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?);
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3), (?, ?, ?, ?, 4)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [tasks] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([title], [priority], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([title], [priority]) VALUES ([rows].[title], [rows].[priority]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [email] FROM [people] ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] = ? ORDER BY [email];
WITH [adults] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?) DELETE FROM [people] WHERE [age] = ? AND EXISTS (SELECT [t1].[id] FROM [adults] [t1] WHERE [t1].[nickname] = ?);
WITH [adults] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?) UPDATE [people] SET [age] = (SELECT [t1].[age] FROM [adults] [t1] ORDER BY [t1].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) WHERE [email] = ?;
WITH [adults] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?) UPDATE [people] SET [nickname] = ? WHERE [name] = ? AND [id] IN (SELECT [t1].[id] FROM [adults] [t1]) AND [age] <= (SELECT [t2].[age] FROM [adults] [t2] ORDER BY [t2].[age] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY);

-- CommonTableRules.namesStayApart
WITH [?] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [?_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [?] [t1]) AND [id] IN (SELECT [t2].[id] FROM [?_2] [t2]) ORDER BY [email];
WITH [PEOPLE_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [PEOPLE_3] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [PEOPLE_2] [t1]) AND [id] IN (SELECT [t2].[id] FROM [PEOPLE_3] [t2]) ORDER BY [email];
WITH [a `c` [d]] 'e'] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [a `c` [d]] 'e'_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [a `c` [d]] 'e'] [t1]) AND [id] IN (SELECT [t2].[id] FROM [a `c` [d]] 'e'_2] [t2]) ORDER BY [email];
WITH [nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn] [t1]) AND [id] IN (SELECT [t2].[id] FROM [nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn_2] [t2]) ORDER BY [email];
WITH [people_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [people_3] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [people_2] [t1]) AND [id] IN (SELECT [t2].[id] FROM [people_3] [t2]) ORDER BY [email];
WITH [select] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [select_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [select] [t1]) AND [id] IN (SELECT [t2].[id] FROM [select_2] [t2]) ORDER BY [email];
WITH [t1] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [t1_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [t1] [t1]) AND [id] IN (SELECT [t2].[id] FROM [t1_2] [t2]) ORDER BY [email];
WITH [x; drop table people --] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [x; drop table people --_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [x; drop table people --] [t1]) AND [id] IN (SELECT [t2].[id] FROM [x; drop table people --_2] [t2]) ORDER BY [email];
WITH [日本語] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?), [日本語_2] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ?) SELECT [email] FROM [people] WHERE [id] IN (SELECT [t1].[id] FROM [日本語] [t1]) AND [id] IN (SELECT [t2].[id] FROM [日本語_2] [t2]) ORDER BY [email];

-- CommonTableRules.statementsAreKeptByTheirShape
WITH [some] AS (SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [age] >= ?) SELECT COUNT(*) FROM [some] WHERE [id] IN (SELECT [t1].[id] FROM [some] [t1]);

