-- Lock.aQueryThatDoesNotWaitFails
INSERT INTO "tasks" ("title", "priority") VALUES (?, ?);
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FOR UPDATE;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FOR UPDATE NOWAIT;

-- Lock.locksAreRefusedWhereTheyMeanNothing
SET TRANSACTION READ ONLY;

