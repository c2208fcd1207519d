-- WholeNumber
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE TABLE [types_decimals] ([id] BIGINT IDENTITY(1, 1), [price] DECIMAL(12, 2), [wide] DECIMAL(38, 10), [free] DECIMAL(38, 10), [whole] DECIMAL(38, 0), [five] DECIMAL(5, 0), [colour] NVARCHAR(15) COLLATE Latin1_General_100_BIN2, [position] INT, PRIMARY KEY ([id]));
CREATE TABLE [types_primitives] ([id] BIGINT IDENTITY(1, 1), [truth] BIT NOT NULL, [tiny] SMALLINT NOT NULL, [small] SMALLINT NOT NULL, [number] INT NOT NULL, [large] BIGINT NOT NULL, [single] REAL NOT NULL, [precise] FLOAT(53) NOT NULL, [letter] NVARCHAR(1) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- WholeNumber.everyBitIsComputedWith
DELETE FROM [types_decimals];
DELETE FROM [types_primitives];
INSERT INTO [types_primitives] ([truth], [tiny], [small], [number], [large], [single], [precise], [letter]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?);
SELECT (([large] - ?) * ?) - ? FROM [types_primitives];
SELECT (([large] - ?) / NULLIF(?, 0)) * ? FROM [types_primitives];
SELECT ([large] % NULLIF(?, 0)) FROM [types_primitives];
SELECT ([large] + ?) - ? FROM [types_primitives];
SELECT -([large]) FROM [types_primitives];
SELECT COUNT(*) FROM [types_primitives] WHERE ([large] - ?) = ?;
SELECT SUM([large] - ?) FROM [types_primitives];
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [large] * ? FROM [types_primitives];
UPDATE [types_primitives] SET [large] = ([large] - ?) * ?, [number] = ([number] * ?) + ?;

-- WholeNumber.numbersOfFunctionsAreWhole
SELECT ((POWER([tiny] + ?, ?) + POWER([tiny] + ?, ?)) / NULLIF(?, 0)) - ? FROM [types_primitives];
SELECT -((POWER([tiny] + ?, ?) * ?)) FROM [types_primitives];
SELECT POWER([tiny] + ?, ?) + ? FROM [types_primitives];

-- WholeNumber.whatLeavesTheBitsAndComesBackIsRefused
SELECT (((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0)) FROM [types_primitives];
SELECT ((([number] * [number]) * [number]) + ?) - (([number] * [number]) * [number]) FROM [types_primitives];
SELECT ([large] * ?) - ([large] * ?) FROM [types_primitives];
SELECT -((([large] * ?) - ([large] * ?))) FROM [types_primitives];
SELECT COALESCE((((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0)), ?) FROM [types_primitives];
SELECT COUNT(*) FROM [types_primitives] WHERE (((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0)) > ?;
SELECT COUNT(*) FROM [types_primitives] WHERE (([large] * ?) - ([large] * ?)) > ?;
SELECT COUNT(*) FROM [types_primitives] WHERE -((([large] * ?) - ([large] * ?))) > ?;
SELECT COUNT(*) FROM [types_primitives] WHERE COALESCE((((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0)), ?) > ?;
SELECT SUM((((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0))) FROM [types_primitives];
SELECT SUM(([large] * ?) - ([large] * ?)) FROM [types_primitives];
SELECT SUM(-((([large] * ?) - ([large] * ?)))) FROM [types_primitives];
SELECT SUM(COALESCE((((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0)), ?)) FROM [types_primitives];
UPDATE [types_primitives] SET [large] = (((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0));
UPDATE [types_primitives] SET [large] = ([large] * ?) - ([large] * ?);
UPDATE [types_primitives] SET [large] = -((([large] * ?) - ([large] * ?)));
UPDATE [types_primitives] SET [large] = COALESCE((((([large] * ?) + ?) - ([large] * ?)) % NULLIF(?, 0)), ?);
UPDATE [types_primitives] SET [number] = ((([number] * [number]) * [number]) + ?) - (([number] * [number]) * [number]);

-- WholeNumber.wholeNumbersOfAnySizeAreNeverRounded
INSERT INTO [types_decimals] ([price], [wide], [free], [whole], [five], [colour], [position]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT ([whole] * ?) - ([whole] * ?) FROM [types_decimals] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [whole] * ? FROM [types_decimals] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [whole] + ? FROM [types_decimals];

