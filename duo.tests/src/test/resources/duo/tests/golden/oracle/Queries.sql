-- Queries.aQueryForNoRowsSendsNothing
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;

-- Queries.alternativesKeepTheirPlace
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("age" < ? OR "age" > ?) AND "name" = ? ORDER BY "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE ("age" < ? OR ("age" > ? AND "name" = ?)) ORDER BY "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE NOT ("age" < ? OR "age" > ?) ORDER BY "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE NOT ("name" = ?) ORDER BY "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE NOT (NOT (NOT ("age" < ?))) ORDER BY "email";

-- Queries.conditionsAddUp
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND "name" = ? AND "age" < ? AND "nickname" IS NOT NULL ORDER BY "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? AND "name" = ? ORDER BY "email";

-- Queries.countIsTheNumberOfAll
SELECT "id", "email", "name", "age", "nickname" FROM "people";
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? OFFSET ? ROWS;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? ORDER BY "id" DESC;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? ORDER BY "name" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE 1 = 0;
SELECT 1 FROM "people" FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "people" WHERE "age" >= ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "people" WHERE "age" >= ? OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "people" WHERE 1 = 0 FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "people";
SELECT COUNT(*) FROM "people" WHERE "age" >= ?;
SELECT COUNT(*) FROM "people" WHERE 1 = 0;
SELECT COUNT(*) FROM "tasks";
SELECT COUNT(*) FROM (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? FETCH NEXT ? ROWS ONLY) "counted";
SELECT COUNT(*) FROM (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) "counted";
SELECT COUNT(*) FROM (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? OFFSET ? ROWS) "counted";
SELECT COUNT(*) FROM (SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? ORDER BY "name" FETCH NEXT ? ROWS ONLY) "counted";
SELECT COUNT(*) FROM (SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title" FETCH NEXT ? ROWS ONLY) "counted";
SELECT COUNT(*) FROM (SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? OFFSET ? ROWS FETCH NEXT ? ROWS ONLY) "counted";
SELECT COUNT(*) FROM (SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?) "counted";
SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ?;
SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" >= ? OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.existsFetchesNoData
SELECT 1 FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;

-- Queries.firstAndLastAreDecided
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" = ? ORDER BY "age" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" = ? ORDER BY "age", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" > ? ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title", "id" FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority", "title" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "id", "title", "priority" FROM "tasks" WHERE "title" = ? ORDER BY "id";
SELECT "id", "title", "priority" FROM "tasks" WHERE "title" = ? ORDER BY "priority", "title" DESC, "id" DESC FETCH NEXT ? ROWS ONLY;

-- Queries.firstHeedsSlices
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email", "id" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.oneGivesTheOnlyRow
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" = ? FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" WHERE "age" = ? ORDER BY "email" FETCH NEXT ? ROWS ONLY;

-- Queries.ordersHaveRanks
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age", "email" DESC;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email" DESC;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "name", "age" DESC;

-- Queries.reverseTurnsTheOrderRound
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "age" DESC, "email";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id";
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" DESC;
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority", "title" DESC;

-- Queries.slicesAreCutOut
SELECT "id", "email", "name", "age", "nickname" FROM "people" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email" FETCH NEXT ? ROWS ONLY;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email" OFFSET ? ROWS;
SELECT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "email" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;

-- Queries.theOrderOfTheModelIsTheDefault
SELECT "id", "title", "priority" FROM "tasks";
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "priority" DESC, "title";
SELECT "id", "title", "priority" FROM "tasks" ORDER BY "title";

