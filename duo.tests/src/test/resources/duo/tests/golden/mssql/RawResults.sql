-- RawResults
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RawResults.aColumnThatStandsTwiceIsRefused
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [a].*, [b].* FROM [people] [a], [people] [b];
SELECT [name], [age] AS [name] FROM [people];
SELECT [p].*, 1 AS [x], 2 AS [x] FROM [people] [p];

-- RawResults.columnsAreFoundByName
INSERT INTO [articles] ([created_at], [updated_at], [title], [body], [views], [version]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
SELECT 1 AS [extra], [age] AS AGE, [name], [email], [nickname] AS Nickname, [id] FROM [people];
SELECT [id], [title], [body], [views], [version], [created_at] AS [createdAt], [updated_at] AS [updatedAt] FROM [articles];

-- RawResults.entitiesMayLackColumns
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [created_at], [updated_at], [title], [body], [views], [version] FROM [articles] WHERE [id] = ?;
SELECT [id], [title], [version] FROM [articles];
SELECT [title] FROM [articles];
UPDATE [articles] SET [updated_at] = ?, [body] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;
UPDATE [articles] SET [updated_at] = ?, [title] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- RawResults.modelsOfAllTypesAreRead
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */);
SELECT * FROM [specimens] ORDER BY [id];

-- RawResults.noRowsMakeAnEmptyList
SELECT * FROM [people];

-- RawResults.nullIsNoValue
SELECT MAX([age]) FROM [people];

-- RawResults.nullWhereNoneBelongsIsAnError
SELECT [id], [email], [name], [nickname], NULL AS [age] FROM [people];

-- RawResults.recordsNeedAllTheirColumns
SELECT [id], [name], [age] FROM [people];
SELECT [name] FROM [people];
SELECT [nickname], [name] FROM [people];

-- RawResults.rowsGiveValuesInTheFormOfColumns
SELECT * FROM [specimens];

-- RawResults.rowsKeepAllColumns
SELECT [name], [age], [age] * 2 AS [doubled], [nickname] FROM [people];

-- RawResults.singleValuesAreRead
SELECT [active] FROM [specimens];
SELECT [at] FROM [specimens];
SELECT [big] FROM [specimens];
SELECT [code] FROM [specimens];
SELECT [day] FROM [specimens];
SELECT [grade] FROM [specimens];
SELECT [label] FROM [specimens];
SELECT [letter] FROM [specimens];
SELECT [moment] FROM [specimens];
SELECT [number] FROM [specimens];
SELECT [price] FROM [specimens];
SELECT [ratio] FROM [specimens];
SELECT [span] FROM [specimens];
SELECT [time] FROM [specimens];
SELECT [vintage] FROM [specimens];

-- RawResults.valuesThatDoNotFitAreErrors
SELECT [id], [label] FROM [specimens];

