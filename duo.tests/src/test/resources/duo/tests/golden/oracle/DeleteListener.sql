-- DeleteListener.aModelThatIsListenedToIsKnown
INSERT INTO "relation_fans" ("id", "team_id", "rival_id") VALUES (?, ?, ?);
INSERT INTO "relation_teams" ("id", "name", "version") VALUES (?, ?, ?);

-- DeleteListener.aRefusedDeleteIsNotToldOf
DELETE FROM "relation_fans" WHERE "id" = ?;
INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?);
INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO "relation_loans" ("book_id", "reader_id", "due") VALUES (?, ?, ?);
INSERT INTO "relation_people" ("name") VALUES (?);
INSERT INTO "relation_reviews" ("book_id", "stars", "text") VALUES (?, ?, ?);
SELECT "id" FROM "relation_authors" WHERE "id" = ? FOR UPDATE;
SELECT "id" FROM "relation_teams" WHERE "id" = ? AND "version" = ? FOR UPDATE;
SELECT "id", "name", "version" FROM "relation_teams" WHERE "id" = ?;
SELECT "id", "team_id", "rival_id" FROM "relation_fans" WHERE "team_id" = ? FOR UPDATE;
UPDATE "relation_teams" SET "name" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- DeleteListener.aRowThatIsGoneIsNotToldOf
SELECT "id", "name", "born" FROM "relation_authors" WHERE "id" = ?;

-- DeleteListener.aTreeIsToldOfByLevels
INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?);
SAVEPOINT duo_1;
SELECT "id" FROM "relation_categories" WHERE "id" = ? FOR UPDATE;
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "id" = ?;
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "parent_id" = ? FOR UPDATE;

-- DeleteListener.anErrorLeavesATransactionUsable
INSERT INTO "relation_tags" ("label") VALUES (?);
ROLLBACK TO SAVEPOINT duo_1;
SELECT COUNT(*) FROM "relation_categories";
SELECT COUNT(*) FROM "relation_tags";

-- DeleteListener.anErrorUndoesAll
DELETE FROM "relation_reviews" WHERE "id" = ?;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" = ? FOR UPDATE;
SELECT COUNT(*) FROM "relation_authors";
SELECT COUNT(*) FROM "relation_books";
SELECT COUNT(*) FROM "relation_reviews";

-- DeleteListener.manyRowsAreReadInSets
DELETE FROM "relation_books" WHERE "id" IN (? /* and 199 more */);
DELETE FROM "relation_books_tags" WHERE "book_id" IN (? /* and 199 more */);
DELETE FROM "relation_reviews" WHERE "id" IN (? /* and 199 more */);
DELETE FROM "relation_reviews" WHERE "id" IN (? /* and 999 more */);
SELECT "id", "book_id", "reader_id", "due" FROM "relation_loans" WHERE "book_id" IN (? /* and 199 more */) ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (? /* and 199 more */) FOR UPDATE;
SELECT "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (? /* and 999 more */) FOR UPDATE;

-- DeleteListener.severalListenersAreCalledInTheirOrder
INSERT INTO "relation_festivals" ("name") VALUES (?);
SELECT "id" FROM "relation_festivals" WHERE "id" = ? FOR UPDATE;

-- DeleteListener.whatAListenerReadsIsForgottenWithItsRow
INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?);
INSERT INTO "relation_stages" ("festival_id", "name") VALUES (?, ?);
SAVEPOINT duo_2;
SAVEPOINT duo_3;
SAVEPOINT duo_4;
SELECT "id", "stage_id", "hour", "band" FROM "relation_slots";
SELECT "id", "stage_id", "hour", "band" FROM "relation_slots" WHERE "id" = ?;

-- DeleteListener.whatNobodyListensToGoesAsEver
DELETE FROM "relation_loans" WHERE "id" = ?;

