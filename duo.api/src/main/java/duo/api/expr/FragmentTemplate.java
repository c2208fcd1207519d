package duo.api.expr;

import duo.api.meta.ValueType;
import duo.api.spi.Computation;
import duo.api.spi.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes a piece of SQL apart at the places of its arguments. */
final class FragmentTemplate {
    private FragmentTemplate() {}

    static Computation.Fragment parse(String template, List<Node> arguments, ValueType type) {
        if (template.indexOf('?') >= 0) {
            throw new IllegalArgumentException(
                    "The SQL holds a question mark, which the driver would take for the place of"
                            + " a value; write {0} and give the value as an argument");
        }
        List<String> texts = new ArrayList<>();
        List<Node> found = new ArrayList<>();
        Set<Integer> used = new HashSet<>();
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            char character = template.charAt(at);
            if (character != '{') {
                text.append(character);
                at++;
            } else if (template.startsWith("{{", at)) {
                text.append('{');
                at += 2;
            } else {
                int close = template.indexOf('}', at);
                int index = index(template, at, close, arguments.size());
                used.add(index);
                found.add(arguments.get(index));
                texts.add(text.toString());
                text.setLength(0);
                at = close + 1;
            }
        }
        texts.add(text.toString());
        if (used.size() < arguments.size()) {
            throw new IllegalArgumentException(
                    "The SQL has places for " + used.size() + " of its " + arguments.size() + " arguments");
        }
        return new Computation.Fragment(texts, found, type);
    }

    private static int index(String template, int open, int close, int count) {
        String digits = close < 0 ? "" : template.substring(open + 1, close);
        if (digits.isEmpty()
                || digits.length() > 3
                || !digits.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
            throw new IllegalArgumentException(
                    "The brace at position " + open + " of the SQL begins no place such as {0}; write {{ for a brace");
        }
        int index = Integer.parseInt(digits);
        if (index >= count) {
            throw new IllegalArgumentException("The SQL has the place {" + index + "}, but " + count + " arguments");
        }
        return index;
    }
}
