-- Publisher
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- Publisher.aCancelEndsEverything
DELETE FROM [people];
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Publisher.aCancelInATransactionGivesBackWhatIsHeld
SELECT COUNT(*) FROM [people] WHERE [nickname] = ?;
SELECT [id], [email], [name], [age], [nickname] FROM [people] ORDER BY [id];
UPDATE [people] SET [nickname] = ? WHERE [age] >= ?;

-- Publisher.aTransactionThatHasEndedPublishesNothing
SELECT COUNT(*) FROM [people];

-- Publisher.anErrorIsTheLastSignal
SELECT [id], [title], [priority] FROM [tasks] ORDER BY [priority] DESC, [title], [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Publisher.askingFromWithinKeepsTheStackFlat
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ... (6986 characters, checksum 270edb37);
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ... (7084 characters, checksum bb0e2c13);
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [id] > ? ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Publisher.eachSubscriberRunsTheQuery
DELETE FROM [people] WHERE [age] < ?;

-- Publisher.inATransactionTheRowsBelongToIt
UPDATE [people] SET [name] = ? WHERE [age] = ?;

