/**
 * The annotation processor of Duo: it generates the metamodel beside each model and reports wrong mappings as compile
 * errors. Needed at compile time only.
 *
 * @provides javax.annotation.processing.Processor the processor
 */
module duo.processor {
    requires duo.api;
    requires java.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            duo.processor.DuoProcessor;
}
