-- Projections.allCallsWorkOnProjections
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "name", "nickname" FROM "people" ORDER BY "email" FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname" FROM "people" ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname" FROM "people" ORDER BY "id" FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname" FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "people" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "people";

-- Projections.anEntityIsProjectedToo
INSERT INTO "members" ("login", "name", "balance", "admin") VALUES (?, ?, ?, ?);
SELECT "login", "name", "balance", "admin" FROM "members";

-- Projections.distinctComparesWhatIsSelected
SELECT COUNT(*) FROM (SELECT DISTINCT "name", "nickname" FROM "people" FETCH NEXT ? ROWS ONLY) "counted";
SELECT COUNT(*) FROM (SELECT DISTINCT "name", "nickname" FROM "people" OFFSET ? ROWS) "counted";
SELECT COUNT(*) FROM (SELECT DISTINCT "name", "nickname" FROM "people") "counted";
SELECT DISTINCT "name", "nickname" FROM "people";
SELECT DISTINCT "name", "nickname" FROM "people" FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "name", "nickname" FROM "people" OFFSET ? ROWS FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "name", "nickname" FROM "people" ORDER BY "name";

-- Projections.distinctRowsAreOrderedByWhatIsSelected
BEGIN INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "tasks" ("title", "priority") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT DISTINCT "title" FROM "tasks";
SELECT DISTINCT "title" FROM "tasks" FETCH NEXT ? ROWS ONLY;

-- Projections.distinctRowsHaveAFirstAndALast
SELECT DISTINCT "name", "nickname" FROM "people" ORDER BY "name" DESC FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "name", "nickname" FROM "people" ORDER BY "name" FETCH NEXT ? ROWS ONLY;

-- Projections.onlyItsColumnsAreSelected
SELECT "name", "nickname" FROM "people" ORDER BY "email";

-- Projections.otherColumnsMayBeAskedFor
SELECT "name", "nickname" FROM "people" WHERE "age" < ? FETCH NEXT ? ROWS ONLY;
SELECT "name", "nickname" FROM "people" WHERE "age" = ? ORDER BY "email" DESC;

-- Projections.wholeModelsAreDistinctByTheirKey
SELECT COUNT(*) FROM (SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people") "counted";
SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people";
SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "id" DESC FETCH NEXT ? ROWS ONLY;
SELECT DISTINCT "id", "email", "name", "age", "nickname" FROM "people" ORDER BY "name", "id" FETCH NEXT ? ROWS ONLY;

