package duo.tests.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.tukaani.xz.XZInputStream;

/** A packed server inside a jar on the class path or module path. */
final class Archive {

    private final String resource;

    private Archive(String resource) {
        this.resource = resource;
    }

    /** The archive of that name, if a jar with it is there. */
    static Optional<Archive> find(String resource) {
        return ClassLoader.getSystemResource(resource) == null ? Optional.empty() : Optional.of(new Archive(resource));
    }

    /** Unpacks into a new folder, with links and permissions. */
    void unpack(Path folder, Path log) throws ServerUnavailableException {
        try (InputStream packed = ClassLoader.getSystemResourceAsStream(resource)) {
            if (packed == null) {
                throw new ServerUnavailableException(resource + " has vanished from the class path");
            }
            Files.createDirectories(folder);
            try (InputStream tar =
                    resource.endsWith(".txz") ? new XZInputStream(packed) : new GZIPInputStream(packed)) {
                Command.run(List.of("tar", "-x", "-f", "-", "-C", folder.toString()), Map.of(), log, tar);
            }
        } catch (IOException failure) {
            throw new ServerUnavailableException("Cannot unpack " + resource + ": " + failure.getMessage(), failure);
        }
    }
}
