-- OuterColumn
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_author_id] FOREIGN KEY ([author_id]) REFERENCES [relation_authors] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_editor_id] FOREIGN KEY ([editor_id]) REFERENCES [relation_authors] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_books] ADD CONSTRAINT [fk_relation_books_publisher_id] FOREIGN KEY ([publisher_id]) REFERENCES [relation_publishers] ([id]);
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_books_tags] ADD CONSTRAINT [fk_relation_books_tags_tag_id] FOREIGN KEY ([tag_id]) REFERENCES [relation_tags] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_categories] ADD CONSTRAINT [fk_relation_categories_parent_id] FOREIGN KEY ([parent_id]) REFERENCES [relation_categories] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_cities] ADD CONSTRAINT [fk_relation_cities_country_id] FOREIGN KEY ([country_id]) REFERENCES [relation_countries] ([code]) ON DELETE CASCADE;
ALTER TABLE [relation_countries] ADD CONSTRAINT [fk_relation_countries_capital_id] FOREIGN KEY ([capital_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_letters] ADD CONSTRAINT [fk_relation_letters_recipient_email] FOREIGN KEY ([recipient_email]) REFERENCES [relation_users] ([email]) ON DELETE CASCADE;
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]);
ALTER TABLE [relation_loans] ADD CONSTRAINT [fk_relation_loans_reader_id] FOREIGN KEY ([reader_id]) REFERENCES [relation_people] ([id]);
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_club_id] FOREIGN KEY ([club_id]) REFERENCES [relation_clubs] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_memberships] ADD CONSTRAINT [fk_relation_memberships_person_id] FOREIGN KEY ([person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_from_person_id] FOREIGN KEY ([from_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_people_friends] ADD CONSTRAINT [fk_relation_people_friends_to_person_id] FOREIGN KEY ([to_person_id]) REFERENCES [relation_people] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_profiles] ADD CONSTRAINT [fk_relation_profiles_user_id] FOREIGN KEY ([user_id]) REFERENCES [relation_users] ([id]) ON DELETE CASCADE;
ALTER TABLE [relation_publishers] ADD CONSTRAINT [fk_relation_publishers_city_id] FOREIGN KEY ([city_id]) REFERENCES [relation_cities] ([id]) ON DELETE SET NULL;
ALTER TABLE [relation_reviews] ADD CONSTRAINT [fk_relation_reviews_book_id] FOREIGN KEY ([book_id]) REFERENCES [relation_books] ([id]) ON DELETE CASCADE;
BEGIN TRANSACTION;
COMMIT TRANSACTION;
CREATE INDEX [idx_relation_books_author_id] ON [relation_books] ([author_id]);
CREATE INDEX [idx_relation_books_editor_id] ON [relation_books] ([editor_id]);
CREATE INDEX [idx_relation_books_publisher_id] ON [relation_books] ([publisher_id]);
CREATE INDEX [idx_relation_books_tags_tag_id] ON [relation_books_tags] ([tag_id]);
CREATE INDEX [idx_relation_categories_parent_id] ON [relation_categories] ([parent_id]);
CREATE INDEX [idx_relation_cities_country_id] ON [relation_cities] ([country_id]);
CREATE INDEX [idx_relation_countries_capital_id] ON [relation_countries] ([capital_id]);
CREATE INDEX [idx_relation_letters_recipient_email] ON [relation_letters] ([recipient_email]);
CREATE INDEX [idx_relation_loans_book_id] ON [relation_loans] ([book_id]);
CREATE INDEX [idx_relation_loans_reader_id] ON [relation_loans] ([reader_id]);
CREATE INDEX [idx_relation_memberships_club_id] ON [relation_memberships] ([club_id]);
CREATE INDEX [idx_relation_people_friends_to_person_id] ON [relation_people_friends] ([to_person_id]);
CREATE INDEX [idx_relation_publishers_city_id] ON [relation_publishers] ([city_id]);
CREATE INDEX [idx_relation_reviews_book_id] ON [relation_reviews] ([book_id]);
CREATE TABLE [relation_authors] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [born] INT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books] ([id] BIGINT IDENTITY(1, 1), [title] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [pages] INT NOT NULL, [price] DECIMAL(10, 2), [author_id] BIGINT NOT NULL, [editor_id] BIGINT, [publisher_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_books_tags] ([book_id] BIGINT NOT NULL, [tag_id] BIGINT NOT NULL, PRIMARY KEY ([book_id], [tag_id]));
CREATE TABLE [relation_categories] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [parent_id] BIGINT, PRIMARY KEY ([id]));
CREATE TABLE [relation_cities] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [country_id] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_clubs] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_countries] ([code] NVARCHAR(2) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, [capital_id] BIGINT, PRIMARY KEY ([code]));
CREATE TABLE [relation_letters] ([id] BIGINT IDENTITY(1, 1), [recipient_email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_loans] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [reader_id] BIGINT NOT NULL, [due] DATE NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_memberships] ([person_id] BIGINT NOT NULL, [club_id] BIGINT NOT NULL, [role] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 DEFAULT N'member', [since] DATE, PRIMARY KEY ([person_id], [club_id]));
CREATE TABLE [relation_people] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_people_friends] ([from_person_id] BIGINT NOT NULL, [to_person_id] BIGINT NOT NULL, PRIMARY KEY ([from_person_id], [to_person_id]));
CREATE TABLE [relation_profiles] ([id] BIGINT IDENTITY(1, 1), [user_id] BIGINT NOT NULL, [motto] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_profiles_user_id] UNIQUE ([user_id]));
CREATE TABLE [relation_publishers] ([id] BIGINT IDENTITY(1, 1), [name] NVARCHAR(80) COLLATE Latin1_General_100_BIN2 NOT NULL, [city_id] BIGINT, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_publishers_name] UNIQUE ([name]));
CREATE TABLE [relation_reviews] ([id] BIGINT IDENTITY(1, 1), [book_id] BIGINT NOT NULL, [stars] INT NOT NULL, [text] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]));
CREATE TABLE [relation_tags] ([id] BIGINT IDENTITY(1, 1), [label] NVARCHAR(60) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_tags_label] UNIQUE ([label]));
CREATE TABLE [relation_users] ([id] BIGINT IDENTITY(1, 1), [email] NVARCHAR(120) COLLATE Latin1_General_100_BIN2 NOT NULL, [name] NVARCHAR(MAX) COLLATE Latin1_General_100_BIN2 NOT NULL, PRIMARY KEY ([id]), CONSTRAINT [uniq_relation_users_email] UNIQUE ([email]));
SELECT 1 FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE' AND TABLE_NAME = ? AND TABLE_SCHEMA = COALESCE(NULLIF(?, ''), SCHEMA_NAME());

