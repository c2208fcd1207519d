-- RegularExpressions
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- RegularExpressions.everyConnectionKnowsThem
INSERT INTO [specimens] ([active], [number], [big], [ratio], [price], [label], [code], [day], [time], [at], [moment], [span], [vintage], [letter], [grade], [level], [tags], [pin]) OUTPUT INSERTED.[id] VALUES (? /* and 17 more */) /* and 14 more */;

