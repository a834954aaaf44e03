package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.PciRig;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.EchoNetwork;
import dev.vivarium.engine.net.TestPackets;
import dev.vivarium.engine.time.GuestClock;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** A driver's view of the card in slot 4: its registers, and rings of eight descriptors. */
final class CardRig {
    static final int SLOT = 4;
    static final long REGISTERS = 0xe000_0000L;
    static final long IO = 0xc000;
    static final long MSIX = 0xe010_0000L;
    static final long ROM = 0xe020_0000L;
    static final long TX_RING = 0x1000;
    static final long RX_RING = 0x2000;
    static final int RING_SIZE = 8;
    static final long TX_DATA = 0x1_0000;
    static final long RX_DATA = 0x8_0000;

    final PciRig pci = new PciRig();
    final GuestMemory memory = new GuestMemory(Arena.ofAuto().allocate(1 << 20, 4096));
    final MetricRegistry metrics = new MetricRegistry();
    final EchoNetwork network;
    final IoHandler config = pci.config(SLOT, 0);
    private final GuestClock clock;
    private int txTail;
    private int rxTail;

    CardRig(GuestClock clock) {
        this(clock, new EchoNetwork());
    }

    CardRig(GuestClock clock, EchoNetwork network) {
        this.clock = clock;
        this.network = network;
    }

    E1000e build(E1000eState state) {
        return new E1000e(new E1000e.Wiring("card", pci.bus.slot(SLOT, 0), memory, clock, TestPackets.MAC,
                new byte[]{0x55, (byte) 0xaa}), network, metrics, state);
    }

    /** Gives the card its addresses and lets it use memory. */
    CardRig plug() {
        config.write(0x10, 4, REGISTERS);
        config.write(0x18, 4, IO);
        config.write(0x1c, 4, MSIX);
        config.write(0x30, 4, ROM | 1);
        config.write(4, 2, 7);
        return this;
    }

    IoHandler registers() {
        return new IoHandler() {
            @Override
            public long read(long offset, int width) {
                return pci.memory.read(REGISTERS + offset, width);
            }

            @Override
            public void write(long offset, int width, long value) {
                pci.memory.write(REGISTERS + offset, width, value);
            }
        };
    }

    int read(int offset) {
        return (int) pci.memory.read(REGISTERS + offset, 4);
    }

    void write(int offset, int value) {
        pci.memory.write(REGISTERS + offset, 4, value & 0xffff_ffffL);
    }

    /** Switches one transmit and one receive ring on; all causes are let through. */
    CardRig start(int receiveControl) {
        plug();
        write(0x3800, (int) TX_RING);
        write(0x3808, 16 * RING_SIZE);
        write(0x2800, (int) RX_RING);
        write(0x2808, 16 * RING_SIZE);
        write(0x400, 0xa);
        write(0x100, receiveControl | 2);
        write(0xd0, -1);
        return this;
    }

    void transmit(long first, long second) {
        long gpa = TX_RING + 16L * txTail;
        memory.write(gpa, 8, first);
        memory.write(gpa + 8, 8, second);
        txTail = (txTail + 1) % RING_SIZE;
    }

    void ringTransmit() {
        write(0x3818, txTail);
    }

    /** The second half of the descriptor that was added so many ago. */
    long sent(int ago) {
        return memory.read(TX_RING + 16L * ((txTail + RING_SIZE - ago) % RING_SIZE) + 8, 8);
    }

    /** Offers buffers of 2 KiB, one after the other from {@link #RX_DATA}. */
    void offer(int count) {
        for (int i = 0; i < count; i++) {
            memory.write(RX_RING + 16L * rxTail, 8, RX_DATA + 2048L * rxTail);
            memory.write(RX_RING + 16L * rxTail + 8, 8, 0);
            rxTail = (rxTail + 1) % RING_SIZE;
        }
        write(0x2818, rxTail);
    }

    long received(int number, int half) {
        return memory.read(RX_RING + 16L * number + 8L * half, 8);
    }

    void fill(long gpa, byte[] bytes) {
        MemorySegment.copy(bytes, 0, memory.segment(), ValueLayout.JAVA_BYTE, gpa, bytes.length);
    }

    byte[] bytes(long gpa, int length) {
        return memory.segment().asSlice(gpa, length).toArray(ValueLayout.JAVA_BYTE);
    }

    boolean interrupted() {
        return pci.isAsserted(SLOT, 0);
    }

    int causes() {
        return read(0xc0);
    }

    long metric(String name) {
        return metrics.values().get("card." + name);
    }

    int mdic(int register) {
        write(0x20, 1 << 27 | 1 << 21 | register << 16);
        return read(0x20) & 0xffff;
    }

    int nvm(int word) {
        write(0x14, word << 2 | 1);
        return read(0x14) >>> 16;
    }
}
