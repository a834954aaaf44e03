package dev.vivarium.engine.bus.pci;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.MovableRange;
import dev.vivarium.engine.memory.LittleEndian;

/** One base address register at work: keeps its range where the configuration space says. */
final class BarMapping {
    /** Nothing is mapped beyond what a processor can address. */
    private static final long MEMORY_LIMIT = 1L << 52;

    private final PciBar bar;
    private final MovableRange range;
    private final BarListener listener;
    private long wanted = MovableRange.NOWHERE;

    BarMapping(String name, PciBar bar, PciBus bus, IoHandler handler, BarListener listener) {
        this.bar = bar;
        AddressSpace space = bar.kind() == PciBar.Kind.IO ? bus.ports() : bus.memory();
        this.range = new MovableRange(name, space, handler);
        this.listener = listener;
    }

    /**
     * Follows the configuration space.
     *
     * @return whether a place became free
     */
    boolean follow(byte[] config) {
        long base = decode(config);
        if (base == wanted) {
            return false;
        }
        boolean freed = range.base() != MovableRange.NOWHERE;
        wanted = base;
        range.move(base, bar.sizeBytes());
        listener.moved(range.base());
        return freed;
    }

    /** Tries again if the wanted place was taken. */
    void mapRefused() {
        if (range.base() != wanted && range.move(wanted, bar.sizeBytes())) {
            listener.moved(range.base());
        }
    }

    private long decode(byte[] config) {
        int command = config[PciRegisters.COMMAND];
        int enable = bar.kind() == PciBar.Kind.IO ? PciRegisters.COMMAND_IO : PciRegisters.COMMAND_MEMORY;
        long register = LittleEndian.get(config, bar.offset(), bar.width());
        if ((command & enable) == 0 || bar.kind() == PciBar.Kind.ROM && (register & 1) == 0) {
            return MovableRange.NOWHERE;
        }
        long base = register & bar.addressMask() & ~3L;
        long limit = switch (bar.kind()) {
            case IO -> 1L << 16;
            case MEMORY_32, ROM -> 1L << 32;
            case MEMORY_64 -> MEMORY_LIMIT;
        };
        boolean fits = base > 0 && base <= limit - bar.sizeBytes();
        return fits ? base : MovableRange.NOWHERE;
    }
}
