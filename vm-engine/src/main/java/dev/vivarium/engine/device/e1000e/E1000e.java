package dev.vivarium.engine.device.e1000e;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.pci.ConfigHook;
import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciFunction;
import dev.vivarium.engine.bus.pci.PciRegisters;
import dev.vivarium.engine.bus.pci.PciRom;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.memory.GuestMemory;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.metrics.MetricRegistry;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.util.Arrays;

/**
 * Intel's 82574L, 8086:10d3, the network card that most guests know: Intel 82574 GbE Controller Family Datasheet, revision 3.4; where it
 * leaves room, as QEMU's {@code e1000e} is. Registers are taken 32 bits at a time.
 *
 * <p>Not emulated: moderation and delays of interrupts, a second receive queue and the hashes that would choose it, splitting headers
 * off, segmentation of UDP, loopback, flow control, time stamps, wake-up, management, access to the NVM bit by bit, a flash chip, other
 * speeds than 1000 Mbit/s.
 */
public final class E1000e implements Device {
    private final byte[] mac;
    private final NetBackend network;
    private final GuestClock clock;
    private final GuestTimer nextTurn;
    private final E1000eMetrics metrics;
    private final PciFunction pci;
    private final RegisterFile registers;
    private final Statistics statistics;
    private final Interrupts interrupts;
    private final Phy phy;
    private final Nvm nvm;
    private final int[] contexts;
    private final TxQueue[] transmit = new TxQueue[2];
    private final RxQueue receive;
    private int ioAddress;
    private boolean linkUp;

    /**
     * What the card is wired to.
     *
     * @param name what its counters are called
     * @param mac  the address in its non-volatile memory
     * @param rom  what its expansion ROM holds; empty for a socket without a chip
     */
    public record Wiring(String name, PciSlot slot, GuestMemory memory, GuestClock clock, byte[] mac, byte[] rom) {
    }

