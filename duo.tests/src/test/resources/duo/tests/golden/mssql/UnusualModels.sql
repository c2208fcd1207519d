-- UnusualModels
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- UnusualModels.aConstantThatTheEnumDoesNotHaveIsTold
INSERT INTO [types_decimals] ([colour]) OUTPUT INSERTED.[id] VALUES (?);
SELECT [id], [price], [wide], [free], [whole], [five], [colour], [position] FROM [types_decimals];

-- UnusualModels.aNumberBesideTheKeyIsGeneratedOrRefused
CREATE TABLE [shapes_numbered] ([code] NVARCHAR(20) COLLATE Latin1_General_100_BIN2 NOT NULL, [number] BIGINT IDENTITY(1, 1), PRIMARY KEY ([code]));
DROP TABLE [shapes_numbered];
INSERT INTO [shapes_numbered] ([code]) OUTPUT INSERTED.[number] VALUES (?);
MERGE INTO [shapes_numbered] WITH (HOLDLOCK) AS [target] USING (VALUES (?)) [source] ([code]) ON ([target].[code] = [source].[code]) WHEN NOT MATCHED THEN INSERT ([code]) VALUES ([source].[code]);;
SELECT [code], [number] FROM [shapes_numbered] ORDER BY [code];
SELECT [code], [number] FROM [shapes_numbered] WHERE [code] = ?;

-- UnusualModels.aPartOfAKeyMayBeGenerated
DELETE FROM [shapes_parts] WHERE [tenant] = ? AND [number] = ?;
INSERT INTO [shapes_parts] ([tenant], [name]) OUTPUT INSERTED.[number] VALUES (?, ?);
INSERT INTO [shapes_parts] ([tenant], [name]) OUTPUT INSERTED.[number] VALUES (?, ?), (?, ?);
SELECT COUNT(*) FROM [shapes_parts];
SELECT [tenant], [number], [name] FROM [shapes_parts] WHERE [tenant] = ? AND [number] = ?;
UPDATE [shapes_parts] SET [name] = ? WHERE [tenant] = ? AND [number] = ?;

-- UnusualModels.aRowOfGeneratedValuesAloneIsInserted
INSERT INTO [shapes_bare] OUTPUT INSERTED.[id] DEFAULT VALUES;
INSERT INTO [shapes_filled] ([number]) OUTPUT INSERTED.[id] VALUES (?);
INSERT INTO [shapes_filled] OUTPUT INSERTED.[id], INSERTED.[number] DEFAULT VALUES;
SELECT COUNT(*) FROM [shapes_bare];
SELECT [id] FROM [shapes_bare] ORDER BY [id] OFFSET ? ROWS;

-- UnusualModels.aRowThatTheRecordRefusesIsTold
INSERT INTO [shapes_strict] ([even]) OUTPUT INSERTED.[id] VALUES (?);
SELECT COUNT(*) FROM [shapes_strict];
SELECT [id], [even] FROM [shapes_strict];
SELECT [id], [even] FROM [shapes_strict] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [even] FROM [shapes_strict] ORDER BY [id] OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [even] FROM [shapes_strict] WHERE [id] = ?;
UPDATE [shapes_strict] SET [even] = ? WHERE [id] = ?;

-- UnusualModels.aStoredFormThatTheConverterRefusesIsTold
INSERT INTO [shapes_fussy] ([word]) OUTPUT INSERTED.[id] VALUES (?);
SELECT COUNT(*) FROM [shapes_fussy];
SELECT [id], [word] FROM [shapes_fussy];
SELECT [id], [word] FROM [shapes_fussy] WHERE [id] = ?;

-- UnusualModels.basesMayStandInSeveralPackages
INSERT INTO [leaflets] ([created_at], [updated_at], [label], [weight], [title]) OUTPUT INSERTED.[id] VALUES (?, ?, ?, ?, ?);
SELECT [id], [created_at], [updated_at], [label], [weight], [title] FROM [leaflets] WHERE [id] = ?;
SELECT [id], [created_at], [updated_at], [label], [weight], [title] FROM [leaflets] WHERE [label] = ? AND [weight] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [leaflets] SET [updated_at] = ?, [weight] = ? WHERE [id] = ?;

