package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmStructs.Run;

import java.lang.foreign.MemorySegment;
import java.lang.invoke.VarHandle;

/**
 * The memory shared with the kernel (struct kvm_run, api.rst, section 5): what a run ended with, and what the next one is
 * told. Exit data is valid for its own exit only, until the next run. Nothing is allocated. The thread that runs the
 * processor; {@link #setImmediateExit} any.
 */
public final class KvmRunPage {
    private static final VarHandle FLAG = JAVA_BYTE.varHandle();

    private final MemorySegment page;

    KvmRunPage(MemorySegment page) {
        this.page = page;
    }

    /** The next run ends as soon as the processor's interrupts are on and none waits. */
    public void setRequestInterruptWindow(boolean wanted) {
        page.set(JAVA_BYTE, Run.REQUEST_INTERRUPT_WINDOW, (byte) (wanted ? 1 : 0));
    }

    /**
     * While it is set a run does not enter the guest but ends with INTR. Who runs the processor clears it, then looks at
     * what it was asked to do, then runs: so what was asked before the clearing is seen, and what is asked after it
     * ends the run.
     */
    public void setImmediateExit(boolean wanted) {
        FLAG.setVolatile(page, (long) Run.IMMEDIATE_EXIT, (byte) (wanted ? 1 : 0));
    }

    public boolean isImmediateExit() {
        return (byte) FLAG.getVolatile(page, (long) Run.IMMEDIATE_EXIT) != 0;
    }

    /** Of {@link dev.vivarium.host.abi.KvmExit}; what {@link KvmVcpu#run} returned unless that was INTR. */
    public int exitReason() {
        return page.get(JAVA_INT, Run.EXIT_REASON);
    }

    /** KVM_INTERRUPT would be taken now. */
    public boolean isReadyForInterrupt() {
        return page.get(JAVA_BYTE, Run.READY_FOR_INTERRUPT_INJECTION) != 0;
    }

    /** RFLAGS.IF; only without controllers in the kernel. */
    public boolean interruptFlag() {
        return page.get(JAVA_BYTE, Run.IF_FLAG) != 0;
    }

    /** RUN_X86_SMM, RUN_X86_BUS_LOCK of {@link KvmFlags}. */
    public int flags() {
        return Short.toUnsignedInt(page.get(JAVA_SHORT, Run.FLAGS));
    }

    public long cr8() {
        return page.get(JAVA_LONG, Run.CR8);
    }

    /** Taken by the next run; only without controllers in the kernel. */
    public void setCr8(long value) {
        page.set(JAVA_LONG, Run.CR8, value);
    }

    public long apicBase() {
        return page.get(JAVA_LONG, Run.APIC_BASE);
    }

    /** Taken by the next run; only without controllers in the kernel. */
    public void setApicBase(long value) {
        page.set(JAVA_LONG, Run.APIC_BASE, value);
    }

    /** IO: OUT or OUTS, else IN or INS. */
    public boolean ioIsOut() {
        return page.get(JAVA_BYTE, Run.IO_DIRECTION) == KvmFlags.EXIT_IO_OUT;
    }

    /** IO: 1, 2 or 4 bytes. */
    public int ioSize() {
        return page.get(JAVA_BYTE, Run.IO_SIZE);
    }

    public int ioPort() {
        return Short.toUnsignedInt(page.get(JAVA_SHORT, Run.IO_PORT));
    }

    /** IO: how many transfers, more than one with a string instruction. */
    public int ioCount() {
        return page.get(JAVA_INT, Run.IO_COUNT);
    }

    /** IO: where in the shared memory the first transfer's value is, in bytes. */
    public long ioDataOffset() {
        return page.get(JAVA_LONG, Run.IO_DATA_OFFSET);
    }

    /** IO: the value of one transfer, zero-extended. */
    public long ioData(int transfer) {
        long offset = ioDataOffset() + (long) transfer * ioSize();
        return switch (ioSize()) {
            case 1 -> Byte.toUnsignedLong(page.get(JAVA_BYTE, offset));
            case 2 -> Short.toUnsignedLong(page.get(JAVA_SHORT, offset));
            default -> Integer.toUnsignedLong(page.get(JAVA_INT, offset));
        };
    }

    /** IO: what an IN finds; the next run takes it to the guest. */
    public void setIoData(int transfer, long value) {
        long offset = ioDataOffset() + (long) transfer * ioSize();
        switch (ioSize()) {
            case 1 -> page.set(JAVA_BYTE, offset, (byte) value);
            case 2 -> page.set(JAVA_SHORT, offset, (short) value);
            default -> page.set(JAVA_INT, offset, (int) value);
        }
    }

    public long mmioGpa() {
        return page.get(JAVA_LONG, Run.MMIO_PHYS_ADDR);
    }

    /** MMIO: 1 to 8 bytes; any number, when an access crosses a page. */
    public int mmioLength() {
        return page.get(JAVA_INT, Run.MMIO_LEN);
    }

    public boolean mmioIsWrite() {
        return page.get(JAVA_BYTE, Run.MMIO_IS_WRITE) != 0;
    }

    /** MMIO: what is written, zero-extended. */
    public long mmioData() {
        return Widths.low(page.get(JAVA_LONG, Run.MMIO_DATA), mmioLength());
    }

    /** MMIO: what a read finds; the next run takes it to the guest. */
    public void setMmioData(long value) {
        page.set(JAVA_LONG, Run.MMIO_DATA, value);
    }

    public long hypercallNumber() {
        return page.get(JAVA_LONG, Run.HYPERCALL_NR);
    }

    /** @param index 0 to 5 */
    public long hypercallArgument(int index) {
        return page.get(JAVA_LONG, Run.HYPERCALL_ARGS + index * (long) Long.BYTES);
    }

    public void setHypercallResult(long value) {
        page.set(JAVA_LONG, Run.HYPERCALL_RET, value);
    }

    /** X86_RDMSR, X86_WRMSR. */
    public int msrIndex() {
        return page.get(JAVA_INT, Run.MSR_INDEX);
    }

    /** X86_RDMSR, X86_WRMSR: MSR_EXIT_REASON_* of {@link KvmFlags}. */
    public int msrReason() {
        return page.get(JAVA_INT, Run.MSR_REASON);
    }

    public long msrData() {
        return page.get(JAVA_LONG, Run.MSR_DATA);
    }

    /** X86_RDMSR, X86_WRMSR: what the guest reads, or with {@code refused} a general protection fault instead. */
    public void setMsrAnswer(long value, boolean refused) {
        page.set(JAVA_LONG, Run.MSR_DATA, value);
        page.set(JAVA_BYTE, Run.MSR_ERROR, (byte) (refused ? 1 : 0));
    }

    /** IOAPIC_EOI: only with the I/O APIC outside the kernel (KVM_CAP_SPLIT_IRQCHIP). */
    public int eoiVector() {
        return Byte.toUnsignedInt(page.get(JAVA_BYTE, Run.EOI_VECTOR));
    }

    /** Exits that tell of trouble. */
    public KvmTrouble trouble() {
        return new KvmTrouble(page);
    }

    /** The shared memory from {@link #ioDataOffset} on, for string instructions: all their transfers. */
    public MemorySegment ioTransfers() {
        return page.asSlice(ioDataOffset(), (long) ioCount() * ioSize());
    }
}
