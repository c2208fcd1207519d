-- FollowUp.combinedQueriesAreSentAsTheFirst
BEGIN INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); INSERT INTO "grains" ("id") VALUES (?); END;;
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
SELECT "t1"."id" FROM (SELECT "t2"."id" FROM "endless" "t2" UNION ALL SELECT "t3"."id" FROM "endless" "t3") "t1";
SELECT "t1"."id", "t1"."title", "t1"."pages", "t1"."price", "t1"."author_id", "t1"."editor_id", "t1"."publisher_id" FROM (SELECT "t2"."id", "t2"."title", "t2"."pages", "t2"."price", "t2"."author_id", "t2"."editor_id", "t2"."publisher_id" FROM "relation_books" "t2" WHERE "t2"."pages" > ? UNION SELECT "t3"."id", "t3"."title", "t3"."pages", "t3"."price", "t3"."author_id", "t3"."editor_id", "t3"."publisher_id" FROM "relation_books" "t3" WHERE "t3"."pages" > ?) "t1";
SELECT "t1"."id", "t1"."title", "t1"."pages", "t1"."price", "t1"."author_id", "t1"."editor_id", "t1"."publisher_id" FROM (SELECT "t2"."id", "t2"."title", "t2"."pages", "t2"."price", "t2"."author_id", "t2"."editor_id", "t2"."publisher_id" FROM "relation_books" "t2" WHERE "t2"."pages" > ? UNION SELECT "t3"."id", "t3"."title", "t3"."pages", "t3"."price", "t3"."author_id", "t3"."editor_id", "t3"."publisher_id" FROM "relation_books" "t3" WHERE "t3"."pages" > ?) "t1" /* nightly: 1 */;

-- FollowUp.queriesInsideOthersHaveNoTagOfTheirOwn
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" IN (SELECT "t1"."id" FROM "relation_books" "t1" WHERE "t1"."pages" > ?);
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" IN (SELECT "t1"."id" FROM "relation_books" "t1" WHERE "t1"."pages" > ?) /* nightly: 1 */;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "pages" <= (SELECT MAX("t1"."pages") FROM "relation_books" "t1" WHERE "t1"."pages" > ?);
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "pages" <= (SELECT MAX("t1"."pages") FROM "relation_books" "t1" WHERE "t1"."pages" > ?) /* nightly: 1 */;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE EXISTS (SELECT "t1"."id" FROM "relation_books" "t1" WHERE "t1"."pages" > ?);
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE EXISTS (SELECT "t1"."id" FROM "relation_books" "t1" WHERE "t1"."pages" > ?) /* nightly: 1 */;

-- FollowUp.queriesWithANameHaveNoTagOfTheirOwn
WITH "thick" AS (SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "pages" > ?) SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "thick";
WITH "thick" AS (SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "pages" > ?) SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "thick" /* nightly: 1 */;

-- FollowUp.relatedRowsEndByTheTimeout
SELECT "author_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "author_id" IN (?, ?, ?);
SELECT "author_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE EXISTS (SELECT "t1"."id" FROM "endless" "t1" WHERE "t1"."id" > ?) AND "author_id" IN (?, ?, ?);
SELECT "id", "name", "born" FROM "relation_authors" ORDER BY "name";

-- FollowUp.updatesWithHooksAreTagged
SELECT "id" FROM "relation_books" WHERE "pages" = ? ORDER BY "id" FOR UPDATE /* nightly: 1 */;
SELECT "id" FROM "relation_books" WHERE "pages" > ? ORDER BY "id" FOR UPDATE /* nightly: 1 */;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" = ? ORDER BY "id" FOR UPDATE /* nightly: 1 */;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "id" IN (?, ?) ORDER BY "id" FOR UPDATE /* nightly: 1 */;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" WHERE "relation_books"."id" IN (?, ?, ?) ORDER BY "relation_books"."id" FOR UPDATE OF "relation_books"."id" /* nightly: 1 */;
UPDATE "relation_books" SET "pages" = ? WHERE "id" = ? /* nightly: 1 */;

-- FollowUp.whatGoesWithDeletedRowsIsTagged
DELETE FROM "relation_books" WHERE "id" IN (?, ?, ?) /* nightly: 1 */;
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?, ?) /* nightly: 1 */;
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?) /* nightly: 1 */;
SELECT "id" FROM "relation_books" WHERE "pages" > ? FOR UPDATE /* nightly: 1 */;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY /* nightly: 1 */;
SELECT COUNT(*) FROM "relation_books" WHERE "pages" > ? /* nightly: 1 */;

-- FollowUp.whatIsInTheWayIsTagged
BEGIN INSERT INTO "relation_loans" ("book_id", "reader_id", "due") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_people" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" ORDER BY "id" FETCH NEXT ? ROWS ONLY;

