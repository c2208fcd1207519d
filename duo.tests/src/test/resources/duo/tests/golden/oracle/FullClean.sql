-- FullClean.aBrokenRuleIsToldFirst
INSERT INTO "bookings" ("code", "voucher", "room", "seat", "guests", "updated_at") VALUES (?, ?, ?, ?, ?, ?);

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

