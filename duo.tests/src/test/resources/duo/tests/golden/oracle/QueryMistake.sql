-- QueryMistake.aCastIsToATypeOfNumbers
BEGIN INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "people" ("email", "name", "age", "nickname") VALUES (?, ?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT CAST("age" AS NUMBER(19)) FROM "people" WHERE "email" = ? FETCH NEXT ? ROWS ONLY;

-- QueryMistake.aNameMeansOneValue
SELECT "name", "name" FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;

-- QueryMistake.valuesWithoutANameAreCalledByTheirPlace
SELECT "name", "age" + ?, "age" + ? AS "two" FROM "people" WHERE "name" = ? FETCH NEXT ? ROWS ONLY;

