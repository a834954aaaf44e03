package dev.vivarium.engine.x86.interp;

import dev.vivarium.engine.vcpu.HostRandom;
import dev.vivarium.engine.x86.state.Flags;
import dev.vivarium.engine.x86.state.Rflags;

/** RDRAND and RDSEED (SDM Vol. 2): always successful, from the host's generator. */
final class RandomNumbers {
    private RandomNumbers() {
    }

    private static long next(Interpreter t) {
        Flags.setStatus(t.cpu, Rflags.CF);
        return HostRandom.nextLong();
    }

    static int random16(Interpreter t) {
        return (int) next(t) & 0xFFFF;
    }

    static int random32(Interpreter t) {
        return (int) next(t);
    }

    static long random64(Interpreter t) {
        return next(t);
    }
}
