-- FullClean.aBrokenRuleIsToldFirst
BEGIN INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?) RETURNING "id" INTO ?; END;;

-- FullClean.aNullAmongUniqueValuesIsEqualToNothing
BEGIN INSERT INTO "schema_sparse" ("badge", "hall", "place") VALUES (?, ?, ?) RETURNING "id" INTO ?; END;;
SELECT 1 FROM "schema_sparse" WHERE "badge" = ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "schema_sparse" WHERE "hall" = ? AND "place" = ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "schema_sparse" WHERE ("badge" = ? OR ("hall" = ? AND "place" = ?)) FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "schema_sparse";

-- FullClean.allClashesAreToldAtOnce
SELECT 1 FROM "bookings" WHERE "code" = ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "bookings" WHERE "room" = ? AND "seat" = ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "bookings" WHERE "voucher" = ? FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "bookings" WHERE ("code" = ? OR "voucher" = ? OR ("room" = ? AND "seat" = ?)) FETCH NEXT ? ROWS ONLY;

-- FullClean.nullsDoNotClash
SELECT 1 FROM "bookings" WHERE ("code" = ? OR ("room" = ? AND "seat" = ?)) FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM "bookings";

-- FullClean.theOwnRowDoesNotClash
SELECT 1 FROM "bookings" WHERE "code" = ? AND NOT ("id" = ?) FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "bookings" WHERE "room" = ? AND "seat" = ? AND NOT ("id" = ?) FETCH NEXT ? ROWS ONLY;
SELECT 1 FROM "bookings" WHERE ("code" = ? OR ("room" = ? AND "seat" = ?)) AND NOT ("id" = ?) FETCH NEXT ? ROWS ONLY;

