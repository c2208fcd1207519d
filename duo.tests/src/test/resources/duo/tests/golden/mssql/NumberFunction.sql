-- NumberFunction
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- NumberFunction.aDivisionByZeroIsNull
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 10 more */;
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT (-([number]) / NULLIF([number], 0)) FROM [specimens] ORDER BY [id];
SELECT ([number] % NULLIF([number], 0)) FROM [specimens] ORDER BY [id];
SELECT COUNT(*) FROM [specimens] WHERE (([ratio] / NULLIF([ratio], 0)) = ? OR ([ratio] = ? AND ([ratio] / NULLIF([ratio], 0)) IS NULL));
SELECT COUNT(*) FROM [specimens] WHERE ([price] / NULLIF([price], 0)) = ?;
SELECT [number] FROM [specimens] ORDER BY [id];

-- NumberFunction.functionsStandInEveryClause
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT COUNT(*) FROM [specimens] WHERE ([number] % NULLIF(?, 0)) = ?;
SELECT [early1] AS [last], COUNT_BIG(*) AS [rows], SUM(([t1].[number] / NULLIF(?, 0))) AS [total] FROM (SELECT [t2].[number], ([t2].[number] % NULLIF(?, 0)) AS [early1] FROM [specimens] [t2] WHERE ([t2].[number] % NULLIF(?, 0)) < ?) [t1] GROUP BY [early1] HAVING (SUM([t1].[number]) % NULLIF(?, 0)) <> ? ORDER BY [early1];
SELECT [number] FROM [specimens] WHERE [number] IS NOT NULL ORDER BY ([number] % NULLIF(?, 0)), ([number] / NULLIF(?, 0));
UPDATE [specimens] SET [number] = ([number] / NULLIF(?, 0)) WHERE ([number] % NULLIF(?, 0)) <= ?;

-- NumberFunction.longNumbersAreDividedExactly
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT ([big] % NULLIF(?, 0)) FROM [specimens] ORDER BY [id];
SELECT ([big] / NULLIF(?, 0)) FROM [specimens] ORDER BY [id];
SELECT [big] FROM [specimens] ORDER BY [id];

-- NumberFunction.powersTakeExpressions
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */), (? /* and 17 more */);
SELECT CASE WHEN [number] > 0 OR ([number] = 0 AND [number] >= 0) OR ([number] < 0 AND [number] = FLOOR([number])) THEN POWER(CAST([number] AS FLOAT(53)), [number]) END FROM [specimens] ORDER BY [id];

-- NumberFunction.rootsAndPowersAreNullWhereThereIsNone
SELECT CASE WHEN [number] > 0 OR ([number] = 0 AND ? >= 0) OR ([number] < 0 AND ? = FLOOR(?)) THEN POWER(CAST([number] AS FLOAT(53)), ?) END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] >= 0 THEN SQRT([number]) END FROM [specimens] ORDER BY [id];

-- NumberFunction.roundingGoesAwayFromZero
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 11 more */;
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 12 more */;
SELECT CEILING([price]) FROM [specimens] ORDER BY [id];
SELECT CEILING([ratio]) FROM [specimens] ORDER BY [id];
SELECT FLOOR([price]) FROM [specimens] ORDER BY [id];
SELECT FLOOR([ratio]) FROM [specimens] ORDER BY [id];
SELECT ROUND([price], ?) FROM [specimens] ORDER BY [id];
SELECT ROUND([ratio], ?) FROM [specimens] ORDER BY [id];
SELECT [price] FROM [specimens] ORDER BY [id];
SELECT [ratio] FROM [specimens] ORDER BY [id];

-- NumberFunction.signsAreTakenAwayAndTurned
SELECT -([number]) FROM [specimens] ORDER BY [id];
SELECT -([price]) FROM [specimens] ORDER BY [id];
SELECT ABS(-(-([number]))) FROM [specimens] ORDER BY [id];
SELECT ABS([price]) FROM [specimens] ORDER BY [id];
SELECT CAST(SIGN([number]) AS INT) FROM [specimens] ORDER BY [id];
SELECT CAST(SIGN([price]) AS INT) FROM [specimens] ORDER BY [id];

-- NumberFunction.theGreatestOfNullIsNull
SELECT CASE WHEN -([number]) >= [number] THEN -([number]) WHEN -([number]) < [number] THEN [number] END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] <= ([number] * ?) THEN [number] WHEN [number] > ([number] * ?) THEN ([number] * ?) END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] <= ? THEN [number] WHEN [number] > ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [number] >= ? THEN [number] WHEN [number] < ? THEN ? END FROM [specimens] ORDER BY [id];
SELECT CASE WHEN [price] >= ? THEN [price] WHEN [price] < ? THEN ? END FROM [specimens] ORDER BY [id];

-- NumberFunction.whatDoesNotFitIsAnError
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */), (? /* and 17 more */);
SELECT [big] * ? FROM [specimens] ORDER BY [id];
SELECT [number] + ? FROM [specimens] ORDER BY [id];

-- NumberFunction.wholeNumbersAreDividedAsInJava
SELECT ([number] % NULLIF(?, 0)) FROM [specimens] ORDER BY [id];
SELECT ([number] / NULLIF(?, 0)) FROM [specimens] ORDER BY [id];

