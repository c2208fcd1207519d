-- SubqueryValue
BEGIN TRANSACTION;
COMMIT TRANSACTION;

-- SubqueryValue.aQueryGivesTheValueThatIsWritten
INSERT INTO [enrollments] ([student], [course], [grade]) VALUES (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?), (?, ?, ?);
MERGE INTO [people] USING (VALUES (?, ?, ?, ?, 0), (?, ?, ?, ?, 1), (?, ?, ?, ?, 2)) [rows] ([email], [name], [age], [nickname], [duo position]) ON 1 = 0 WHEN NOT MATCHED THEN INSERT ([email], [name], [age], [nickname]) VALUES ([rows].[email], [rows].[name], [rows].[age], [rows].[nickname]) OUTPUT INSERTED.[id], [rows].[duo position];;
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE [name] = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
UPDATE [people] SET [age] = (SELECT [t1].[grade] FROM [enrollments] [t1] WHERE [t1].[course] = ?), [nickname] = (SELECT [t2].[nickname] FROM [people] [t2] WHERE [t2].[age] = ?) WHERE [name] = ?;

-- SubqueryValue.aQueryIsAValue
SELECT (SELECT COUNT(*) FROM (SELECT [t1].[student], [t1].[course] FROM [enrollments] [t1] WHERE [t1].[student] >= ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [counted]) FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [people] WHERE (SELECT COUNT(*) FROM [enrollments] [t1]) < ?;
SELECT COUNT(*) FROM [people] WHERE (SELECT [t1].[grade] FROM [enrollments] [t1] WHERE [t1].[grade] IS NOT NULL ORDER BY [t1].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) > [age];
SELECT [id], [email], [name], [age], [nickname] FROM [people] WHERE (SELECT [t1].[name] FROM [people] [t1] WHERE [t1].[age] = ([people].[age] + ?)) = ? ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT [name], (SELECT COUNT(*) FROM [enrollments] [t1]), (SELECT [t2].[grade] FROM [enrollments] [t2] WHERE [t2].[grade] IS NOT NULL ORDER BY [t2].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) AS [best], (SELECT [t3].[name] FROM [people] [t3] WHERE [t3].[age] = ([people].[age] + ?)) AS [next] FROM [people] ORDER BY CASE WHEN (SELECT [t4].[name] FROM [people] [t4] WHERE [t4].[age] = ([people].[age] + ?)) IS NULL THEN 0 ELSE 1 END, (SELECT [t5].[name] FROM [people] [t5] WHERE [t5].[age] = ([people].[age] + ?)) DESC;

-- SubqueryValue.aggregatesOfQueriesAreValues
SELECT (SELECT MAX([c1]) FROM (SELECT COUNT_BIG(*) AS [c1] FROM [enrollments] [t2] GROUP BY [t2].[course]) [t1]) FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT (SELECT SUM([t1].[grade]) FROM [enrollments] [t1]) AS [sum], (SELECT AVG(CAST([t2].[grade] AS FLOAT)) FROM [enrollments] [t2]) AS [avg], (SELECT MIN([t3].[grade]) FROM [enrollments] [t3]) AS [min], (SELECT MAX([t4].[grade]) FROM [enrollments] [t4]) AS [max], (SELECT SUM([grade]) FROM (SELECT [t6].[grade] FROM [enrollments] [t6] WHERE [t6].[grade] IS NOT NULL ORDER BY [t6].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t5]) AS [best], (SELECT AVG(CAST([grade] AS FLOAT)) FROM (SELECT [t8].[grade] FROM [enrollments] [t8] WHERE [t8].[grade] IS NOT NULL ORDER BY [t8].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t7]) AS [mean], (SELECT MIN([grade]) FROM (SELECT [t10].[grade] FROM [enrollments] [t10] WHERE [t10].[grade] IS NOT NULL ORDER BY [t10].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t9]) AS [least], (SELECT MAX([t11].[course]) FROM [enrollments] [t11]) AS [course], (SELECT SUM([t12].[grade]) FROM [enrollments] [t12] WHERE [t12].[student] > ?) AS [none] FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT (SELECT SUM([t1].[student]) FROM (SELECT [t2].[student] FROM [enrollments] [t2] UNION SELECT [t3].[student] + ? AS [c1] FROM [enrollments] [t3] WHERE [t3].[student] = ?) [t1]) FROM [people] ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY;
SELECT COUNT(*) FROM [people] WHERE [age] = (SELECT MAX([t1].[age]) FROM [people] [t1]);
SELECT [name] FROM [people] ORDER BY CASE WHEN (SELECT MAX([t1].[grade]) FROM [enrollments] [t1] WHERE [t1].[student] = CAST([people].[age] AS BIGINT)) IS NULL THEN 0 ELSE 1 END, (SELECT MAX([t2].[grade]) FROM [enrollments] [t2] WHERE [t2].[student] = CAST([people].[age] AS BIGINT));
SELECT [name] FROM [people] WHERE (SELECT SUM([t1].[grade]) FROM [enrollments] [t1] WHERE [t1].[student] = CAST([people].[age] AS BIGINT)) >= ? ORDER BY [name];
UPDATE [people] SET [age] = COALESCE((SELECT MAX([t1].[age]) FROM [people] [t1]), ?) WHERE [name] = ?;

-- SubqueryValue.tuplesAreAmongTheRowsOfAQuery
DELETE FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[grade] IS NOT NULL ORDER BY [t2].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1] WHERE [t1].[student] = [enrollments].[student] AND [t1].[course] = [enrollments].[course]);
SELECT [student], [course], [grade] FROM [enrollments] ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[course] = ? AND [t2].[student] < ?) [t1] WHERE [t1].[student] = [enrollments].[student] AND [t1].[course] = [enrollments].[course]) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[grade] IS NOT NULL ORDER BY [t2].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1] WHERE [t1].[student] = [enrollments].[student] AND [t1].[course] = [enrollments].[course]) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE NOT EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[grade] IS NOT NULL ORDER BY [t2].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1] WHERE [t1].[student] = [enrollments].[student] AND [t1].[course] = [enrollments].[course]) ORDER BY [student], [course];

