package dev.vivarium.engine.device.ide;

import dev.vivarium.engine.memory.GuestMemory;

/** The bus master of one channel: PIIX3 datasheet, 2.7. */
final class BusMaster {
    private final GuestMemory memory;
    private int command;
    private int status;
    private int table;

    BusMaster(GuestMemory memory, BusMasterState state) {
        this.memory = memory;
        restore(state);
    }

    void restore(BusMasterState state) {
        command = state.command();
        status = state.status();
        table = state.table();
    }

    BusMasterState save() {
        return new BusMasterState(command, status, table);
    }

    /** @param offset 0–7 */
    int read(int offset) {
        return switch (offset) {
            case 0 -> command;
            case 2 -> status;
            case 4, 5, 6, 7 -> table >>> 8 * (offset - 4) & 0xFF;
            default -> 0;
        };
    }

    /** The command register is {@link #writeCommand}. */
    void write(int offset, int value) {
        if (offset == 2) {
            int cleared = value & (IdePorts.MASTER_ERROR | IdePorts.MASTER_INTERRUPT);
            status = status & ~cleared & ~IdePorts.MASTER_CAPABLE | value & IdePorts.MASTER_CAPABLE;
        } else if (offset >= 4) {
            int shift = 8 * (offset - 4);
            table = (table & ~(0xFF << shift) | value << shift) & ~3;
        }
    }

    /** @return 1 if it is started by this, -1 if it is stopped, 0 otherwise */
    int writeCommand(int value) {
        boolean started = (command & IdePorts.MASTER_START) != 0;
        boolean starts = (value & IdePorts.MASTER_START) != 0;
        command = value & (IdePorts.MASTER_START | IdePorts.MASTER_TO_MEMORY);
        if (starts && !started) {
            status |= IdePorts.MASTER_ACTIVE;
            return 1;
        }
        if (!starts && started) {
            status &= ~IdePorts.MASTER_ACTIVE;
            return -1;
        }
        return 0;
    }

    boolean isActive() {
        return (status & IdePorts.MASTER_ACTIVE) != 0;
    }

    PrdList regions() {
        return new PrdList(memory, table & 0xFFFF_FFFFL);
    }

    /** @param passed whether the list of regions ended with the data */
    void ended(boolean passed) {
        status &= passed ? ~IdePorts.MASTER_ACTIVE : -1;
    }

    void failed() {
        status = status & ~IdePorts.MASTER_ACTIVE | IdePorts.MASTER_ERROR;
    }

    /** The drive asks for attention. */
    void interrupt() {
        status |= IdePorts.MASTER_INTERRUPT;
    }
}
