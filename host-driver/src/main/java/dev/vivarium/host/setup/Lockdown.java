package dev.vivarium.host.setup;

/**
 * Whether the firmware and the kernel accept signed code only (kernel_lockdown(7)).
 *
 * @param secureBoot whether UEFI's Secure Boot is on; false where there is no UEFI
 * @param mode       {@code none}, {@code integrity} or {@code confidentiality}; empty if the kernel has no lockdown
 * @param enforced   whether the kernel was told to take signed modules only, lockdown or not
 */
record Lockdown(boolean secureBoot, String mode, boolean enforced) {
    private static final String SECURE_BOOT = "/sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c";
    /** An EFI variable's file begins with four bytes of attributes. */
    private static final int ATTRIBUTES = 4;

    static Lockdown of(Host host) {
        byte[] variable = host.files().bytes(SECURE_BOOT);
        boolean secureBoot = variable.length > ATTRIBUTES && variable[ATTRIBUTES] == 1;
        // "none [integrity] confidentiality"
        String modes = host.files().line("/sys/kernel/security/lockdown");
        int open = modes.indexOf('[');
        int close = modes.indexOf(']');
        return new Lockdown(secureBoot, open >= 0 && close > open ? modes.substring(open + 1, close) : "",
                host.files().line("/sys/module/module/parameters/sig_enforce").equals("Y"));
    }

    boolean wantsSignatures() {
        return enforced || !mode.isEmpty() && !mode.equals("none");
    }
}
