-- Types
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- Types.binariesComeBack
INSERT INTO [types_text_fields] ([text], [data], [uuid], [price], [whole], [colour]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [types_texts] ([text], [optional], [brief], [data], [uuid]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [data] <> ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [data] = ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [data] IN (?);
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [id] = ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [data] <> ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [data] = ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [data] IN (?);
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [data] IS NULL;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [id] = ?;
UPDATE [types_text_fields] SET [data] = ? WHERE [data] IS NOT NULL;
UPDATE [types_text_fields] SET [data] = ? WHERE [id] = ?;
UPDATE [types_texts] SET [data] = ? WHERE [data] IS NOT NULL;
UPDATE [types_texts] SET [text] = ?, [optional] = ?, [brief] = ?, [data] = ?, [uuid] = ? WHERE [id] = ?;

-- Types.brokenTextsAreRefused
SELECT COUNT(*) FROM [types_texts];

-- Types.bytesComeBack
INSERT INTO [types_box_fields] ([truth], [tiny], [small], [number], [large], [single], [precise], [letter]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO [types_boxes] ([truth], [tiny], [small], [number], [large], [single], [precise], [letter]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO [types_primitive_fields] ([truth], [tiny], [small], [number], [large], [single], [precise], [letter]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?);
INSERT INTO [types_primitives] ([truth], [tiny], [small], [number], [large], [single], [precise], [letter]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?, ?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [id] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [tiny] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [tiny] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [tiny] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [tiny] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [id] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [tiny] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [tiny] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [tiny] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [tiny] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [id] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [tiny] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [tiny] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [tiny] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] ORDER BY [tiny];
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [id] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [tiny] < ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [tiny] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [tiny] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [tiny] >= ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [tiny] BETWEEN ? AND ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [tiny] IN (?);
UPDATE [types_box_fields] SET [tiny] = ? WHERE [id] = ?;
UPDATE [types_box_fields] SET [tiny] = ? WHERE [tiny] IS NOT NULL;
UPDATE [types_boxes] SET [tiny] = ? WHERE [tiny] IS NOT NULL;
UPDATE [types_boxes] SET [truth] = ?, [tiny] = ?, [small] = ?, [number] = ?, [large] = ?, [single] = ?, [precise] = ?, [letter] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [tiny] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [tiny] = ? WHERE [tiny] IS NOT NULL;
UPDATE [types_primitives] SET [tiny] = ? WHERE [tiny] IS NOT NULL;
UPDATE [types_primitives] SET [truth] = ?, [tiny] = ?, [small] = ?, [number] = ?, [large] = ?, [single] = ?, [precise] = ?, [letter] = ? WHERE [id] = ?;

-- Types.decimalsOfASizeComeBackWithItsScale
INSERT INTO [types_decimals] ([price], [wide], [free], [whole], [five], [colour], [position]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?, ?, ?);
SELECT COUNT(*) FROM [types_decimals];
SELECT COUNT(*) FROM [types_text_fields];
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] ORDER BY [price];
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [id] = ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [price] < ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [price] <> ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [price] = ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [price] >= ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [price] BETWEEN ? AND ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [price] IN (?);
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [price] IS NULL;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [wide] <> ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [wide] = ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [wide] IN (?);
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [price] <> ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [price] = ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [price] IN (?);
UPDATE [types_decimals] SET [price] = ? WHERE [price] IS NOT NULL;
UPDATE [types_decimals] SET [price] = ?, [wide] = ?, [free] = ?, [whole] = ?, [five] = ?, [colour] = ?, [position] = ? WHERE [id] = ?;
UPDATE [types_decimals] SET [wide] = ? WHERE [wide] IS NOT NULL;
UPDATE [types_text_fields] SET [price] = ? WHERE [id] = ?;
UPDATE [types_text_fields] SET [price] = ? WHERE [price] IS NOT NULL;

-- Types.decimalsOfSeveralRowsKeepTheirDigits
MERGE INTO [types_decimals] USING (VALUES (CAST(? AS DECIMAL(12, 2)), CAST(? AS DECIMAL(38, 10)), CAST(? AS DECIMAL(38, 10)), ?, ?, ?, ?, 0), (CAST(? AS DECIMAL(12, 2)), CAST(? AS DECIMAL(38, 10)), CAST(? AS DECIMAL(38, 10)), ?, ?, ?, ?, 1), (CAST(? AS DECIMAL(12, 2)), CAST(? AS DECIMAL(38, 10)), CAST(? AS DECIMAL(38, 10)), ?, ?, ?, ?, 2)) [rows] ([price], [wide], [free], [whole], [five], [colour], [position], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([price], [wide], [free], [whole], [five], [colour], [position]) VALUES ([rows].[price], [rows].[wide], [rows].[free], [rows].[whole], [rows].[five], [rows].[colour], [rows].[position]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] ORDER BY [id];

-- Types.decimalsWithoutASizeComeBack
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [free] <> ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [free] = ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [free] IN (?);
UPDATE [types_decimals] SET [free] = ? WHERE [free] IS NOT NULL;

-- Types.doublesComeBack
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [precise] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [precise] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [precise] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [precise] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [precise] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [precise] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [precise] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [precise] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [precise] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [precise] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [precise] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] ORDER BY [precise];
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [precise] < ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [precise] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [precise] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [precise] >= ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [precise] BETWEEN ? AND ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [precise] IN (?);
UPDATE [types_box_fields] SET [precise] = ? WHERE [id] = ?;
UPDATE [types_box_fields] SET [precise] = ? WHERE [precise] IS NOT NULL;
UPDATE [types_boxes] SET [precise] = ? WHERE [precise] IS NOT NULL;
UPDATE [types_primitive_fields] SET [precise] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [precise] = ? WHERE [precise] IS NOT NULL;
UPDATE [types_primitives] SET [precise] = ? WHERE [precise] IS NOT NULL;

-- Types.emptyTextsComeBack
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [text] <> ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [text] = ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [text] IN (?);
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [optional] <> ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [optional] = ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [optional] IN (?);
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [optional] IS NULL;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [text] <> ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [text] = ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [text] IN (?);
UPDATE [types_text_fields] SET [text] = ? WHERE [id] = ?;
UPDATE [types_text_fields] SET [text] = ? WHERE [text] IS NOT NULL;
UPDATE [types_texts] SET [optional] = ? WHERE [optional] IS NOT NULL;
UPDATE [types_texts] SET [text] = ? WHERE [text] IS NOT NULL;

-- Types.enumsComeBack
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] ORDER BY [position];
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [colour] <> ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [colour] = ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [colour] IN (?);
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [colour] IS NULL;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [position] < ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [position] <> ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [position] = ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [position] >= ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [position] BETWEEN ? AND ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [position] IN (?);
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [position] IS NULL;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [colour] <> ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [colour] = ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [colour] IN (?);
UPDATE [types_decimals] SET [colour] = ? WHERE [colour] IS NOT NULL;
UPDATE [types_decimals] SET [position] = ? WHERE [position] IS NOT NULL;
UPDATE [types_text_fields] SET [colour] = ? WHERE [colour] IS NOT NULL;
UPDATE [types_text_fields] SET [colour] = ? WHERE [id] = ?;

-- Types.floatsComeBack
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [single] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [single] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [single] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [single] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [single] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [single] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [single] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [single] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [single] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [single] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [single] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] ORDER BY [single];
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [single] < ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [single] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [single] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [single] >= ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [single] BETWEEN ? AND ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [single] IN (?);
UPDATE [types_box_fields] SET [single] = ? WHERE [id] = ?;
UPDATE [types_box_fields] SET [single] = ? WHERE [single] IS NOT NULL;
UPDATE [types_boxes] SET [single] = ? WHERE [single] IS NOT NULL;
UPDATE [types_primitive_fields] SET [single] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [single] = ? WHERE [single] IS NOT NULL;
UPDATE [types_primitives] SET [single] = ? WHERE [single] IS NOT NULL;

-- Types.integersComeBack
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [number] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [number] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [number] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [number] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [number] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [number] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [number] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [number] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [number] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [number] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [number] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] ORDER BY [number];
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [number] < ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [number] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [number] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [number] >= ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [number] BETWEEN ? AND ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [number] IN (?);
UPDATE [types_box_fields] SET [number] = ? WHERE [id] = ?;
UPDATE [types_box_fields] SET [number] = ? WHERE [number] IS NOT NULL;
UPDATE [types_boxes] SET [number] = ? WHERE [number] IS NOT NULL;
UPDATE [types_primitive_fields] SET [number] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [number] = ? WHERE [number] IS NOT NULL;
UPDATE [types_primitives] SET [number] = ? WHERE [number] IS NOT NULL;

