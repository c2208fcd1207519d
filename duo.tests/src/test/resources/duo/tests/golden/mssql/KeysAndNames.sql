-- KeysAndNames
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- KeysAndNames.bytesAreAKeyByTheirContent
DELETE FROM [types_by_bytes] WHERE [id] = ?;
MERGE INTO [types_by_bytes] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT COUNT(*) FROM [types_by_bytes];
SELECT [id], [name] FROM [types_by_bytes] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_bytes] WHERE [id] IN (?, ?);

-- KeysAndNames.compositeKeysFindTheirRows
DELETE FROM [types_composite] WHERE [room] = ? AND [subject] = ? AND [day] = ?;
INSERT INTO [types_composite] ([room], [subject], [day], [seats]) VALUES (?, ?, ?, ?);
MERGE INTO [types_composite] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?, ?, ?)) [source] ([room], [subject], [day], [seats]) ON ([target].[room] = [source].[room] AND [target].[subject] = [source].[subject] AND [target].[day] = [source].[day]) WHEN MATCHED THEN UPDATE SET [target].[seats] = [source].[seats] WHEN NOT MATCHED THEN INSERT ([room], [subject], [day], [seats]) VALUES ([source].[room], [source].[subject], [source].[day], [source].[seats]);;
SELECT COUNT(*) FROM [types_composite];
SELECT [room], [subject], [day], [seats] FROM [types_composite] WHERE (([room] = ? AND [subject] = ? AND [day] = ?) OR ([room] = ? AND [subject] = ? AND [day] = ?) OR ([room] = ? AND [subject] = ? AND [day] = ?));
SELECT [room], [subject], [day], [seats] FROM [types_composite] WHERE [room] = ? AND [subject] = ? AND [day] = ?;

-- KeysAndNames.decimalKeysAreEqualAsNumbers
MERGE INTO [types_by_decimal] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT [id], [name] FROM [types_by_decimal] WHERE [id] = ?;

-- KeysAndNames.defaultsAreDefaultsOfTheColumns
INSERT INTO [types_defaults] ([note]) VALUES ('by hand');
SELECT [id], [note], [truth], [number], [large], [precise], [price], [text], [brief], [colour], [position], [uuid], [date], [time], [date_time], [instant], [duration], [computed], [made] FROM [types_defaults] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- KeysAndNames.defaultsFillWhatIsNull
INSERT INTO [types_defaults] ([note], [truth], [number], [large], [precise], [price], [text], [brief], [colour], [position], [uuid], [date], [time], [date_time], [instant], [duration]) OUTPUT INSERTED.[id], INSERTED.[computed], INSERTED.[made] VALUES (? /* and 15 more */);
SELECT [id], [note], [truth], [number], [large], [precise], [price], [text], [brief], [colour], [position], [uuid], [date], [time], [date_time], [instant], [duration], [computed], [made] FROM [types_defaults] WHERE [id] = ?;

-- KeysAndNames.generatedUuidsGrowWithTime
INSERT INTO [types_generated_uuid] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_generated_uuid] ([id], [name]) VALUES (?, ?), (?, ?);

-- KeysAndNames.keysAreFoundInTheFormThatTheColumnKeeps
MERGE INTO [types_by_instant] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT [id], [name] FROM [types_by_decimal] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_instant] WHERE [id] = ?;

-- KeysAndNames.keysOfEachTypeFindTheirRows
DELETE FROM [types_by_colour] WHERE [id] = ?;
DELETE FROM [types_by_date] WHERE [id] = ?;
DELETE FROM [types_by_decimal] WHERE [id] = ?;
DELETE FROM [types_by_instant] WHERE [id] = ?;
DELETE FROM [types_by_number] WHERE [id] = ?;
DELETE FROM [types_by_text] WHERE [id] = ?;
DELETE FROM [types_by_uuid] WHERE [id] = ?;
INSERT INTO [types_by_colour] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_date] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_decimal] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_instant] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_number] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_text] ([id], [name]) VALUES (?, ?);
INSERT INTO [types_by_uuid] ([id], [name]) VALUES (?, ?);
MERGE INTO [types_by_colour] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_date] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_number] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_text] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
MERGE INTO [types_by_uuid] WITH (HOLDLOCK) AS [target] USING (VALUES (?, ?)) [source] ([id], [name]) ON ([target].[id] = [source].[id]) WHEN MATCHED THEN UPDATE SET [target].[name] = [source].[name] WHEN NOT MATCHED THEN INSERT ([id], [name]) VALUES ([source].[id], [source].[name]);;
SELECT [id], [name] FROM [types_by_colour] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_colour] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_date] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_date] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_instant] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_number] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_number] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_text] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_text] WHERE [id] IN (?, ?);
SELECT [id], [name] FROM [types_by_uuid] WHERE [id] = ?;
SELECT [id], [name] FROM [types_by_uuid] WHERE [id] IN (?, ?);

-- KeysAndNames.namesAreQuoted
DELETE FROM [select table of `order` ü] WHERE [from] = ?;
INSERT INTO [select table of `order` ü] ([from], [group by], [say 'hi'], [a `tick`], [it's [here]]], [列名é], [VALUE]) OUTPUT INSERTED.[user] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT [user], [from], [group by], [say 'hi'], [a `tick`], [it's [here]]], [列名é], [VALUE] FROM [select table of `order` ü] WHERE [say 'hi'] = ? AND [a `tick`] = ? AND [it's [here]]] = ? AND [VALUE] = ? ORDER BY [列名é], [group by] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [select table of `order` ü] SET [group by] = ?, [say 'hi'] = ?, [列名é] = ? WHERE [user] = ?;

-- KeysAndNames.secretsAreNeverShown
INSERT INTO [types_confidential] ([name], [token], [pin], [hint]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [name], [token], [pin], [hint] FROM [types_confidential] WHERE [token] = ? AND [pin] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [types_confidential] SET [hint] = ? WHERE [token] LIKE ? ESCAPE '!';
UPDATE [types_confidential] SET [name] = ?, [token] = ?, [pin] = ?, [hint] = ? WHERE [id] = ?;

-- KeysAndNames.sequencesNumberTheRows
INSERT INTO [types_sequence] ([name]) OUTPUT INSERTED.[id] VALUES (?);
MERGE INTO [types_sequence] USING (VALUES (?, 0), (?, 1), (?, 2)) [rows] ([name], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name]) VALUES ([rows].[name]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [name] FROM [types_sequence] WHERE [id] = ?;

