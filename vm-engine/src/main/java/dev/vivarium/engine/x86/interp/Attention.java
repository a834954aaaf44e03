package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.memory.HostMemory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * Why a processor must look up from the guest's code: bits that any thread sets and the processor's thread clears. They
 * lie in native memory, where translated code looks at them.
 */
public final class Attention {
    /** Keeps the memory. */
    private final MemorySegment word;
    private final long address;

    public Attention() {
        this(Arena.ofAuto().allocate(Integer.BYTES, Integer.BYTES));
    }

    /** @param word four zeroed bytes, aligned */
    public Attention(MemorySegment word) {
        this.word = word;
        address = word.address();
    }

    /** The bits as they are now; cheap enough for the end of every block. */
    public int get() {
        return HostMemory.getIntOpaque(address);
    }

    public void set(int mask) {
        HostMemory.setBits(address, mask);
    }

    public void clear(int mask) {
        HostMemory.clearBits(address, mask);
    }

    @Override
    public String toString() {
        return "Attention " + Integer.toBinaryString(get()) + " at " + word;
    }
}
