-- Savepoints
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Savepoints.aDurableBlockIsTheOutermost
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

