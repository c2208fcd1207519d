-- CascadeOrder.aChildMovesFromWhatGoesToWhatIsNew
BEGIN INSERT INTO "relation_festivals" ("name") VALUES (?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_stages" ("festival_id", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_stages" ("festival_id", "name") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_stages" ("festival_id", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_slots" WHERE "id" = ?;
SAVEPOINT duo_1;
SELECT "id" FROM "relation_slots" WHERE "stage_id" = ? FOR UPDATE;
SELECT "id", "festival_id" FROM "relation_stages" WHERE "festival_id" = ?;
SELECT "id", "stage_id", "hour", "band" FROM "relation_slots" WHERE "band" = ? FETCH NEXT ? ROWS ONLY;
SELECT "relation_slots"."id", "relation_slots"."stage_id", "relation_slots"."hour", "relation_slots"."band", "t1"."id", "t1"."festival_id", "t1"."name" FROM "relation_slots" LEFT JOIN "relation_stages" "t1" ON "t1"."id" = "relation_slots"."stage_id" ORDER BY "t1"."name", "relation_slots"."hour";
UPDATE "relation_slots" SET "stage_id" = ? WHERE "id" = ?;

-- CascadeOrder.aReferenceIsLedAwayFromWhatGoes
BEGIN INSERT INTO "relation_guides" ("festival_id", "stage_id") VALUES (?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_guides" ("festival_id", "stage_id") VALUES (?, ?) RETURNING "id" INTO ?; END;;
ROLLBACK TO SAVEPOINT duo_1;
SELECT "id", "festival_id", "name" FROM "relation_stages";
SELECT "id", "festival_id", "stage_id" FROM "relation_guides" WHERE "festival_id" = ?;
SELECT COUNT(*) FROM "relation_festivals" WHERE "name" = ?;
SELECT COUNT(*) FROM "relation_guides";
SELECT COUNT(*) FROM "relation_stages";
UPDATE "relation_guides" SET "stage_id" = ? WHERE "id" = ?;

-- CascadeOrder.changedRowsAreBatches
BEGIN INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_slots" WHERE "hour" = ?;
UPDATE "relation_slots" SET "band" = ? WHERE "id" = ?;
UPDATE "relation_slots" SET "hour" = ?, "band" = ? WHERE "id" = ?;

-- CascadeOrder.severalMovesEndTogether
BEGIN INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; INSERT INTO "relation_slots" ("stage_id", "hour", "band") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT "id", "stage_id" FROM "relation_slots" WHERE "stage_id" = ?;

-- CascadeOrder.theOneThatComesReplacesTheOneThatGoes
BEGIN INSERT INTO "relation_profiles" ("user_id", "motto") VALUES (?, ?) RETURNING "id" INTO ?; END;;
BEGIN INSERT INTO "relation_users" ("email", "name") VALUES (?, ?) RETURNING "id" INTO ?; END;;
DELETE FROM "relation_profiles" WHERE "id" = ?;
SELECT "id", "user_id" FROM "relation_profiles" WHERE "user_id" = ?;
SELECT "id", "user_id", "motto" FROM "relation_profiles" WHERE "user_id" = ? FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "relation_profiles";
UPDATE "relation_profiles" SET "user_id" = ? WHERE "id" = ?;
UPDATE "relation_users" SET "email" = ?, "name" = ? WHERE "id" = ?;

-- CascadeOrder.whatComesTakesTheUniqueValueOfWhatGoes
SELECT "id", "festival_id", "name" FROM "relation_stages" WHERE "festival_id" = ? FETCH NEXT ? ROWS ONLY;
UPDATE "relation_stages" SET "festival_id" = ? WHERE "id" = ?;

-- CascadeOrder.whatGoesTogetherGoesInOrder
DELETE FROM "relation_guides" WHERE "id" = ?;

