-- RelationCondition
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

-- RelationCondition.collectionsAreAskedForSomeNoneAndAll
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
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] LEFT JOIN [relation_publishers] [t2] ON [t2].[id] = [t1].[publisher_id] WHERE [t1].[author_id] = [relation_authors].[id] AND [t2].[name] = ?) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND EXISTS (SELECT 1 FROM [relation_reviews] [t2] WHERE [t2].[book_id] = [t1].[id] AND [t2].[stars] = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND LOWER([t1].[title]) LIKE LOWER(?) ESCAPE '!') ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND CASE WHEN [t1].[pages] BETWEEN ? AND ? THEN ? ELSE ? END = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND CASE WHEN [t1].[price] > ? THEN ? ELSE ? END = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id] AND [t1].[title] = ?)) ORDER BY [name];
SELECT [name] FROM [relation_authors] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id])) ORDER BY [name];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE EXISTS (SELECT 1 FROM [relation_books] [t2] WHERE [t2].[author_id] = [t1].[id] AND [t2].[title] = ?) ORDER BY [relation_books].[title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] = ?) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books_tags] [t1] WHERE [t1].[book_id] = [relation_books].[id])) ORDER BY [title];
UPDATE [relation_books] SET [editor_id] = ? WHERE [editor_id] IN (?, ?, ?);
UPDATE [relation_countries] SET [capital_id] = ? WHERE [capital_id] = ?;
UPDATE [relation_publishers] SET [city_id] = ? WHERE [city_id] = ?;

-- RelationCondition.collectionsAreComputed
SELECT [name] FROM [relation_authors] WHERE (SELECT COUNT_BIG(*) FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) >= ? ORDER BY [name];
SELECT [name], (SELECT COUNT_BIG(*) FROM [relation_books] [t1] WHERE [t1].[author_id] = [relation_authors].[id]) AS [books], (SELECT COUNT_BIG(*) FROM [relation_books] [t2] WHERE [t2].[author_id] = [relation_authors].[id] AND [t2].[pages] > ?) AS [long], (SELECT SUM([t3].[pages]) FROM [relation_books] [t3] WHERE [t3].[author_id] = [relation_authors].[id]) AS [pages] FROM [relation_authors] ORDER BY [books] DESC, [name];
SELECT [title] FROM [relation_books] WHERE (SELECT AVG(CAST([t1].[stars] AS FLOAT)) FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id]) > ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE (SELECT MAX(CASE WHEN [t2].[label] <> ? THEN [t2].[label] END) FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id]) = ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE (SELECT MAX([t2].[label]) FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id]) = ? ORDER BY [title];

-- RelationCondition.collectionsSpeakOfTheRowAround
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books] [t2] WHERE [t2].[author_id] = [t1].[id] AND CASE WHEN [t2].[pages] < ([t1].[born] - ?) THEN ? ELSE ? END = ?)) ORDER BY [relation_books].[title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id] AND [t1].[stars] < [relation_books].[pages]) ORDER BY [title];

-- RelationCondition.inversesToOneAreReached
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[id] IS NULL;
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[motto] = ?;
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[user_id] IS NOT NULL;
SELECT [relation_users].[name] FROM [relation_users] LEFT JOIN [relation_profiles] [t1] ON [t1].[user_id] = [relation_users].[id] WHERE [t1].[user_id] IS NULL;

-- RelationCondition.keysNeedNoJoin
SELECT [title] FROM [relation_books] WHERE [author_id] = ? ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE [author_id] IN (?, ?) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE [publisher_id] IS NULL ORDER BY [title];

-- RelationCondition.missingRowsAreNull
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE NOT (CASE WHEN [t1].[name] = ? THEN ? ELSE ? END = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE NOT ([relation_books].[editor_id] IS NOT NULL AND [t1].[name] = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE NOT ([t1].[name] = ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [relation_books].[editor_id] IS NOT NULL AND [t1].[name] <> ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [t1].[name] = ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] WHERE [t1].[name] IS NULL ORDER BY [relation_books].[title];

-- RelationCondition.namesLeadOverRelations
DELETE FROM [relation_categories] WHERE [id] = ?;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] = ?;
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE (EXISTS (SELECT 1 FROM [relation_reviews] [t2] WHERE [t2].[book_id] = [relation_books].[id] AND [t2].[stars] = ?) OR [t1].[born] > ?) ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_publishers] [t1] ON [t1].[id] = [relation_books].[publisher_id] LEFT JOIN [relation_cities] [t2] ON [t2].[id] = [t1].[city_id] LEFT JOIN [relation_countries] [t3] ON [t3].[code] = [t2].[country_id] WHERE LOWER([t3].[name]) LIKE LOWER(?) ESCAPE '!' ORDER BY [relation_books].[title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] IN (?)) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_reviews] [t1] WHERE [t1].[book_id] = [relation_books].[id] AND [t1].[stars] >= ?) ORDER BY [title];
SELECT [title] FROM [relation_books] WHERE NOT (EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] = ?)) ORDER BY [title];

