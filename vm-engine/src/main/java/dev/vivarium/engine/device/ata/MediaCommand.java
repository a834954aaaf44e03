package dev.vivarium.engine.device.ata;

/**
 * What one of the commands that name sectors does.
 *
 * @param extended  48-bit address
 * @param multiple  several sectors between two interrupts
 * @param forceUnit answered when the sectors are on the medium
 */
record MediaCommand(Kind kind, boolean extended, boolean dma, boolean multiple, boolean forceUnit) {
    /** Which way the sectors go. */
    enum Kind {
        READ, WRITE, VERIFY
    }

    /** @param command one of them */
    static MediaCommand of(int command) {
        return switch (command) {
            case AtaCommands.READ_SECTORS, AtaCommands.READ_SECTORS_NO_RETRY -> pio(Kind.READ, false, false);
            case AtaCommands.READ_SECTORS_EXT -> pio(Kind.READ, true, false);
            case AtaCommands.READ_MULTIPLE -> pio(Kind.READ, false, true);
            case AtaCommands.READ_MULTIPLE_EXT -> pio(Kind.READ, true, true);
            case AtaCommands.READ_DMA, AtaCommands.READ_DMA_NO_RETRY -> dma(Kind.READ, false, false);
            case AtaCommands.READ_DMA_EXT -> dma(Kind.READ, true, false);
            case AtaCommands.WRITE_SECTORS, AtaCommands.WRITE_SECTORS_NO_RETRY -> pio(Kind.WRITE, false, false);
            case AtaCommands.WRITE_SECTORS_EXT -> pio(Kind.WRITE, true, false);
            case AtaCommands.WRITE_MULTIPLE -> pio(Kind.WRITE, false, true);
            case AtaCommands.WRITE_MULTIPLE_EXT -> pio(Kind.WRITE, true, true);
            case AtaCommands.WRITE_MULTIPLE_FUA_EXT -> new MediaCommand(Kind.WRITE, true, false, true, true);
            case AtaCommands.WRITE_DMA, AtaCommands.WRITE_DMA_NO_RETRY -> dma(Kind.WRITE, false, false);
            case AtaCommands.WRITE_DMA_EXT -> dma(Kind.WRITE, true, false);
            case AtaCommands.WRITE_DMA_FUA_EXT -> dma(Kind.WRITE, true, true);
            case AtaCommands.READ_VERIFY, AtaCommands.READ_VERIFY_NO_RETRY -> pio(Kind.VERIFY, false, false);
            case AtaCommands.READ_VERIFY_EXT -> pio(Kind.VERIFY, true, false);
            default -> throw new IllegalArgumentException("Not a command that names sectors: " + command);
        };
    }

    /** Whether a command, one of these or another, is one that reads sectors. */
    static boolean reads(int command) {
        return switch (command) {
            case AtaCommands.READ_SECTORS, AtaCommands.READ_SECTORS_NO_RETRY, AtaCommands.READ_SECTORS_EXT,
                    AtaCommands.READ_MULTIPLE, AtaCommands.READ_MULTIPLE_EXT, AtaCommands.READ_DMA,
                    AtaCommands.READ_DMA_NO_RETRY, AtaCommands.READ_DMA_EXT, AtaCommands.READ_VERIFY,
                    AtaCommands.READ_VERIFY_NO_RETRY, AtaCommands.READ_VERIFY_EXT, AtaCommands.READ_FPDMA_QUEUED ->
                true;
            default -> false;
        };
    }

    private static MediaCommand pio(Kind kind, boolean extended, boolean multiple) {
        return new MediaCommand(kind, extended, false, multiple, false);
    }

    private static MediaCommand dma(Kind kind, boolean extended, boolean forceUnit) {
        return new MediaCommand(kind, extended, true, false, forceUnit);
    }
}
