-- CascadeTree
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]) ON DELETE CASCADE;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- CascadeTree.aChildBelongsToOneModel
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?);
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?);

-- CascadeTree.aChildMovesToAnotherModel
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?);
SAVE TRANSACTION duo_1;
SELECT [id], [parent_id] FROM [relation_categories] WHERE [parent_id] IN (?, ?);
UPDATE [relation_categories] SET [parent_id] = ? WHERE [id] = ?;

-- CascadeTree.aModelMayReferToItself
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?, ?);
SELECT [id], [name], [parent_id] FROM [relation_categories] WHERE [id] = ?;

-- CascadeTree.aTreeTakesOneStatementForEachLevel
SELECT COUNT(*) FROM [relation_categories];
SELECT COUNT(*) FROM [relation_categories] WHERE [parent_id] IS NOT NULL AND LOWER([name]) LIKE LOWER(?) ESCAPE '!';
UPDATE relation_categories SET parent_id = NULL;

-- CascadeTree.rowsOfOneCallReferToEachOther
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?);

-- CascadeTree.whatIsTakenOutRefersToNothing
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?);
SELECT [id], [name], [parent_id] FROM [relation_categories] WHERE [parent_id] = ?;
SELECT [id], [parent_id] FROM [relation_categories] WHERE [parent_id] = ?;
UPDATE [relation_categories] SET [parent_id] = ? WHERE [id] IN (?, ?);

-- CascadeTree.whatIsTakenOutRefersToNothingInMemory
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [relation_categories] WHERE [parent_id] IS NULL;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);
UPDATE [relation_categories] SET [name] = ? WHERE [id] = ?;

