package duo.processor;

import duo.api.annotation.MappedSuperclass;
import duo.api.annotation.Schema;
import duo.api.annotation.Table;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads a class and the classes nested in it. */
final class Reader {
    private final Models models;
    private final Payloads payloads;
    private final Problems problems;

    Reader(Language language, Problems problems) {
        this.models = new Models(language);
        this.payloads = new Payloads(language, models);
        this.problems = problems;
    }

    /** Adds what is annotated and sound, in the order of the source. */
    void read(TypeElement type, Map<TypeElement, Description> descriptions) {
        one(type).ifPresent(description -> descriptions.put(type, description));
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> read(nested, descriptions));
    }

    private Optional<? extends Description> one(TypeElement type) {
        if (type.getAnnotation(Table.class) != null) {
            return models.model(type, problems);
        }
        if (type.getAnnotation(MappedSuperclass.class) != null) {
            return models.base(type, problems);
        }
        return type.getAnnotation(Schema.class) != null ? payloads.payload(type, problems) : Optional.empty();
    }
}
