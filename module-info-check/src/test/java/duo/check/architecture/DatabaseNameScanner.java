package duo.check.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds names of databases in code. A sentence for people may name one, such as the message that says which artifact to add; since
 * no name, URL, class or product of a database has more than three words, nothing can be compared with a longer text.
 */
final class DatabaseNameScanner extends TreeScanner<@Nullable Void, SourceFile> {
    private static final int WORDS_OF_A_NAME = 3;

    private final List<String> names;
    private final List<String> found = new ArrayList<>();

    private DatabaseNameScanner(List<String> names) {
        this.names = names;
    }

    /** The places in a file that hold one of the names. */
    static List<String> scan(SourceFile source, List<String> names) {
        DatabaseNameScanner scanner = new DatabaseNameScanner(names);
        scanner.scan(source.tree(), source);
        return scanner.found;
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, SourceFile source) {
        if (literal.getValue() instanceof String text && !isSentence(text)) {
            check(text, source.place(literal));
        }
        return null;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree identifier, SourceFile source) {
        check(identifier.getName(), source.place(identifier));
        return null;
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree select, SourceFile source) {
        check(select.getIdentifier(), source.place(select));
        return super.visitMemberSelect(select, source);
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, SourceFile source) {
        check(type.getSimpleName(), source.place(type));
        return super.visitClass(type, source);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, SourceFile source) {
        check(method.getName(), source.place(method));
        return super.visitMethod(method, source);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, SourceFile source) {
        check(variable.getName(), source.place(variable));
        return super.visitVariable(variable, source);
    }

    private void check(CharSequence text, String place) {
        if (DatabaseNames.anyIn(text.toString(), names)) {
            found.add(place + ": " + text);
        }
    }

    private static boolean isSentence(String text) {
        return text.strip().split("\\s+", -1).length > WORDS_OF_A_NAME;
    }
}
