-- CascadeOrder
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CascadeOrder.aChildMovesFromWhatGoesToWhatIsNew
DELETE FROM [relation_slots] WHERE [id] = ?;
INSERT INTO [relation_festivals] ([name]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_slots] ([stage_id], [hour], [band]) OUTPUT INSERTED.[id] VALUES (?, ?, ?);
INSERT INTO [relation_stages] ([festival_id], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_slots] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1)) [rows] ([stage_id], [hour], [band], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([stage_id], [hour], [band]) VALUES ([rows].[stage_id], [rows].[hour], [rows].[band]) OUTPUT INSERTED.[id], [rows].[duo position];;
MERGE INTO [relation_stages] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([festival_id], [name], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([festival_id], [name]) VALUES ([rows].[festival_id], [rows].[name]) OUTPUT INSERTED.[id], [rows].[duo position];;
SAVE TRANSACTION duo_1;
SELECT [id] FROM [relation_slots] WITH (UPDLOCK, ROWLOCK) WHERE [stage_id] = ?;
SELECT [id], [festival_id] FROM [relation_stages] WHERE [festival_id] = ?;
SELECT [id], [stage_id], [hour], [band] FROM [relation_slots] WHERE [band] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_slots].[id], [relation_slots].[stage_id], [relation_slots].[hour], [relation_slots].[band], [t1].[id], [t1].[festival_id], [t1].[name] FROM [relation_slots] LEFT JOIN [relation_stages] [t1] ON [t1].[id] = [relation_slots].[stage_id] ORDER BY [t1].[name], [relation_slots].[hour];
UPDATE [relation_slots] SET [stage_id] = ? WHERE [id] = ?;

-- CascadeOrder.aReferenceIsLedAwayFromWhatGoes
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
MERGE INTO [relation_guides] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([festival_id], [stage_id], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([festival_id], [stage_id]) VALUES ([rows].[festival_id], [rows].[stage_id]) OUTPUT INSERTED.[id], [rows].[duo position];;
ROLLBACK TRANSACTION duo_1;
SELECT COUNT(*) FROM [relation_festivals] WHERE [name] = ?;
SELECT COUNT(*) FROM [relation_guides];
SELECT COUNT(*) FROM [relation_stages];
SELECT [id], [festival_id], [name] FROM [relation_stages];
SELECT [id], [festival_id], [stage_id] FROM [relation_guides] WHERE [festival_id] = ?;
UPDATE [relation_guides] SET [stage_id] = ? WHERE [id] = ?;

-- CascadeOrder.changedRowsAreBatches
DELETE FROM [relation_slots] WHERE [hour] = ?;
MERGE INTO [relation_slots] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1), (?, ?, ?, 2), (?, ?, ?, 3), (?, ?, ?, 4), (?, ?, ?, 5), (?, ?, ?, 6)) [rows] ([stage_id], [hour], [band], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([stage_id], [hour], [band]) VALUES ([rows].[stage_id], [rows].[hour], [rows].[band]) OUTPUT INSERTED.[id], [rows].[duo position];;
UPDATE [relation_slots] SET [band] = ? WHERE [id] = ?;
UPDATE [relation_slots] SET [hour] = ?, [band] = ? WHERE [id] = ?;

-- CascadeOrder.severalMovesEndTogether
MERGE INTO [relation_slots] USING (VALUES (?, ?, ?, 0), (?, ?, ?, 1), (?, ?, ?, 2)) [rows] ([stage_id], [hour], [band], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([stage_id], [hour], [band]) VALUES ([rows].[stage_id], [rows].[hour], [rows].[band]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [stage_id] FROM [relation_slots] WHERE [stage_id] = ?;

-- CascadeOrder.theOneThatComesReplacesTheOneThatGoes
DELETE FROM [relation_profiles] WHERE [id] = ?;
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [relation_profiles];
SELECT [id], [user_id] FROM [relation_profiles] WHERE [user_id] = ?;
SELECT [id], [user_id], [motto] FROM [relation_profiles] WHERE [user_id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_profiles] SET [user_id] = ? WHERE [id] = ?;
UPDATE [relation_users] SET [email] = ?, [name] = ? WHERE [id] = ?;

-- CascadeOrder.whatComesTakesTheUniqueValueOfWhatGoes
SELECT [id], [festival_id], [name] FROM [relation_stages] WHERE [festival_id] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_stages] SET [festival_id] = ? WHERE [id] = ?;

-- CascadeOrder.whatGoesTogetherGoesInOrder
DELETE FROM [relation_guides] WHERE [id] = ?;

