package dev.vivarium.engine.device.virtio.input;

import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioLayout;
import dev.vivarium.engine.device.virtio.VirtioModel;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.lang.foreign.MemorySegment;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * What both virtio input devices share: VIRTIO 1.2, 5.8, with the configuration, the event queue and the status queue. Events that
 * the driver has no buffer for wait, {@value VirtioInputState#MOST_WAITING} at the most.
 */
final class VirtioInput {
    private static final int EVENTS = 0;
    private static final int STATUS = 1;
    private static final int DEVICE_TYPE = 18;
    private static final int QUEUE_SIZE = 64;
    /** Requests of a queue that are served before somebody else gets the board lock. */
    private static final int REQUESTS_PER_TURN = 2 * QUEUE_SIZE;

    private final Owner owner;
    private final InputConfig config;
    private final VirtioInputMetrics metrics;
    private final GuestClock clock;
    private final GuestTimer nextTurn;
    private final VirtioPci transport;
    private final Queue<Long> waiting = new ArrayDeque<>();

    /** The device that it is. */
    interface Owner {
        /** The driver has sent an event: a lamp. */
        void told(long event);

        /** Nothing waits any more. */
        void drained();

        /** The driver has reset the device. */
        void driverReset();
    }

    static VirtioLayout layout(int classCode) {
        return new VirtioLayout(DEVICE_TYPE, classCode, QUEUE_SIZE, QUEUE_SIZE);
    }

    VirtioInput(VirtioLayout layout, VirtioWiring wiring, GuestClock clock, InputConfig config, Owner owner,
            VirtioInputState state) {
        this.owner = owner;
        this.config = config;
        this.clock = clock;
        metrics = new VirtioInputMetrics(wiring.metrics(), wiring.name());
        config.choose(state.select(), state.subselect());
        for (int at = 0; at < state.waiting().length; at += InputEvents.SIZE) {
            waiting.add(LittleEndian.get(state.waiting(), at, InputEvents.SIZE));
        }
        transport = new VirtioPci(layout, wiring, new Model(), state.transport());
        nextTurn = clock.timer(this::look);
        if (transport.isLive()) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    VirtioInputState save() {
        byte[] events = new byte[waiting.size() * InputEvents.SIZE];
        int at = 0;
        for (long event : waiting) {
            LittleEndian.put(events, at, InputEvents.SIZE, event);
            at += InputEvents.SIZE;
        }
        return new VirtioInputState(transport.save(), config.select(), config.subselect(), events);
    }

    void reset() {
        transport.reset();
        config.choose(0, 0);
    }

    boolean isLive() {
        return transport.isLive();
    }

    boolean hasWaiting() {
        return !waiting.isEmpty();
    }

    /** These happened at the same time; they are lost if there is no driver, or if too many wait. */
    void send(long... frame) {
        if (!transport.isLive() || waiting.size() + frame.length + 1 > VirtioInputState.MOST_WAITING) {
            metrics.lostFrames.increment();
            return;
        }
        for (long event : frame) {
            waiting.add(event);
        }
        waiting.add(InputEvents.event(InputEvents.SYN, 0, 0));
        deliver();
    }

    private void deliver() {
        for (int served = 0; !waiting.isEmpty() && served < REQUESTS_PER_TURN; served++) {
            Chain chain = transport.pop(EVENTS);
            if (chain == null) {
                return;
            }
            int written = 0;
            if (chain.writableBytes() >= InputEvents.SIZE) {
                byte[] bytes = new byte[InputEvents.SIZE];
                LittleEndian.put(bytes, 0, bytes.length, waiting.remove());
                chain.write(0, MemorySegment.ofArray(bytes));
                written = bytes.length;
                metrics.events.increment();
            }
            transport.push(EVENTS, chain, written);
        }
        if (waiting.isEmpty()) {
            owner.drained();
        } else {
            nextTurn.arm(clock.nowNanos());
        }
    }

    private void listen() {
        for (int served = 0; served < REQUESTS_PER_TURN; served++) {
            Chain chain = transport.pop(STATUS);
            if (chain == null) {
                return;
            }
            long event = chain.readableBytes() < InputEvents.SIZE ? 0 : chain.readNumber(0, InputEvents.SIZE);
            transport.push(STATUS, chain, 0);
            owner.told(event);
        }
        nextTurn.arm(clock.nowNanos());
    }

    private void look() {
        deliver();
        listen();
    }

    private final class Model implements VirtioModel {
        @Override
        public long features() {
            return 0;
        }

        @Override
        public void notified(int queue) {
            if (queue == EVENTS) {
                deliver();
            } else {
                listen();
            }
        }

        @Override
        public void driverReset() {
            waiting.clear();
            owner.driverReset();
        }

        @Override
        public long readConfig(int offset, int width) {
            return config.read(offset, width);
        }

        @Override
        public void writeConfig(int offset, int width, long value) {
            config.write(offset, width, value);
        }
    }
}
