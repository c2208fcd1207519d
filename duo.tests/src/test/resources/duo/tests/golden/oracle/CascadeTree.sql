-- CascadeTree.aChildMovesToAnotherModel
BEGIN INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SAVEPOINT duo_1;
SELECT "id", "parent_id" FROM "relation_categories" WHERE "parent_id" IN (?, ?);
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" = ?;
UPDATE "relation_categories" SET "parent_id" = NULL;

-- CascadeTree.aModelMayReferToItself
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "id" = ?;

-- CascadeTree.aTreeTakesOneStatementForEachLevel
SELECT COUNT(*) FROM "relation_categories";
SELECT COUNT(*) FROM "relation_categories" WHERE "parent_id" IS NOT NULL AND LOWER("name") LIKE LOWER(?) ESCAPE '!';

-- CascadeTree.whatIsTakenOutRefersToNothing
BEGIN INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "parent_id" = ?;
SELECT "id", "parent_id" FROM "relation_categories" WHERE "parent_id" = ?;
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" IN (?, ?);

-- CascadeTree.whatIsTakenOutRefersToNothingInMemory
SELECT COUNT(*) FROM "relation_categories" WHERE "parent_id" IS NULL;
UPDATE "relation_categories" SET "name" = ? WHERE "id" = ?;

