package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.DebugRegs;
import dev.vivarium.host.abi.KvmStructs.Fpu;
import dev.vivarium.host.abi.KvmStructs.Regs;
import dev.vivarium.host.abi.KvmStructs.Sregs;
import dev.vivarium.host.abi.KvmStructs.Sregs2;
import dev.vivarium.host.abi.KvmStructs.Xcr;
import dev.vivarium.host.abi.KvmStructs.Xcrs;
import dev.vivarium.host.abi.KvmStructs.Xsave;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.List;

/**
 * The registers of a virtual processor that does not run. Sections are those of api.rst. One thread at a time. The
 * general registers cost no allocation.
 */
public final class KvmRegisters {
    /** How many {@link #general} are, in the order of {@link GeneralRegister}. */
    public static final int GENERAL_COUNT = Regs.SIZE / Long.BYTES;

    private static final String READ = "read the processor's registers";
    private static final String WRITE = "write the processor's registers";

    private final Descriptor descriptor;
    private final boolean hasXsave2;
    private final Arena arena = Arena.ofShared();
    private final MemorySegment general = arena.allocate(Regs.SIZE, 8);
    private final MemorySegment buffer;

    KvmRegisters(Descriptor descriptor, int xsave2Bytes) {
        this.descriptor = descriptor;
        this.hasXsave2 = xsave2Bytes > 0;
        this.buffer = arena.allocate(Math.max(Xsave.SIZE, xsave2Bytes), 64);
    }

    /**
     * RAX, RBX, RCX, RDX, RSI, RDI, RSP, RBP, R8–R15, RIP, RFLAGS, as {@link GeneralRegister} names them: 4.11.
     *
     * @param to {@link #GENERAL_COUNT} long
     */
    public void general(long[] to) throws HostException {
        descriptor.require(KvmRequest.GET_REGS, general.address(), READ);
        MemorySegment.copy(general, JAVA_LONG, 0, to, 0, GENERAL_COUNT);
    }

    /** 4.12. Forgets an exception that waits for its delivery. */
    public void setGeneral(long[] from) throws HostException {
        MemorySegment.copy(from, 0, general, JAVA_LONG, 0, GENERAL_COUNT);
        descriptor.require(KvmRequest.SET_REGS, general.address(), WRITE);
    }

    /** Segments, descriptor tables, control registers, EFER and the APIC's base: 4.13. */
    public KvmSregs special() throws HostException {
        return SregsCodec.decode(get(KvmRequest.GET_SREGS, Sregs.SIZE));
    }

    /** 4.14. */
    public void setSpecial(KvmSregs registers) throws HostException {
        SregsCodec.encode(registers, cleared(Sregs.SIZE));
        set(KvmRequest.SET_SREGS);
    }

    /** The same with the page-directory pointers; needs KVM_CAP_SREGS2 (Linux 5.14): 4.131. */
    public KvmSregs2 special2() throws HostException {
        return SregsCodec.decode2(get(KvmRequest.GET_SREGS2, Sregs2.SIZE));
    }

    /** 4.132. */
    public void setSpecial2(KvmSregs2 registers) throws HostException {
        SregsCodec.encode2(registers, cleared(Sregs2.SIZE));
        set(KvmRequest.SET_SREGS2);
    }

    /** x87 and SSE state: 4.22. {@link #xsave} holds it and more. */
    public KvmFpu fpu() throws HostException {
        return KvmFpu.decode(get(KvmRequest.GET_FPU, Fpu.SIZE));
    }

    /** 4.23. */
    public void setFpu(KvmFpu state) throws HostException {
        state.encode(cleared(Fpu.SIZE));
        set(KvmRequest.SET_FPU);
    }

    /** @return bytes of {@link #xsave}: 4,096, and more only with features that a process must ask for (AMX) */
    public int xsaveBytes() {
        return (int) buffer.byteSize();
    }

    /** The XSAVE area, with its parts where the host's CPUID leaf 0xD says: 4.42. */
    public byte[] xsave() throws HostException {
        return get(hasXsave2 ? KvmRequest.GET_XSAVE2 : KvmRequest.GET_XSAVE, xsaveBytes()).toArray(JAVA_BYTE);
    }

    /** 4.43. What is shorter than {@link #xsaveBytes} is taken to end in zeros. */
    public void setXsave(byte[] area) throws HostException {
        MemorySegment.copy(area, 0, cleared(xsaveBytes()), JAVA_BYTE, 0, area.length);
        set(KvmRequest.SET_XSAVE);
    }

    /** XCR0: 4.44. 0 where there is none. */
    public long xcr0() throws HostException {
        MemorySegment from = get(KvmRequest.GET_XCRS, Xcrs.SIZE);
        int count = Math.clamp(from.get(JAVA_INT, Xcrs.NR_XCRS), 0, KvmFlags.MAX_XCRS);
        for (int i = 0; i < count; i++) {
            long at = Xcrs.XCRS + (long) i * Xcr.SIZE;
            if (from.get(JAVA_INT, at + Xcr.XCR) == 0) {
                return from.get(JAVA_LONG, at + Xcr.VALUE);
            }
        }
        return 0;
    }

    /** 4.45. */
    public void setXcr0(long value) throws HostException {
        MemorySegment to = cleared(Xcrs.SIZE);
        to.set(JAVA_INT, Xcrs.NR_XCRS, 1);
        to.set(JAVA_LONG, Xcrs.XCRS + Xcr.VALUE, value);
        set(KvmRequest.SET_XCRS);
    }

    /** DR0–DR3, DR6, DR7: 4.33. */
    public long[] debug() throws HostException {
        MemorySegment from = get(KvmRequest.GET_DEBUGREGS, DebugRegs.SIZE);
        return from.asSlice(DebugRegs.DB, 6L * Long.BYTES).toArray(JAVA_LONG);
    }

    /** 4.34. */
    public void setDebug(long[] registers) throws HostException {
        MemorySegment.copy(registers, 0, cleared(DebugRegs.SIZE), JAVA_LONG, DebugRegs.DB, 6);
        set(KvmRequest.SET_DEBUGREGS);
    }

    /**
     * Model-specific registers by number: 4.18.
     *
     * @param values filled as far as registers were read
     * @return how many were read; the one after the last of them was refused
     */
    public int readMsrs(int[] numbers, long[] values) throws HostException {
        return MsrLists.read(descriptor, numbers, values);
    }

    /** 4.19. @return how many were written; the one after the last of them was refused */
    public int writeMsrs(int[] numbers, long[] values) throws HostException {
        return MsrLists.write(descriptor, numbers, values);
    }

    /** What CPUID answers: KVM_GET_CPUID2, 4.46. */
    public List<CpuidEntry> cpuid() throws HostException {
        return CpuidLists.get(descriptor, KvmRequest.GET_CPUID2, "tell what CPUID answers");
    }

    /** KVM_SET_CPUID2, before the first run. */
    public void setCpuid(List<CpuidEntry> entries) throws HostException {
        CpuidLists.set(descriptor, KvmRequest.SET_CPUID2, entries);
    }

    private MemorySegment get(long request, int sizeBytes) throws HostException {
        descriptor.require(request, buffer.address(), READ);
        return buffer.asSlice(0, sizeBytes);
    }

    private MemorySegment cleared(int sizeBytes) {
        return buffer.asSlice(0, sizeBytes).fill((byte) 0);
    }

    private void set(long request) throws HostException {
        descriptor.require(request, buffer.address(), WRITE);
    }

    void close() {
        if (arena.scope().isAlive()) {
            arena.close();
        }
    }
}
