package dev.vivarium.host.setup;

import dev.vivarium.host.HostException;
import dev.vivarium.host.code.CodeMemory;
import dev.vivarium.host.memory.HostMemoryInfo;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The host that this process runs on. */
final class ThisHost implements HostFacts {
    @Override
    public String system() {
        return System.getProperty("os.name");
    }

    @Override
    public String architecture() {
        return System.getProperty("os.arch");
    }

    @Override
    public List<String> lines(String path) {
        try {
            return Files.readAllLines(Path.of(path));
        } catch (IOException e) {
            return List.of();
        }
    }

    @Override
    public Access access(String path) {
        Path file = Path.of(path);
        if (!Files.exists(file)) {
            return Access.MISSING;
        }
        return Files.isReadable(file) && Files.isWritable(file) ? Access.READ_WRITE : Access.DENIED;
    }

    @Override
    public HostMemoryInfo memory() throws HostException {
        return HostMemoryInfo.current();
    }

    @Override
    public @Nullable HostException codeObstacle() {
        return CodeMemory.whyUnavailable();
    }
}
