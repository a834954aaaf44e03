package dev.vivarium.host.memory;

/**
 * A part of a file that is to be seen in memory; all three are multiples of 4 KiB.
 *
 * @param ramOffset where in the guest's memory
 */
public record FilePiece(long fileOffset, long ramOffset, long sizeBytes) {
    public FilePiece {
        if (fileOffset < 0 || ramOffset < 0 || sizeBytes <= 0
                || ((fileOffset | ramOffset | sizeBytes) & HostPages.PAGE_SIZE - 1) != 0) {
            throw new IllegalArgumentException("Only whole pages of a file can be mapped.");
        }
    }
}
