package duo.tests.judge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of statements, each once: a query inside another, a CASE and, where asked for, a call inside another and what stands in
 * parentheses are statements of their own, in whose place the one around has something short. Grammars take very long for what is deeply
 * nested, and generated statements have the same parts again and again.
 */
final class Parts {
    private static final Pattern COUNTED = Pattern.compile(" /\\* and \\d+ more \\*/");
    private static final Pattern LIST = Pattern.compile("(\"x\"|\\[x]|\\?)(, \\1)+");
    private static final Pattern INNERMOST = Pattern.compile("\\([^()]*\\)");
    private static final Pattern CONDITION =
            Pattern.compile("[=<>]|\\b(AND|OR|NOT|IS|LIKE|IN|BETWEEN|EXISTS)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_EXPRESSION =
            Pattern.compile(",|\\b(ORDER|PARTITION|ROWS|OVER|AS|INTERVAL|FROM)\\b", Pattern.CASE_INSENSITIVE);

    /** Words before parentheses that only group. */
    private static final Set<String> BEFORE_GROUPS = Set.of(
            "AND", "OR", "NOT", "WHERE", "ON", "WHEN", "THEN", "ELSE", "HAVING", "SELECT", "BY", "CASE", "DISTINCT");

    private static final Set<String> NO_CALLS = Set.of("IN", "VALUES", "EXISTS");
    private static final Set<String> BEFORE_CALLS =
            Set.of("", ",", "+", "-", "*", "/", "|", "=", "<", ">", "FROM", "DISTINCT");
    private static final Set<String> AFTER_CALLS = Set.of(",", ")", "+", "-", "*", "/", "|", "=", "<", ">", "AS");

    private final String from;
    private final boolean isFine;
    private final Set<String> parts = new LinkedHashSet<>();

    private enum Kind {
        WHOLE,
        QUERY,
        CASE,
        PARENTHESES
    }

    private record Frame(Kind kind, List<String> pieces) {
        Frame(Kind kind) {
            this(kind, new ArrayList<>());
        }

        String text() {
            return String.join("", pieces);
        }

        /** The last word, with those of them left out that are asked for. */
        int last(int skipped) {
            int left = skipped;
            for (int i = pieces.size() - 1; i >= 0; i--) {
                if (!Tokens.isBlank(pieces.get(i)) && left-- == 0) {
                    return i;
                }
            }
            return -1;
        }

        String lastWord(int skipped) {
            int at = last(skipped);
            return at < 0 ? "" : pieces.get(at);
        }
    }

    /**
     * Nothing yet.
     *
     * @param from what follows a SELECT without a table, such as {@code  FROM DUAL}
     * @param isFine whether calls and parentheses are parts
     */
    Parts(String from, boolean isFine) {
        this.from = from;
        this.isFine = isFine;
    }

    Set<String> parts() {
        return parts;
    }

    void add(String sql) {
        List<String> tokens = Tokens.of(COUNTED.matcher(sql).replaceAll(""));
        Deque<Frame> open = new ArrayDeque<>();
        open.push(new Frame(Kind.WHOLE));
        for (int i = 0; i < tokens.size(); i++) {
            Frame around = open.getFirst();
            switch (tokens.get(i).toUpperCase(Locale.ROOT)) {
                case "(" -> {
                    String next = next(tokens, i);
                    open.push(new Frame(next.equals("SELECT") || next.equals("WITH") ? Kind.QUERY : Kind.PARENTHESES));
                }
                case ")" -> {
                    if (around.kind == Kind.QUERY || around.kind == Kind.PARENTHESES) {
                        open.pop();
                        close(around, open.getFirst(), next(tokens, i));
                    } else {
                        around.pieces.add(")");
                    }
                }
                case "CASE" -> {
                    open.push(new Frame(Kind.CASE));
                    open.getFirst().pieces.add("CASE");
                }
                case "END" -> {
                    if (around.kind == Kind.CASE) {
                        open.pop();
                        part("SELECT " + around.text() + "END" + from);
                        open.getFirst().pieces.add("?");
                    } else {
                        around.pieces.add("END");
                    }
                }
                default -> around.pieces.add(Tokens.plain(tokens.get(i)));
            }
        }
        part(rest(open));
    }

    /** The whole, with what a mistaken statement never closes. */
    private static String rest(Deque<Frame> open) {
        StringBuilder text = new StringBuilder();
        open.descendingIterator()
                .forEachRemaining(
                        frame -> text.append(frame.kind == Kind.QUERY || frame.kind == Kind.PARENTHESES ? "(" : "")
                                .append(frame.text()));
        return text.toString();
    }

    private void close(Frame inside, Frame around, String next) {
        String text = inside.text();
        String before = around.lastWord(0);
        boolean isCall = !before.isEmpty()
                && (Tokens.isWord(before) || before.endsWith("]") || before.endsWith("\""))
                && !BEFORE_GROUPS.contains(before.toUpperCase(Locale.ROOT));
        if (inside.kind == Kind.QUERY) {
            part("SELECT * FROM (" + text + ") T");
            around.pieces.add("(SELECT 1" + from + ")");
        } else if (isFine && isCall && isInsideAnother(around, next)) {
            around.pieces.set(around.last(0), "?");
            part("SELECT " + before + "(" + text + ")" + from);
        } else if (!isFine || isCall || NO_EXPRESSION.matcher(flat(text)).find()) {
            around.pieces.add("(" + text + ")");
        } else if (CONDITION.matcher(flat(text)).find()) {
            part("SELECT 1" + (from.isEmpty() ? " FROM t" : from) + " WHERE " + text);
            around.pieces.add("(1 = 1)");
        } else {
            part("SELECT " + text + from);
            around.pieces.add("(?)");
        }
    }

    /** Whether a call is an argument of another, so that any value could stand in its place. */
    private static boolean isInsideAnother(Frame around, String next) {
        String name = around.lastWord(0).toUpperCase(Locale.ROOT);
        String before = around.lastWord(1).toUpperCase(Locale.ROOT);
        return around.kind == Kind.PARENTHESES
                && !NO_CALLS.contains(name)
                && BEFORE_CALLS.contains(before)
                && AFTER_CALLS.contains(next);
    }

    /** What is outside of all parentheses. */
    private static String flat(String text) {
        String outside = text;
        String less = INNERMOST.matcher(outside).replaceAll("");
        while (!less.equals(outside)) {
            outside = less;
            less = INNERMOST.matcher(outside).replaceAll("");
        }
        return outside;
    }

    private static String next(List<String> tokens, int at) {
        for (int i = at + 1; i < tokens.size(); i++) {
            if (!Tokens.isBlank(tokens.get(i))) {
                return tokens.get(i).toUpperCase(Locale.ROOT);
            }
        }
        return "";
    }

    private void part(String sql) {
        parts.add(LIST.matcher(sql).replaceAll("$1, $1").strip());
    }
}