-- UnusualModels.punctuationIsPartOfAName
DELETE FROM [shapes ? {punctuated} \ -- ;] WHERE [?] = ?;
DELETE FROM [shapes ? {punctuated} \ -- ;] WHERE [back\slash] < ?;
INSERT INTO [shapes ? {punctuated} \ -- ;] ([what? ?], [{braces}; --], [back\slash], [$1 :name @x #], [/* no */], [per%cent _]) OUTPUT INSERTED.[?] VALUES (?, ?, ?, ?, ?, ?);
INSERT INTO [shapes ? {punctuated} \ -- ;] ([what? ?], [{braces}; --], [back\slash], [$1 :name @x #], [/* no */], [per%cent _]) OUTPUT INSERTED.[?] VALUES (?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?);
SELECT [?], [what? ?], [{braces}; --], [back\slash], [$1 :name @x #], [/* no */], [per%cent _] FROM [shapes ? {punctuated} \ -- ;] WHERE [what? ?] = ? AND [{braces}; --] = ? AND [back\slash] = ? AND [$1 :name @x #] = ? AND [/* no */] = ? ORDER BY [per%cent _] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [shapes ? {punctuated} \ -- ;] SET [what? ?] = ?, [{braces}; --] = ?, [back\slash] = ?, [$1 :name @x #] = ?, [/* no */] = ?, [per%cent _] = ? WHERE [?] = ?;

-- UnusualModels.twoHundredColumnsAreColumns
INSERT INTO [types_broad] ([n1], [n2], [n3], [n4], [n5], [n6], [n7], [n8], [n9], [n10], [n11], [n12], [n13], [n14], [n15], [n16], [n17], [n18], [n19], [n20], [n21], [n22], [n23], [n24], [n25], [n26], [n27], [n28], [n29], [n30], [n31], [n32], [n33], [n34], [n35], [n36], [n37], [n38], [n39], [n40], [n41], [n42], [n43], [n44], [n45], [n46], [n47], [n48], [n49], [n50], [n51], [n52], [n53], [n54], [n55], [n56], [n57], [n58], [n59], [n60], [n61], [n62], [n63], [n64], [n65], [n66], [n67], [n68], [n69], [n70], [n71], [n72], [n73], [n74], [n75], [n76], [n77], [n78], [n79], [n80], [n81], [n82], [n83], [n84], [n85], [n86], [n87], [n88], [n89], [n90], [n91], [n92], [n93], [n94], [n95], [n96], [n97], [n98], [n99], [t1], [t2], [t3], [t4], [t5], [t6], [t7], [t8], [t9], [t10], [t11], [t12], [t13], [t14], [t15], [t16], [t17], [t18], [t19], [t20], [t21], [t22], [t23], [t24], [t25], [t26], [t27], [t28], [t29], [t30], [t31], [t32], [t33], [t34], [t35], [t36], [t37], [t38], [t39], [t40], [t41], [t42], [t43], [t44], [t45], [t46], [t47], [t48], [t49], [t50], [t51], [t52], [t53], [t54], [t55], [t56], [t57], [t58], [t59], [t60], [t61], [t62], [t63], [t64], [t65], [t66], [t67], [t68], [t69], [t70], [t71], [t72], [t73], [t74], [t75], [t76], [t77], [t78], [t79], [t80], [t81], [t82], [t83], [t84], [t85], [t86], [t87], [t88], [t89], [t90], [t91], [t92], [t93], [t94], [t95], [t96], [t97], [t98], [t99], [t100]) OUTPUT INSERTED.[id] VALUES (? /* and 198 more */);
INSERT INTO [types_broad] ([n1], [n2], [n3], [n4], [n5], [n6], [n7], [n8], [n9], [n10], [n11], [n12], [n13], [n14], [n15], [n16], [n17], [n18], [n19], [n20], [n21], [n22], [n23], [n24], [n25], [n26], [n27], [n28], [n29], [n30], [n31], [n32], [n33], [n34], [n35], [n36], [n37], [n38], [n39], [n40], [n41], [n42], [n43], [n44], [n45], [n46], [n47], [n48], [n49], [n50], [n51], [n52], [n53], [n54], [n55], [n56], [n57], [n58], [n59], [n60], [n61], [n62], [n63], [n64], [n65], [n66], [n67], [n68], [n69], [n70], [n71], [n72], [n73], [n74], [n75], [n76], [n77], [n78], [n79], [n80], [n81], [n82], [n83], [n84], [n85], [n86], [n87], [n88], [n89], [n90], [n91], [n92], [n93], [n94], [n95], [n96], [n97], [n98], [n99], [t1], [t2], [t3], [t4], [t5], [t6], [t7], [t8], [t9], [t10], [t11], [t12], [t13], [t14], [t15], [t16], [t17], [t18], [t19], [t20], [t21], [t22], [t23], [t24], [t25], [t26], [t27], [t28], [t29], [t30], [t31], [t32], [t33], [t34], [t35], [t36], [t37], [t38], [t39], [t40], [t41], [t42], [t43], [t44], [t45], [t46], [t47], [t48], [t49], [t50], [t51], [t52], [t53], [t54], [t55], [t56], [t57], [t58], [t59], [t60], [t61], [t62], [t63], [t64], [t65], [t66], [t67], [t68], [t69], [t70], [t71], [t72], [t73], [t74], [t75], [t76], [t77], [t78], [t79], [t80], [t81], [t82], [t83], [t84], [t85], [t86], [t87], [t88], [t89], [t90], [t91], [t92], [t93], [t94], [t95], [t96], [t97], [t98], [t99], [t100]) OUTPUT INSERTED.[id] VALUES (? /* and 198 more */) /* and 9 more */;
SELECT COUNT(*) FROM [types_broad];
SELECT [id], [n1], [n2], [n3], [n4], [n5], [n6], [n7], [n8], [n9], [n10], [n11], [n12], [n13], [n14], [n15], [n16], [n17], [n18], [n19], [n20], [n21], [n22], [n23], [n24], [n25], [n26], [n27], [n28], [n29], [n30], [n31], [n32], [n33], [n34], [n35], [n36], [n37], [n38], [n39], [n40], [n41], [n42], [n43], [n44], [n45], [n46], [n47], [n48], [n49], [n50], [n51], [n52], [n53], [n54], [n55], [n56], [n57], [n58], [n59], [n60], [n61], [n62], [n63], [n64], [n65], [n66], [n67], [n68], [n69], [n70], [n71], [n72], [n73], [n74], [n75], [n76], [n77], [n78], [n79], [n80], [n81], [n82], [n83], [n84], [n85], [n86], [n87], [n88], [n89], [n90], [n91], [n92], [n93], [n94], [n95], [n96], [n97], [n98], [n99], [t1], [t2], [t3], [t4], [t5], [t6], [t7], [t8], [t9], [t10], [t11], [t12], [t13], [t14], [t15], [t16], [t17], [t18], [t19], [t20], [t21], [t22], [t23], [t24], [t25], [t26], [t27], [t28], [t29], [t30], [t31], [t32], [t33], [t34], [t35], [t36], [t37], [t38], [t39], [t40], [t41], [t42], [t43], [t44], [t45], [t46], [t47], [t48], [t49], [t50], [t51], [t52], [t53], [t54], [t55], [t56], [t57], [t58], [t59], [t60], [t61], [t62], [t63], [t64], [t65], [t66], [t67], [t68], [t69], [t70], [t71], [t72], [t73], [t74], [t75], [t76], [t77], [t78], [t79], [t80], [t81], [t82], [t83], [t84], [t85], [t86], [t87], [t88], [t89], [t90], [t91], [t92], [t93], [t94], [t95], [t96], [t97], [t98], [t99], [t100] FROM [types_broad] ORDER BY [id] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [id], [n1], [n2], [n3], [n4], [n5], [n6], [n7], [n8], [n9], [n10], [n11], [n12], [n13], [n14], [n15], [n16], [n17], [n18], [n19], [n20], [n21], [n22], [n23], [n24], [n25], [n26], [n27], [n28], [n29], [n30], [n31], [n32], [n33], [n34], [n35], [n36], [n37], [n38], [n39], [n40], [n41], [n42], [n43], [n44], [n45], [n46], [n47], [n48], [n49], [n50], [n51], [n52], [n53], [n54], [n55], [n56], [n57], [n58], [n59], [n60], [n61], [n62], [n63], [n64], [n65], [n66], [n67], [n68], [n69], [n70], [n71], [n72], [n73], [n74], [n75], [n76], [n77], [n78], [n79], [n80], [n81], [n82], [n83], [n84], [n85], [n86], [n87], [n88], [n89], [n90], [n91], [n92], [n93], [n94], [n95], [n96], [n97], [n98], [n99], [t1], [t2], [t3], [t4], [t5], [t6], [t7], [t8], [t9], [t10], [t11], [t12], [t13], [t14], [t15], [t16], [t17], [t18], [t19], [t20], [t21], [t22], [t23], [t24], [t25], [t26], [t27], [t28], [t29], [t30], [t31], [t32], [t33], [t34], [t35], [t36], [t37], [t38], [t39], [t40], [t41], [t42], [t43], [t44], [t45], [t46], [t47], [t48], [t49], [t50], [t51], [t52], [t53], [t54], [t55], [t56], [t57], [t58], [t59], [t60], [t61], [t62], [t63], [t64], [t65], [t66], [t67], [t68], [t69], [t70], [t71], [t72], [t73], [t74], [t75], [t76], [t77], [t78], [t79], [t80], [t81], [t82], [t83], [t84], [t85], [t86], [t87], [t88], [t89], [t90], [t91], [t92], [t93], [t94], [t95], [t96], [t97], [t98], [t99], [t100] FROM [types_broad] WHERE [n99] = ? AND [t100] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [types_broad] SET [n50] = ?;