-- SubqueryValue.tuplesAreCompared
SELECT COUNT(*) FROM [enrollments] WHERE ([student] = [student] AND [course] = [course]);
SELECT COUNT(*) FROM [enrollments] WHERE 1 = 0;
SELECT COUNT(*) FROM [enrollments] WHERE NOT (([student] = ? AND [course] = ?) OR ([student] = ? AND [course] = ?));
SELECT COUNT(*) FROM [enrollments] WHERE NOT (1 = 0);
SELECT [student], [course], [grade] FROM [enrollments] WHERE (([student] = ? AND [course] = ?) OR ([student] = ? AND [course] = ?) OR ([student] = ? AND [course] = ?)) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE ([student] < ? OR ([student] = ? AND [course] < ?)) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE ([student] < ? OR ([student] = ? AND [course] <= ?)) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE ([student] <> ? OR [course] <> ?) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE ([student] = ? AND [course] = ?) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE ([student] > ? OR ([student] = ? AND [course] > ?)) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE ([student] > ? OR ([student] = ? AND [course] >= ?)) ORDER BY [student], [course];

-- SubqueryValue.tuplesAreComparedWithARow
SELECT COUNT(*) FROM [enrollments];
SELECT COUNT(*) FROM [enrollments] WHERE ([student] <> [student] OR [course] <> [course]);
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[grade] IS NOT NULL AND [t2].[student] = ? ORDER BY [t2].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1] WHERE [t1].[student] <> [enrollments].[student] OR [t1].[course] <> [enrollments].[course]) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[grade] IS NOT NULL AND [t2].[student] = ? ORDER BY [t2].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1] WHERE [t1].[student] = [enrollments].[student] AND [t1].[course] = [enrollments].[course]) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[grade] IS NOT NULL ORDER BY [t2].[grade] DESC OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY) [t1] WHERE [t1].[student] <> [enrollments].[student] OR [t1].[course] <> [enrollments].[course]) ORDER BY [student], [course];

-- SubqueryValue.tuplesAreOrdered
SELECT COUNT(*) FROM [enrollments] WHERE ([student] < [student] OR ([student] = [student] AND [course] <= [course])) AND ([student] > [student] OR ([student] = [student] AND [course] >= [course]));
SELECT [student], [course], [grade] FROM [enrollments] WHERE NOT (EXISTS (SELECT [t1].[student], [t1].[course] FROM [enrollments] [t1] WHERE ([t1].[student] < [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] < [enrollments].[course])))) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE NOT (EXISTS (SELECT [t1].[student], [t1].[course] FROM [enrollments] [t1] WHERE ([t1].[student] > [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] > [enrollments].[course])))) ORDER BY [student], [course];

-- SubqueryValue.tuplesAreOrderedAgainstQueries
DELETE FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[student] = ? AND [t2].[course] = ?) [t1] WHERE [t1].[student] < [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] < [enrollments].[course]));
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[student] = ? AND [t2].[course] = ? AND 1 = 0) [t1] WHERE [t1].[student] < [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] <= [enrollments].[course])) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[student] = ? AND [t2].[course] = ?) [t1] WHERE [t1].[student] < [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] < [enrollments].[course])) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[student] = ? AND [t2].[course] = ?) [t1] WHERE [t1].[student] < [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] <= [enrollments].[course])) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[student] = ? AND [t2].[course] = ?) [t1] WHERE [t1].[student] > [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] > [enrollments].[course])) ORDER BY [student], [course];
SELECT [student], [course], [grade] FROM [enrollments] WHERE EXISTS (SELECT * FROM (SELECT [t2].[student], [t2].[course] FROM [enrollments] [t2] WHERE [t2].[student] = ? AND [t2].[course] = ?) [t1] WHERE [t1].[student] > [enrollments].[student] OR ([t1].[student] = [enrollments].[student] AND [t1].[course] >= [enrollments].[course])) ORDER BY [student], [course];

