-- RawStream
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RawStream.failuresEndTheStream
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?) /* and 499 more */;
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

