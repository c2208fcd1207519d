package org.example.h2dialect;

import duo.testkit.Capability;
import duo.testkit.ScratchDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** A scratch database in a file. */
record H2Database(Path file) implements ScratchDatabase {
    @Override
    public String url() {
        return "h2:" + file;
    }

    /** {@inheritDoc} A file cannot be a folder. */
    @Override
    public String unreachableUrl() {
        return "h2:/dev/null/nowhere";
    }

    @Override
    public Set<Capability> lacks() {
        return EnumSet.of(
                Capability.JSON_EXPRESSIONS,
                Capability.LIST_EXPRESSIONS,
                Capability.COMMON_TABLES,
                Capability.RECURSION,
                Capability.SHARED_LOCKS,
                Capability.HINTS,
                Capability.SERIALIZABLE_TRANSACTIONS,
                Capability.READ_ONLY_TRANSACTIONS,
                Capability.ADVISORY_LOCKS);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".mv.db"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
