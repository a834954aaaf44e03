package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.vsock.VirtioVsock;
import dev.vivarium.engine.device.virtio.vsock.VirtioVsockState;
import dev.vivarium.engine.device.virtio.vsock.VsockBackend;
import dev.vivarium.engine.device.virtio.vsock.VsockStream;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The socket device, and programs of the host that call, answer, stall and go. */
final class VsockBench implements VirtioBench {
    private static final int GUEST = 3;
    private static final int STREAMS_MOST = 200;

    private final Host host = new Host();
    private final VirtioVsock device;

    private static final class End implements VsockStream {
        private State state;
        private int input;
        private long written;
        private long passedOn;
        private boolean ended;
        private boolean closed;

        End(State state) {
            this.state = state;
        }

        @Override
        public State state() {
            return state;
        }

        @Override
        public void accepted(long hostPort) {
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written - passedOn > WINDOW) {
                throw new AssertionError("A guest has sent more than there is room for.");
            }
        }

        @Override
        public long passedOn() {
            return passedOn;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            int count = Math.min(length, input);
            input -= count;
            return count;
        }

        @Override
        public boolean hasInput() {
            return input > 0;
        }

        @Override
        public boolean hasEnded() {
            return ended && input == 0;
        }

        @Override
        public void endWriting() {
        }

        @Override
        public void close(boolean orderly) {
            closed = true;
            state = State.GONE;
        }
    }

    private static final class Host implements VsockBackend {
        private final List<End> ends = new ArrayList<>();
        private final Deque<Caller> callers = new ArrayDeque<>();

        @Override
        public VsockStream open(long port) {
            return (port & 1) != 0 ? null
                    : add((port & 2) != 0 ? VsockStream.State.OPEN : VsockStream.State.CONNECTING);
        }

        End add(VsockStream.State state) {
            ends.removeIf(end -> end.closed);
            End end = new End(state);
            ends.add(end);
            if (ends.size() > STREAMS_MOST) {
                throw new AssertionError("There are more connections than may be.");
            }
            return end;
        }

        @Override
        public Caller nextCaller() {
            return callers.poll();
        }
    }

    VsockBench(VirtioSlot slot) {
        device = new VirtioVsock(slot.wiring(), GUEST, host, slot.clock(), VirtioVsockState.POWER_ON);
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Device rebuild(VirtioSlot slot) {
        return new VirtioVsock(slot.wiring(), GUEST, host, slot.clock(), device.save());
    }

    @Override
    public void hostDeed(Choices choices) {
        if (choices.below(4) == 0 && host.callers.size() < 16) {
            host.callers.add(new VsockBackend.Caller(host.add(VsockStream.State.OPEN), choices.below(4)));
        } else if (!host.ends.isEmpty()) {
            End end = host.ends.get(choices.below(host.ends.size()));
            switch (choices.below(6)) {
                case 0, 1 -> end.input = choices.u16();
                case 2 -> end.passedOn = end.written;
                case 3 -> end.ended = true;
                case 4 -> end.state = VsockStream.State.OPEN;
                default -> end.state = VsockStream.State.GONE;
            }
        }
        device.look();
    }

    @Override
    public void settle() {
        host.callers.clear();
        device.look();
    }

    @Override
    public byte[] request(int queue, Choices choices) {
        byte[] header = new byte[44];
        header[0] = GUEST;
        header[8] = 2;
        header[28] = 1;
        header[30] = (byte) choices.below(9);
        header[16] = (byte) choices.below(4);
        header[20] = (byte) choices.below(8);
        header[23] = (byte) (choices.flag() ? 0x40 : 0);
        header[32] = (byte) choices.u8();
        header[37] = (byte) choices.u8();
        header[40] = (byte) choices.u8();
        boolean lies = choices.flag();
        byte[] data = choices.data();
        int length = lies ? choices.u16() : data.length;
        header[24] = (byte) length;
        header[25] = (byte) (length >> 8);
        return Packets.join(header, data);
    }

    /** A packet that belongs to nobody, and is dropped. */
    @Override
    public int ask() {
        VirtioSlot.descriptor(VirtioSlot.descriptors(1), 0, VirtioSlot.DATA, 44, 0, 0);
        VirtioSlot.memory().write(VirtioSlot.DATA, 8, 0);
        return 1;
    }
}
