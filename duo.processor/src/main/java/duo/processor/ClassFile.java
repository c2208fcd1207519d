package duo.processor;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields of a compiled class whose types say {@code @Nullable}. Compilers before JDK 22 keep the annotations of types
 * in class files to themselves, so the file is read here (Java Virtual Machine Specification, chapter 4).
 */
final class ClassFile {
    private static final String NULLABLE = "Lorg/jspecify/annotations/Nullable;";
    private static final int FIELD_TYPE = 0x13;
    private static final int TYPE_ARGUMENT = 3;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Set<String> nullable = new HashSet<>();

    private ClassFile(DataInputStream in) {
        this.in = in;
    }

    /**
     * The names of the fields that are nullable themselves, or whose first type argument is, which then ends in
     * {@code <>}.
     */
    static Set<String> nullableFields(InputStream bytes) throws IOException {
        ClassFile file = new ClassFile(new DataInputStream(bytes));
        file.read();
        return Set.copyOf(file.nullable);
    }

    private void read() throws IOException {
        in.skipNBytes(8);
        constants();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            in.skipNBytes(2);
            String name = text();
            in.skipNBytes(2);
            attributes(name);
        }
    }

    private void constants() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // Long and double take two places.
                }
                default -> throw new IOException("Constant of the unknown kind " + tag);
            }
        }
    }

    private String text() throws IOException {
        return texts.getOrDefault(in.readUnsignedShort(), "");
    }

    private void attributes(String field) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            boolean annotations = text().equals("RuntimeVisibleTypeAnnotations");
            int length = in.readInt();
            if (annotations) {
                int size = in.readUnsignedShort();
                for (int k = 0; k < size; k++) {
                    typeAnnotation(field);
                }
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private void typeAnnotation(String field) throws IOException {
        int target = in.readUnsignedByte();
        if (target != FIELD_TYPE) {
            throw new IOException("Annotation of a field with the target " + target);
        }
        int steps = in.readUnsignedByte();
        boolean firstArgument = steps == 1;
        for (int i = 0; i < steps; i++) {
            List<Integer> step = List.of(in.readUnsignedByte(), in.readUnsignedByte());
            firstArgument &= step.equals(List.of(TYPE_ARGUMENT, 0));
        }
        if (annotation().equals(NULLABLE)) {
            if (steps == 0) {
                nullable.add(field);
            } else if (firstArgument) {
                nullable.add(field + "<>");
            }
        }
    }

    private String annotation() throws IOException {
        String type = text();
        int pairs = in.readUnsignedShort();
        for (int i = 0; i < pairs; i++) {
            in.skipNBytes(2);
            skipValue();
        }
        return type;
    }

    private void skipValue() throws IOException {
        switch (in.readUnsignedByte()) {
            case 'e' -> in.skipNBytes(4);
            case '@' -> annotation();
            case '[' -> {
                int size = in.readUnsignedShort();
                for (int i = 0; i < size; i++) {
                    skipValue();
                }
            }
            default -> in.skipNBytes(2);
        }
    }
}
