-- OuterColumn.aColumnOfAnotherModelIsRefused
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_cities" ("name", "country_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_letters" ("recipient_email", "text") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_letters" ("recipient_email", "text") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_letters" ("recipient_email", "text") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_publishers" ("name", "city_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_tags" ("label") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_users" ("email", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "relation_books_tags" ("book_id", "tag_id") VALUES (?, ?);
INSERT INTO "relation_countries" ("code", "name", "capital_id") VALUES (?, ?, ?);

-- OuterColumn.outerSpeaksOfQueriesFurtherOut
SELECT "name" FROM "relation_authors" WHERE EXISTS (SELECT "t1"."id" FROM "relation_books" "t1" WHERE "t1"."pages" > ? AND EXISTS (SELECT "t2"."id" FROM "relation_reviews" "t2" WHERE "t2"."book_id" = "t1"."id" AND "t2"."stars" > ("relation_authors"."born" - ?) AND "t1"."id" IS NOT NULL)) ORDER BY "name";

-- OuterColumn.queriesOfTheSameModelAreToldApart
SELECT "name" FROM "relation_categories" WHERE EXISTS (SELECT "t1"."id" FROM "relation_categories" "t1" WHERE "t1"."parent_id" = "relation_categories"."id") ORDER BY "name";
SELECT "relation_books"."title" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" WHERE EXISTS (SELECT "t2"."id" FROM "relation_authors" "t2" WHERE "t2"."id" = "relation_books"."author_id" AND "t2"."name" = "t1"."name" AND "t2"."name" = ?) ORDER BY "relation_books"."title";
SELECT "relation_books"."title" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."editor_id" WHERE EXISTS (SELECT "t2"."id" FROM "relation_authors" "t2" WHERE "t2"."name" = "t1"."name" AND "t2"."name" = ?) ORDER BY "relation_books"."title";

-- OuterColumn.relatedRowsSpeakOfTheRowAround
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
SELECT "relation_books_tags"."book_id", "relation_books_tags"."tag_id", "t1"."label" FROM "relation_books_tags" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "relation_books_tags"."tag_id" WHERE EXISTS (SELECT "t2"."id" FROM "relation_tags" "t2" WHERE "t2"."label" < "t1"."label") AND "relation_books_tags"."book_id" = ?;
SELECT "title" FROM "relation_books" WHERE EXISTS (SELECT "t1"."id" FROM "relation_reviews" "t1" WHERE "t1"."book_id" = "relation_books"."id" AND CAST("t1"."stars" AS NUMBER(19)) > (SELECT COUNT(*) FROM "relation_books_tags" "t2" WHERE "t2"."book_id" = "relation_books"."id")) ORDER BY "title";
SELECT "title" FROM "relation_books" WHERE EXISTS (SELECT 1 FROM "relation_books_tags" "t1" LEFT JOIN "relation_tags" "t2" ON "t2"."id" = "t1"."tag_id" WHERE "t1"."book_id" = "relation_books"."id" AND ("t2"."label" < LOWER("relation_books"."title") OR "t2"."label" > "relation_books"."title")) ORDER BY "title";
SELECT "title" FROM "relation_books" WHERE EXISTS (SELECT 1 FROM "relation_books_tags" "t1" LEFT JOIN "relation_tags" "t2" ON "t2"."id" = "t1"."tag_id" WHERE "t1"."book_id" = "relation_books"."id" AND EXISTS (SELECT "t3"."id" FROM "relation_tags" "t3" WHERE "t3"."label" > "t2"."label")) AND "title" < ? ORDER BY "title";

-- OuterColumn.rowsOfCommonTablesAreSpokenOf
WITH "born" AS (SELECT "id", "name", "born" FROM "relation_authors" WHERE "born" IS NOT NULL) SELECT "name" FROM "born" WHERE EXISTS (SELECT "t1"."id" FROM "relation_books" "t1" WHERE "t1"."author_id" = "born"."id") ORDER BY "name";
WITH "named" AS (SELECT "id", "name", "born" FROM "relation_authors" WHERE EXISTS (SELECT 1 FROM "relation_books" "t1" WHERE "t1"."author_id" = "relation_authors"."id" AND "t1"."title" = "relation_authors"."name")) SELECT "name" FROM "named" ORDER BY "name";
WITH "thick" AS (SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "pages" > ?) SELECT "name" FROM "relation_authors" WHERE EXISTS (SELECT "t1"."id" FROM "thick" "t1" WHERE "t1"."author_id" = "relation_authors"."id") ORDER BY "name";

