package dev.vivarium.engine.net.nat;

import java.security.SecureRandom;

/** Numbers that neither a guest nor a stranger can foresee. Their source costs some time, and is made when it is first asked. */
final class Unguessable {
    private static final SecureRandom SOURCE = new SecureRandom();

    private Unguessable() {
    }

    static int number() {
        return SOURCE.nextInt();
    }

    static int below(int bound) {
        return SOURCE.nextInt(bound);
    }

    static long large() {
        return SOURCE.nextLong();
    }
}
