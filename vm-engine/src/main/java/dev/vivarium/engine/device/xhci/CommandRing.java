package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.memory.GuestMemory;

/** The command ring and its control register: xHCI 1.1, 4.6.1, 4.9.3 and 5.4.5. */
final class CommandRing {
    private static final int STOP = 1 << 1;
    private static final int ABORT = 1 << 2;
    private static final int RUNNING = 1 << 3;
    private static final int COMMANDS_PER_TURN = 32;

    private final Controller controller;
    private final TrbRing ring;
    private boolean running;
    private boolean stopping;

    /** Carries commands out. */
    @FunctionalInterface
    interface Executor {
        Slots.Outcome execute(Trb command);
    }

    CommandRing(GuestMemory memory, Controller controller, XhciState state) {
        this.controller = controller;
        ring = new TrbRing(memory, 0, false);
        restore(state);
    }

    void restore(XhciState state) {
        ring.pointTo(state.commandDequeue(), state.commandCycle());
        running = state.commandsRun();
        stopping = state.commandsStopping();
    }

    long dequeue() {
        return ring.dequeue();
    }

    boolean cycle() {
        return ring.cycle();
    }

    boolean isRunning() {
        return running;
    }

    boolean isStopping() {
        return stopping;
    }

    /** Its pointer reads as zero. */
    int readLow() {
        return running ? RUNNING : 0;
    }

    void writeLow(int value) {
        if (running && (value & (STOP | ABORT)) != 0) {
            running = false;
            stopping = true;
            controller.event(0, ring.dequeue(), XhciRegisters.COMMAND_RING_STOPPED << 24, Trb.COMMAND_EVENT << 10,
                    true);
        } else if (!running) {
            ring.pointTo(ring.dequeue() & ~0xffff_ffffL | value & 0xffff_ffc0L, (value & 1) != 0);
        }
    }

    /** The second half of a write that stopped the ring is not for its pointer. */
    void writeHigh(int value) {
        if (!stopping && !running) {
            ring.pointTo(ring.dequeue() & 0xffff_ffffL | (long) value << 32, ring.cycle());
        }
        stopping = false;
    }

    void halt() {
        running = false;
    }

    void doorbell(Executor executor) {
        running = true;
        stopping = false;
        run(executor);
    }

    void run(Executor executor) {
        for (int done = 0; running && controller.isRunning(); done++) {
            if (done == COMMANDS_PER_TURN) {
                controller.goOnLater();
                return;
            }
            Trb command = ring.next();
            if (command == null) {
                if (ring.isBroken()) {
                    controller.fail();
                }
                return;
            }
            Slots.Outcome outcome = executor.execute(command);
            controller.event(0, command.gpa(), outcome.code() << 24, outcome.slot() << 24 | Trb.COMMAND_EVENT << 10,
                    true);
        }
    }
}