    public E1000e(Wiring wiring, NetBackend network, MetricRegistry registry, E1000eState state) {
        mac = wiring.mac.clone();
        clock = wiring.clock;
        this.network = network;
        metrics = new E1000eMetrics(registry, wiring.name);
        registers = new RegisterFile(state.registers());
        statistics = new Statistics(registers);
        pci = new PciFunction(E1000eRegisters.PCI, wiring.slot, state.pci());
        interrupts = new Interrupts(registers, pci, metrics, state.messages());
        phy = new Phy(registers, state.phy());
        nvm = new Nvm(registers, state.nvm());
        contexts = state.contexts().clone();
        ioAddress = state.ioAddress();
        linkUp = state.linkUp();
        TxQueue.Wires wires = new TxQueue.Wires(registers, wiring.memory, network, metrics, statistics);
        for (int i = 0; i < transmit.length; i++) {
            transmit[i] = new TxQueue(wires, i, new TxContext(contexts, i * TxContext.WORDS));
        }
        receive = new RxQueue(wires);
        nextTurn = clock.timer(this::look);
        pci.connect(E1000eRegisters.REGISTERS_BAR, new Registers());
        pci.connect(E1000eRegisters.FLASH_BAR, new PciRom(new byte[0]));
        pci.connect(E1000eRegisters.IO_BAR, new Ports());
        pci.connect(E1000eRegisters.MSIX_BAR, new PciRom(new byte[0]));
        pci.connect(PciBar.ROM_INDEX, new PciRom(wiring.rom));
        pci.connect(new MasterHook());
        if (linkUp != network.isUp() || pci.isMaster()) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    @Override
    public E1000eState save() {
        return new E1000eState(pci.save(), registers.save(), phy.save(), nvm.save(), contexts.clone(),
                interrupts.messages(), ioAddress, linkUp);
    }

    /** The link is not the board's: it stays as it is. */
    @Override
    public void reset() {
        nvm.reset(mac);
        phy.reset();
        softwareReset();
        ioAddress = 0;
        pci.reset();
    }

    private void softwareReset() {
        registers.reset(mac);
        Arrays.fill(contexts, 0);
        receive.forget();
        interrupts.reset();
    }

    /** The network has frames, or room for some, again, or its link has changed; called with the board lock held. */
    public void look() {
        if (linkUp != network.isUp()) {
            linkUp = !linkUp;
            interrupts.raise(E1000eRegisters.CAUSE_LSC);
        }
        sendOut();
    }

    /** What is sent may be answered at once. */
    private void sendOut() {
        for (int queue = 0; queue < transmit.length; queue++) {
            sendOut(queue);
        }
        takeIn();
    }

    private void sendOut(int queue) {
        if (!pci.isMaster()) {
            return;
        }
        TxQueue.Outcome outcome = transmit[queue].turn();
        if (outcome != TxQueue.Outcome.IDLE) {
            int written = interrupts.usesMsix() ? E1000eRegisters.CAUSE_TXQ0 << queue : E1000eRegisters.CAUSE_TXDW;
            interrupts.raise(written | (outcome == TxQueue.Outcome.EMPTIED ? E1000eRegisters.CAUSE_TXQE : 0));
        }
        if (outcome == TxQueue.Outcome.MORE) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    private void takeIn() {
        if (!pci.isMaster()) {
            return;
        }
        RxQueue.Outcome outcome = receive.turn();
        if (outcome.received()) {
            interrupts.raise(interrupts.usesMsix() ? E1000eRegisters.CAUSE_RXQ0
                    : E1000eRegisters.CAUSE_RXT0 | (outcome.low() ? E1000eRegisters.CAUSE_RXDMT0 : 0));
        }
        if (outcome.more()) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    private int read(int given) {
        int offset = RegisterMap.resolve(given);
        switch (offset) {
            case E1000eRegisters.STATUS -> {
                return status();
            }
            case E1000eRegisters.ICR -> {
                return interrupts.read();
            }
            case E1000eRegisters.ICS -> {
                return registers.get(E1000eRegisters.ICR);
            }
            case E1000eRegisters.SWSM -> {
                int value = registers.get(offset);
                registers.set(offset, value | 1);
                return value;
            }
            default -> {
                if (Statistics.isOne(offset)) {
                    return statistics.read(offset);
                }
                if (RegisterMap.indexOf(offset) < 0) {
                    metrics.ignored.increment();
                    return 0;
                }
                return registers.get(offset);
            }
        }
    }

    private int status() {
        return registers.get(E1000eRegisters.STATUS) | E1000eRegisters.STATUS_FULL_DUPLEX
                | E1000eRegisters.STATUS_SPEED_1000 | E1000eRegisters.STATUS_ASDV_1000
                | (linkUp ? E1000eRegisters.STATUS_LINK_UP : 0)
                | (registers.isSet(E1000eRegisters.CTRL, E1000eRegisters.CTRL_MASTER_DISABLE) ? 0
                        : E1000eRegisters.STATUS_MASTER_ENABLE);
    }

    private void write(int given, int value) {
        int offset = RegisterMap.resolve(given);
        switch (offset) {
            case E1000eRegisters.CTRL -> writeControl(value);
            case E1000eRegisters.STATUS ->
                registers.set(offset, value & E1000eRegisters.STATUS_PHYRA & registers.get(offset));
            case E1000eRegisters.EERD -> nvm.read(value);
            case E1000eRegisters.EEWR -> nvm.write(value);
            case E1000eRegisters.MDIC -> {
                phy.access(value, linkUp);
                if ((value & 1 << 29) != 0) {
                    interrupts.raise(E1000eRegisters.CAUSE_MDAC);
                }
            }
            case E1000eRegisters.ICR -> interrupts.acknowledge(value);
            case E1000eRegisters.ICS -> interrupts.raise(value & ~E1000eRegisters.CAUSE_ASSERTED);
            case E1000eRegisters.IMS -> interrupts.allow(value);
            case E1000eRegisters.IMC -> interrupts.forbid(value);
            default -> {
                if (RegisterMap.indexOf(offset) < 0) {
                    metrics.ignored.increment();
                    return;
                }
                registers.write(offset, value);
                written(offset);
            }
        }
    }

    private void writeControl(int value) {
        registers.write(E1000eRegisters.CTRL, value & ~(E1000eRegisters.CTRL_RST | E1000eRegisters.CTRL_PHY_RST));
        if ((value & E1000eRegisters.CTRL_RST) != 0) {
            softwareReset();
        }
        if ((value & E1000eRegisters.CTRL_PHY_RST) != 0) {
            phy.reset();
            registers.set(E1000eRegisters.STATUS, E1000eRegisters.STATUS_PHYRA);
        }
    }

    /** Of rings, and what switches them on. */
    private void written(int offset) {
        switch (offset) {
            case E1000eRegisters.RCTL, E1000eRegisters.RDBAL + E1000eRegisters.TAIL -> takeIn();
            case E1000eRegisters.TDBAL + E1000eRegisters.TAIL,
                    E1000eRegisters.TDBAL + E1000eRegisters.QUEUE_STRIDE + E1000eRegisters.TAIL, E1000eRegisters.TCTL,
                    E1000eRegisters.TARC ->
                sendOut();
            default -> {
                // Nothing waits for it.
            }
        }
    }

    /** The memory-mapped registers. */
    private final class Registers implements IoHandler {
        @Override
        public long read(long offset, int width) {
            metrics.reads.increment();
            int aligned = (int) offset & ~3;
            long value = E1000e.this.read(aligned) & 0xffff_ffffL;
            if (width == 8 && aligned + 4 < E1000eRegisters.REGISTERS_SIZE) {
                value |= (long) E1000e.this.read(aligned + 4) << 32;
            }
            return value >>> 8 * ((int) offset & 3) & LittleEndian.ones(width);
        }

        @Override
        public void write(long offset, int width, long value) {
            metrics.writes.increment();
            if (width < 4 || (offset & 3) != 0) {
                metrics.ignored.increment();
                return;
            }
            E1000e.this.write((int) offset, (int) value);
            if (width == 8) {
                E1000e.this.write((int) offset + 4, (int) (value >>> 32));
            }
        }
    }

    /** The two ports by which software reaches the registers before they have a place in memory: section 10.1.1.5. */
    private final class Ports implements IoHandler {
        private final Registers behind = new Registers();

        @Override
        public long read(long offset, int width) {
            if (offset == 0) {
                return ioAddress & LittleEndian.ones(width) & 0xffff_ffffL;
            }
            return isData(offset, width) ? behind.read(ioAddress, width) : 0;
        }

        @Override
        public void write(long offset, int width, long value) {
            if (offset == 0 && width >= 4) {
                ioAddress = (int) value;
            } else if (isData(offset, width)) {
                behind.write(ioAddress, width, value);
            }
        }

        private boolean isData(long offset, int width) {
            return offset == E1000eRegisters.IO_DATA && width == 4 && (ioAddress & 3) == 0 && ioAddress >= 0
                    && ioAddress < E1000eRegisters.REGISTERS_SIZE;
        }
    }

    /** Descriptors that wait for the bus-master bit, and causes that wait for a way to be told. */
    private final class MasterHook implements ConfigHook {
        @Override
        public void afterWrite(int offset, int width) {
            interrupts.update();
            if (offset <= PciRegisters.COMMAND && pci.isMaster()) {
                look();
            }
        }
    }
}