-- Types.longsComeBack
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [large] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [large] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [large] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [large] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [large] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [large] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [large] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [large] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [large] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [large] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [large] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] ORDER BY [large];
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [large] < ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [large] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [large] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [large] >= ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [large] BETWEEN ? AND ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [large] IN (?);
UPDATE [types_box_fields] SET [large] = ? WHERE [id] = ?;
UPDATE [types_box_fields] SET [large] = ? WHERE [large] IS NOT NULL;
UPDATE [types_boxes] SET [large] = ? WHERE [large] IS NOT NULL;
UPDATE [types_primitive_fields] SET [large] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [large] = ? WHERE [large] IS NOT NULL;
UPDATE [types_primitives] SET [large] = ? WHERE [large] IS NOT NULL;

-- Types.negativeZeroComesBackOrIsZero
SELECT COUNT(*) FROM [types_boxes] WHERE [precise] = ? AND [single] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;

-- Types.oddFloatingPointNumbersComeBackOrAreRefused
SELECT COUNT(*) FROM [types_boxes];

-- Types.shortsComeBack
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [small] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [small] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [small] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [small] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [small] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [small] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [small] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [small] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [small] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [small] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [small] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] ORDER BY [small];
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [small] < ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [small] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [small] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [small] >= ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [small] BETWEEN ? AND ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [small] IN (?);
UPDATE [types_box_fields] SET [small] = ? WHERE [id] = ?;
UPDATE [types_box_fields] SET [small] = ? WHERE [small] IS NOT NULL;
UPDATE [types_boxes] SET [small] = ? WHERE [small] IS NOT NULL;
UPDATE [types_primitive_fields] SET [small] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [small] = ? WHERE [small] IS NOT NULL;
UPDATE [types_primitives] SET [small] = ? WHERE [small] IS NOT NULL;

