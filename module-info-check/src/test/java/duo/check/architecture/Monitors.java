package duo.check.architecture;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Finds synchronized methods and blocks. */
final class Monitors extends TreeScanner<@Nullable Void, SourceFile> {
    private final List<SourceFile.Region> found = new ArrayList<>();

    private Monitors() {}

    /** Those of a file. */
    static List<SourceFile.Region> of(SourceFile source) {
        Monitors scanner = new Monitors();
        scanner.scan(source.tree(), source);
        return scanner.found;
    }

    @Override
    public @Nullable Void visitSynchronized(SynchronizedTree block, SourceFile source) {
        found.add(source.region(block));
        return super.visitSynchronized(block, source);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, SourceFile source) {
        if (method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
            found.add(source.region(method));
        }
        return super.visitMethod(method, source);
    }
}
