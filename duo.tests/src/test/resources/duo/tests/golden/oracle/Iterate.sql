-- Iterate.aBatchHasAtLeastOneRow
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;

-- Iterate.aCompositeKeyIsWalkedThrough
BEGIN INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); INSERT INTO "enrollments" ("student", "course", "grade") VALUES (?, ?, ?); END;;
SELECT "student", "course", "grade" FROM "enrollments" ORDER BY "student" DESC, "course" DESC FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" ORDER BY "student", "course" DESC FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" ORDER BY "student", "course" FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" <= ? AND ("student" < ? OR ("student" = ? AND "course" < ?)) ORDER BY "student" DESC, "course" DESC FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" >= ? AND ("student" > ? OR ("student" = ? AND "course" < ?)) ORDER BY "student", "course" DESC FETCH NEXT ? ROWS ONLY;
SELECT "student", "course", "grade" FROM "enrollments" WHERE "student" >= ? AND ("student" > ? OR ("student" = ? AND "course" > ?)) ORDER BY "student", "course" FETCH NEXT ? ROWS ONLY;

-- Iterate.aShortBatchEndsTheWalk
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;

-- Iterate.computedOrdersAreKept
SELECT "id", "email", "name", "age", "nickname", "age" * ? FROM "people" ORDER BY "age" * ? DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname", "age" * ? FROM "people" WHERE (("age" * ?) < ? OR (("age" * ?) = ? AND "id" > ?)) ORDER BY "age" * ? DESC, "id" FETCH NEXT ? ROWS ONLY;

-- Iterate.distinctRowsAndGroupsAreWalkedThrough
SELECT "age" FROM "people" GROUP BY "age" HAVING "age" < ? ORDER BY "age" DESC FETCH NEXT ? ROWS ONLY;
SELECT "age" FROM "people" GROUP BY "age" ORDER BY "age" DESC FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*), "age" FROM "people" GROUP BY "age" HAVING (COUNT(*) < ? OR (COUNT(*) = ? AND "age" > ?)) ORDER BY COUNT(*) DESC, "age" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*), "age" FROM "people" GROUP BY "age" ORDER BY COUNT(*) DESC, "age" FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "age" FROM "people" ORDER BY "age" FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "age" FROM "people" WHERE "age" > ? ORDER BY "age" FETCH NEXT ? ROWS ONLY;

-- Iterate.entitiesAreNotRemembered
BEGIN INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" ORDER BY "title", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "title" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" WHERE "title" >= ? AND ("title" > ? OR ("title" = ? AND "id" > ?)) ORDER BY "title", "id" FETCH NEXT ? ROWS ONLY;
UPDATE "articles" SET "updated_at" = ?, "body" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;

-- Iterate.everyOrderIsKept
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC NULLS LAST, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" NULLS FIRST, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" <= ? AND ("age" < ? OR ("age" = ? AND "name" > ?) OR ("age" = ? AND "name" = ? AND "id" > ?)) ORDER BY "age" DESC, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND ("age" > ? OR ("age" = ? AND "id" > ?)) ORDER BY "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "id" < ? ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "nickname" IS NULL AND "id" > ? ORDER BY "nickname" DESC NULLS LAST, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" > ? OR ("nickname" = ? AND "name" > ?) OR ("nickname" = ? AND "name" = ? AND "id" > ?)) ORDER BY "nickname" NULLS FIRST, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" IS NOT NULL OR ("nickname" IS NULL AND "name" > ?) OR ("nickname" IS NULL AND "name" = ? AND "id" > ?)) ORDER BY "nickname" NULLS FIRST, "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" < ? OR "nickname" IS NULL) OR ("nickname" = ? AND "id" > ?)) ORDER BY "nickname" DESC NULLS LAST, "id" FETCH NEXT ? ROWS ONLY;

-- Iterate.inATransactionTheWalkBelongsToIt
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT COUNT(*) FROM "people";

-- Iterate.noConnectionIsHeldBetweenBatches
DELETE FROM "people" WHERE "id" = ?;

-- Iterate.nullsStandWhereAllPutsThem
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC, "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname", "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "nickname", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "nickname" IS NULL AND "id" > ? ORDER BY "nickname", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" < ? OR ("nickname" = ? AND "id" > ?)) ORDER BY "nickname" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("nickname" IS NOT NULL OR ("nickname" IS NULL AND "id" > ?)) ORDER BY "nickname" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE (("nickname" > ? OR "nickname" IS NULL) OR ("nickname" = ? AND "id" > ?)) ORDER BY "nickname", "id" FETCH NEXT ? ROWS ONLY;

-- Iterate.projectionsAreWalkedThrough
SELECT "name", "id" FROM "people" ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "id" FROM "people" ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "id" FROM "people" WHERE "id" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "id" FROM "people" WHERE "name" >= ? AND ("name" > ? OR ("name" = ? AND "id" > ?)) ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname", "age", "id" FROM "people" ORDER BY "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname", "age", "id" FROM "people" WHERE "age" >= ? AND ("age" > ? OR ("age" = ? AND "id" > ?)) ORDER BY "age", "id" FETCH NEXT ? ROWS ONLY;

-- Iterate.theDefaultOrderCounts
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "priority" FROM "tasks" WHERE "priority" <= ? AND ("priority" < ? OR ("priority" = ? AND "title" > ?) OR ("priority" = ? AND "title" = ? AND "id" > ?)) ORDER BY "priority" DESC, "title", "id" FETCH NEXT ? ROWS ONLY;

-- Iterate.theSliceIsHonoured
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Iterate.windowsReachOverAllBatches
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname", ROW_NUMBER() OVER (ORDER BY "t2"."age", "t2"."name") AS "early1" FROM "people" "t2") "t1" WHERE "early1" BETWEEN ? AND ? ORDER BY "t1"."id" FETCH NEXT ? ROWS ONLY;
SELECT "t1"."id", "t1"."email", "t1"."name", "t1"."age", "t1"."nickname" FROM (SELECT "t2"."id", "t2"."email", "t2"."name", "t2"."age", "t2"."nickname", ROW_NUMBER() OVER (ORDER BY "t2"."age", "t2"."name") AS "early1" FROM "people" "t2") "t1" WHERE "early1" BETWEEN ? AND ? ORDER BY "t1"."id" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT ROW_NUMBER() OVER (ORDER BY "age", "name") FROM "people" ORDER BY "name";
SELECT ROW_NUMBER() OVER (ORDER BY "age", "name") FROM "people" ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;
SELECT ROW_NUMBER() OVER (ORDER BY "age", "name") FROM "people" ORDER BY "name", "id" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

