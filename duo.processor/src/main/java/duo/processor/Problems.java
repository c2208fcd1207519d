package duo.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** Reports wrong mappings as compile errors, each once; or only counts them, while a class is read for another one. */
final class Problems {
    private final @Nullable Messager messager;
    private final Set<String> reported;
    private int count;

    private Problems(@Nullable Messager messager, Set<String> reported) {
        this.messager = messager;
        this.reported = reported;
    }

    /** Reports to the compiler, except what was reported before. */
    static Problems reportedTo(Messager messager, Set<String> reported) {
        return new Problems(messager, reported);
    }

    static Problems silent() {
        return new Problems(null, new HashSet<>());
    }

    /** Reports what is wrong and what to do about it. */
    void error(Element element, String message) {
        count++;
        boolean first = reported.add(element.getEnclosingElement() + "." + element + ": " + message);
        if (first && messager != null) {
            messager.printMessage(Diagnostic.Kind.ERROR, message, element);
        }
    }

    int count() {
        return count;
    }
}
