package dev.vivarium.engine.x86.interp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The static methods of the operation classes, read from their sources: so that stale generated code cannot hide one. */
final class OperationSignatures {
    private static final Pattern METHOD = Pattern.compile(
            "^    (?:public )?static (void|int|long|boolean) (\\w+)\\(([^)]*)\\)", Pattern.MULTILINE);

    /** @param types parameter types in order */
    record Signature(String returns, List<String> types) {
    }

    private final Map<String, Signature> methods = new HashMap<>();
    private final TreeSet<String> semantics = new TreeSet<>();

    static OperationSignatures read(Path x86) throws IOException {
        OperationSignatures signatures = new OperationSignatures();
        signatures.readPackage(x86.resolve("semantics"), true);
        signatures.readPackage(x86.resolve("interp"), false);
        return signatures;
    }

    private void readPackage(Path folder, boolean imported) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".java") && !file.endsWith("Operations.java")).sorted()
                    .toList();
        }
        for (Path file : files) {
            String type = file.getFileName().toString().replace(".java", "");
            if (imported) {
                semantics.add(type);
            }
            Matcher matcher = METHOD.matcher(Files.readString(file));
            while (matcher.find()) {
                methods.putIfAbsent(type + "." + matcher.group(2),
                        new Signature(matcher.group(1), typesOf(matcher.group(3))));
            }
        }
    }

    private static List<String> typesOf(String parameters) {
        List<String> types = new ArrayList<>();
        for (String parameter : parameters.split(",")) {
            if (!parameter.isBlank()) {
                types.add(parameter.strip().split("\\s+")[0]);
            }
        }
        return types;
    }

    Signature of(String method) {
        Signature signature = methods.get(method);
        if (signature == null) {
            throw new IllegalStateException("A row names " + method + ", which no class in semantics or interp has.");
        }
        return signature;
    }

    /** Names of the classes that must be imported. */
    TreeSet<String> semanticsClasses() {
        return semantics;
    }
}
