package dev.vivarium.host.memory;

/** Numbers in the kernel's text files. */
final class Numbers {
    private Numbers() {
    }

    /** @return the number, {@link Long#MAX_VALUE} if it is larger, or -1 if it is none */
    static long parse(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return -1;
        }
        return digits.length() > 18 ? Long.MAX_VALUE : Long.parseLong(digits);
    }
}
