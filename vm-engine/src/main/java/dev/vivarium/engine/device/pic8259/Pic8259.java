package dev.vivarium.engine.device.pic8259;

import dev.vivarium.engine.bus.ByteIoHandler;
import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.bus.IoHandler;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.metrics.MetricRegistry;

/**
 * The two cascaded 8259A interrupt controllers of the PC, as in ICH9 (Intel 316972, sections 5.8 and 13.4): the master
 * at 20h, the slave at A0h on the master's input 2, and the edge/level registers at 4D0h. Its output is the INTR line
 * towards the processors' LINT0. What is left out is on {@link Pic8259Chip}.
 */
public final class Pic8259 implements Device {
    private static final int CASCADE = 2;
    private static final int SPURIOUS = 7;

    private final IrqLine interrupt;
    private final Pic8259Metrics metrics;
    private final Pic8259Chip master;
    private final Pic8259Chip slave;
    private final IoHandler masterPorts;
    private final IoHandler slavePorts;
    private final IoHandler edgeLevelPorts = new EdgeLevelPorts();

    /** @param interrupt INTR */
    public Pic8259(IrqLine interrupt, MetricRegistry registry, Pic8259State state) {
        this.interrupt = interrupt;
        metrics = new Pic8259Metrics(registry);
        master = new Pic8259Chip(1 << CASCADE, 0xF8, state.master());
        slave = new Pic8259Chip(0, 0xDE, state.slave());
        masterPorts = new ChipPorts(master);
        slavePorts = new ChipPorts(slave);
        update();
    }

    /** Ports 20h and 21h. */
    public IoHandler masterPorts() {
        return masterPorts;
    }

    /** Ports A0h and A1h. */
    public IoHandler slavePorts() {
        return slavePorts;
    }

    /** Ports 4D0h and 4D1h. */
    public IoHandler edgeLevelPorts() {
        return edgeLevelPorts;
    }

    /** The input for an ISA interrupt, 0–15; input 2 is the cascade and leads nowhere. */
    public IrqLine input(int irq) {
        if (irq == CASCADE) {
            return IrqLine.unconnected();
        }
        Pic8259Chip chip = irq < 8 ? master : slave;
        return asserted -> {
            chip.setLine(irq & 7, asserted);
            update();
        };
    }

    /**
     * The processor's interrupt-acknowledge cycle. If the request has gone meanwhile, this is the vector of the
     * master's input 7, with nothing in service. INTR falls meanwhile, so that a further request is a new edge.
     *
     * @return 0–255
     */
    public int acknowledge() {
        interrupt.set(false);
        int input = master.pending();
        int vector = master.vector(input == Pic8259Chip.NONE ? SPURIOUS : input);
        if (input == Pic8259Chip.NONE) {
            metrics.spurious.increment();
        } else {
            metrics.interrupts.increment();
            master.acknowledge(input);
            if (input == CASCADE) {
                int slaveInput = slave.pending();
                slave.acknowledge(slaveInput);
                vector = slave.vector(slaveInput);
            }
        }
        update();
        return vector;
    }

    @Override
    public Pic8259State save() {
        return new Pic8259State(master.save(), slave.save());
    }

    @Override
    public void reset() {
        slave.reset();
        master.reset();
        update();
    }

    private void update() {
        master.setLine(CASCADE, slave.pending() != Pic8259Chip.NONE);
        interrupt.set(master.pending() != Pic8259Chip.NONE);
    }

    /** Command at offset 0, data at offset 1. */
    private final class ChipPorts implements ByteIoHandler {
        private final Pic8259Chip chip;

        ChipPorts(Pic8259Chip chip) {
            this.chip = chip;
        }

        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            if (chip.isPolled()) {
                return poll();
            }
            return offset == 0 ? chip.status() : chip.masked();
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            if (offset == 0) {
                chip.writeCommand(value);
            } else {
                chip.writeData(value);
            }
            update();
        }

        /** A read after the poll command is an acknowledge: bit 7 and the input's number. */
        private int poll() {
            chip.endPoll();
            int input = chip.pending();
            if (input == Pic8259Chip.NONE) {
                return 0;
            }
            chip.acknowledge(input);
            interrupt.set(false);
            update();
            return 0x80 | input;
        }
    }

    private final class EdgeLevelPorts implements ByteIoHandler {
        @Override
        public int readByte(int offset) {
            metrics.reads.increment();
            return offset == 0 ? master.levelInputs() : slave.levelInputs();
        }

        @Override
        public void writeByte(int offset, int value) {
            metrics.writes.increment();
            if (offset == 0) {
                master.setLevelInputs(value);
            } else {
                slave.setLevelInputs(value);
            }
            update();
        }
    }
}
