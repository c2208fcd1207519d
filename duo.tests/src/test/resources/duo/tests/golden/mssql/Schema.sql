-- Schema
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Schema.aUniqueValueThatMayBeNullIsReferredTo
ALTER TABLE [schema_sparse_sources] ADD CONSTRAINT [fk_schema_sparse_sources_target_code] FOREIGN KEY ([target_code]) REFERENCES [schema_sparse_targets] ([code]);
CREATE INDEX [idx_schema_sparse_sources_target_code] ON [schema_sparse_sources] ([target_code]);
CREATE TABLE [schema_sparse_sources] ([id] BIGINT IDENTITY(1, 1), [target_code] NVARCHAR(10) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]));
CREATE TABLE [schema_sparse_targets] ([id] BIGINT IDENTITY(1, 1), [code] NVARCHAR(10) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_schema_sparse_targets_code] UNIQUE ([code]));
DROP TABLE [schema_sparse_sources];
DROP TABLE [schema_sparse_targets];
INSERT INTO [schema_sparse_sources] ([target_code]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [schema_sparse_targets] ([code]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [id], [target_code] FROM [schema_sparse_sources] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Schema.checksAreEnforced
CREATE INDEX [idx_schema_members_age] ON [schema_members] ([age]);
CREATE INDEX [idx_schema_members_city_age] ON [schema_members] ([city], [age] DESC);
CREATE TABLE [schema_members] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(100) COLLATE Latin1_General_100_BIN2 NOT NULL, [city] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [street] NVARCHAR(40) COLLATE Latin1_General_100_BIN2 NOT NULL, [age] INT NOT NULL, [code] NVARCHAR(5) COLLATE Latin1_General_100_BIN2 NOT NULL, [fee] DECIMAL(6, 2) NOT NULL, [note] NVARCHAR(20) COLLATE Latin1_General_100_BIN2, PRIMARY KEY ([id]), CONSTRAINT [uniq_schema_members_email] UNIQUE ([email]), CONSTRAINT [uniq_schema_members_city_street] UNIQUE ([city], [street]), CONSTRAINT [chk_schema_members_1] CHECK ([age] >= 0), CONSTRAINT [schema_members_age_limit] CHECK ([age] < 150));
CREATE UNIQUE INDEX [schema_members_by_code] ON [schema_members] ([code], [note]) WHERE [note] IS NOT NULL;
DECLARE @table int = OBJECT_ID(N'[schema_members]') DECLARE @schema_name sysname = OBJECT_SCHEMA_NAME(@table) DECLARE @table_name sysname = OBJECT_NAME(@table) DECLARE @column_name sysname = PARSENAME(N'[email]', 1) EXEC sp_addextendedproperty N'MS_Description', N'where it''s \ sent', N'SCHEMA', @schema_name, N'TABLE', @table_name, N'COLUMN', @column_name;
DECLARE @table int = OBJECT_ID(N'[schema_members]') DECLARE @schema_name sysname = OBJECT_SCHEMA_NAME(@table) DECLARE @table_name sysname = OBJECT_NAME(@table) EXEC sp_addextendedproperty N'MS_Description', N'it''s a "member" \ ü', N'SCHEMA', @schema_name, N'TABLE', @table_name;
DROP TABLE [schema_members];
INSERT INTO [schema_members] ([email], [city], [street], [age], [code], [fee], [note]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [schema_members];

-- Schema.circlesAreCreatedAndDropped
ALTER TABLE [schema_ring_first] ADD CONSTRAINT [fk_schema_ring_first_second_id] FOREIGN KEY ([second_id]) REFERENCES [schema_ring_second] ([id]);
ALTER TABLE [schema_ring_second] ADD CONSTRAINT [fk_schema_ring_second_third_id] FOREIGN KEY ([third_id]) REFERENCES [schema_ring_third] ([id]);
ALTER TABLE [schema_ring_third] ADD CONSTRAINT [fk_schema_ring_third_before_id] FOREIGN KEY ([before_id]) REFERENCES [schema_ring_third] ([id]);
ALTER TABLE [schema_ring_third] ADD CONSTRAINT [fk_schema_ring_third_first_id] FOREIGN KEY ([first_id]) REFERENCES [schema_ring_first] ([id]);
ALTER TABLE [schema_ring_third] DROP CONSTRAINT [fk_schema_ring_third_first_id];
CREATE INDEX [idx_schema_ring_first_second_id] ON [schema_ring_first] ([second_id]);
CREATE INDEX [idx_schema_ring_second_third_id] ON [schema_ring_second] ([third_id]);
CREATE INDEX [idx_schema_ring_third_before_id] ON [schema_ring_third] ([before_id]);
CREATE INDEX [idx_schema_ring_third_first_id] ON [schema_ring_third] ([first_id]);
CREATE TABLE [schema_ring_first] ([id] BIGINT IDENTITY(1, 1), [second_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [schema_ring_second] ([id] BIGINT IDENTITY(1, 1), [third_id] BIGINT NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [schema_ring_third] ([id] BIGINT IDENTITY(1, 1), [first_id] BIGINT, [before_id] BIGINT, PRIMARY KEY ([id]));
DROP TABLE [schema_ring_first];
DROP TABLE [schema_ring_second];
DROP TABLE [schema_ring_third];
INSERT INTO [schema_ring_first] ([second_id]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [schema_ring_second] ([third_id]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [schema_ring_third] ([first_id], [before_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [schema_ring_third];
UPDATE [schema_ring_third] SET [first_id] = ?, [before_id] = ? WHERE [id] = ?;

-- Schema.columnsHaveTheSizesOfTheModel
CREATE TABLE [schema_shaped] ([id] BIGINT IDENTITY(1, 1), [code] NVARCHAR(8) COLLATE Latin1_General_100_BIN2, [required] INT NOT NULL, [price] DECIMAL(7, 3), PRIMARY KEY ([id]));
DROP TABLE [schema_shaped];

-- Schema.commentsAreKept
DROP TABLE [schema_excessive];

-- Schema.creatingTwiceKeepsTheRows
DROP TABLE [schema_shelves];
SELECT COUNT(*) FROM [schema_shelves];

-- Schema.danglingReferencesAreRefused
ALTER TABLE [schema_cascading] ADD CONSTRAINT [fk_schema_cascading_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]) ON DELETE CASCADE;
ALTER TABLE [schema_restricting] ADD CONSTRAINT [fk_schema_restricting_shelf_id] FOREIGN KEY ([shelf_id]) REFERENCES [schema_shelves] ([name]);
CREATE INDEX [idx_schema_cascading_shelf_id] ON [schema_cascading] ([shelf_id]);
CREATE INDEX [idx_schema_restricting_shelf_id] ON [schema_restricting] ([shelf_id]);
CREATE TABLE [schema_cascading] ([id] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [schema_restricting] ([id] INT NOT NULL, [shelf_id] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
DELETE FROM [schema_cascading] WHERE [shelf_id] = ?;
DELETE FROM [schema_shelves] WHERE [name] = ?;
DROP TABLE [schema_cascading];
DROP TABLE [schema_nulling];
DROP TABLE [schema_plain];
DROP TABLE [schema_restricting];
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [schema_plain] ([id], [shelf_id]) VALUES (?, ?);
INSERT INTO [schema_shelves] ([name]) VALUES (?);
SELECT [id], [shelf_id] FROM [schema_plain] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [schema_nulling] SET [shelf_id] = ? WHERE [shelf_id] = ?;
UPDATE [schema_plain] SET [shelf_id] = ? WHERE [id] = ?;

-- Schema.longNamesAreCutAndStayDistinct
ALTER TABLE [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ADD CONSTRAINT [fk_schema_a_table_with_a_name_as_long_as_a_database_will_have_it_a_column_with_a_name_of_many_words_that_goes_on_and_on_until_5] FOREIGN KEY ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_5]) REFERENCES [schema_shelves] ([name]);
ALTER TABLE [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ADD CONSTRAINT [fk_schema_a_table_with_a_name_as_long_as_a_database_will_have_it_a_column_with_a_name_of_many_words_that_goes_on_and_on_until_6] FOREIGN KEY ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_6]) REFERENCES [schema_shelves] ([name]);
CREATE INDEX [idx_schema_a_table_with_a_name_as_long_as_a_database_w_26cf0820] ON [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_3]);
CREATE INDEX [idx_schema_a_table_with_a_name_as_long_as_a_database_w_b8ab9d83] ON [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_4]);
CREATE INDEX [idx_schema_a_table_with_a_name_as_long_as_a_database_will_have_it_a_column_with_a_name_of_many_words_that_goes_on_and_on_until_5] ON [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_5]);
CREATE INDEX [idx_schema_a_table_with_a_name_as_long_as_a_database_will_have_it_a_column_with_a_name_of_many_words_that_goes_on_and_on_until_6] ON [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_6]);
CREATE TABLE [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ([id] BIGINT IDENTITY(1, 1), [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_1] INT NOT NULL, [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_2] INT NOT NULL, [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_3] INT NOT NULL, [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_4] INT NOT NULL, [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_5] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_6] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_schema_a_table_with_a_name_as_long_as_a_database__9cb0c8a0] UNIQUE ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_1]), CONSTRAINT [uniq_schema_a_table_with_a_name_as_long_as_a_database__05b9991a] UNIQUE ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_2]));
DROP TABLE [schema_a_table_with_a_name_as_long_as_a_database_will_have_it];
INSERT INTO [schema_a_table_with_a_name_as_long_as_a_database_will_have_it] ([a_column_with_a_name_of_many_words_that_goes_on_and_on_until_1], [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_2], [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_3], [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_4], [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_5], [a_column_with_a_name_of_many_words_that_goes_on_and_on_until_6]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [schema_a_table_with_a_name_as_long_as_a_database_will_have_it];

-- Schema.rulesForDeletionHold
INSERT INTO [schema_cascading] ([id], [shelf_id]) VALUES (?, ?);
INSERT INTO [schema_nulling] ([id], [shelf_id]) VALUES (?, ?);
INSERT INTO [schema_restricting] ([id], [shelf_id]) VALUES (?, ?);
SELECT COUNT(*) FROM [schema_cascading];
SELECT [id], [shelf_id] FROM [schema_nulling] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Schema.tablesLiveInTheirSchema
ALTER TABLE [duo_testkit_elsewhere].[books] ADD CONSTRAINT [fk_books_before_id] FOREIGN KEY ([before_id]) REFERENCES [duo_testkit_elsewhere].[books] ([id]);
CREATE INDEX [idx_books_before_id] ON [duo_testkit_elsewhere].[books] ([before_id]);
CREATE INDEX [idx_books_name] ON [duo_testkit_elsewhere].[books] ([name]);
CREATE SCHEMA [duo_testkit_elsewhere];
CREATE TABLE [duo_testkit_elsewhere].[books] ([id] BIGINT IDENTITY(1, 1), [name] INT NOT NULL, [before_id] BIGINT, PRIMARY KEY ([id]));
DROP SCHEMA IF EXISTS [duo_testkit_elsewhere];
DROP SCHEMA [duo_testkit_elsewhere];
DROP TABLE [duo_testkit_elsewhere].[books];
INSERT INTO [duo_testkit_elsewhere].[books] ([name], [before_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
SELECT COUNT(*) FROM [duo_testkit_elsewhere].[books];
SELECT [id], [name], [before_id] FROM [duo_testkit_elsewhere].[books] WHERE [id] = ?;
UPDATE [duo_testkit_elsewhere].[books] SET [name] = ?, [before_id] = ? WHERE [id] = ?;

