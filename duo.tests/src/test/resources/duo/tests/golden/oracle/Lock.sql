-- Lock.aQueryThatDoesNotWaitFails
INSERT INTO "tasks" ("title", "priority") VALUES (?, ?);

-- Lock.locksAreRefusedWhereTheyMeanNothing
SET TRANSACTION READ ONLY;

-- Lock.pagesAreLocked
SELECT COUNT(*) FROM "tasks";

-- Lock.rowsAreReadAndLocked
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FOR UPDATE;

