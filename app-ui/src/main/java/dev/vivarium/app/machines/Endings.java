package dev.vivarium.app.machines;

import dev.vivarium.snapshot.bundle.Bundle;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** How a machine's process ended, from what it wrote into the machine's log. */
public final class Endings {
    private static final int TAIL_BYTES = 8 << 10;
    private static final String STARTED = "started, process ";
    private static final String ENDED = "ended with status ";

    private Endings() {
    }

    /**
     * Why a process ended that was not asked to.
     *
     * @return the last that it said, or nothing but that it is gone; null if it ended as it should
     */
    public static @Nullable String why(Bundle bundle, long process) {
        List<String> lines = LogTail.lines(bundle.folder().resolve("logs").resolve("machine.log"), TAIL_BYTES);
        String said = "";
        for (String line : lines.reversed()) {
            if (line.contains(ENDED)) {
                String status = line.substring(line.indexOf(ENDED) + ENDED.length()).strip();
                if (status.equals("0")) {
                    return null;
                }
            } else if (line.contains(STARTED)) {
                return line.endsWith(STARTED + process) ? said : null; // another has started and ended since
            } else if (said.isEmpty() && !line.isBlank()) {
                said = line.strip();
            }
        }
        return lines.isEmpty() ? null : said;
    }
}
