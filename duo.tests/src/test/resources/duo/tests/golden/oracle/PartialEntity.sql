-- PartialEntity.columnsAreDeferred
BEGIN INSERT INTO "articles" ("created_at", "updated_at", "title", "body", "views", "version") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;
INSERT INTO "members" ("login", "name", "balance", "admin") VALUES (?, ?, ?, ?);
SELECT "login" FROM "members" WHERE "name" = ? ORDER BY "balance", "login" FETCH NEXT ? ROWS ONLY;
SELECT "login", "balance" FROM "members" FETCH NEXT ? ROWS ONLY;
SELECT "login", "name" FROM "members" FETCH NEXT ? ROWS ONLY;
SELECT "login", "name", "balance", "admin" FROM "members" FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "members";

-- PartialEntity.knownEntitiesAreCompleted
SELECT "login", "balance", "admin" FROM "members" FETCH NEXT ? ROWS ONLY;
UPDATE "members" SET "name" = ? WHERE "login" = ?;

-- PartialEntity.onlySomeColumnsAreSelected
SELECT "id", "title", "version" FROM "articles" FETCH NEXT ? ROWS ONLY;

-- PartialEntity.partialEntitiesAreAnnotated
SELECT "login", "name", "balance" * ? AS "twice" FROM "members" FETCH NEXT ? ROWS ONLY;

-- PartialEntity.refreshLoadsTheRest
SELECT "login", "name", "balance", "admin" FROM "members" WHERE "login" = ?;

-- PartialEntity.whatIsNotLoadedIsNotWritten
SELECT "id", "created_at", "updated_at", "title", "body", "views", "version" FROM "articles" FETCH NEXT ? ROWS ONLY;
UPDATE "articles" SET "updated_at" = ?, "title" = ?, "version" = ? WHERE "id" = ? AND "version" = ?;
UPDATE "members" SET "balance" = ? WHERE "login" = ?;

