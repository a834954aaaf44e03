package dev.vivarium.host.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.host.HostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class HostMemoryInfoTest {
    private static final long GIB = 1L << 30;
    private static final String EIGHT_GIB = """
            MemTotal:        8388608 kB
            MemFree:         1048576 kB
            MemAvailable:    4194304 kB
            HugePages_Total:       0
            """;

    @TempDir
    Path root;

    private void file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void withoutControlGroupsItIsWhatTheKernelSays() throws Exception {
        file("proc/meminfo", EIGHT_GIB);
        assertEquals(new HostMemoryInfo(8 * GIB, 4 * GIB), LinuxMemoryInfo.read(root));
    }

    @Test
    void withoutTheEstimateItIsFreeMemory() throws Exception {
        file("proc/meminfo", "MemTotal: 8388608 kB\nMemFree: 1048576 kB\n");
        assertEquals(new HostMemoryInfo(8 * GIB, GIB), LinuxMemoryInfo.read(root));
    }

    @Test
    void aParentsVersionTwoLimitBinds() throws Exception {
        file("proc/meminfo", EIGHT_GIB);
        file("proc/self/cgroup", "0::/user.slice/app.scope\n");
        file("sys/fs/cgroup/user.slice/app.scope/memory.max", "max\n");
        file("sys/fs/cgroup/user.slice/memory.max", Long.toString(2 * GIB) + "\n");
        file("sys/fs/cgroup/user.slice/memory.current", Long.toString(GIB + GIB / 2) + "\n");
        file("sys/fs/cgroup/user.slice/memory.stat", "anon 1\ninactive_file " + GIB / 4 + "\n");
        assertEquals(new HostMemoryInfo(2 * GIB, GIB / 2 + GIB / 4), LinuxMemoryInfo.read(root));
    }

    @Test
    void aVersionOneLimitBindsEvenWhenOnlyTheMountIsVisible() throws Exception {
        file("proc/meminfo", EIGHT_GIB);
        file("proc/self/cgroup", "4:memory:/docker/0123\n3:cpu,cpuacct:/docker/0123\n0::/elsewhere\n");
        file("sys/fs/cgroup/memory/memory.limit_in_bytes", Long.toString(GIB) + "\n");
        file("sys/fs/cgroup/memory/memory.usage_in_bytes", Long.toString(2 * GIB) + "\n");
        assertEquals(new HostMemoryInfo(GIB, 0), LinuxMemoryInfo.read(root));
    }

    @Test
    void versionOnesWordForUnlimitedIsNoLimit() throws Exception {
        file("proc/meminfo", EIGHT_GIB);
        file("proc/self/cgroup", "4:memory:/\n");
        file("sys/fs/cgroup/memory/memory.limit_in_bytes", "9223372036854771712\n");
        file("sys/fs/cgroup/memory/memory.usage_in_bytes", "4096\n");
        assertEquals(new HostMemoryInfo(8 * GIB, 4 * GIB), LinuxMemoryInfo.read(root));
    }

    @Test
    void oddFilesAreIgnored() throws Exception {
        file("proc/meminfo", EIGHT_GIB);
        file("proc/self/cgroup", "\nnonsense\n0::/../../../etc\n0::\n");
        file("sys/fs/cgroup/memory.max", "-5\n");
        assertEquals(new HostMemoryInfo(8 * GIB, 4 * GIB), LinuxMemoryInfo.read(root));
    }

    @Test
    void aSystemThatDoesNotTellIsUnsupported() throws Exception {
        HostException missing = assertThrows(HostException.class, () -> LinuxMemoryInfo.read(root));
        assertEquals(HostException.Kind.UNSUPPORTED, missing.kind());
        file("proc/meminfo", "MemTotal: lots\n");
        assertThrows(HostException.class, () -> LinuxMemoryInfo.read(root));
    }

    @Test
    void thisHostHasSome() throws Exception {
        HostMemoryInfo here = HostMemoryInfo.current();
        assertTrue(here.totalBytes() > 64L << 20, here.toString());
        assertTrue(here.availableBytes() >= 0 && here.availableBytes() <= here.totalBytes(), here.toString());
    }
}
