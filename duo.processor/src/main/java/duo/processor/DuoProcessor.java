package duo.processor;

import duo.api.annotation.MappedSuperclass;
import duo.api.annotation.Schema;
import duo.api.annotation.Table;
import java.io.IOException;
import java.io.Writer;
import java.lang.annotation.Annotation;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Generates the metamodel {@code User_} beside each class annotated with {@link Table}, {@link Schema} or
 * {@link MappedSuperclass}, and reports wrong mappings as compile errors on the element. It makes one source file for each
 * class that is nested in nothing, from that class and what it refers to, and takes no options.
 *
 * <p>The constant {@code TYPE} of a metamodel is called {@code TYPE_} where a property has its name. Compilers do not show
 * classes that are declared inside methods to processors, so these cannot be models.
 *
 * @since 0.1.0
 */
@SupportedAnnotationTypes({"duo.api.annotation.*", "duo.api.meta.GeneratedMetamodel"})
public final class DuoProcessor extends AbstractProcessor {
    private static final List<Class<? extends Annotation>> KINDS =
            List.of(Table.class, Schema.class, MappedSuperclass.class);

    private final Set<TypeElement> waiting = new LinkedHashSet<>();
    private final Set<String> reported = new HashSet<>();

    /** Creates the processor; called by the compiler. */
    public DuoProcessor() {}

    /** The newest version of the language that the running compiler knows. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    /**
     * Generates the metamodels of this round. Classes that name unknown types wait for the round that makes them.
     *
     * @param annotations Duo's annotations that are present
     * @param round the classes of this round
     * @return true, since Duo's annotations concern no other processor
     */
    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // unclaimed annotations are warnings, which some users turn into errors
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<TypeElement> found = new LinkedHashSet<>();
        waiting.forEach(type -> found.add(current(type)));
        waiting.clear();
        for (Class<? extends Annotation> kind : KINDS) {
            ElementFilter.typesIn(round.getElementsAnnotatedWith(kind))
                    .forEach(type -> found.add(Language.outermost(type)));
        }
        for (TypeElement outermost : found) {
            if (Unresolved.in(outermost)) {
                waiting.add(outermost);
            } else {
                generate(outermost);
            }
        }
        return true;
    }

    private TypeElement current(TypeElement type) {
        ModuleElement module = processingEnv.getElementUtils().getModuleOf(type);
        return processingEnv.getElementUtils().getTypeElement(module, type.getQualifiedName());
    }

    private void generate(TypeElement outermost) {
        ProcessingEnvironment compiler = processingEnv;
        Language language = new Language(compiler.getElementUtils(), compiler.getTypeUtils());
        Problems problems = Problems.reportedTo(compiler.getMessager(), reported);
        Map<TypeElement, Description> descriptions = new LinkedHashMap<>();
        new Reader(language, problems).read(outermost, descriptions);
        if (descriptions.isEmpty() || problems.count() > 0) {
            return;
        }
        OpensAdvice advice = new OpensAdvice(language, compiler.getMessager(), reported);
        descriptions.values().forEach(advice::give);
        String name = GeneratedNames.qualified(outermost);
        try (Writer file = compiler.getFiler().createSourceFile(name, outermost).openWriter()) {
            file.write(new UnitWriter(outermost, descriptions).write());
        } catch (IOException unwritable) {
            problems.error(outermost, "The metamodel " + name + " cannot be written: " + unwritable.getMessage());
        }
    }
}
