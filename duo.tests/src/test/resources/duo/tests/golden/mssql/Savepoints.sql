-- Savepoints
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Savepoints.aDurableBlockIsTheOutermost
DELETE FROM [people];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [name];

-- Savepoints.aMandatoryBlockNeedsATransaction
SAVE TRANSACTION duo_1;

-- Savepoints.aNestedBlockMarkedForRollbackIsUndoneAlone
ROLLBACK TRANSACTION duo_1;

-- Savepoints.anErrorGoesBeforeAnUnendedBegin
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;

-- Savepoints.savepointsByHand
ROLLBACK TRANSACTION duo_2;
ROLLBACK TRANSACTION duo_3;
SAVE TRANSACTION duo_2;
SAVE TRANSACTION duo_3;

