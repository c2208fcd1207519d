-- Lookup
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Lookup.conditionsCombine
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2), (?, ?, ?, ?, 3)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT COUNT(*) FROM [people];
SELECT COUNT(*) FROM [people] WHERE [age] = ?;
SELECT [email] FROM [people] WHERE ([age] < ? OR ([name] = ? AND [age] = ?)) ORDER BY [email];
SELECT [email] FROM [people] WHERE ([age] < ? OR [age] > ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] < ? AND [nickname] IS NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] > ? AND [nickname] IS NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] IS NULL AND [age] >= ? ORDER BY [email];

-- Lookup.eachTestFindsItsRows
SELECT [email] FROM [people] WHERE 1 = 0 ORDER BY [email];
SELECT [email] FROM [people] WHERE LOWER([name]) = LOWER(?) ORDER BY [email];
SELECT [email] FROM [people] WHERE LOWER([name]) LIKE LOWER(?) ESCAPE '!' ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] < (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[name] = ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] < ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] <= ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] > ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] >= ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] BETWEEN ? AND ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (?, ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (?, ?, ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE [age] IN (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[nickname] IS NOT NULL) ORDER BY [email];
SELECT [email] FROM [people] WHERE [name] <> ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [name] = ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [name] LIKE ? ESCAPE '!' ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] IS NOT NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] IS NULL ORDER BY [email];
SELECT [email] FROM [people] WHERE [nickname] LIKE ? ESCAPE '!' ORDER BY [email];

-- Lookup.embeddedPropertiesAreSteps
SELECT COUNT(*) FROM [types_residents] WHERE [home_street] IS NULL;

-- Lookup.excludingGivesExactlyTheOtherRows
SELECT COUNT(*) FROM [people] WHERE NOT (1 = 0);
SELECT COUNT(*) FROM [people] WHERE NOT (CASE WHEN [age] = (SELECT [t1].[age] FROM [people] [t1] WHERE [t1].[age] > ?) THEN ? ELSE ? END = ?);
SELECT COUNT(*) FROM [people] WHERE NOT (CASE WHEN [name] IN (SELECT [t1].[nickname] FROM [people] [t1]) THEN ? ELSE ? END = ?);
SELECT [email] FROM [people] WHERE NOT (([nickname] = ? AND [nickname] IS NOT NULL) OR [age] = ?) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT (NOT ([nickname] = ? AND [nickname] IS NOT NULL)) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT ([age] = ? AND [nickname] LIKE ? ESCAPE '!' AND [nickname] IS NOT NULL) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT ([nickname] = ? AND [nickname] IS NOT NULL) ORDER BY [email];
SELECT [email] FROM [people] WHERE NOT ([nickname] IS NOT NULL) ORDER BY [email];

-- Lookup.namesOrder
SELECT [email] FROM [people] ORDER BY [age] DESC, [email];
SELECT [email] FROM [people] WHERE [nickname] IS NULL ORDER BY [age];

-- Lookup.referencesAreComparedWithModels
INSERT INTO [schema_plain] ([id], [shelf_id]) VALUES (?, ?);
INSERT INTO [schema_shelves] ([name]) VALUES (?);
SELECT [id], [shelf_id] FROM [schema_plain] WHERE NOT ([shelf_id] IN (?, ?)) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] IN (?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] IN (?, ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [shelf_id] FROM [schema_plain] WHERE [shelf_id] IN (SELECT [t1].[name] FROM [schema_shelves] [t1] WHERE [t1].[name] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Lookup.theKeyHasANameOfItsOwn
SELECT [email] FROM [people] WHERE [id] <> ? ORDER BY [email];
SELECT [email] FROM [people] WHERE [id] = ? ORDER BY [email];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] IN (?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

