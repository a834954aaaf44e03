package dev.vivarium.engine.vcpu;

/**
 * What CPUID returns for one leaf.
 *
 * @param leaf    EAX on entry
 * @param subleaf ECX on entry, or {@link #ANY}
 */
public record CpuidLeaf(int leaf, int subleaf, int eax, int ebx, int ecx, int edx) {
    /** The leaf does not look at ECX. */
    public static final int ANY = -1;

    boolean answers(int askedLeaf, int askedSubleaf) {
        return leaf == askedLeaf && (subleaf == ANY || subleaf == askedSubleaf);
    }

    public CpuidLeaf withEax(int newEax) {
        return new CpuidLeaf(leaf, subleaf, newEax, ebx, ecx, edx);
    }

    public CpuidLeaf withEbx(int newEbx) {
        return new CpuidLeaf(leaf, subleaf, eax, newEbx, ecx, edx);
    }

    public CpuidLeaf withEcx(int newEcx) {
        return new CpuidLeaf(leaf, subleaf, eax, ebx, newEcx, edx);
    }

    public CpuidLeaf withEdx(int newEdx) {
        return new CpuidLeaf(leaf, subleaf, eax, ebx, ecx, newEdx);
    }
}