-- OuterColumn.aColumnOfAnotherModelIsRefused
DELETE FROM [relation_authors] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_books] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [book_id] IN (?, ?, ?);
DELETE FROM [relation_books_tags] WHERE [tag_id] IN (?, ?, ?);
DELETE FROM [relation_categories] WHERE [id] IN (?, ?, ?, ?);
DELETE FROM [relation_cities] WHERE [id] = ?;
DELETE FROM [relation_countries] WHERE [code] = ?;
DELETE FROM [relation_letters];
DELETE FROM [relation_letters] WHERE [recipient_email] IN (?, ?);
DELETE FROM [relation_loans];
DELETE FROM [relation_memberships];
DELETE FROM [relation_profiles];
DELETE FROM [relation_profiles] WHERE [user_id] IN (?, ?);
DELETE FROM [relation_publishers] WHERE [id] IN (?, ?);
DELETE FROM [relation_reviews];
DELETE FROM [relation_reviews] WHERE [book_id] IN (?, ?, ?);
DELETE FROM [relation_tags] WHERE [id] IN (?, ?, ?);
DELETE FROM [relation_users] WHERE [id] IN (?, ?);
IF @@TRANCOUNT > 0 ROLLBACK TRANSACTION;
INSERT INTO [relation_authors] ([name], [born]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_books] ([title], [pages], [price], [author_id], [editor_id], [publisher_id]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [relation_categories] ([name], [parent_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_cities] ([name], [country_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_countries] ([code], [name], [capital_id]) VALUES (?, ?, ?);
INSERT INTO [relation_letters] ([recipient_email], [text]) OUTPUT INSERTED.[id] VALUES (?, ?), (?, ?), (?, ?);
INSERT INTO [relation_profiles] ([user_id], [motto]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_publishers] ([name], [city_id]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO [relation_reviews] ([book_id], [stars], [text]) OUTPUT INSERTED.[id] VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
INSERT INTO [relation_tags] ([label]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [relation_users] ([email], [name]) OUTPUT INSERTED.[id] VALUES (?, ?);
INSERT INTO relation_books_tags (book_id, tag_id) VALUES (?, ?);
SELECT [code] FROM [relation_countries] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_authors] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) WHERE [author_id] IN (?, ?, ?);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?, ?, ?);
SELECT [id] FROM [relation_cities] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_cities] WITH (UPDLOCK, ROWLOCK) WHERE [country_id] = ?;
SELECT [id] FROM [relation_clubs] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_people] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_publishers] WITH (UPDLOCK, ROWLOCK);
SELECT [id] FROM [relation_tags] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [book_id], [reader_id], [due] FROM [relation_loans] WHERE [book_id] IN (?, ?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [email] FROM [relation_users] WITH (UPDLOCK, ROWLOCK);
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [publisher_id] IN (?, ?) ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (?, ?, ?);
UPDATE [relation_countries] SET [capital_id] = ? WHERE [capital_id] = ?;
UPDATE [relation_publishers] SET [city_id] = ? WHERE [city_id] = ?;

-- OuterColumn.outerSpeaksOfQueriesFurtherOut
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT [t1].[id] FROM [relation_books] [t1] WHERE [t1].[pages] > ? AND EXISTS (SELECT [t2].[id] FROM [relation_reviews] [t2] WHERE [t2].[book_id] = [t1].[id] AND [t2].[stars] > ([relation_authors].[born] - ?) AND [t1].[id] IS NOT NULL)) ORDER BY [name];

