package duo.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import duo.api.error.DuoException;
import duo.api.error.NotFoundException;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class FuturesTest {

    @Test
    void joinGivesTheResult() {
        assertThat(Futures.join(CompletableFuture.completedStage("it"))).isEqualTo("it");
    }

    @Test
    void joinThrowsTheErrorItselfThroughAnyNumberOfStages() {
        NotFoundException error = new NotFoundException("gone");
        CompletableFuture<Integer> derived = CompletableFuture.<String>failedFuture(error)
                .thenApply(String::length)
                .thenCompose(CompletableFuture::completedFuture);
        assertThatThrownBy(() -> Futures.join(derived)).isSameAs(error);
    }

    @Test
    void joinWrapsCheckedErrorsInDuosOwn() {
        IOException error = new IOException("no disk");
        assertThatThrownBy(() -> Futures.join(CompletableFuture.failedFuture(error)))
                .isExactlyInstanceOf(DuoException.class)
                .hasMessageContaining("no disk")
                .hasCause(error);
    }

    @Test
    void joinThrowsFatalErrorsThemselves() {
        AssertionError error = new AssertionError("fatal");
        assertThatThrownBy(() -> Futures.join(CompletableFuture.failedFuture(error)))
                .isSameAs(error);
    }

    @Test
    void joinTellsOfCancelling() {
        CompletableFuture<String> cancelled = new CompletableFuture<>();
        cancelled.cancel(true);
        assertThatThrownBy(() -> Futures.join(cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void unwrapTakesAwayAllLayersButNoMore() {
        IllegalStateException inner = new IllegalStateException("inner", new IOException("cause"));
        assertThat(Futures.unwrap(new CompletionException(new ExecutionException(inner))))
                .isSameAs(inner);
        assertThat(Futures.unwrap(inner)).isSameAs(inner);
    }
}
