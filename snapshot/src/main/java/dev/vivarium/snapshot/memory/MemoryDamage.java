package dev.vivarium.snapshot.memory;

import java.nio.file.Path;

/**
 * What is wrong with a memory file.
 *
 * @param page the page of memory, or -1 if it is not about a page
 */
public record MemoryDamage(Path file, int page, String sentence) {
}
