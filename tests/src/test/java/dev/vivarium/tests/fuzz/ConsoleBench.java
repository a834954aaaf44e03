package dev.vivarium.tests.fuzz;

import dev.vivarium.engine.bus.Device;
import dev.vivarium.engine.device.virtio.console.ConsoleBackend;
import dev.vivarium.engine.device.virtio.console.VirtioConsole;

import dev.vivarium.engine.device.virtio.console.VirtioConsoleState;

/** The console, and a terminal that takes little. */
final class ConsoleBench implements VirtioBench {
    private final Terminal terminal = new Terminal();
    private final VirtioConsole device;

    private static final class Terminal implements ConsoleBackend {
        private int input;
        private int room = Integer.MAX_VALUE;

        @Override
        public int transmit(byte[] bytes, int from, int length) {
            int taken = Math.min(length, room);
            room -= room == Integer.MAX_VALUE ? 0 : taken;
            return taken;
        }

        @Override
        public int receive(byte[] into) {
            int count = Math.min(into.length, input);
            input -= count;
            return count;
        }
    }

    ConsoleBench(VirtioSlot slot) {
        device = new VirtioConsole(slot.wiring(), terminal, slot.clock(), VirtioConsoleState.POWER_ON);
    }

    @Override
    public Device device() {
        return device;
    }

    @Override
    public Device rebuild(VirtioSlot slot) {
        return new VirtioConsole(slot.wiring(), terminal, slot.clock(), device.save());
    }

    @Override
    public void hostDeed(Choices choices) {
        switch (choices.below(4)) {
            case 0 -> terminal.input = choices.u16();
            case 1 -> terminal.room = choices.u8();
            case 2 -> device.resize(choices.u16(), choices.u16());
            default -> device.look();
        }
    }

    @Override
    public void settle() {
        terminal.room = Integer.MAX_VALUE;
        terminal.input = 0;
        device.look();
    }

    @Override
    public byte[] request(int queue, Choices choices) {
        return choices.data();
    }

    @Override
    public int ask() {
        VirtioSlot.descriptor(VirtioSlot.descriptors(1), 0, VirtioSlot.DATA, 5, 0, 0);
        return 1;
    }
}
