package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.bus.pci.PciSlot;
import dev.vivarium.engine.device.e1000e.E1000e;
import dev.vivarium.engine.device.e1000e.E1000eState;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.device.virtio.net.VirtioNet;
import dev.vivarium.engine.device.virtio.net.VirtioNetState;

import java.util.ArrayList;
import java.util.List;

/** The network cards, in slots of their own that no disk takes: the first four in one each, then a second in each of these. */
final class NetworkCards {
    /** The most that a board has. */
    static final int MOST = 8;
    private static final int FIRST_SLOT = 0x14;
    private static final int SLOTS = 4;

    private final Board.Base base;
    private final DeviceSet devices;
    private final Doorbells doorbells;
    private final List<Runnable> looks = new ArrayList<>();

    NetworkCards(Board.Base base, DeviceSet devices, Doorbells doorbells) {
        this.base = base;
        this.devices = devices;
        this.doorbells = doorbells;
    }

    static int slot(int number) {
        return FIRST_SLOT + number % SLOTS;
    }

    static int function(int number) {
        return number / SLOTS;
    }

    void add(PciBus pci, List<NetAttachment> cards) {
        for (NetAttachment card : cards) {
            int number = looks.size();
            looks.add(build(NetAttachment.nameOf(card.kind(), number), card,
                    pci.slot(slot(number), function(number))));
        }
    }

    private Runnable build(String name, NetAttachment card, PciSlot slot) {
        return switch (card.kind()) {
            case VIRTIO -> devices.add(name, new VirtioNet(
                    new VirtioWiring(name, slot, base.memory(), base.metrics(), doorbells, card.rom()), card.mac(),
                    card.network(), base.clock(), devices.state(name, VirtioNetState.powerOn(card.mac()))))::look;
            case E1000E -> devices.add(name, new E1000e(
                    new E1000e.Wiring(name, slot, base.memory(), base.clock(), card.mac(), card.rom()), card.network(),
                    base.metrics(), devices.state(name, E1000eState.powerOn(card.mac()))))::look;
        };
    }

    /** The network of that card has something for it. */
    void look(int number) {
        looks.get(number).run();
    }
}
