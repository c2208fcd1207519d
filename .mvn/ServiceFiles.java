import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Copies the {@code provides} clauses of a compiled module descriptor to {@code META-INF/services}, so that the
 * descriptor is the only place where services are declared. The only argument is the folder with the compiled classes;
 * a folder without a descriptor is left alone.
 */
final class ServiceFiles {
    public static void main(String... arguments) throws IOException {
        Path classes = Path.of(arguments[0]);
        Path descriptor = classes.resolve("module-info.class");
        if (!Files.exists(descriptor)) {
            return;
        }
        Path services = Files.createDirectories(classes.resolve("META-INF/services"));
        try (InputStream bytes = Files.newInputStream(descriptor)) {
            for (ModuleDescriptor.Provides provided :
                    ModuleDescriptor.read(bytes).provides()) {
                Files.writeString(services.resolve(provided.service()), String.join("\n", provided.providers()) + "\n");
            }
        }
    }
}
