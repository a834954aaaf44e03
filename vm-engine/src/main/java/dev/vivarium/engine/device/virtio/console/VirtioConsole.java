package dev.vivarium.engine.device.virtio.console;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.Chain;
import dev.vivarium.engine.device.virtio.VirtioModel;
import dev.vivarium.engine.device.virtio.VirtioPci;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.memory.LittleEndian;
import dev.vivarium.engine.time.GuestClock;
import dev.vivarium.engine.time.GuestTimer;

import java.lang.foreign.MemorySegment;

/**
 * The virtio console: VIRTIO 1.2, 5.3, with its one port, the terminal's size and emergency writes. Nothing is lost: what
 * the backend cannot take stays in the guest's queue. Not emulated: several ports and their control queues.
 */
public final class VirtioConsole implements Device {
    private static final long FEATURE_SIZE = 1;
    private static final long FEATURE_EMERGENCY = 1L << 2;
    private static final int RECEIVE = 0;
    private static final int TRANSMIT = 1;
    private static final int EMERGENCY = 8;
    private static final int CONFIG_SIZE = 12;
    private static final int PIECE = 4096;
    /** Pieces, empty or not, that go in one direction before somebody else gets the board lock. */
    private static final int PIECES_PER_TURN = 32;

    private final ConsoleBackend backend;
    private final GuestClock clock;
    private final GuestTimer nextTurn;
    private final VirtioConsoleMetrics metrics;
    private final VirtioPci transport;
    private final byte[] buffer = new byte[PIECE];
    private long transmitted;
    private int columns;
    private int rows;

    public VirtioConsole(VirtioWiring wiring, ConsoleBackend backend, GuestClock clock, VirtioConsoleState state) {
        this.backend = backend;
        this.clock = clock;
        metrics = new VirtioConsoleMetrics(wiring.metrics(), wiring.name());
        transmitted = state.transmitted();
        columns = state.columns();
        rows = state.rows();
        transport = new VirtioPci(VirtioConsoleState.LAYOUT, wiring, new Model(), state.transport());
        nextTurn = clock.timer(this::look);
        if (transport.isLive()) {
            nextTurn.arm(clock.nowNanos());
        }
    }

    @Override
    public VirtioConsoleState save() {
        return new VirtioConsoleState(transport.save(), transmitted, columns, rows);
    }

    @Override
    public void reset() {
        transport.reset();
        columns = VirtioConsoleState.POWER_ON.columns();
        rows = VirtioConsoleState.POWER_ON.rows();
    }

    /** The backend has input, or room for output, again; called with the board lock held. */
    public void look() {
        receive();
        transmit();
    }

    /** The terminal has another size now. */
    public void resize(int newColumns, int newRows) {
        if (columns != newColumns || rows != newRows) {
            columns = newColumns & 0xffff;
            rows = newRows & 0xffff;
            transport.configChanged();
        }
    }

    private final class Model implements VirtioModel {
        @Override
        public long features() {
            return FEATURE_SIZE | FEATURE_EMERGENCY;
        }

        @Override
        public void notified(int queue) {
            if (queue == RECEIVE) {
                receive();
            } else {
                transmit();
            }
        }

        @Override
        public void driverReset() {
            transmitted = 0;
        }

        @Override
        public long readConfig(int offset, int width) {
            byte[] config = new byte[CONFIG_SIZE];
            LittleEndian.put(config, 0, 2, columns);
            LittleEndian.put(config, 2, 2, rows);
            LittleEndian.put(config, 4, 4, 1);
            return offset <= CONFIG_SIZE - width ? LittleEndian.get(config, offset, width) : 0;
        }

        @Override
        public void writeConfig(int offset, int width, long value) {
            if (offset == EMERGENCY) {
                metrics.sent.add(backend.transmit(new byte[]{(byte) value}, 0, 1));
            }
        }
    }

    private void receive() {
        for (int piece = 0; piece < PIECES_PER_TURN; piece++) {
            Chain chain = transport.pop(RECEIVE);
            if (chain == null) {
                return;
            }
            byte[] into = chain.writableBytes() < PIECE ? new byte[(int) chain.writableBytes()] : buffer;
            int count = into.length == 0 ? 0 : backend.receive(into);
            if (count == 0 && into.length != 0) {
                transport.putBack(RECEIVE, chain);
                return;
            }
            chain.write(0, MemorySegment.ofArray(into).asSlice(0, count));
            transport.push(RECEIVE, chain, count);
            metrics.received.add(count);
        }
        nextTurn.arm(clock.nowNanos());
    }

    private void transmit() {
        for (int piece = 0; piece < PIECES_PER_TURN; piece++) {
            Chain chain = transport.pop(TRANSMIT);
            if (chain == null) {
                return;
            }
            int size = (int) Math.min(PIECE, Math.max(0, chain.readableBytes() - transmitted));
            chain.read(Math.min(transmitted, chain.readableBytes()), MemorySegment.ofArray(buffer).asSlice(0, size));
            int taken = size == 0 ? 0 : backend.transmit(buffer, 0, size);
            transmitted += taken;
            metrics.sent.add(taken);
            if (transmitted >= chain.readableBytes()) {
                transmitted = 0;
                transport.push(TRANSMIT, chain, 0);
            } else {
                transport.putBack(TRANSMIT, chain);
                if (taken < size) {
                    return;
                }
            }
        }
        nextTurn.arm(clock.nowNanos());
    }
}
