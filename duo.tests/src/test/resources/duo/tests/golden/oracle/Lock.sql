-- Lock.aQueryThatDoesNotWaitFails
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FOR UPDATE;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FOR UPDATE NOWAIT;

-- Lock.locksAreRefusedWhereTheyMeanNothing
SET TRANSACTION READ ONLY;

-- Lock.pagesAreLocked
SELECT "id", "title", "priority" FROM "tasks" WHERE "id" IN (SELECT "t1"."id" FROM "tasks" "t1" ORDER BY "t1"."priority" DESC, "t1"."title" FETCH NEXT ? ROWS ONLY) ORDER BY "priority" DESC, "title" FOR UPDATE;
SELECT COUNT(*) FROM "tasks";

-- Lock.someRowsAreReadAndLocked
SELECT "id", "title", "priority" FROM "tasks" WHERE "id" IN (SELECT "t1"."id" FROM "tasks" "t1" ORDER BY "t1"."priority" DESC, "t1"."title", "t1"."id" FETCH NEXT ? ROWS ONLY) ORDER BY "priority" DESC, "title", "id" FOR UPDATE;
SELECT "id", "title", "priority" FROM "tasks" WHERE "id" IN (SELECT "t1"."id" FROM "tasks" "t1" ORDER BY "t1"."priority", "t1"."title" DESC, "t1"."id" DESC FETCH NEXT ? ROWS ONLY) ORDER BY "priority", "title" DESC, "id" DESC FOR UPDATE;
SELECT "title" FROM "tasks" WHERE "id" IN (SELECT "t1"."id" FROM "tasks" "t1" ORDER BY "t1"."priority" DESC, "t1"."title" FETCH NEXT ? ROWS ONLY) ORDER BY "priority" DESC, "title" FOR UPDATE;

