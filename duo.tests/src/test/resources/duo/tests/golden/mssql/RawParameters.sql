-- RawParameters
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RawParameters.collectionsStandForTheirElements
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [name] FROM [people] WHERE [name] IN (?, ?, ?) AND [age] IN (?) ORDER BY [name];
SELECT [name] FROM [people] WHERE [name] NOT IN (?, 'Eve') AND [age] = ?;

-- RawParameters.documentsAndKeysAreBound
INSERT INTO [notes] ([title], [data], [tags], [scores]) VALUES (?, ?, ?, ?);
SELECT * FROM [notes] WHERE [data] = ?;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [title], [body], [data], [tags], [scores] FROM [notes] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name] FROM [people] WHERE [id] = ?;

-- RawParameters.namesMayStandSeveralTimes
SELECT [name] FROM [people] WHERE [name] = ? OR [nickname] = ? OR [email] = ?;

-- RawParameters.nullIsBound
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */);
UPDATE [people] SET [nickname] = ? WHERE [name] = 'Ada';
UPDATE [specimens] SET [big] = ?, [grade] = ?, [active] = ?;

-- RawParameters.quotesAndCommentsHoldNoPlaceholders
SELECT '12:30' FROM [people] WHERE [age] IN (?);
SELECT ':no ? ''x'' ' AS [a :b ? c], [name] -- :no ? '
FROM [people] /* :no ? ' */ WHERE [name] = ?;

-- RawParameters.secretsAreHidden
INSERT INTO [people] ([email], [name], [age]) VALUES (?, 'X', ?);
SELECT * FROM [people] WHERE [email] IN (?, ?);

-- RawParameters.valuesHaveTheFormOfColumns
INSERT INTO [specimens] ([level], [tags], [pin]) VALUES (?, ?, ?);
SELECT COUNT(*) FROM [specimens] WHERE [level] IN (?, ?);
SELECT [id], [active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin] FROM [specimens] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- RawParameters.valuesOfAllTypesAreBound
INSERT INTO [specimens] ([number], [big], [code], [price], [grade], [active], [label], [day], [ratio], [moment], [span]) VALUES (? /* and 10 more */);

