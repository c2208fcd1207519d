-- QueryMistake
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- QueryMistake.aCastIsToATypeOfNumbers
INSERT INTO [people] ([email], [name], [age], [nickname]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?), (?, ?, ?, ?), (?, ?, ?, ?);
SELECT CAST([age] AS BIGINT) FROM [people] WHERE [email] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- QueryMistake.aNameMeansOneValue
SELECT [name], [name] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- QueryMistake.valuesWithoutANameAreCalledByTheirPlace
SELECT [name], [age] + ?, [age] + ? AS [two] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

