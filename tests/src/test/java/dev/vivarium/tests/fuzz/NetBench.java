package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.net.VirtioNet;
import dev.vivarium.engine.device.virtio.net.VirtioNetState;
import dev.vivarium.engine.net.Frame;
import dev.vivarium.engine.net.NetBackend;
import dev.vivarium.engine.net.Offload;

import java.util.ArrayDeque;
import java.util.Deque;

/** The network card, and a network that has any frames. */
final class NetBench implements VirtioBench {
    private static final byte[] MAC = {0x52, 0x54, 0, 1, 2, 3};
    private static final int CONTROL = 2;
    private static final int WAITING_MOST = 64;

    private final Network network = new Network();
    private final VirtioNet device;

    private static final class Network implements NetBackend {
        private final Deque<Frame> frames = new ArrayDeque<>();
        private boolean room = true;
        private boolean up = true;

        @Override
        public boolean send(Frame frame) {
            if (frame.length() < Frame.HEADER) {
                throw new AssertionError("What the card sends is no frame.");
            }
            return room;
        }

        @Override
        public Frame receive() {
            return frames.poll();
        }

        @Override
        public void connect(Runnable look) {
        }

        @Override
        public boolean isUp() {
            return up;
        }

        @Override
        public void close() {
        }
    }

    NetBench(VirtioSlot slot) {
        device = new VirtioNet(slot.wiring(), MAC, network, slot.clock(), VirtioNetState.powerOn(MAC));
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Device rebuild(VirtioSlot slot) {
        return new VirtioNet(slot.wiring(), MAC, network, slot.clock(), device.save());
    }

    @Override
    public void hostDeed(Choices choices) {
        switch (choices.below(5)) {
            case 0, 1 -> addFrame(choices);
            case 2 -> network.room = choices.flag();
            case 3 -> network.up = choices.flag();
            default -> device.look();
        }
    }

    private void addFrame(Choices choices) {
        byte[] bytes = Packets.join(choices.flag() ? MAC : new byte[0], choices.data());
        int length = Math.min(bytes.length, Frame.LONGEST);
        Offload.Segmentation[] kinds = Offload.Segmentation.values();
        Offload offload = choices.flag() ? Offload.NONE
                : new Offload(choices.u16() - 1, choices.u8(), kinds[choices.below(kinds.length)], choices.u16(),
                        choices.u8(), choices.flag());
        if (network.frames.size() < WAITING_MOST) {
            network.frames.add(new Frame(bytes, length, offload));
            device.look();
        }
    }

    @Override
    public void settle() {
        network.room = true;
        network.frames.clear();
        device.look();
    }

    @Override
    public byte[] request(int queue, Choices choices) {
        if (queue == CONTROL) {
            return Packets.join(new byte[]{(byte) choices.below(5), (byte) choices.below(3)}, choices.data());
        }
        byte[] header = new byte[12];
        if (choices.flag()) {
            header[0] = (byte) choices.u8();
            header[1] = (byte) choices.u8();
            header[4] = (byte) choices.u8();
            header[6] = (byte) choices.u8();
            header[8] = (byte) choices.u8();
        }
        return Packets.join(header, choices.data());
    }

    @Override
    public int ask() {
        VirtioSlot.descriptor(VirtioSlot.descriptors(1), 0, VirtioSlot.DATA, 100, 0, 0);
        VirtioSlot.memory().write(VirtioSlot.DATA, 8, 0);
        VirtioSlot.memory().write(VirtioSlot.DATA + 8, 8, 0);
        return 1;
    }
}
