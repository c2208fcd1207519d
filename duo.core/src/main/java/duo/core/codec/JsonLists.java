package duo.core.codec;

import duo.api.meta.JavaType;
import duo.api.spi.Codec;
import duo.api.spi.JsonMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of scalars as JSON text, where a database has no arrays. */
final class JsonLists {
    /** As JSON numbers these would lose digits on databases that keep JSON numbers as floating-point ones. */
    private static final Map<Class<?>, Function<String, Object>> EXACT_AS_TEXT =
            Map.of(BigDecimal.class, BigDecimal::new, BigInteger.class, BigInteger::new);

    private JsonLists() {}

    static Codec<Object> codec(Codec<String> text, JsonMapper json, JavaType type) {
        Function<String, Object> parse =
                EXACT_AS_TEXT.get(type.arguments().get(0).raw());
        return parse == null
                ? new JsonCodec(text, json, type)
                : new MappedCodec<>(
                        new JsonCodec(text, json, JavaType.of(List.class, JavaType.of(String.class))),
                        list -> mapped((List<?>) list, String::valueOf),
                        list -> mapped((List<?>) list, element -> parse.apply(String.valueOf(element))));
    }

    private static Object mapped(List<?> list, Function<Object, Object> change) {
        List<@Nullable Object> mapped = new ArrayList<>(list.size());
        for (Object element : list) {
            mapped.add(element == null ? null : change.apply(element));
        }
        return mapped;
    }
}
