-- Entities
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Entities.aDeletedEntityIsNewAndCanBeSavedAgain
DELETE FROM [notes] WHERE [id] = ?;
INSERT INTO [notes] ([id], [title], [body], [data], [tags], [scores]) VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [notes] ([title], [body], [data], [tags], [scores]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
SELECT [id], [title], [body], [data], [tags], [scores] FROM [notes] WHERE [id] = ?;

-- Entities.aNewEntityWithAKeySetByHandUpdates
UPDATE [notes] SET [title] = ?, [body] = ?, [data] = ?, [tags] = ?, [scores] = ? WHERE [id] = ?;

-- Entities.aRowThatIsGoneIsTold
SELECT COUNT(*) FROM [notes];
UPDATE [notes] SET [title] = ? WHERE [id] = ?;

-- Entities.changesInPlaceAreSeen
UPDATE [notes] SET [data] = ? WHERE [id] = ?;
UPDATE [notes] SET [scores] = ? WHERE [id] = ?;
UPDATE [notes] SET [tags] = ? WHERE [id] = ?;

-- Entities.copiesWithDifferentChangesGoTogether
UPDATE [notes] SET [body] = ? WHERE [id] = ?;

-- Entities.onlyChangedColumnsAreWritten
UPDATE [notes] SET [title] = ?, [body] = ? WHERE [id] = ?;

-- Entities.refreshOfColumnsKeepsOtherChanges
SELECT [body] FROM [notes] WHERE [id] = ?;
UPDATE [notes] SET [body] = ?, [title] = ? WHERE [id] = ?;

