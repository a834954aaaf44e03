package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmStructs.Run;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;

/** The data of rare exits: failures, events of the system, debugging. api.rst, section 5. As {@link KvmRunPage}. */
public final class KvmTrouble {
    private static final int MOST_DATA = 16;
    private static final int MOST_BYTES = 15;

    private final MemorySegment page;

    KvmTrouble(MemorySegment page) {
        this.page = page;
    }

    /** UNKNOWN: the processor's own exit reason. */
    public long hardwareExitReason() {
        return page.get(JAVA_LONG, Run.HW_HARDWARE_EXIT_REASON);
    }

    /** FAIL_ENTRY: the processor's own reason (VMX: bit 31 set, SDM Vol. 3C, 27.8; SVM: the exit code). */
    public long failEntryReason() {
        return page.get(JAVA_LONG, Run.FAIL_ENTRY_HARDWARE_ENTRY_FAILURE_REASON);
    }

    /** FAIL_ENTRY: which of the host's processors refused. */
    public int failEntryCpu() {
        return page.get(JAVA_INT, Run.FAIL_ENTRY_CPU);
    }

    /** INTERNAL_ERROR: INTERNAL_ERROR_* of {@link KvmFlags}. */
    public int internalSuberror() {
        return page.get(JAVA_INT, Run.INTERNAL_SUBERROR);
    }

    /** INTERNAL_ERROR: how many of {@link #internalData} there are. */
    public int internalDataCount() {
        return Math.clamp(page.get(JAVA_INT, Run.INTERNAL_NDATA), 0, MOST_DATA);
    }

    public long internalData(int index) {
        return page.get(JAVA_LONG, Run.INTERNAL_DATA + index * (long) Long.BYTES);
    }

    /** INTERNAL_ERROR with INTERNAL_ERROR_EMULATION: the instruction's bytes; none if the kernel does not tell. */
    public byte[] failedInstruction() {
        boolean told = internalSuberror() == KvmFlags.INTERNAL_ERROR_EMULATION && internalDataCount() > 0
                && (internalData(0) & KvmFlags.INTERNAL_ERROR_EMULATION_FLAG_INSTRUCTION_BYTES) != 0;
        int size = told ? page.get(JAVA_BYTE, Run.EMULATION_FAILURE_INSN_SIZE) : 0;
        return page.asSlice(Run.EMULATION_FAILURE_INSN_BYTES, Math.clamp(size, 0, MOST_BYTES)).toArray(JAVA_BYTE);
    }

    /** SYSTEM_EVENT: SYSTEM_EVENT_* of {@link KvmFlags}. */
    public int systemEventType() {
        return page.get(JAVA_INT, Run.SYSTEM_EVENT_TYPE);
    }

    /** DEBUG: the vector, 1 or 3. */
    public int debugException() {
        return page.get(JAVA_INT, Run.DEBUG_ARCH_EXCEPTION);
    }

    /** DEBUG: the linear address of the instruction. */
    public long debugPc() {
        return page.get(JAVA_LONG, Run.DEBUG_ARCH_PC);
    }

    public long debugDr6() {
        return page.get(JAVA_LONG, Run.DEBUG_ARCH_DR6);
    }

    public long debugDr7() {
        return page.get(JAVA_LONG, Run.DEBUG_ARCH_DR7);
    }

    /** NOTIFY: whether the guest cannot go on (NOTIFY_CONTEXT_INVALID). */
    public boolean isContextInvalid() {
        return (page.get(JAVA_INT, Run.NOTIFY_FLAGS) & KvmFlags.NOTIFY_CONTEXT_INVALID) != 0;
    }

    /** INTERNAL_ERROR in words, for a report. */
    public String internalErrorText() {
        StringBuilder text = new StringBuilder("suberror ").append(internalSuberror());
        byte[] bytes = failedInstruction();
        if (bytes.length > 0) {
            return text.append(", instruction ").append(HexFormat.ofDelimiter(" ").formatHex(bytes)).toString();
        }
        for (int i = 0; i < internalDataCount(); i++) {
            text.append(i == 0 ? ", data " : " ").append(Long.toHexString(internalData(i)));
        }
        return text.toString();
    }
}
