package dev.vivarium.host.setup;

import org.jspecify.annotations.Nullable;

/** Whether the kernel takes signed modules only. A distribution's own KVM is signed: that is no problem by itself. */
final class SecureBootCheck implements Check {
    static final String ID = "secure-boot";

    @Override
    public @Nullable Finding look(Host host) {
        Lockdown lockdown = Lockdown.of(host);
        if (!host.system().isLinux() || !lockdown.secureBoot() && !lockdown.wantsSignatures()) {
            return null;
        }
        String secureBoot = lockdown.secureBoot() ? "Secure Boot is on" : "Secure Boot is off";
        if (!lockdown.wantsSignatures()) {
            return Finding.ok(ID, secureBoot + "; the kernel takes unsigned modules all the same.");
        }
        return Finding.ok(ID, secureBoot + " and the kernel takes signed modules only"
                + (lockdown.mode().isEmpty() ? "" : " (lockdown: " + lockdown.mode() + ")") + ".");
    }
}
