package duo.core.raw;

import duo.api.spi.Codec;
import org.jspecify.annotations.Nullable;

/**
 * A value on its way into a statement.
 *
 * @param value the value, or null
 * @param codec binds it
 * @param secret whether it is never shown
 */
record RawValue(@Nullable Object value, Codec<Object> codec, boolean secret) {}
