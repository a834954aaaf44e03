package dev.vivarium.engine.machine;

/** Guests that count interrupts of timers, for machines that move. Each tells how it goes on, and at its end its counts. */
final class TimerGuests {
    /**
     * The 8254 interrupts a hundred times a second through the 8259; what is computed meanwhile goes on. A dot for each tick,
     * and at the hundredth "!", the number of ticks, the sum, and how often it was added to.
     */
    private static final String INTERVAL_TIMER = """
            fa; start: cli
            bc 00 90 00 00; mov esp,0x9000
            0f 01 15 48 00 10 00; lgdtd 0x100048
            ea 34 00 10 00 08 00; jmp 0x8:0x100034
            b8 10 00 00 00; next: mov eax,0x10
            8e d8; mov ds,eax
            8e c0; mov es,eax
            8e d0; mov ss,eax
            0f 01 1d 4e 00 10 00; lidtd 0x10004e
            eb 75; jmp main
            17; gdtr
            00 54 00 10; gdtr
            00; gdtr
            ff 07; idtr
            00 60 00; idtr
            00; idtr
            00 00; gdt
            00 00; gdt
            00 00; gdt
            00 00; gdt
            ff; gdt
            ff 00; gdt
            00 00; gdt
            9b; gdt
            cf; gdt
            00 ff; gdt
            ff 00; gdt
            00 00; gdt
            93; gdt
            cf; gdt
            00; gdt
            c1 e7 03; gate: shl edi,0x3
            89 f0; mov eax,esi
            25 ff ff 00 00; and eax,0xffff
            0d 00 00 08 00; or eax,0x80000
            89 87 00 60 00 00; mov [edi+0x6000],eax
            89 f0; mov eax,esi
            25 00 00 ff ff; and eax,0xffff0000
            0d 00 8e 00 00; or eax,0x8e00
            89 87 04 60 00 00; mov [edi+0x6004],eax
            c3; ret
            b9 04 00 00 00; print: mov ecx,0x4
            66 ba f8 03; mov dx,0x3f8
            ee; out dx,al
            c1 e8 08; shr eax,0x8
            e2 fa; loop print+0x9
            c3; ret
            66 ba 04 06; off: mov dx,0x604
            66 b8 00 20; mov ax,0x2000
            66 ef; out dx,ax
            fa; cli
            f4; hlt
            ff 05 00 70 00 00; tick: inc 0x7000
            50; push eax
            b0 20; mov al,0x20
            e6 20; out 0x20,al
            58; pop eax
            cf; iret
            bf 20 00 00 00; main: mov edi,0x20
            be b0 00 10 00; mov esi,0x1000b0
            e8 a0 ff ff ff; call gate
            b0 11; mov al,0x11
            e6 20; out 0x20,al
            b0 20; mov al,0x20
            e6 21; out 0x21,al
            b0 04; mov al,0x4
            e6 21; out 0x21,al
            b0 01; mov al,0x1
            e6 21; out 0x21,al
            b0 fe; mov al,0xfe
            e6 21; out 0x21,al
            b0 34; mov al,0x34
            e6 43; out 0x43,al
            b0 9c; mov al,0x9c
            e6 40; out 0x40,al
            b0 2e; mov al,0x2e
            e6 40; out 0x40,al
            bb 01 00 00 00; mov ebx,0x1
            31 ed; xor ebp,ebp
            31 ff; xor edi,edi
            fb; sti
            69 db 6d 4e c6 41; l: imul ebx,ebx,0x41c64e6d
            81 c3 39 30 00 00; add ebx,0x3039
            45; inc ebp
            31 eb; xor ebx,ebp
            a1 00 70 00 00; mov eax,0x7000
            39 f8; cmp eax,edi
            74 e8; je l
            89 c7; mov edi,eax
            66 ba f8 03; mov dx,0x3f8
            b0 2e; mov al,0x2e
            ee; out dx,al
            83 ff 64; cmp edi,0x64
            72 da; jb l
            fa; cli
            66 ba f8 03; mov dx,0x3f8
            b0 21; mov al,0x21
            ee; out dx,al
            a1 00 70 00 00; mov eax,0x7000
            e8 66 ff ff ff; call print
            89 d8; mov eax,ebx
            e8 5f ff ff ff; call print
            89 e8; mov eax,ebp
            e8 58 ff ff ff; call print
            e9 63 ff ff ff; jmp off
            """;