-- RelationCondition.ordersAndGroupsGoOverRelations
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [t1].[name] DESC, [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] ORDER BY [t1].[name] DESC, [relation_books].[title] DESC;
SELECT [t1].[name] AS [name], COUNT_BIG(*) AS [books] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] GROUP BY [t1].[name];
SELECT [t1].[name] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id];

-- RelationCondition.queriesOverRelationsLockTheirOwnRows
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id] FROM [relation_books] WITH (REPEATABLEREAD, ROWLOCK) LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id] ORDER BY [t1].[name];
SELECT [relation_books].[id], [relation_books].[title], [relation_books].[pages], [relation_books].[price], [relation_books].[author_id], [relation_books].[editor_id], [relation_books].[publisher_id], [t1].[id], [t1].[name], [t1].[born] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[editor_id];
SELECT [relation_books].[title] FROM [relation_books] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [t1].[name] = ? ORDER BY [relation_books].[title];

-- RelationCondition.relatedColumnsAreReached
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] LEFT JOIN [relation_authors] [t2] ON [t2].[id] = [relation_books].[editor_id] WHERE [t1].[name] <> ? AND [t1].[born] > ? AND [t2].[name] = ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [t1].[name] = ? ORDER BY [relation_books].[title];
SELECT [relation_books].[title] FROM [relation_books] LEFT JOIN [relation_publishers] [t1] ON [t1].[id] = [relation_books].[publisher_id] LEFT JOIN [relation_cities] [t2] ON [t2].[id] = [t1].[city_id] LEFT JOIN [relation_countries] [t3] ON [t3].[code] = [t2].[country_id] WHERE [t3].[name] = ? ORDER BY [relation_books].[title];

-- RelationCondition.writesTakeConditionsOverRelations
DELETE FROM [relation_categories] WHERE [id] IN (?, ?);
SELECT 1 FROM [relation_books] WHERE EXISTS (SELECT 1 FROM [relation_books_tags] [t1] LEFT JOIN [relation_tags] [t2] ON [t2].[id] = [t1].[tag_id] WHERE [t1].[book_id] = [relation_books].[id] AND [t2].[label] = ?) ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [relation_books] LEFT JOIN [relation_authors] [t1] ON [t1].[id] = [relation_books].[author_id] WHERE [t1].[name] = ?;
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE NOT (EXISTS (SELECT 1 FROM [relation_categories] [t1] WHERE [t1].[parent_id] = [relation_categories].[id]));
SELECT [id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) WHERE [parent_id] IN (?, ?);
SELECT [relation_categories].[id] FROM [relation_categories] WITH (UPDLOCK, ROWLOCK) LEFT JOIN [relation_categories] [t1] ON [t1].[id] = [relation_categories].[parent_id] WHERE [t1].[name] = ?;
SELECT [title] FROM [relation_books] ORDER BY [title];
UPDATE [relation_books] SET [pages] = [pages] + ? WHERE [id] IN (SELECT [t1].[id] FROM [relation_books] [t1] LEFT JOIN [relation_authors] [t2] ON [t2].[id] = [t1].[author_id] WHERE [t2].[name] = ?);
UPDATE [relation_books] SET [title] = (SELECT [t1].[name] FROM [relation_authors] [t1] WHERE [t1].[id] = [relation_books].[author_id]) WHERE [id] IN (SELECT [t2].[id] FROM [relation_books] [t2] LEFT JOIN [relation_authors] [t3] ON [t3].[id] = [t2].[author_id] WHERE EXISTS (SELECT 1 FROM [relation_books] [t4] WHERE [t4].[author_id] = [t3].[id] AND [t4].[title] = ?));

