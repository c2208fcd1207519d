// Reads texts in T-SQL, a JSON array from standard input, and writes an array with a reason for each that is refused and null for others.
'use strict';
const { CharStreams, CommonTokenStream } = require('antlr4ts');
const { PredictionMode } = require('antlr4ts/atn/PredictionMode');
const { TSqlLexer } = require('antlr4ts-sql/dist/src/grammar-output/tsql/TSqlLexer');
const { TSqlParser } = require('antlr4ts-sql/dist/src/grammar-output/tsql/TSqlParser');

function reason(sql, mode) {
  let first = null;
  const listener = {
    syntaxError(recognizer, symbol, line, column, message) {
      first = first === null ? `${line}:${column} ${message}` : first;
    },
  };
  const lexer = new TSqlLexer(CharStreams.fromString(sql));
  lexer.removeErrorListeners();
  lexer.addErrorListener(listener);
  const parser = new TSqlParser(new CommonTokenStream(lexer));
  parser.removeErrorListeners();
  parser.addErrorListener(listener);
  parser.interpreter.setPredictionMode(mode);
  parser.tsql_file();
  return first;
}

// The quick way of reading may refuse what the thorough one takes, and not the other way round.
const judged = JSON.parse(require('fs').readFileSync(0, 'utf8'))
  .map((sql) => (reason(sql, PredictionMode.SLL) === null ? null : reason(sql, PredictionMode.LL)));
process.stdout.write(JSON.stringify(judged));
