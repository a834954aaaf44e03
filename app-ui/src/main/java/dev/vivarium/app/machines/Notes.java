package dev.vivarium.app.machines;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.files.Durable;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * What people wrote about a machine: the file {@code notes.txt} in its folder. It is no part of the machine's state, and so it may be
 * written while the machine runs; the last one who writes it wins.
 */
public final class Notes {
    /** UTF-8, as the file has it. */
    public static final int BYTES_MOST = 64 << 10;

    private Notes() {
    }

    /** Nothing for a file that is not there, is no text, or is too long to have been written here. */
    public static String of(Bundle bundle) {
        Path file = bundle.folder().resolve(Bundle.NOTES);
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= BYTES_MOST
                    ? Files.readString(file)
                    : "";
        } catch (CharacterCodingException e) {
            return "";
        } catch (IOException e) {
            return "";
        }
    }

    public static void write(Bundle bundle, String text) throws VmException, SnapshotException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > BYTES_MOST) {
            throw new VmException(VmException.Kind.USER, "The notes are too long: there is room for "
                    + BYTES_MOST + " bytes.");
        }
        Path file = bundle.folder().resolve(Bundle.NOTES);
        if (bytes.length == 0) {
            Durable.delete(file);
        } else {
            Durable.replace(file, bytes);
        }
    }
}
