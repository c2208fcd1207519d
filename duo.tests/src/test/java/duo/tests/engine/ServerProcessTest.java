package duo.tests.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ServerProcessTest {

    private static final DuoUrl NOBODY_THERE =
            DuoUrl.parse("postgresql://duo:p%40ss@127.0.0.1:1/postgres?connectTimeout=1");

    @Test
    void stoppingEndsTheServerAndDeletesItsFolder() throws Exception {
        ServerFolder folder = ServerFolder.create("unit");
        Path pidFile = folder.resolve("pid");
        ServerProcess process = ServerProcess.start(
                List.of("sh", "-c", "echo $$ > " + pidFile + "; exec sleep 600"), Map.of(), folder, "KILL");
        ProcessHandle server = ProcessHandle.of(pid(pidFile)).orElseThrow();
        assertThat(process.isAlive()).isTrue();
        process.stop();
        assertThat(process.isAlive()).isFalse();
        assertThat(server.isAlive()).isFalse();
        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void aServerThatEndsWhileStartingIsQuotedAndLeavesNothingBehind() throws Exception {
        ServerFolder folder = ServerFolder.create("unit");
        assertThatThrownBy(() -> ServerLaunch.start(
                        EngineFamily.POSTGRESQL,
                        folder,
                        port -> new ServerLaunch.Plan(
                                List.of("sh", "-c", "echo no disk left; exit 3"), Map.of(), "KILL", NOBODY_THERE)))
                .isInstanceOf(ServerUnavailableException.class)
                .hasMessageContainingAll("postgresql", "no disk left")
                .hasMessageNotContaining("p@ss");
        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void aPortThatWasTakenMeanwhileIsExchangedForAnother() throws Exception {
        AtomicInteger starts = new AtomicInteger();
        ServerFolder folder = ServerFolder.create("unit");
        assertThatThrownBy(() -> ServerLaunch.start(EngineFamily.POSTGRESQL, folder, port -> {
                    starts.incrementAndGet();
                    return new ServerLaunch.Plan(
                            List.of("sh", "-c", "echo bind: Address already in use; exit 1"),
                            Map.of(),
                            "KILL",
                            NOBODY_THERE);
                }))
                .isInstanceOf(ServerUnavailableException.class);
        assertThat(starts).hasValue(5);
        assertThat(folder.root()).doesNotExist();
    }

    @Test
    void aServerIsSearchedForOnceAndTheFirstSourceThatHasItWins() {
        AtomicInteger starts = new AtomicInteger();
        ServerSource empty = () -> {
            starts.incrementAndGet();
            throw new ServerUnavailableException("nothing installed");
        };
        DatabaseServer there = new DatabaseServer("a pretended server", NOBODY_THERE, () -> {});
        LazyServer found = new LazyServer(EngineFamily.MYSQL, List.of(empty, () -> there, empty));
        assertThat(found.find()).isEqualTo(new LazyServer.Outcome.Found(there));
        assertThat(found.find()).isEqualTo(new LazyServer.Outcome.Found(there));
        assertThat(starts).hasValue(1);
        LazyServer none = new LazyServer(EngineFamily.MYSQL, List.of(empty, empty));
        assertThat(none.find()).isEqualTo(new LazyServer.Outcome.NotFound("nothing installed; nothing installed"));
    }

    private static long pid(Path file) throws IOException {
        while (!Files.exists(file) || Files.size(file) == 0) {
            Thread.onSpinWait();
        }
        return Long.parseLong(Files.readString(file).strip());
    }
}
