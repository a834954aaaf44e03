package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.Doorbells;
import dev.vivarium.engine.bus.IrqLine;
import dev.vivarium.engine.bus.ResetLine;
import dev.vivarium.engine.bus.pci.PciBus;
import dev.vivarium.engine.device.i8042.I8042;
import dev.vivarium.engine.device.i8042.I8042State;
import dev.vivarium.engine.device.virtio.VirtioWiring;
import dev.vivarium.engine.device.virtio.input.VirtioKeyboard;
import dev.vivarium.engine.device.virtio.input.VirtioKeyboardState;
import dev.vivarium.engine.device.virtio.input.VirtioTablet;
import dev.vivarium.engine.device.virtio.input.VirtioTabletState;
import dev.vivarium.engine.device.xhci.Xhci;
import dev.vivarium.engine.device.xhci.XhciState;
import dev.vivarium.engine.input.InputHub;
import dev.vivarium.engine.input.Keyboard;
import dev.vivarium.engine.input.Pointer;

import java.util.ArrayList;
import java.util.List;

/**
 * The board's keyboards and pointers: PS/2 on every board, virtio and USB besides where somebody may look at a screen. The guest is
 * given keys by the one that it has the best driver for: virtio, then USB, then PS/2.
 */
final class BoardInput {
    private static final int KEYBOARD_SLOT = 0x18;
    private static final int TABLET_SLOT = 0x19;
    private static final int USB_SLOT = 0x1D;

    private final Board.Base base;
    private final DeviceSet devices;
    private final Doorbells doorbells;
    private final List<Keyboard> keyboards = new ArrayList<>();
    private final List<Pointer> pointers = new ArrayList<>();

    BoardInput(Board.Base base, DeviceSet devices, Doorbells doorbells) {
        this.base = base;
        this.devices = devices;
        this.doorbells = doorbells;
    }

    /** In slots of their own, which no disk takes. */
    void addScreenDevices(PciBus pci) {
        VirtioKeyboard keyboard = devices.add("virtio-keyboard", new VirtioKeyboard(
                virtio("virtio-keyboard", pci, KEYBOARD_SLOT), base.clock(),
                devices.state("virtio-keyboard", VirtioKeyboardState.POWER_ON)));
        VirtioTablet tablet = devices.add("virtio-tablet", new VirtioTablet(
                virtio("virtio-tablet", pci, TABLET_SLOT), base.clock(),
                devices.state("virtio-tablet", VirtioTabletState.POWER_ON)));
        Xhci usb = devices.add("xhci", new Xhci(
                new Xhci.Wiring(pci.slot(USB_SLOT, 0), base.memory(), base.clock(), base.metrics()),
                devices.state("xhci", XhciState.POWER_ON)));
        keyboards.add(keyboard);
        keyboards.add(usb.keyboard());
        pointers.add(tablet);
        pointers.add(usb.pointer());
    }

    private VirtioWiring virtio(String name, PciBus pci, int slot) {
        return new VirtioWiring(name, pci.slot(slot, 0), base.memory(), base.metrics(), doorbells);
    }

    /** The gate of address line 20 leads nowhere: docs/devices/i8042.md says why. */
    I8042 addPs2(IsaInterrupts isa, ResetLine reset) {
        I8042 controller = devices.add("i8042", new I8042(
                new I8042.Wires(isa.line(1), isa.line(12), IrqLine.unconnected(), reset), base.metrics(),
                devices.state("i8042", I8042State.POWER_ON)));
        keyboards.add(controller.keyboard());
        pointers.add(controller.pointer());
        return controller;
    }

    /** All that was added, the best first. */
    InputHub hub() {
        return new InputHub(keyboards, pointers);
    }
}
