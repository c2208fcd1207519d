package duo.core.codec;

import duo.api.spi.Codec;
import duo.api.spi.ColumnSize;
import java.util.function.Function;

/**
 * A mapped type as one dialect stores it.
 *
 * @param codec binds and reads its values
 * @param columnType the column type for a size
 * @param direct whether JDBC's getter for the primitive reads the value
 * @param mutable whether a value can change in place, so that it has to be compared in its stored form
 */
public record ResolvedType(Codec<?> codec, Function<ColumnSize, String> columnType, boolean direct, boolean mutable) {

    /** The type in a column of a size. */
    ResolvedType sized(ColumnSize size) {
        Codec<?> sized = codec.sized(size);
        return sized.equals(codec) ? this : new ResolvedType(sized, columnType, direct, mutable);
    }

    /**
     * The codec for values whose type the processor has checked.
     *
     * @return the codec
     */
    @SuppressWarnings("unchecked")
    public Codec<Object> anyCodec() {
        return (Codec<Object>) codec;
    }

    /** The same type for a value that was computed and may not fit it, which the getter for the primitive would not tell. */
    public ResolvedType computed() {
        return direct ? new ResolvedType(codec, columnType, false, mutable) : this;
    }
}
