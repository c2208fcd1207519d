-- PartialRelation.combinedQueriesAreAlike
BEGIN INSERT INTO "relation_authors" ("name", "born") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_books" ("title", "pages", "price", "author_id", "editor_id", "publisher_id") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "t1"."id", "t1"."title", "t1"."author_id", "t1"."editor_id", "t1"."publisher_id" FROM (SELECT "t2"."id", "t2"."title", "t2"."author_id", "t2"."editor_id", "t2"."publisher_id" FROM "relation_books" "t2" UNION SELECT "t3"."id", "t3"."title", "t3"."author_id", "t3"."editor_id", "t3"."publisher_id" FROM "relation_books" "t3") "t1" FETCH NEXT ? ROWS ONLY;

-- PartialRelation.referencesAreKnown
SELECT "id", "id", "name", "born" FROM "relation_authors" WHERE "id" = ?;
SELECT "id", "name", "born" FROM "relation_authors" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "author_id", "editor_id", "publisher_id" FROM "relation_books" FETCH NEXT ? ROWS ONLY;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" FETCH NEXT ? ROWS ONLY;
SELECT "title" FROM "relation_books" WHERE "author_id" = ?;
UPDATE "relation_books" SET "title" = ? WHERE "id" = ?;

