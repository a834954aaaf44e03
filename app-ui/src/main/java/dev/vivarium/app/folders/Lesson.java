package dev.vivarium.app.folders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Java records of this process, for starts like it to be prepared: docs/adr/0010. The launcher has it recorded, and says so by a property. */
public final class Lesson {
    /** The property with the file that says that the recording is of a whole run. */
    private static final String NOTE = "vivarium.learned";

    private Lesson() {
    }

    public static boolean isRecorded() {
        return System.getProperty(NOTE) != null;
    }

    /** The run went well: from now on the launcher may prepare starts by it. */
    public static void learned() throws IOException {
        String note = System.getProperty(NOTE);
        if (note != null) {
            Files.writeString(Path.of(note), "");
        }
    }
}
