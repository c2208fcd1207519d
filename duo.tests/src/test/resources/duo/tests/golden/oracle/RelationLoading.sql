-- RelationLoading.childrenAreCustomised
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
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books";
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" ORDER BY "title";
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "title" = ?;
SELECT "t1"."book_id", "t1"."id", "t1"."book_id", "t1"."stars", "t1"."text" FROM (SELECT "t2"."book_id", "t2"."id", "t2"."stars", "t2"."text", ROW_NUMBER() OVER (PARTITION BY "t2"."book_id" ORDER BY "t2"."stars" DESC, "t2"."id") AS "early1" FROM "relation_reviews" "t2" WHERE "t2"."stars" >= ? AND "t2"."book_id" IN (?, ?, ?)) "t1" WHERE "early1" <= ? ORDER BY "t1"."stars" DESC;
SELECT "t1"."book_id", "t1"."tag_id", "early2" FROM (SELECT "t2"."book_id", "t2"."tag_id", ROW_NUMBER() OVER (PARTITION BY "t2"."book_id" ORDER BY "t3"."label", "t2"."tag_id") AS "early1", "t3"."label" AS "early2" FROM "relation_books_tags" "t2" LEFT JOIN "relation_tags" "t3" ON "t3"."id" = "t2"."tag_id" WHERE "t2"."book_id" = ?) "t1" WHERE "early1" > ? AND "early1" <= ? ORDER BY "early2";

-- RelationLoading.collectionsBehindRelationsToOne
SELECT "author_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "author_id" IN (?, ?);
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" ORDER BY "relation_books"."title";

-- RelationLoading.collectionsTakeOneStatementEach
SELECT "author_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "author_id" IN (?, ?, ?);
SELECT "editor_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "editor_id" IN (?, ?, ?);
SELECT "id", "name", "born" FROM "relation_authors" ORDER BY "name";

-- RelationLoading.graphsCloseInATransaction
SELECT "id", "name", "born" FROM "relation_authors" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;
SELECT "relation_books"."author_id", "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."editor_id" WHERE "relation_books"."author_id" = ?;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."editor_id" WHERE "relation_books"."title" = ? FETCH NEXT ? ROWS ONLY;

-- RelationLoading.inversesToOneAreJoined
SELECT "relation_users"."id", "relation_users"."email", "relation_users"."name", "t1"."id", "t1"."user_id", "t1"."motto" FROM "relation_users" LEFT JOIN "relation_profiles" "t1" ON "t1"."user_id" = "relation_users"."id" ORDER BY "relation_users"."name";

-- RelationLoading.joinedCollectionsPageParents
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."label" FROM "relation_books" LEFT JOIN "relation_books_tags" "t2" ON "t2"."book_id" = "relation_books"."id" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "t2"."tag_id" ORDER BY "relation_books"."title";
SELECT "t1"."id", "t1"."name", "t1"."born", "t2"."id", "t2"."title", "t2"."pages", "t2"."price", "t2"."author_id", "t2"."editor_id", "t2"."publisher_id" FROM (SELECT "t3"."id", "t3"."name", "t3"."born", "t3"."name" AS "duo_order1" FROM "relation_authors" "t3" ORDER BY "t3"."name" FETCH NEXT ? ROWS ONLY) "t1" LEFT JOIN "relation_books" "t2" ON "t2"."author_id" = "t1"."id" ORDER BY "duo_order1", "t2"."title" DESC;

-- RelationLoading.manyParentsAreChunked
SELECT "author_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "author_id" IN (? /* and 999 more */);
SELECT "id", "name", "born" FROM "relation_authors";

-- RelationLoading.manyToManyFromBothSides
SELECT "id", "label" FROM "relation_tags" ORDER BY "label";
SELECT "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
SELECT "relation_books_tags"."book_id", "relation_books_tags"."tag_id", "t1"."label" FROM "relation_books_tags" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "relation_books_tags"."tag_id" WHERE "relation_books_tags"."book_id" = ? ORDER BY "t1"."label" DESC;
SELECT "relation_books_tags"."tag_id", "relation_books_tags"."book_id", "t1"."title", "t1"."pages", "t1"."price", "t1"."author_id", "t1"."editor_id", "t1"."publisher_id" FROM "relation_books_tags" LEFT JOIN "relation_books" "t1" ON "t1"."id" = "relation_books_tags"."book_id" WHERE "relation_books_tags"."tag_id" IN (?, ?, ?);

-- RelationLoading.modelsAtHandAreLoaded
SELECT "book_id", "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "stars" = ? AND "book_id" IN (?, ?, ?);
SELECT "id", "email", "name" FROM "relation_users" ORDER BY "name";
SELECT "id", "id", "name", "born" FROM "relation_authors" WHERE "id" IN (?, ?);
SELECT "recipient_email", "id", "recipient_email", "text" FROM "relation_letters" WHERE "recipient_email" IN (?, ?);
SELECT "user_id", "id", "user_id", "motto" FROM "relation_profiles" WHERE "user_id" IN (?, ?);

