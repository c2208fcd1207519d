-- FollowUp.relatedRowsEndByTheTimeout
INSERT INTO "grains" ("id") VALUES (?);
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?);
INSERT INTO "relation_cities" ("name", "country_id") VALUES (?, ?);
INSERT INTO "relation_countries" ("code", "name", "capital_id") VALUES (?, ?, ?);
INSERT INTO "relation_letters" ("recipient_email", "text") VALUES (?, ?);
INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?);
INSERT INTO "relation_publishers" ("name", "city_id") VALUES (?, ?);
INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?);
INSERT INTO "relation_tags" ("label") VALUES (?);
INSERT INTO "relation_users" ("email", "name") VALUES (?, ?);
INSERT INTO relation_books_tags (book_id, tag_id) VALUES (?, ?);
SELECT "author_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE EXISTS (SELECT "t1"."id" FROM "endless" "t1" WHERE "t1"."id" > ?) AND "author_id" IN (?, ?, ?);
SELECT "id", "name", "born" FROM "relation_authors" ORDER BY "name";

-- FollowUp.updatesWithHooksAreTagged
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "pages" > ? AND "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY /* nightly: 1 */;
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "pages" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY /* nightly: 1 */;
UPDATE "relation_books" SET "pages" = ? WHERE "id" = ? /* nightly: 1 */;

-- FollowUp.whatGoesWithDeletedRowsIsTagged
DELETE FROM "relation_books" WHERE "id" IN (?, ?, ?) /* nightly: 1 */;
DELETE FROM "relation_books_tags" WHERE "book_id" IN (?, ?, ?) /* nightly: 1 */;
DELETE FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?) /* nightly: 1 */;
SELECT "id" FROM "relation_books" WHERE "pages" > ? FOR UPDATE /* nightly: 1 */;
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (?, ?, ?) ORDER BY "id" FETCH NEXT ? ROWS ONLY /* nightly: 1 */;
SELECT COUNT(*) FROM "relation_books" WHERE "pages" > ? /* nightly: 1 */;

-- FollowUp.whatIsInTheWayIsTagged
INSERT INTO "relation_loans" ("book_id", "reader_id", "due") VALUES (?, ?, ?);
INSERT INTO "relation_people" ("name") VALUES (?);
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" ORDER BY "id" FETCH NEXT ? ROWS ONLY;

