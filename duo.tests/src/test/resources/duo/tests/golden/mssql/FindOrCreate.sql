-- FindOrCreate
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- FindOrCreate.aLostInsertDoesNotHarmTheTransaction
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
ROLLBACK TRANSACTION duo_1;
SAVE TRANSACTION duo_1;
SELECT COUNT(*) FROM [people];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- FindOrCreate.anotherClashIsPassedOn
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- FindOrCreate.severalRowsAreAnError
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?);

-- FindOrCreate.theMakerIsNotAskedWithoutNeed
UPDATE [people] SET [email] = ?, [name] = ?, [age] = ?, [nickname] = ? WHERE [id] = ?;

-- FindOrCreate.theSecondCallChangesWhatTheFirstOneMade
SELECT [id], [email], [name], [age], [nickname] FROM [people];