    /**
     * Thirty rounds of: the local APIC's timer once, at a deadline, three periods; a level of the I/O APIC's pin 20. What does
     * not come is waited for without end. A dot for each round, and then "!", how many times the timer was to interrupt, the
     * sum, how often it was added to, how often pin 20 interrupted, how often the time-stamp counter ran backwards, and how
     * often the timer interrupted once more than it was to.
     */
    private static final String LOCAL_TIMER = """
            fa; start: cli
            bc 00 90 00 00; mov esp,0x9000
            0f 01 15 4b 00 10 00; lgdtd 0x10004b
            ea 34 00 10 00 08 00; jmp 0x8:0x100034
            b8 10 00 00 00; next: mov eax,0x10
            8e d8; mov ds,eax
            8e c0; mov es,eax
            8e d0; mov ss,eax
            0f 01 1d 51 00 10 00; lidtd 0x100051
            e9 cb 00 00 00; jmp main
            17; gdtr
            00 57 00; gdtr
            10 00; gdtr
            ff 07; idtr
            00 60 00; idtr
            00; idtr
            00 00; gdt
            00 00; gdt
            00 00; gdt
            00 00; gdt
            ff; gdt
            ff 00; gdt
            00 00; gdt
            9b; gdt
            cf; gdt
            00 ff; gdt
            ff 00; gdt
            00 00; gdt
            93; gdt
            cf; gdt
            00; gdt
            c1 e7 03; gate: shl edi,0x3
            89 f0; mov eax,esi
            25 ff ff 00 00; and eax,0xffff
            0d 00 00 08 00; or eax,0x80000
            89 87 00 60 00 00; mov [edi+0x6000],eax
            89 f0; mov eax,esi
            25 00 00 ff ff; and eax,0xffff0000
            0d 00 8e 00 00; or eax,0x8e00
            89 87 04 60 00 00; mov [edi+0x6004],eax
            c3; ret
            b9 04 00 00 00; print: mov ecx,0x4
            66 ba f8 03; mov dx,0x3f8
            ee; out dx,al
            c1 e8 08; shr eax,0x8
            e2 fa; loop print+0x9
            c3; ret
            66 ba 04 06; off: mov dx,0x604
            66 b8 00 20; mov ax,0x2000
            66 ef; out dx,ax
            fa; cli
            f4; hlt
            ff 05 00 70 00 00; timer: inc 0x7000
            eb 11; jmp done
            ff 05 04 70 00 00; line: inc 0x7004
            50; push eax
            52; push edx
            66 ba 14 20; mov dx,0x2014
            b0 00; mov al,0x0
            ee; out dx,al
            5a; pop edx
            58; pop eax
            c7 05 b0 00 e0 fe 00 00 00 00; done: mov 0xfee000b0,0x0
            cf; iret
            69 db 6d 4e c6 41; await: imul ebx,ebx,0x41c64e6d
            81 c3 39 30 00 00; add ebx,0x3039
            ff 05 08 70 00 00; inc 0x7008
            33 1d 08 70 00 00; xor ebx,0x7008
            0f 31; rdtsc
            3b 05 10 70 00 00; cmp eax,0x7010
            89 d1; mov ecx,edx
            1b 0d 14 70 00 00; sbb ecx,0x7014
            83 15 18 70 00 00 00; adc 0x7018,0x0
            a3 10 70 00 00; mov 0x7010,eax
            89 15 14 70 00 00; mov 0x7014,edx
            39 2f; cmp [edi],ebp
            72 c2; jb await
            c3; ret
            bf 40 00 00 00; main: mov edi,0x40
            be b3 00 10 00; mov esi,0x1000b3
            e8 4a ff ff ff; call gate
            bf 41 00 00 00; mov edi,0x41
            be bb 00 10 00; mov esi,0x1000bb
            e8 3b ff ff ff; call gate
            b0 ff; mov al,0xff
            e6 21; out 0x21,al
            e6 a1; out 0xa1,al
            c7 05 f0 00 e0 fe ff 01 00 00; mov 0xfee000f0,0x1ff
            c7 05 e0 03 e0 fe 0b 00 00 00; mov 0xfee003e0,0xb
            c7 05 00 00 c0 fe 38 00 00 00; mov 0xfec00000,0x38
            c7 05 10 00 c0 fe 41 80 00 00; mov 0xfec00010,0x8041
            c7 05 00 00 c0 fe 39 00 00 00; mov 0xfec00000,0x39
            c7 05 10 00 c0 fe 00 00 00 00; mov 0xfec00010,0x0
            bb 01 00 00 00; mov ebx,0x1
            c7 05 1c 70 00 00 00 00 00 00; mov 0x701c,0x0
            fb; sti
            bf 00 70 00 00; round: mov edi,0x7000
            8b 2d 00 70 00 00; mov ebp,0x7000
            45; inc ebp
            c7 05 20 03 e0 fe 40 00 00 00; mov 0xfee00320,0x40
            c7 05 80 03 e0 fe c0 c6 2d 00; mov 0xfee00380,0x2dc6c0
            e8 2c ff ff ff; call await
            39 2f; cmp [edi],ebp
            0f 95 c0; setne al
            0f b6 c0; movzx eax,al
            01 05 20 70 00 00; add 0x7020,eax
            45; inc ebp
            c7 05 20 03 e0 fe 40 00 04 00; mov 0xfee00320,0x40040
            0f ae f0; mfence
            0f 31; rdtsc
            05 c0 c6 2d 00; add eax,0x2dc6c0
            83 d2 00; adc edx,0x0
            b9 e0 06 00 00; mov ecx,0x6e0
            0f 30; wrmsr
            e8 fa fe ff ff; call await
            39 2f; cmp [edi],ebp
            0f 95 c0; setne al
            0f b6 c0; movzx eax,al
            01 05 20 70 00 00; add 0x7020,eax
            83 c5 03; add ebp,0x3
            c7 05 20 03 e0 fe 40 00 02 00; mov 0xfee00320,0x20040
            c7 05 80 03 e0 fe 80 84 1e 00; mov 0xfee00380,0x1e8480
            e8 d0 fe ff ff; call await
            c7 05 80 03 e0 fe 00 00 00 00; mov 0xfee00380,0x0
            c7 05 20 03 e0 fe 00 00 01 00; mov 0xfee00320,0x10000
            b9 20 4e 00 00; mov ecx,0x4e20
            e2 fe; loop round+0x9a
            89 2d 00 70 00 00; mov 0x7000,ebp
            bf 04 70 00 00; mov edi,0x7004
            8b 2d 04 70 00 00; mov ebp,0x7004
            45; inc ebp
            66 ba 14 20; mov dx,0x2014
            b0 01; mov al,0x1
            ee; out dx,al
            e8 97 fe ff ff; call await
            66 ba f8 03; mov dx,0x3f8
            b0 2e; mov al,0x2e
            ee; out dx,al
            ff 05 1c 70 00 00; inc 0x701c
            83 3d 1c 70 00 00 1e; cmp 0x701c,0x1e
            0f 82 2c ff ff ff; jb round
            fa; cli
            66 ba f8 03; mov dx,0x3f8
            b0 21; mov al,0x21
            ee; out dx,al
            a1 00 70 00 00; mov eax,0x7000
            e8 2b fe ff ff; call print
            89 d8; mov eax,ebx
            e8 24 fe ff ff; call print
            a1 08 70 00 00; mov eax,0x7008
            e8 1a fe ff ff; call print
            a1 04 70 00 00; mov eax,0x7004
            e8 10 fe ff ff; call print
            a1 18 70 00 00; mov eax,0x7018
            e8 06 fe ff ff; call print
            a1 20 70 00 00; mov eax,0x7020
            e8 fc fd ff ff; call print
            e9 07 fe ff ff; jmp off
            """;

    private TimerGuests() {
    }

    static TinyGuest intervalTimer() {
        return new TinyGuest().listing(INTERVAL_TIMER);
    }

    static TinyGuest localTimer() {
        return new TinyGuest().listing(LOCAL_TIMER);
    }

    /** What the guests compute. */
    static int sum(int added) {
        int sum = 1;
        for (int i = 1; i <= added; i++) {
            sum = sum * 0x41C6_4E6D + 0x3039 ^ i;
        }
        return sum;
    }
}
