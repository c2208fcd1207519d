package org.example.h2dialect;

import duo.testkit.ScratchDatabase;
import duo.testkit.contract.DialectContract;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

/** The contract on H2, in files. */
class H2ContractTest extends DialectContract {
    @TempDir
    static Path folder;

    @Override
    protected ScratchDatabase createDatabase() {
        return new H2Database(folder.resolve("duo-" + UUID.randomUUID()));
    }
}
