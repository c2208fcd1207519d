package duo.api.spi;

import java.nio.ByteBuffer;
import java.util.UUID;

/** UUIDs as 16 bytes, the most significant one first. */
final class UuidBytes {
    private UuidBytes() {}

    static byte[] of(UUID uuid) {
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }

    static UUID toUuid(byte[] bytes) {
        if (bytes.length != 16) {
            throw new IllegalArgumentException("The database holds " + bytes.length + " bytes where a UUID has 16");
        }
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
