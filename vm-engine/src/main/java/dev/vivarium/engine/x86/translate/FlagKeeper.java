package dev.vivarium.engine.x86.translate;

import dev.vivarium.engine.x86.state.Rflags;

/**
 * Follows, while a unit is emitted, where the guest's status flags are: in the host's flags, in the state's image
 * ({@link NativeState#FLAGS}), or in both. At the start of a unit they are in the image. What disturbs the host's flags
 * says so before, and flags that are still wanted are saved then.
 */
final class FlagKeeper {
    /** All status flags, as bits of RFLAGS. */
    static final int ALL = Rflags.STATUS;

    /** What ADD needs to set OF from OF's bit in AL. */
    private static final int OVERFLOW_PROBE = 0x7F;

    private final HostAssembler asm;
    private boolean inHost;
    private boolean inImage;

    FlagKeeper(HostAssembler asm) {
        this.asm = asm;
    }

    void start() {
        inHost = false;
        inImage = true;
    }

    /** Where the flags are, to come back to for an exit that is emitted later. */
    record Place(boolean inHost, boolean inImage) {
    }

    Place place() {
        return new Place(inHost, inImage);
    }

    void resume(Place place) {
        inHost = place.inHost;
        inImage = place.inImage;
    }

    /** Host flags are about to be lost; changes the scratch register. @param live flags that somebody will read */
    void clobber(int live) {
        if (inHost && !inImage && live != 0) {
            save();
        }
        inHost = false;
    }

    private void save() {
        asm.move(HostRegisters.SCRATCH, HostAssembler.RAX);
        asm.u8(0x9F); // LAHF
        asm.u8(0x0F).u8(0x90).u8(0xC0); // SETO AL
        asm.memory(0x66, false, 0x89, HostAssembler.RAX, HostAssembler.Address.state(NativeState.FLAGS), false);
        asm.move(HostAssembler.RAX, HostRegisters.SCRATCH);
        inImage = true;
    }

    /** The host flags must be the guest's, as far as {@code mask} says; may change the scratch register. */
    void require(int mask) {
        if (inHost || mask == 0) {
            return;
        }
        if (mask == Rflags.CF) {
            asm.state(false, 0x0FBA, 4, NativeState.FLAGS).u8(NativeState.CARRY_BIT);
            return;
        }
        asm.move(HostRegisters.SCRATCH, HostAssembler.RAX);
        asm.state(false, 0x0FB7, HostAssembler.RAX, NativeState.FLAGS);
        asm.u8(0x04).u8(OVERFLOW_PROBE); // ADD AL, 7Fh
        asm.u8(0x9E); // SAHF
        asm.move(HostAssembler.RAX, HostRegisters.SCRATCH);
        inHost = true;
    }

    /** An instruction was emitted that left the guest's flags in the host's. */
    void changed() {
        inHost = true;
        inImage = false;
    }

    boolean isInHost() {
        return inHost;
    }

    /**
     * Tests a condition of one flag in the image.
     *
     * @param condition its number in Jcc
     * @return the condition to jump by, or -1 if it is one of several flags
     */
    int testImage(int condition) {
        int bit = switch (condition >> 1) {
            case 0 -> NativeState.OVERFLOW_BIT;
            case 1 -> NativeState.CARRY_BIT;
            case 2 -> NativeState.CARRY_BIT + 6;
            case 4 -> NativeState.CARRY_BIT + 7;
            case 5 -> NativeState.CARRY_BIT + 2;
            default -> -1;
        };
        if (bit < 0) {
            return -1;
        }
        asm.state(false, 0xF6, 0, NativeState.FLAGS + bit / 8).u8(1 << bit % 8);
        return (condition & 1) == 0 ? HostAssembler.NOT_EQUAL : HostAssembler.EQUAL;
    }
}
