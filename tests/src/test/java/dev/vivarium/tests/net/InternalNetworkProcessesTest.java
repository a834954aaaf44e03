package dev.vivarium.tests.net;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Processes on one internal network, which are killed one after the other. */
@Tag("full")
@Timeout(120)
class InternalNetworkProcessesTest {
    @TempDir
    private Path folder;
    private final List<Process> members = new ArrayList<>();

    private BufferedReader start() throws Exception {
        Process member = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), NetworkMember.class.getName(),
                folder.resolve("net").toString(), String.valueOf(members.size() + 1))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        members.add(member);
        return member.inputReader();
    }

    @AfterEach
    void end() throws Exception {
        for (Process member : members) {
            member.destroyForcibly().waitFor();
        }
    }

    private static void hear(BufferedReader member, int number) throws Exception {
        String line = member.readLine();
        while (!String.valueOf(number).equals(line)) {
            assertNotNull(line, "The process has ended.");
            line = member.readLine();
        }
    }

    /** Forgets what was heard so far: its own process prints far less than a pipe holds in that time. */
    private static void forget(BufferedReader member) throws Exception {
        while (member.ready()) {
            member.readLine();
        }
    }

    @Test
    void theOthersGoOnWhoeverIsKilled() throws Exception {
        BufferedReader first = start();
        BufferedReader second = start();
        hear(first, 2);
        BufferedReader third = start();
        hear(second, 1);
        hear(second, 3);
        hear(third, 1);
        members.get(0).destroyForcibly().waitFor();
        BufferedReader fourth = start();
        hear(fourth, 2);
        hear(fourth, 3);
        forget(second);
        hear(second, 3);
        hear(second, 4);
        members.get(1).destroyForcibly().waitFor();
        forget(third);
        hear(third, 4);
        BufferedReader fifth = start();
        hear(fifth, 3);
        hear(fifth, 4);
    }
}
