-- FindOrCreate
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- FindOrCreate.aLostInsertDoesNotHarmTheTransaction
DELETE FROM [people];
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

