-- RawResults.aColumnThatStandsTwiceIsRefused
INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?);
select a.*, b.* from people a, people b;
select name, age as name from people;
select p.*, 1 as x, 2 as x from people p;

-- RawResults.columnsAreFoundByName
INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?);
select 1 as extra, age as AGE, name, email, nickname as Nickname, id from people;
select id, title, body, views, version, created_at as createdAt, updated_at as updatedAt from articles;

-- RawResults.entitiesMayLackColumns
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" FETCH NEXT ? ROWS ONLY;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "id" = ?;
UPDATE "articles" SET "updated_at" = ?, "body" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;
UPDATE "articles" SET "updated_at" = ?, "title" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;
select id, title, version from articles;
select title from articles;

-- RawResults.modelsOfAllTypesAreRead
INSERT INTO "specimens" ("active", "number", "big", "ratio", "price", "label", "code", "day", "time", "at", "moment", "span", "vintage", "letter", "grade", "level", "tags", "pin") VALUES (? /* and 17 more */);
select * from specimens order by id;

-- RawResults.noRowsMakeAnEmptyList
select * from people;

-- RawResults.nullIsNoValue
select max(age) from people;

-- RawResults.nullWhereNoneBelongsIsAnError
select id, email, name, nickname, null as age from people;

-- RawResults.recordsNeedAllTheirColumns
select id, name, age from people;
select name from people;
select nickname, name from people;

-- RawResults.rowsGiveValuesInTheFormOfColumns
select * from specimens;

-- RawResults.rowsKeepAllColumns
select name, age, age * 2 as doubled, nickname from people;

-- RawResults.singleValuesAreRead
select "active" from specimens;
select "at" from specimens;
select "big" from specimens;
select "code" from specimens;
select "day" from specimens;
select "grade" from specimens;
select "label" from specimens;
select "letter" from specimens;
select "moment" from specimens;
select "number" from specimens;
select "price" from specimens;
select "ratio" from specimens;
select "span" from specimens;
select "time" from specimens;
select "vintage" from specimens;

-- RawResults.valuesThatDoNotFitAreErrors
select id, label from specimens;

