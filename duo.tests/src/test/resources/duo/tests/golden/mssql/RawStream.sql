-- RawStream
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [people] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(255) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [nickname] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_people_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- RawStream.failuresEndTheStream
DELETE FROM [people];
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ... (7084 characters, checksum bb0e2c13);
SELECT COUNT(*) FROM [people];
SELECT age FROM nowhere;
SELECT age, name FROM people;
SELECT nickname FROM people;

-- RawStream.rowsArePublished
SELECT age FROM people WHERE age < 0;
SELECT age FROM people WHERE age >= ? ORDER BY age;

-- RawStream.rowsAreWalkedThrough
SELECT * FROM people ORDER BY age;
SELECT age, name FROM people ORDER BY age;

-- RawStream.transactionsStream
SELECT MAX(age) FROM people;
UPDATE people SET age = 5000 WHERE age = 999;

