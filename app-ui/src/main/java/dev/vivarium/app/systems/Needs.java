package dev.vivarium.app.systems;

/**
 * What a system is recommended to have.
 *
 * @param memoryLeast with less it does not start
 * @param diskBytes   of its disk
 */
public record Needs(long memoryBytes, long memoryLeast, int cpus, long diskBytes) {
    private static final long GIB = 1L << 30;
    /** Of a system that nobody knows anything of. */
    public static final Needs USUAL = new Needs(2 * GIB, 256L << 20, 2, 20 * GIB);
    /** More than any system is recommended to have: a database may be wrong. */
    private static final long MEMORY_MOST = 64 * GIB;
    private static final long DISK_MOST = 2048 * GIB;

    public Needs {
        memoryBytes = Math.clamp(memoryBytes, 64L << 20, MEMORY_MOST);
        memoryLeast = Math.clamp(memoryLeast, 16L << 20, memoryBytes);
        cpus = Math.clamp(cpus, 1, 64);
        diskBytes = Math.clamp(diskBytes, 64L << 20, DISK_MOST);
    }
}
