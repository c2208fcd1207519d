-- CascadeTree
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- CascadeTree.aChildBelongsToOneModel
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- CascadeTree.aChildMovesToAnotherModel
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
MERGE INTO [relation_categories] USING (VALUES (?, ?, 0), (?, ?, 1)) [rows] ([name], [parent_id], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name], [parent_id]) VALUES ([rows].[name], [rows].[parent_id]) OUTPUT INSERTED.[id], [rows].[duo position];;
SAVE TRANSACTION duo_1;
SELECT [id], [parent_id] FROM [relation_categories] WHERE [parent_id] IN (?, ?);
UPDATE [relation_categories] SET [parent_id] = ? WHERE [id] = ?;
UPDATE [relation_categories] SET [parent_id] = NULL;

-- CascadeTree.aModelMayReferToItself
SELECT [id], [name], [parent_id] FROM [relation_categories] WHERE [id] = ?;

-- CascadeTree.aTreeTakesOneStatementForEachLevel
SELECT COUNT(*) FROM [relation_categories];
SELECT COUNT(*) FROM [relation_categories] WHERE [parent_id] IS NOT NULL AND LOWER([name]) LIKE LOWER(?) ESCAPE '!';

-- CascadeTree.whatIsTakenOutRefersToNothing
MERGE INTO [relation_categories] USING (VALUES (?, ?, 0), (?, ?, 1), (?, ?, 2)) [rows] ([name], [parent_id], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([name], [parent_id]) VALUES ([rows].[name], [rows].[parent_id]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [name], [parent_id] FROM [relation_categories] WHERE [parent_id] = ?;
SELECT [id], [parent_id] FROM [relation_categories] WHERE [parent_id] = ?;
UPDATE [relation_categories] SET [parent_id] = ? WHERE [id] IN (?, ?);

-- CascadeTree.whatIsTakenOutRefersToNothingInMemory
SELECT COUNT(*) FROM [relation_categories] WHERE [parent_id] IS NULL;
UPDATE [relation_categories] SET [name] = ? WHERE [id] = ?;

