-- QuotedNames
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- QuotedNames.namesOfRowsHaveDoubleQuotes
CREATE TABLE [the "table"] ([id] BIGINT IDENTITY(1, 1), [say "hi"] INT NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_the "table"_say "hi"] UNIQUE ([say "hi"]));
DROP TABLE [the "table"];
INSERT INTO [the "table"] ([say "hi"]) OUTPUT INSERTED.[id] VALUES (?);
WITH [a "b" "c"] AS (SELECT [id], [say "hi"] FROM [the "table"] WHERE [say "hi"] > ?) SELECT COUNT(*) FROM [a "b" "c"];

-- QuotedNames.namesWithDoubleQuotesAreNames
SELECT [id], [say "hi"] FROM [the "table"] WHERE [say "hi"] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [say "hi"] FROM [the "table"] ORDER BY [say "hi"] DESC;
UPDATE [the "table"] SET [say "hi"] = ? WHERE [say "hi"] = ?;

