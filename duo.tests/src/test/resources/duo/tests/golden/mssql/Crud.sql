-- Crud
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Crud.aMissingValueIsRefused
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT COUNT(*) FROM [people];

-- Crud.aPrimitiveKeyIsGeneratedInPlaceOfZero
INSERT INTO [tickets] ([title], [votes], [approved], [reviewer], [version], [created_at], [updated_at]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT [id], [title], [votes], [approved], [reviewer], [version], [created_at], [updated_at] FROM [tickets] WHERE [id] = ?;

-- Crud.aSecondRowWithAUniqueValueIsRefused
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Crud.aVersionFindsLostUpdates
DELETE FROM [tickets] WHERE [id] = ? AND [version] = ?;
UPDATE [tickets] SET [title] = ?, [votes] = ?, [approved] = ?, [reviewer] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Crud.createGivesTheGeneratedKeyWithOneStatement
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] = ?;

-- Crud.defaultsFillWhatIsNull
INSERT INTO [jobs] ([name], [priority], [attempts], [remark]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
INSERT INTO [jobs] ([name], [priority], [remark]) OUTPUT INSERTED.[id], INSERTED.[attempts] VALUES (?, ?, ?);
SELECT [id], [name], [priority], [attempts], [remark] FROM [jobs] WHERE [id] = ?;

-- Crud.deleteTellsWhetherThereWasARow
DELETE FROM [people] WHERE [id] = ?;

-- Crud.insertTakesAKeyThatIsSet
INSERT INTO [people] ([id], [email], [name], [age], [nickname]) VALUES (?, ?, ?, ?, ?);

-- Crud.onlyTheNamedColumnsAreUpdated
UPDATE [tickets] SET [votes] = ?, [updated_at] = ?, [version] = ? WHERE [id] = ? AND [version] = ?;

-- Crud.refreshOfARowThatIsGoneFails
SELECT [age] FROM [people] WHERE [id] = ?;

-- Crud.refreshOfColumnsKeepsTheOthers
UPDATE [people] SET [age] = ?, [name] = ? WHERE [id] = ?;

-- Crud.saveInsertsThenUpdates
SELECT [id], [email], [name], [age], [nickname] FROM [people];
UPDATE [people] SET [email] = ?, [name] = ?, [age] = ?, [nickname] = ? WHERE [id] = ?;