-- RelationLoading.otherCallsGoOnAsBefore
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" ORDER BY "relation_books"."id" FETCH NEXT ? ROWS ONLY;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" ORDER BY "relation_books"."title" FETCH NEXT ? ROWS ONLY;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" ORDER BY "relation_books"."title", "relation_books"."id" FETCH NEXT ? ROWS ONLY;
SELECT "relation_books_tags"."book_id", "relation_books_tags"."tag_id", "t1"."label" FROM "relation_books_tags" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "relation_books_tags"."tag_id" WHERE "relation_books_tags"."book_id" = ?;
SELECT "relation_books_tags"."book_id", "relation_books_tags"."tag_id", "t1"."label" FROM "relation_books_tags" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "relation_books_tags"."tag_id" WHERE "relation_books_tags"."book_id" IN (?, ?, ?);
SELECT 1 FROM "relation_books" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id";

-- RelationLoading.pathsTakeOneStatementForEachCollection
SELECT "book_id", "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (?, ?);
SELECT "id", "name", "city_id" FROM "relation_publishers" ORDER BY "name";
SELECT "relation_books"."publisher_id", "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" WHERE "relation_books"."publisher_id" IN (?, ?);
SELECT "relation_books_tags"."book_id", "relation_books_tags"."tag_id", "t1"."label" FROM "relation_books_tags" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "relation_books_tags"."tag_id" WHERE "relation_books_tags"."book_id" IN (?, ?);

-- RelationLoading.referencesToUniqueColumns
SELECT "relation_letters"."id", "relation_letters"."recipient_email", "relation_letters"."text", "t1"."id", "t1"."email", "t1"."name" FROM "relation_letters" LEFT JOIN "relation_users" "t1" ON "t1"."email" = "relation_letters"."recipient_email" ORDER BY "relation_letters"."text";

-- RelationLoading.relatedRowsAreTagged
SELECT "book_id", "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (?, ?) /* own */;
SELECT "editor_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "editor_id" IN (?, ?) /* shelf: 1 */;
SELECT "id", "name", "city_id" FROM "relation_publishers" /* shelf: 1 */;
SELECT "id", "name", "city_id" FROM "relation_publishers" ORDER BY "id" FETCH NEXT ? ROWS ONLY /* walk */;
SELECT "id", "name", "city_id" FROM "relation_publishers" WHERE "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY /* walk */;
SELECT "publisher_id", "id", "title", "pages", "price", "author_id", "editor_id", "publisher_id" FROM "relation_books" WHERE "publisher_id" = ? /* walk */;
SELECT "relation_books"."publisher_id", "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" WHERE "relation_books"."pages" > ? AND "relation_books"."publisher_id" IN (?, ?) /* shelf: 1 */;
SELECT "relation_books_tags"."book_id", "relation_books_tags"."tag_id", "t1"."label" FROM "relation_books_tags" LEFT JOIN "relation_tags" "t1" ON "t1"."id" = "relation_books_tags"."tag_id" WHERE "relation_books_tags"."book_id" IN (?, ?) /* shelf: 1 */;

-- RelationLoading.relationsByNameAreShared
SELECT "book_id", "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" IN (?, ?, ?);

-- RelationLoading.relationsToOneAreJoined
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born", "t2"."id", "t2"."name", "t2"."born", "t3"."id", "t3"."name", "t3"."city_id", "t4"."id", "t4"."name", "t4"."country_id", "t5"."code", "t5"."name", "t5"."capital_id" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" LEFT JOIN "relation_authors" "t2" ON "t2"."id" = "relation_books"."editor_id" LEFT JOIN "relation_publishers" "t3" ON "t3"."id" = "relation_books"."publisher_id" LEFT JOIN "relation_cities" "t4" ON "t4"."id" = "t3"."city_id" LEFT JOIN "relation_countries" "t5" ON "t5"."code" = "t4"."country_id" ORDER BY "relation_books"."title";

-- RelationLoading.selfRelations
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "parent_id" IS NULL;
SELECT "parent_id", "id", "name", "parent_id" FROM "relation_categories" WHERE "parent_id" = ?;
SELECT "parent_id", "id", "name", "parent_id" FROM "relation_categories" WHERE "parent_id" IN (?, ?);

-- RelationLoading.streamsLoadRelationsByBatch
SELECT "book_id", "id", "book_id", "stars", "text" FROM "relation_reviews" WHERE "book_id" = ?;
SELECT "relation_books"."id", "relation_books"."title", "relation_books"."pages", "relation_books"."price", "relation_books"."author_id", "relation_books"."editor_id", "relation_books"."publisher_id", "t1"."id", "t1"."name", "t1"."born" FROM "relation_books" LEFT JOIN "relation_authors" "t1" ON "t1"."id" = "relation_books"."author_id" WHERE "relation_books"."id" > ? ORDER BY "relation_books"."id" FETCH NEXT ? ROWS ONLY;

