package dev.vivarium.engine.api;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/**
 * What is to be done with a CD drive: its tray opens, what is in it is taken out, and if there is another disc, that is put
 * in and the tray closes.
 *
 * @param drive its name
 * @param file  the disc, or null: the tray stays open and empty
 * @param force does it although the guest has locked the tray
 */
public record MediumChange(String drive, @Nullable Path file, boolean force) {
}