-- Types.textsAreEqualOnlyToThemselves
SELECT COUNT(*) FROM [types_texts] WHERE [optional] IN (?, ?);

-- Types.textsFillTheirLength
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [brief] <> ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [brief] = ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [brief] IN (?);
UPDATE [types_texts] SET [brief] = ? WHERE [brief] IS NOT NULL;

-- Types.textsSort
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] ORDER BY [text];
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [text] < ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [text] >= ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [text] BETWEEN ? AND ?;

-- Types.truthValuesComeBack
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [truth] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [truth] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [truth] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_box_fields] WHERE [truth] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [truth] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [truth] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [truth] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_boxes] WHERE [truth] IS NULL;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [truth] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [truth] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitive_fields] WHERE [truth] IN (?);
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [truth] <> ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [truth] = ?;
SELECT [id], [truth], [tiny], [small], [number], [large], [single], [precise], [letter] FROM [types_primitives] WHERE [truth] IN (?);
UPDATE [types_box_fields] SET [truth] = ? WHERE [id] = ?;
UPDATE [types_box_fields] SET [truth] = ? WHERE [truth] IS NOT NULL;
UPDATE [types_boxes] SET [truth] = ? WHERE [truth] IS NOT NULL;
UPDATE [types_primitive_fields] SET [truth] = ? WHERE [id] = ?;
UPDATE [types_primitive_fields] SET [truth] = ? WHERE [truth] IS NOT NULL;
UPDATE [types_primitives] SET [truth] = ? WHERE [truth] IS NOT NULL;

-- Types.uuidsComeBack
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [uuid] <> ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [uuid] = ?;
SELECT [id], [text], [data], [uuid], [price], [whole], [colour] FROM [types_text_fields] WHERE [uuid] IN (?);
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] ORDER BY [uuid];
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [uuid] < ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [uuid] <> ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [uuid] = ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [uuid] >= ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [uuid] BETWEEN ? AND ?;
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [uuid] IN (?);
SELECT [id], [text], [optional], [brief], [data], [uuid] FROM [types_texts] WHERE [uuid] IS NULL;
UPDATE [types_text_fields] SET [uuid] = ? WHERE [id] = ?;
UPDATE [types_text_fields] SET [uuid] = ? WHERE [uuid] IS NOT NULL;
UPDATE [types_texts] SET [uuid] = ? WHERE [uuid] IS NOT NULL;

-- Types.wholeNumbersOfAnyLengthComeBack
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] ORDER BY [whole];
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [whole] < ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [whole] <> ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [whole] = ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [whole] >= ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [whole] BETWEEN ? AND ?;
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [whole] IN (?);
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals] WHERE [whole] IS NULL;
UPDATE [types_decimals] SET [whole] = ? WHERE [whole] IS NOT NULL;

