package dev.vivarium.engine.machine;

/**
 * A driver of the virtio console's transmit queue, which sends one byte at a time: makes it available, kicks, and waits until
 * it is used, without end if the kick gets lost. A dot every five milliseconds, {@link #DOTS} in all.
 */
final class QueueGuest {
    static final int DOTS = 200;

    private static final int CONFIG = 0xB000_0000 | 3 << 15;
    private static final int REGISTERS = 0xE000_0000;
    private static final int TRANSMIT = 1;
    private static final int DESCRIPTORS = 0x6000;
    private static final int AVAILABLE = 0x6100;
    private static final int USED = 0x6200;
    private static final int BUFFER = 0x7000;
    private static final String LOOP = """
            31 db; xor ebx, ebx
            31 f6; xor esi, esi
            66 ba 08 06; outer: mov dx, 608h: the power management timer
            ed; in eax, dx
            89 c7; mov edi, eax
            43; inner: inc ebx
            66 89 1d 02 61 00 00; mov [AVAILABLE + 2], bx
            c7 05 04 30 00 e0 01 00 00 00; mov dword [REGISTERS + 3004h], 1
            66 39 1d 02 62 00 00; await: cmp [USED + 2], bx
            75 f7; jne await
            66 ba 08 06; mov dx, 608h
            ed; in eax, dx
            29 f8; sub eax, edi
            25 ff ff ff 00; and eax, ffffffh
            3d 00 46 00 00; cmp eax, 5 ms
            72 d2; jb inner
            66 ba f8 03; mov dx, 3f8h
            b0 2e; mov al, '.'
            ee; out dx, al
            46; inc esi
            81 fe c8 00 00 00; cmp esi, DOTS
            72 bb; jb outer
            """;

    private QueueGuest() {
    }

    static TinyGuest create() {
        TinyGuest guest = new TinyGuest().store(CONFIG + 0x10, REGISTERS).store(CONFIG + 0x14, 0).store(CONFIG + 4, 6);
        // Acknowledge, driver; VERSION_1; features are settled.
        common(guest, 0x14, 0, 0x14, 1, 0x14, 3, 0x08, 1, 0x0C, 1, 0x14, 0xB);
        common(guest, 0x16, TRANSMIT, 0x18, 8, 0x20, DESCRIPTORS, 0x24, 0, 0x28, AVAILABLE, 0x2C, 0, 0x30, USED, 0x34,
                0,
                0x1C, 1, 0x14, 0xF);
        // One descriptor of one byte, which every entry of the ring stands for; no interrupts.
        guest.store(DESCRIPTORS, BUFFER).store(DESCRIPTORS + 4, 0).store(DESCRIPTORS + 8, 1).store(DESCRIPTORS + 12, 0);
        guest.store(AVAILABLE, 1).store(BUFFER, 'x').store(USED, 0);
        for (int entry = 0; entry < 8; entry += 2) {
            guest.store(AVAILABLE + 4 + 2 * entry, 0);
        }
        return guest.listing(LOOP).print("!").powerOff();
    }

    private static void common(TinyGuest guest, int... offsetsAndValues) {
        for (int i = 0; i < offsetsAndValues.length; i += 2) {
            guest.store(REGISTERS + offsetsAndValues[i], offsetsAndValues[i + 1]);
        }
    }
}
