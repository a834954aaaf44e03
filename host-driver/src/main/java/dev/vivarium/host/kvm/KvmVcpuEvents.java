package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.abi.KvmStructs.VcpuEvents;

import java.lang.foreign.MemorySegment;

/**
 * What is in flight in a processor between two instructions (struct kvm_vcpu_events; api.rst, section 4.31). Flags that
 * the kernel keeps as bytes are 0 or 1.
 *
 * @param interruptShadow SHADOW_INT_* of {@link dev.vivarium.host.abi.KvmFlags}
 * @param flags           VCPUEVENT_VALID_*: on writing, which parts count beyond exception, interrupt and NMI
 */
public record KvmVcpuEvents(ExceptionEvent exception, int interruptInjected, int interruptVector, int interruptSoft,
        int interruptShadow, NmiEvent nmi, int sipiVector, int flags, SmiEvent smi, int tripleFaultPending) {
    /** @param payload what goes to DR6 or CR2 with it, if {@code hasPayload} and the flag VCPUEVENT_VALID_PAYLOAD */
    public record ExceptionEvent(int injected, int vector, int hasErrorCode, int pending, int errorCode, int hasPayload,
            long payload) {
    }

    public record NmiEvent(int injected, int pending, int masked) {
    }

    public record SmiEvent(int smm, int pending, int insideNmi, int latchedInit) {
    }

    static KvmVcpuEvents decode(MemorySegment from) {
        ExceptionEvent exception = new ExceptionEvent(bits(from, VcpuEvents.EXCEPTION_INJECTED),
                bits(from, VcpuEvents.EXCEPTION_NR),
                bits(from, VcpuEvents.EXCEPTION_HAS_ERROR_CODE), bits(from, VcpuEvents.EXCEPTION_PENDING),
                from.get(JAVA_INT, VcpuEvents.EXCEPTION_ERROR_CODE), bits(from, VcpuEvents.EXCEPTION_HAS_PAYLOAD),
                from.get(JAVA_LONG, VcpuEvents.EXCEPTION_PAYLOAD));
        NmiEvent nmi = new NmiEvent(bits(from, VcpuEvents.NMI_INJECTED), bits(from, VcpuEvents.NMI_PENDING),
                bits(from, VcpuEvents.NMI_MASKED));
        SmiEvent smi = new SmiEvent(bits(from, VcpuEvents.SMI_SMM), bits(from, VcpuEvents.SMI_PENDING),
                bits(from, VcpuEvents.SMI_SMM_INSIDE_NMI), bits(from, VcpuEvents.SMI_LATCHED_INIT));
        return new KvmVcpuEvents(exception, bits(from, VcpuEvents.INTERRUPT_INJECTED),
                bits(from, VcpuEvents.INTERRUPT_NR),
                bits(from, VcpuEvents.INTERRUPT_SOFT), bits(from, VcpuEvents.INTERRUPT_SHADOW), nmi,
                from.get(JAVA_INT, VcpuEvents.SIPI_VECTOR), from.get(JAVA_INT, VcpuEvents.FLAGS), smi,
                bits(from, VcpuEvents.TRIPLE_FAULT_PENDING));
    }

    void encode(MemorySegment to) {
        set(to, VcpuEvents.EXCEPTION_INJECTED, exception.injected);
        set(to, VcpuEvents.EXCEPTION_NR, exception.vector);
        set(to, VcpuEvents.EXCEPTION_HAS_ERROR_CODE, exception.hasErrorCode);
        set(to, VcpuEvents.EXCEPTION_PENDING, exception.pending);
        to.set(JAVA_INT, VcpuEvents.EXCEPTION_ERROR_CODE, exception.errorCode);
        set(to, VcpuEvents.EXCEPTION_HAS_PAYLOAD, exception.hasPayload);
        to.set(JAVA_LONG, VcpuEvents.EXCEPTION_PAYLOAD, exception.payload);
        set(to, VcpuEvents.INTERRUPT_INJECTED, interruptInjected);
        set(to, VcpuEvents.INTERRUPT_NR, interruptVector);
        set(to, VcpuEvents.INTERRUPT_SOFT, interruptSoft);
        set(to, VcpuEvents.INTERRUPT_SHADOW, interruptShadow);
        set(to, VcpuEvents.NMI_INJECTED, nmi.injected);
        set(to, VcpuEvents.NMI_PENDING, nmi.pending);
        set(to, VcpuEvents.NMI_MASKED, nmi.masked);
        to.set(JAVA_INT, VcpuEvents.SIPI_VECTOR, sipiVector);
        to.set(JAVA_INT, VcpuEvents.FLAGS, flags);
        set(to, VcpuEvents.SMI_SMM, smi.smm);
        set(to, VcpuEvents.SMI_PENDING, smi.pending);
        set(to, VcpuEvents.SMI_SMM_INSIDE_NMI, smi.insideNmi);
        set(to, VcpuEvents.SMI_LATCHED_INIT, smi.latchedInit);
        set(to, VcpuEvents.TRIPLE_FAULT_PENDING, tripleFaultPending);
    }

    private static int bits(MemorySegment from, long at) {
        return Byte.toUnsignedInt(from.get(JAVA_BYTE, at));
    }

    private static void set(MemorySegment to, long at, int value) {
        to.set(JAVA_BYTE, at, (byte) value);
    }
}
