-- Aggregate
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Aggregate.aggregatesAreComputedWith
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT MAX([number]) - MIN([number]) AS [spread] FROM [specimens];
SELECT [label] FROM [specimens] GROUP BY [label] HAVING (MAX([number]) - MIN([number])) > ?;
SELECT [label] FROM [specimens] WHERE [number] IS NOT NULL GROUP BY [label] ORDER BY MAX([number]) - MIN([number]);

-- Aggregate.aggregatesAreFiltered
SELECT COUNT_BIG(*), COUNT_BIG(CASE WHEN [label] = ? THEN (1) END), SUM(CASE WHEN [number] > ? THEN [number] END), SUM(CASE WHEN [number] > ? AND [label] = ? THEN [number] END), MAX(CASE WHEN [number] IS NULL THEN [label] END) FROM [specimens];
SELECT COUNT_BIG(CASE WHEN [label] = ? THEN (1) END), SUM(CASE WHEN [number] > ? THEN [number] END) FROM [specimens] WHERE [label] = ?;
SELECT [label] FROM [specimens] GROUP BY [label] HAVING COUNT_BIG(CASE WHEN [number] <= ? THEN [number] END) >= ?;

-- Aggregate.equalValuesCountOnce
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT SUM(DISTINCT [number]), AVG(DISTINCT CAST([number] AS FLOAT)), COUNT_BIG(DISTINCT [number]) FROM [specimens];

-- Aggregate.leastAndGreatestOfEveryType
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT COUNT_BIG(*), COUNT_BIG([active]), COUNT_BIG(DISTINCT [grade]) FROM [specimens];
SELECT MIN([at]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([at]), MAX([at]) FROM [specimens];
SELECT MIN([big]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([big]), MAX([big]) FROM [specimens];
SELECT MIN([code]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([code]), MAX([code]) FROM [specimens];
SELECT MIN([day]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([day]), MAX([day]) FROM [specimens];
SELECT MIN([label]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([label]), MAX([label]) FROM [specimens];
SELECT MIN([letter]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([letter]), MAX([letter]) FROM [specimens];
SELECT MIN([level]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([level]), MAX([level]) FROM [specimens];
SELECT MIN([moment]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([moment]), MAX([moment]) FROM [specimens];
SELECT MIN([number]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([number]), MAX([number]) FROM [specimens];
SELECT MIN([price]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([price]), MAX([price]) FROM [specimens];
SELECT MIN([ratio]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([ratio]), MAX([ratio]) FROM [specimens];
SELECT MIN([span]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([span]), MAX([span]) FROM [specimens];
SELECT MIN([time]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([time]), MAX([time]) FROM [specimens];
SELECT MIN([vintage]) FROM [specimens] WHERE [id] < ?;
SELECT MIN([vintage]), MAX([vintage]) FROM [specimens];

-- Aggregate.meansAreNotRounded
SELECT AVG(CAST([number] AS FLOAT)), AVG(CAST([big] AS FLOAT)), AVG(CAST([price] AS FLOAT)), AVG(CAST([ratio] AS FLOAT)) FROM [specimens];

-- Aggregate.sumsKeepTheirType
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */);
SELECT SUM([number]) FROM [specimens];
SELECT SUM([number]), SUM([big]), SUM([price]), SUM([ratio]) FROM [specimens];

-- Aggregate.sumsOfDecimalsAreExact
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 110 more */;
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */);
SELECT SUM([price]) FROM [specimens];
SELECT SUM([price]) FROM [specimens] WHERE [number] = ?;

