package duo.check.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import duo.check.build.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A parsed source file; comments are not part of the tree. */
final class SourceFile {
    private final CompilationUnitTree tree;
    private final Trees trees;

    private SourceFile(CompilationUnitTree tree, Trees trees) {
        this.tree = tree;
        this.trees = trees;
    }

    /** The main sources of a module. */
    static List<SourceFile> of(String module) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> files = Project.sources(Project.module(module).resolve("src/main/java"));
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            List<SourceFile> sources = new ArrayList<>();
            task.parse().forEach(tree -> sources.add(new SourceFile(tree, trees)));
            return sources;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    CompilationUnitTree tree() {
        return tree;
    }

    /** Where a part of the tree begins, as tools link it. */
    String place(Tree part) {
        long position = trees.getSourcePositions().getStartPosition(tree, part);
        return Project.folder().resolveSibling("").relativize(file()) + ":"
                + tree.getLineMap().getLineNumber(position);
    }

    /** The lines of a part of the tree. */
    Region region(Tree part) {
        long first = trees.getSourcePositions().getStartPosition(tree, part);
        long last = trees.getSourcePositions().getEndPosition(tree, part);
        return new Region(
                String.valueOf(tree.getPackageName()),
                file().getFileName().toString(),
                tree.getLineMap().getLineNumber(first),
                tree.getLineMap().getLineNumber(last));
    }

    private Path file() {
        return Path.of(tree.getSourceFile().toUri());
    }

    /** Some lines of a file. */
    record Region(String packageName, String fileName, long firstLine, long lastLine) {
        boolean contains(int line) {
            return line >= firstLine && line <= lastLine;
        }
    }
}
