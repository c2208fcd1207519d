-- CascadeTree.aChildMovesToAnotherModel
INSERT INTO "relation_categories" ("name", "parent_id") VALUES (?, ?);
SAVEPOINT duo_1;
SAVEPOINT duo_2;
SAVEPOINT duo_3;
SAVEPOINT duo_4;
SELECT "id", "parent_id" FROM "relation_categories" WHERE "parent_id" IN (?, ?);
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" = ?;

-- CascadeTree.aModelMayReferToItself
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "id" = ?;

-- CascadeTree.aTreeTakesOneStatementForEachLevel
SAVEPOINT duo_10;
SAVEPOINT duo_11;
SAVEPOINT duo_12;
SAVEPOINT duo_13;
SAVEPOINT duo_14;
SAVEPOINT duo_15;
SAVEPOINT duo_16;
SAVEPOINT duo_17;
SAVEPOINT duo_18;
SAVEPOINT duo_19;
SAVEPOINT duo_20;
SAVEPOINT duo_21;
SAVEPOINT duo_22;
SAVEPOINT duo_23;
SAVEPOINT duo_24;
SAVEPOINT duo_25;
SAVEPOINT duo_26;
SAVEPOINT duo_27;
SAVEPOINT duo_28;
SAVEPOINT duo_29;
SAVEPOINT duo_30;
SAVEPOINT duo_31;
SAVEPOINT duo_32;
SAVEPOINT duo_33;
SAVEPOINT duo_34;
SAVEPOINT duo_35;
SAVEPOINT duo_36;
SAVEPOINT duo_37;
SAVEPOINT duo_38;
SAVEPOINT duo_39;
SAVEPOINT duo_40;
SAVEPOINT duo_41;
SAVEPOINT duo_5;
SAVEPOINT duo_6;
SAVEPOINT duo_7;
SAVEPOINT duo_8;
SAVEPOINT duo_9;

-- CascadeTree.whatIsTakenOutRefersToNothing
SELECT "id", "name", "parent_id" FROM "relation_categories" WHERE "parent_id" = ?;
SELECT "id", "parent_id" FROM "relation_categories" WHERE "parent_id" = ?;
SELECT COUNT(*) FROM "relation_categories";
UPDATE "relation_categories" SET "parent_id" = ? WHERE "id" IN (?, ?);

-- CascadeTree.whatIsTakenOutRefersToNothingInMemory
SELECT COUNT(*) FROM "relation_categories" WHERE "parent_id" IS NULL;
UPDATE "relation_categories" SET "name" = ? WHERE "id" = ?;

