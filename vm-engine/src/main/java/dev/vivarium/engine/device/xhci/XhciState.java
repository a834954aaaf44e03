package dev.vivarium.engine.device.xhci;

import dev.vivarium.engine.bus.pci.PciBar;
import dev.vivarium.engine.bus.pci.PciLayout;
import dev.vivarium.engine.bus.pci.PciState;
import dev.vivarium.engine.device.xhci.usb.UsbKeyboardState;
import dev.vivarium.engine.device.xhci.usb.UsbTabletState;
import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the guest can observe of the USB host controller and of what is plugged into it.
 *
 * @param command          the command register
 * @param notifications    the device notification register, which is only remembered
 * @param contexts         where the table of device contexts is
 * @param slotsEnabled     how many slots the driver wants
 * @param commandDequeue   where the command ring is read
 * @param commandsStopping the first half of a write has stopped the command ring
 * @param ports            the status registers of the ports
 */
@StateVersion(1)
public record XhciState(PciState pci, int command, int status, int notifications, long contexts, int slotsEnabled,
        long commandDequeue, boolean commandCycle, boolean commandsRun, boolean commandsStopping,
        List<InterrupterState> interrupters, List<Integer> ports, List<SlotState> slots, UsbKeyboardState keyboard,
        UsbTabletState tablet) implements DeviceState {
    static final PciLayout LAYOUT = PciLayout.of(0x1b36, 0x000d).classCode(0x0c_03_30, 1).subsystem(0x1af4, 0x1100)
            .interruptPin(1).bar(new PciBar(0, PciBar.Kind.MEMORY_64, XhciRegisters.BAR_SIZE, false))
            .value(0x60, 2, 0x2030).writable(0x61, 1, 0x3f).capabilitiesFrom(0x70).msi(1)
            .msix(XhciRegisters.INTERRUPTERS, 0, XhciRegisters.MSIX_TABLE, XhciRegisters.MSIX_PENDING).build();
    static final int KEYBOARD_PORT = 0;
    static final int TABLET_PORT = 1;
    private static final int HIGH_SPEED = 3;

    /** Halted, with a keyboard and a tablet plugged in. */
    public static final XhciState POWER_ON = new XhciState(LAYOUT.powerOn(), 0, XhciRegisters.STATUS_HALTED, 0, 0, 0, 0,
            false, false, false, Collections.nCopies(XhciRegisters.INTERRUPTERS, InterrupterState.POWER_ON),
            plugged(), Collections.nCopies(XhciRegisters.SLOTS, SlotState.POWER_ON), UsbKeyboardState.POWER_ON,
            UsbTabletState.POWER_ON);

    public XhciState {
        pci.requireShapeOf(LAYOUT);
        boolean counts = interrupters.size() == XhciRegisters.INTERRUPTERS && ports.size() == XhciRegisters.PORTS
                && slots.size() == XhciRegisters.SLOTS;
        boolean fits = (command & ~XhciRegisters.COMMAND_KEPT) == 0 && slotsEnabled >>> 8 == 0
                && (commandDequeue & Trb.SIZE - 1) == 0;
        boolean halted = (status & XhciRegisters.STATUS_HALTED) != 0;
        boolean runs = (command & XhciRegisters.COMMAND_RUN) != 0;
        if (!counts || !fits || halted == runs) {
            throw new IllegalArgumentException("The saved USB host controller is out of range.");
        }
        interrupters = List.copyOf(interrupters);
        ports = List.copyOf(ports);
        slots = List.copyOf(slots);
    }

    private static List<Integer> plugged() {
        List<Integer> ports = new ArrayList<>();
        for (int port = 0; port < XhciRegisters.PORTS; port++) {
            ports.add(Port.afterReset(port == KEYBOARD_PORT || port == TABLET_PORT, HIGH_SPEED));
        }
        return ports;
    }
}
