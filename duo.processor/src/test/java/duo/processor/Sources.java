package duo.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Compiles source text with the processor and the strictest settings that users may have. */
final class Sources {
    private static final String PRELUDE = """
            package com.acme;
            import duo.api.*;
            import duo.api.annotation.*;
            import duo.api.expr.*;
            import duo.api.meta.*;
            import duo.api.relation.*;
            import java.math.*;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;
            """;
    static final long PRELUDE_LINES = PRELUDE.lines().count();

    private static final Pattern PACKAGE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);
    private static final Pattern TYPE =
            Pattern.compile("\\b(?:class|record|interface|enum)\\s+(\\w+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final List<String> STRICT = List.of("-Xlint:all", "-Werror", "--release", "21");

    private Sources() {}

    /** A source file; without a package of its own it stands in {@code com.acme} and imports all of Duo. */
    static JavaFileObject file(String text) {
        String whole = text.startsWith("package ") || text.startsWith("// unnamed") ? text : PRELUDE + text;
        Matcher home = PACKAGE.matcher(whole);
        Matcher type = TYPE.matcher(text);
        if (text.startsWith("module ") || text.startsWith("open module ")) {
            return JavaFileObjects.forSourceString("module-info", text);
        }
        if (!type.find()) {
            throw new IllegalArgumentException("No type in " + text);
        }
        return JavaFileObjects.forSourceString((home.find() ? home.group(1) + "." : "") + type.group(1), whole);
    }

    /** Compiles files with all lints as errors. */
    static Compilation compile(String... texts) {
        return compile(classPath(), List.of(), texts);
    }

    static Compilation compile(List<File> classPath, List<String> options, String... texts) {
        List<String> all = new ArrayList<>(STRICT);
        all.addAll(options);
        return Compiler.javac()
                .withProcessors(new DuoProcessor())
                .withClasspath(classPath)
                .withOptions(all)
                .compile(Arrays.stream(texts).map(Sources::file).toList());
    }

    /** Compiles with another processor beside. */
    static Compilation compileWith(Processor other, String... texts) {
        return Compiler.javac()
                .withProcessors(other, new DuoProcessor())
                .withClasspath(classPath())
                .withOptions(STRICT)
                .compile(Arrays.stream(texts).map(Sources::file).toList());
    }

    /** Compiles files that are right and loads them. */
    static Loaded load(String... texts) {
        return new Loaded(succeeded(compile(texts)), Sources.class.getClassLoader());
    }

    /** The same for files with annotations that no processor claims, of which javac warns. */
    static Loaded loadForeign(String... texts) {
        return load(List.of("-Xlint:-processing"), texts);
    }

    static Loaded load(List<String> options, String... texts) {
        return new Loaded(succeeded(compile(classPath(), options, texts)), Sources.class.getClassLoader());
    }

    static Compilation succeeded(Compilation compilation) {
        if (compilation.status() != Compilation.Status.SUCCESS) {
            throw new AssertionError("The models do not compile:\n"
                    + compilation.diagnostics().stream().map(Object::toString).collect(Collectors.joining("\n")));
        }
        return compilation;
    }

    /** The messages of the errors that the processor and the compiler report. */
    static List<String> errors(String... texts) {
        return compile(texts).diagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }

    /** What users compile against: the API and the annotations that it uses. */
    static List<File> classPath() {
        return Stream.of("jdk.module.path", "java.class.path")
                .map(System::getProperty)
                .filter(path -> path != null)
                .flatMap(path -> Arrays.stream(path.split(File.pathSeparator, -1)))
                .filter(path -> path.contains("duo-api")
                        || path.contains("duo.api")
                        || path.contains("jspecify")
                        || path.contains("jakarta.validation")
                        || path.contains("slf4j"))
                .map(File::new)
                .toList();
    }
}
