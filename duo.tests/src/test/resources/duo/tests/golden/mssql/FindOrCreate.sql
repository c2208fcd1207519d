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
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;

-- FindOrCreate.theMakerIsNotAskedWithoutNeed
UPDATE [people] SET [email] = ?, [name] = ?, [age] = ?, [nickname] = ? WHERE [id] = ?;

-- FindOrCreate.theSecondCallChangesWhatTheFirstOneMade
SELECT [id], [email], [name], [age], [nickname] FROM [people];

