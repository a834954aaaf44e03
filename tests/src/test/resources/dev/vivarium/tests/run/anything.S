# A multiboot kernel that carries out the bytes that stand behind it, in ring 0, as if they were a program: it jumps to one
# of them at random with random registers, and again from every exception and every tick of the timer. It says a dot on the
# serial port when it starts. LONG is 1 for 64-bit mode. What the bytes destroy stays so, but for some registers, until
# that ends in a reset.
        .set    BASE, 0x100000          # where it is loaded
        .set    IDT, 0x10000
        .set    TABLES, 0x20000         # PML4, PDPT and four page directories
        .set    STACK, 0x90000
        .set    BYTES, 0x10000          # how many follow; a power of two

        .code32
        .globl  _start
_start: .long   0x1BADB002, 0x10000, -(0x1BADB002 + 0x10000), BASE, BASE, 0, 0, entry

gdt:    .quad   0, 0x00CF9B000000FFFF, 0x00CF93000000FFFF, 0x00AF9B000000FFFF
gdtr:   .word   . - gdt - 1
        .long   gdt, 0
idtr:   .word   0xFFF
        .long   IDT, 0
seed:   .quad   0

entry:  lgdt    gdtr
        ljmp    $8, $1f
1:      mov     $0x10, %eax
        mov     %eax, %ds
        mov     %eax, %es
        mov     %eax, %ss
        mov     $STACK, %esp
        cld
        mov     $0x3F8, %dx
        mov     $'., %al
        out     %al, %dx
        rdtsc
        mov     %eax, seed
        mov     $0x6A0, %eax            # CR4: PAE, PGE, OSFXSR, OSXMMEXCPT
        mov     %eax, %cr4
        mov     $IDT, %edi              # 256 gates that lead to one place
        mov     $256, %ecx
.if LONG
2:      mov     $again, %eax
        and     $0xFFFF, %eax
        or      $0x180000, %eax
        stosl
        mov     $again, %eax
        mov     $0x8E00, %ax
        stosl
        xor     %eax, %eax
        stosl
        stosl
        loop    2b
        mov     $TABLES + 0x1003, %eax
        mov     %eax, TABLES
        mov     $TABLES + 0x2003, %eax
        mov     $TABLES + 0x1000, %edi
        mov     $4, %ecx
3:      stosl
        add     $0x1000, %eax
        add     $4, %edi
        loop    3b
        mov     $TABLES + 0x2000, %edi
        mov     $0x83, %eax
        mov     $2048, %ecx             # 4 GiB in pages of 2 MiB
4:      stosl
        add     $0x200000, %eax
        add     $4, %edi
        loop    4b
        mov     $TABLES, %eax
        mov     %eax, %cr3
        mov     $0xC0000080, %ecx       # EFER: LME, SCE, NXE
        mov     $0x901, %eax
        xor     %edx, %edx
        wrmsr
        mov     $0x80000033, %eax
        mov     %eax, %cr0
        ljmp    $0x18, $5f
        .code64
5:
.else
2:      mov     $again, %eax
        and     $0xFFFF, %eax
        or      $0x80000, %eax
        stosl
        mov     $again, %eax
        mov     $0x8E00, %ax
        stosl
        loop    2b
.endif
        lidt    idtr
        mov     $0x34, %al              # the timer's channel 0, mode 2, at 1 kHz
        out     %al, $0x43
        mov     $0xA9, %al
        out     %al, $0x40
        mov     $0x04, %al
        out     %al, $0x40
        mov     $0xFEC00000, %edi       # it is an NMI by the I/O APIC, which a halt without interrupts hears too
        movl    $0x14, (%edi)
        movl    $0x400, 0x10(%edi)

again:  mov     $STACK, %esp
        cld
        mov     $0x10, %eax
        mov     %eax, %ds
        mov     %eax, %es
        mov     %eax, %ss
.if LONG
        mov     $0x80000033, %eax
        mov     %rax, %cr0
        mov     $0x6A0, %eax
        mov     %rax, %cr4
.else
        mov     $0x33, %eax
        mov     %eax, %cr0
        mov     $0x6A0, %eax
        mov     %eax, %cr4
.endif
        lidt    idtr
        lgdt    gdtr
        mov     $0xFF, %al              # no interrupt by the 8259s
        out     %al, $0x21
        call    random
        and     $BYTES - 1, %eax
        add     $bytes, %eax
.if LONG
        push    $0x10                   # an IRET ends the blocking of NMIs
        push    $STACK
        push    $0x202
        push    $0x18
        push    %rax
        .irp    register, rcx, rdx, rbx, r8, r9, r10, r11, r12, r13, r14, r15
        call    random
        mov     %rax, %\register
        .endr
.else
        push    $0x202
        push    $8
        push    %eax
        .irp    register, ecx, edx, ebx
        call    random
        mov     %eax, %\register
        .endr
.endif
        .irp    register, ebp, esi, edi
        call    random
        and     $0x1FFFFF, %eax         # memory that nobody misses
        or      $0x200000, %eax
        mov     %eax, %\register
        .endr
.if LONG
        iretq
.else
        iret
.endif

random:
.if LONG
        mov     $6364136223846793005, %rax
        imul    seed, %rax
        add     $1442695, %rax
        mov     %rax, seed
        rol     $32, %rax
.else
        mov     $1664525, %eax
        imull   seed, %eax
        add     $1013904223, %eax
        mov     %eax, seed
        rol     $13, %eax
.endif
        ret

        .balign 16
bytes:
