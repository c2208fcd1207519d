package duo.core.codec;

import duo.api.meta.JavaType;
import duo.api.spi.JsonMapper;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.type.TypeFactory;

/** JSON by Jackson with its default settings. Thread-safe. */
public final class JacksonJsonMapper implements JsonMapper {
    private final tools.jackson.databind.json.JsonMapper mapper =
            tools.jackson.databind.json.JsonMapper.builder().build();

    /** Creates the mapper. */
    public JacksonJsonMapper() {}

    @Override
    public String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JacksonException failed) {
            throw new IllegalArgumentException(
                    "A value of type " + value.getClass().getName() + " cannot be written as JSON: "
                            + failed.getOriginalMessage()
                            + ". Its class must be public in an exported package, or its package open to tools.jackson.databind",
                    failed);
        }
    }

    @Override
    public Object read(String json, JavaType type) {
        try {
            return mapper.readValue(json, jacksonType(type, mapper.getTypeFactory()));
        } catch (JacksonException failed) {
            throw new IllegalArgumentException(
                    "JSON cannot be read as " + type + ": " + failed.getOriginalMessage(), failed);
        }
    }

    private static tools.jackson.databind.JavaType jacksonType(JavaType type, TypeFactory factory) {
        return type.arguments().isEmpty()
                ? factory.constructType(type.raw())
                : factory.constructParametricType(
                        type.raw(),
                        type.arguments().stream()
                                .map(argument -> jacksonType(argument, factory))
                                .toArray(tools.jackson.databind.JavaType[]::new));
    }
}