-- OuterColumn.queriesOfTheSameModelAreToldApart
SELECT [name] FROM [relation_categories] WHERE EXISTS (SELECT [t1].[id] FROM [relation_categories] [t1] WHERE [t1].[parent_id] = [relation_categories].[id]) ORDER BY [name];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE EXISTS (SELECT [t2].[id] FROM [relation_authors] [t2] WHERE [t2].[id] = [relation_books].[author_id] AND [t2].[name] = [t1].[name] AND [t2].[name] = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE EXISTS (SELECT [t2].[id] FROM [relation_authors] [t2] WHERE [t2].[name] = [t1].[name] AND [t2].[name] = ?) ORDER BY [relation_books].[title];

-- OuterColumn.relatedRowsSpeakOfTheRowAround
SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [title] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [relation_books_tags].[book_id], [relation_books_tags].[tag_id], [t1].[label] FROM [relation_books_tags] LEFT JOIN [relation_tags] [t1] ON [t1].[id] = [relation_books_tags].[tag_id] WHERE EXISTS (SELECT [t2].[id] FROM [relation_tags] [t2] WHERE [t2].[label] < [t1].[label]) AND [relation_books_tags].[book_id] = ?;
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND ([t2].[label] < LOWER([relation_books].[title]) OR [t2].[label] > [relation_books].[title])) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND EXISTS (SELECT [t3].[id] FROM [relation_tags] [t3] WHERE [t3].[label] > [t2].[label])) AND [title] < ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT [t1].[id] FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id] AND CAST([t1].[stars] AS BIGINT) > (SELECT COUNT_BIG(*) FROM [relation_books_tags] [t2] WHERE [t2].[book_id] = [relation_books].[id])) ORDER BY [title];

-- OuterColumn.rowsOfCommonTablesAreSpokenOf
WITH [born] AS (SELECT [id], [name], [born] FROM [relation_authors] WHERE [born] IS NOT NULL) SELECT [name] FROM [born] WHERE EXISTS (SELECT [t1].[id] FROM [relation_books] [t1] WHERE [t1].[author_id] = [born].[id]) ORDER BY [name];
WITH [named] AS (SELECT [id], [name], [born] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND [t1].[title] = [relation_authors].[name])) SELECT [name] FROM [named] ORDER BY [name];
WITH [thick] AS (SELECT [id], [title], [pages], [price], [author_id], [editor_id], [publisher_id] FROM [relation_books] WHERE [pages] > ?) SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT [t1].[id] FROM [thick] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) ORDER BY [name];

