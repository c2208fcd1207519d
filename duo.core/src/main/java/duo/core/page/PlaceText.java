package duo.core.page;

import duo.api.error.InvalidQueryException;
import duo.core.page.PageOrder.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in an order as a text for URLs: a version, and in Base64 the values behind a checksum of them and of the order. The
 * checksum finds cursors of other queries and damaged ones; it does not keep anybody from making one, which does no harm: values
 * are of the types of the order, and are bound.
 */
final class PlaceText {
    private static final String VERSION = "1";
    private static final int CHECKSUM = 8;

    private final PageOrder order;
    private final byte[] shape;

    /**
     * The texts of one order.
     *
     * @param order the order
     * @param shape says what is ordered, and how
     */
    PlaceText(PageOrder order, String shape) {
        this.order = order;
        this.shape = shape.getBytes(StandardCharsets.UTF_8);
    }

    String write(List<@Nullable Object> place) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int i = 0; i < place.size(); i++) {
                @Nullable Object value = place.get(i);
                out.writeBoolean(value != null);
                if (value != null) {
                    byte[] text =
                            PlainText.write(order.steps().get(i).type(), value).getBytes(StandardCharsets.UTF_8);
                    out.writeInt(text.length);
                    out.write(text);
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        byte[] values = bytes.toByteArray();
        byte[] all = Arrays.copyOf(checksum(values), CHECKSUM + values.length);
        System.arraycopy(values, 0, all, CHECKSUM, values.length);
        return VERSION + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    List<@Nullable Object> read(String cursor) {
        if (!cursor.startsWith(VERSION)) {
            throw refused(null);
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(cursor.substring(VERSION.length()));
            byte[] values = Arrays.copyOfRange(all, Math.min(CHECKSUM, all.length), all.length);
            if (!MessageDigest.isEqual(checksum(values), Arrays.copyOf(all, CHECKSUM))) {
                throw refused(null);
            }
            return values(values);
        } catch (InvalidQueryException told) {
            throw told;
        } catch (IOException | RuntimeException damaged) {
            throw refused(damaged);
        }
    }

    private List<@Nullable Object> values(byte[] bytes) throws IOException {
        List<@Nullable Object> place = new ArrayList<>();
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        for (Step step : order.steps()) {
            if (in.readBoolean()) {
                int length = in.readInt();
                if (length < 0 || length > in.available()) {
                    throw refused(null);
                }
                String text = new String(in.readNBytes(length), StandardCharsets.UTF_8);
                place.add(PlainText.read(step.type(), text));
            } else if (step.nullable()) {
                place.add(null);
            } else {
                throw refused(null);
            }
        }
        if (in.available() > 0) {
            throw refused(null);
        }
        return place;
    }

    private byte[] checksum(byte[] values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(shape);
            digest.update((byte) 0);
            return Arrays.copyOf(digest.digest(values), CHECKSUM);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InvalidQueryException refused(@Nullable Exception cause) {
        String message =
                "The cursor is damaged, or was made by a query of another model or order; ask for the first page again";
        return cause == null ? new InvalidQueryException(message) : new InvalidQueryException(message, cause);
    }
}
