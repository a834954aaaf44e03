package dev.vivarium.host.whp;

import static dev.vivarium.host.whp.TinyGuest.DEVICE;

import dev.vivarium.host.abi.WhpRegister;

import java.lang.foreign.ValueLayout;

/** 64-bit mode for a tiny guest, with page tables where the device's linear address is not its physical one. */
final class WhpLongMode {
    static final long DEVICE_GVA = 0x4000_0000L;

    private WhpLongMode() {
    }

    /** 2 MiB at 0 as they are; the device at 1 GiB. */
    static void enter(TinyGuest guest) {
        long[][] entries = {{0x2000, 0x3003}, {0x3000, 0x4003}, {0x3008, 0x5003}, {0x4000, 0x83},
                {0x5000, DEVICE | 0x83}};
        for (long[] entry : entries) {
            guest.memory.set(ValueLayout.JAVA_LONG, entry[0], entry[1]);
        }
        WhpRegisters state = new WhpRegisters(WhpRegister.CR3, WhpRegister.CR4, WhpRegister.EFER, WhpRegister.CR0,
                WhpRegister.CS, WhpRegister.SS, WhpRegister.DS);
        state.set(0, 0x2000);
        state.set(1, 0x620); // PAE, and SSE is allowed
        state.set(2, 0x500);
        state.set(3, 0x8000_0033L);
        state.setSegment(4, 8, 0, -1, 0xA09B);
        state.setSegment(5, 16, 0, -1, 0xC093);
        state.setSegment(6, 16, 0, -1, 0xC093);
        guest.processor.write(state);
    }
}
