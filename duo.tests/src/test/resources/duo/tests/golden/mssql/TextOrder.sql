-- TextOrder
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- TextOrder.columnsAreCompared
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 18 more */;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [label] < ? ORDER BY [label];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [label] >= ? ORDER BY [label];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [label] BETWEEN ? AND ? ORDER BY [label];

-- TextOrder.columnsAreSorted
SELECT MAX([label]) FROM [specimens];
SELECT MIN([label]) FROM [specimens];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY [label];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY [label] DESC;
SELECT [label] FROM [specimens] ORDER BY ROW_NUMBER() OVER (ORDER BY [label]);

-- TextOrder.computedTextsAreSorted
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] WHERE CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END < ? ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CONCAT([label], ?) FROM [specimens] ORDER BY CONCAT([label], ?);
SELECT CONCAT([label], ?) FROM [specimens] WHERE CONCAT([label], ?) < ? ORDER BY CONCAT([label], ?);
SELECT LOWER([label]) FROM [specimens] ORDER BY LOWER([label]);
SELECT LOWER([label]) FROM [specimens] WHERE LOWER([label]) < ? ORDER BY LOWER([label]);
SELECT MIN(CASE WHEN [label] LIKE ? ESCAPE '!' THEN ? WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END) FROM [specimens];
SELECT MIN(CONCAT([label], ?)) FROM [specimens];
SELECT MIN(LOWER([label])) FROM [specimens];
SELECT MIN(UPPER([label])) FROM [specimens];
SELECT UPPER([label]) FROM [specimens] ORDER BY UPPER([label]);
SELECT UPPER([label]) FROM [specimens] WHERE UPPER([label]) < ? ORDER BY UPPER([label]);
SELECT [early1] FROM (SELECT CASE WHEN [t2].[label] LIKE ? ESCAPE '!' THEN ? WHEN [t2].[label] LIKE ? ESCAPE '!' THEN ? ELSE ? END AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [early1] FROM (SELECT CONCAT([t2].[label], ?) AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [early1] FROM (SELECT LOWER([t2].[label]) AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];
SELECT [early1] FROM (SELECT UPPER([t2].[label]) AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];

-- TextOrder.joinedTextsAreSorted
SELECT STRING_AGG(CAST([label] AS NVARCHAR(MAX)), ?) WITHIN GROUP (ORDER BY [label]) FROM [specimens];

-- TextOrder.pagesFollowTheOrder
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY [label], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE ([label] > ? OR ([label] = ? AND [id] > ?)) ORDER BY [label], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- TextOrder.textsOfValuesAloneAreTold
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens] WHERE CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END < ? ORDER BY CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END;
SELECT COUNT(*) FROM [specimens] WHERE ? = ?;
SELECT COUNT(*) FROM [specimens] WHERE ? LIKE ? ESCAPE '!';
SELECT COUNT(*) FROM [specimens] WHERE CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END = ?;
SELECT DISTINCT CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END FROM [specimens];
SELECT MIN(CASE WHEN [label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [label] LIKE ? ESCAPE '!' THEN ? ELSE ? END) FROM [specimens];
SELECT [early1] FROM (SELECT CASE WHEN [t2].[label] LIKE ? ESCAPE '!' THEN CONCAT(?, ?) WHEN [t2].[label] LIKE ? ESCAPE '!' THEN ? ELSE ? END AS [early1] FROM [specimens] [t2]) [t1] GROUP BY [early1] ORDER BY [early1];

-- TextOrder.textsOutOfJsonAreSorted
INSERT INTO [types_documents] ([map], [note], [nested], [list], [groups], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?) /* and 18 more */;
SELECT (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') FROM [types_documents] ORDER BY (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.');
SELECT (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') FROM [types_documents] WHERE (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') < ? ORDER BY (SELECT v.[value] COLLATE Latin1_General_100_BIN2 FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.');
SELECT COUNT(*) FROM [types_documents] WHERE (SELECT CASE WHEN v.[type] = 1 THEN v.[value] COLLATE Latin1_General_100_BIN2 END FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'name.') < ?;

