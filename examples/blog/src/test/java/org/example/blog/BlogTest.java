package org.example.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BlogTest {

    @Test
    void tellsWhatItDoesAndHowManyStatementsThatTakes() throws Exception {
        assertThat(told("sqlite::memory:").lines())
                .containsExactlyElementsOf(expected().lines().toList());
    }

    private static String told(String url) throws Exception {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8)) {
            Blog.run(url, out);
        }
        return told.toString(StandardCharsets.UTF_8);
    }

    private static String expected() throws IOException {
        try (InputStream text = Objects.requireNonNull(BlogTest.class.getResourceAsStream("expected.txt"))) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
