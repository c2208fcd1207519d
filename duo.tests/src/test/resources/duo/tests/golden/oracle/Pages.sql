-- Pages.aPageBehindTheEndIsEmpty
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "title" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "tasks";

-- Pages.aPageKnowsItsNeighbours
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "title" FETCH NEXT ? ROWS ONLY;

-- Pages.theTotalIsThatOfTheWholeQuery
SELECT "id", "title", "priority" FROM "tasks" WHERE "priority" >= ? ORDER BY "title" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "tasks" WHERE "priority" >= ?;

