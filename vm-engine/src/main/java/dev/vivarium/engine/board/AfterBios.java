package dev.vivarium.engine.board;

import dev.vivarium.engine.bus.AddressSpace;
import dev.vivarium.engine.device.lapic.Lapic;

/**
 * Does to interrupt controllers and timer what a PC's BIOS would have done: vectors 08h and 70h, all masked but the
 * timer, which ticks 18.2 times a second, and the first processor's APIC in virtual wire mode.
 */
final class AfterBios {
    private AfterBios() {
    }

    static void program(AddressSpace ports, Lapic first) {
        out(ports, 0x20, 0x11, 0x21, 0x08, 0x21, 0x04, 0x21, 0x01, 0x21, 0xFA); // ICW1–ICW4, all but 0 and 2 masked
        out(ports, 0xA0, 0x11, 0xA1, 0x70, 0xA1, 0x02, 0xA1, 0x01, 0xA1, 0xFF);
        out(ports, 0x43, 0x34, 0x40, 0, 0x40, 0); // counter 0, mode 2, 65536
        first.write(0xF0, 4, 0x1FF); // on
        first.write(0x350, 4, 0x700); // LINT0: ExtINT
        first.write(0x360, 4, 0x400); // LINT1: NMI
    }

    private static void out(AddressSpace ports, int... portsAndValues) {
        for (int i = 0; i < portsAndValues.length; i += 2) {
            ports.write(portsAndValues[i], 1, portsAndValues[i + 1]);
        }
    }
}
