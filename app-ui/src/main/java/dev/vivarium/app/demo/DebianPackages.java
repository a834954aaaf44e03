package dev.vivarium.app.demo;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Debian's packages, downloaded and unpacked into a folder of ours by apt and dpkg, and never installed. */
public final class DebianPackages {
    private static final Pattern KERNEL = Pattern.compile("^Depends:.*?(linux-image-[^ ,]+)", Pattern.MULTILINE);

    private final Path folder;

    public DebianPackages(Path folder) {
        this.folder = folder;
    }

    /** Whether this host can do it. */
    static boolean available() {
        return Stream.of("apt-get", "apt-cache", "dpkg-deb")
                .allMatch(tool -> Files.isExecutable(Path.of("/usr/bin", tool)));
    }

    /** The package that a kernel's meta package stands for now. */
    public String kernelBehind(String metaPackage) throws VmException {
        Matcher matcher = KERNEL.matcher(run(folder, "apt-cache", "show", "--no-all-versions", metaPackage));
        if (!matcher.find()) {
            throw new VmException(VmException.Kind.HOST, "This system's package lists do not have " + metaPackage
                    + "; run 'apt-get update' as root, then try again.");
        }
        return matcher.group(1);
    }

    /** The folder in which the package is unpacked; fetched if it is not there yet. */
    public Path unpacked(String packageName) throws VmException {
        Path target = folder.resolve(packageName);
        if (Files.isDirectory(target)) {
            return target;
        }
        Path work = folder.resolve(packageName + ".new");
        try {
            remove(work);
            Files.createDirectories(work);
            run(work, "apt-get", "-q", "-o", "APT::Sandbox::User=root", "download", packageName);
            Path archive = only(work, ".deb").orElseThrow(() -> new IOException("apt-get left no package file"));
            run(work, "dpkg-deb", "-x", archive.toString(), work.resolve("root").toString());
            Files.move(work.resolve("root"), target);
            remove(work);
            return target;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST,
                    "The package " + packageName + " cannot be unpacked: " + e.getMessage() + ".", e);
        }
    }

    private static Optional<Path> only(Path where, String ending) throws IOException {
        try (Stream<Path> files = Files.list(where)) {
            return files.filter(file -> file.toString().endsWith(ending)).findFirst();
        }
    }

    private static void remove(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String run(Path where, String... command) throws VmException {
        try {
            Files.createDirectories(where);
            List<String> words = new ArrayList<>(Arrays.asList(command));
            ProcessBuilder builder = new ProcessBuilder(words).directory(where.toFile()).redirectErrorStream(true);
            builder.environment().put("LC_ALL", "C");
            Process process = builder.start();
            process.getOutputStream().close();
            String output;
            try (InputStream in = process.getInputStream()) {
                output = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (process.waitFor() != 0) {
                throw new VmException(VmException.Kind.HOST, "'" + String.join(" ", words) + "' failed: "
                        + lastLine(output));
            }
            return output;
        } catch (IOException e) {
            throw new VmException(VmException.Kind.HOST, "'" + command[0] + "' cannot be run: " + e.getMessage() + ".",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new VmException(VmException.Kind.HOST, "'" + command[0] + "' was interrupted.", e);
        }
    }

    private static String lastLine(String output) {
        String[] lines = output.strip().split("\n");
        return lines[lines.length - 1].strip();
    }
}
