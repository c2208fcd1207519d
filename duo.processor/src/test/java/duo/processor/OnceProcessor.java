package duo.processor;

import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/** Another processor, which generates one class in the first round. */
@SupportedAnnotationTypes("*")
final class OnceProcessor extends AbstractProcessor {
    private final String name;
    private final String text;
    private boolean done;

    OnceProcessor(String name, String text) {
        this.name = name;
        this.text = text;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!done) {
            done = true;
            try (Writer file = processingEnv.getFiler().createSourceFile(name).openWriter()) {
                file.write(text);
            } catch (IOException unwritable) {
                throw new AssertionError(unwritable);
            }
        }
        return false;
    }
}
