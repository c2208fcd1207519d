-- Capabilities
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Capabilities.whatTheDatabaseCanDoIsKnown
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT LOWER([title]) AS ["] FROM [tasks] ORDER BY [priority] DESC, [title];
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] WHERE [label] = ?;
SELECT [id], [map], [note], [nested], [list], [groups], [text] FROM [types_documents] WHERE (SELECT CASE WHEN CASE WHEN v.[type] = 2 THEN COALESCE(TRY_CAST(v.[value] AS DECIMAL(38, 10)), TRY_CAST(TRY_CAST(v.[value] AS FLOAT(53)) AS DECIMAL(38, 10))) END = ? THEN 1 WHEN v.[type] <> 0 THEN 0 END FROM OPENJSON(N'[' + [map] + N']') AS j0 CROSS APPLY OPENJSON(CASE WHEN j0.[type] = 5 THEN j0.[value] END) AS v WHERE v.[key] + N'.' = N'a.') = 1;
SELECT [id], [texts], [truths], [numbers], [larges], [precise], [decimals], [wholes], [uuids], [dates], [times], [instants], [tinies], [smalls], [singles], [letters], [date_times], [offsets], [durations], [years] FROM [types_lists] WHERE CASE WHEN [texts] IS NOT NULL THEN (SELECT COUNT(*) FROM OPENJSON(?) AS w WHERE w.[value] + N'.' COLLATE Latin1_General_100_BIN2 IN (SELECT h.[value] + N'.' COLLATE Latin1_General_100_BIN2 FROM OPENJSON([texts]) AS h)) END > 0;
SELECT [id], [title], [priority] FROM [tasks] WITH (REPEATABLEREAD, ROWLOCK) ORDER BY [priority] DESC, [title];
WITH [found] ([id]) AS (SELECT [id] FROM [categories] WHERE [id] = ? UNION ALL SELECT [t2].[id] FROM [categories] [t2] INNER JOIN [found] [t1] ON [t2].[parent_id] = [t1].[id]) SELECT [id], [name], [depth], [parent_id] FROM [categories] WHERE [id] IN (SELECT [t3].[id] FROM [found] [t3]);
WITH [urgent] AS (SELECT [id], [title], [priority] FROM [tasks] WHERE [priority] > ?) SELECT [id], [title], [priority] FROM [urgent] ORDER BY [priority] DESC, [title];

