package dev.vivarium.app.machines;

import dev.vivarium.engine.api.Remedy;
import dev.vivarium.engine.api.VirtualMachines;
import dev.vivarium.engine.api.VmException;
import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.BootSpec;
import dev.vivarium.snapshot.bundle.RelativePath;
import dev.vivarium.snapshot.bundle.Variables;

import org.jspecify.annotations.Nullable;

import java.nio.file.Files;
import java.nio.file.Path;

/** What a machine that is made or changed starts with, and the copying of that. */
final class BootDraft {
    private final BootWish wish;
    private final KeptFiles copies;
    private @Nullable BootSpec boot;
    private @Nullable Variables variables;

    /**
     * @param before    null for a new machine
     * @param variables UEFI's that the machine has; null if it has none
     */
    BootDraft(BootWish wish, KeptFiles copies, @Nullable BootSpec before, @Nullable Variables variables) {
        this.wish = wish;
        this.copies = copies;
        this.boot = before;
        this.variables = variables;
    }

    /** UEFI's, when it has been settled; null if the machine has none. */
    @Nullable
    Variables variables() {
        return variables;
    }

    BootSpec settle() throws VmException, SnapshotException {
        Path kernel = wish.kernel();
        BootWish.Firmware firmware = wish.firmware();
        if (firmware != null && kernel != null) {
            throw new VmException(VmException.Kind.USER,
                    "A machine starts either a kernel or firmware, not both.",
                    new Remedy(Remedy.Step.CHOOSE_START, ""));
        }
        BootSpec before = boot;
        BootSpec chosen;
        if (firmware != null) {
            chosen = firmware(firmware);
        } else if (kernel != null) {
            chosen = new BootSpec.Kernel(copies.copy(kernel, "boot/kernel"), null, "");
        } else if (before != null) {
            chosen = before;
        } else {
            throw new VmException(VmException.Kind.USER,
                    "There is nothing to boot.",
                    new Remedy(Remedy.Step.CHOOSE_START, ""));
        }
        BootSpec settled = switch (chosen) {
            case BootSpec.Kernel one -> withKernelsOptions(one, before);
            case BootSpec.Bios bios -> new BootSpec.Bios(bios.image(), bios.video(), order(bios.order()),
                    menu(bios.menu()));
            case BootSpec.Uefi uefi -> new BootSpec.Uefi(uefi.image(), order(uefi.order()), menu(uefi.menu()));
        };
        if (settled instanceof BootSpec.Uefi) {
            requireNoKernelsOptions();
        } else {
            variables = null;
            if (settled instanceof BootSpec.Bios) {
                requireNoKernelsOptions();
            }
        }
        boot = settled;
        return settled;
    }

    private BootSpec withKernelsOptions(BootSpec.Kernel chosen, @Nullable BootSpec before)
            throws VmException, SnapshotException {
        Path initrd = wish.initrd();
        RelativePath itsInitrd = initrd == null ? chosen.initrd() : copies.copy(initrd, "boot/initrd");
        String append = wish.append();
        String usual = before instanceof BootSpec.Kernel old ? old.append() : "";
        return new BootSpec.Kernel(chosen.kernel(), itsInitrd, append == null ? usual : append);
    }

    private void requireNoKernelsOptions() throws VmException {
        String append = wish.append();
        if (wish.initrd() != null || append != null && !append.isEmpty()) {
            throw new VmException(VmException.Kind.USER,
                    "An initial RAM disk and a command line are for a kernel that is started directly; this machine"
                            + " starts firmware.");
        }
    }

    private BootSpec firmware(BootWish.Firmware option) throws VmException, SnapshotException {
        RelativePath image = own(option.image(), "firmware/image.fd");
        if (option.kind() == BootWish.Kind.BIOS) {
            return new BootSpec.Bios(image, own(option.video(), "firmware/video.rom"), "cd", false);
        }
        Path vars = option.vars();
        if (vars != null || variables == null) {
            Path from = vars != null && Files.exists(vars)
                    ? vars
                    : VirtualMachines.find().uefi(option.image()).emptyVariables();
            variables = copies.copyVariables(from);
        }
        return new BootSpec.Uefi(image, "cd", false);
    }

    private @Nullable RelativePath own(@Nullable Path file, String name) throws VmException, SnapshotException {
        return file == null ? null : copies.copy(file, name);
    }

    private String order(String usual) throws VmException {
        String given = wish.order();
        if (given != null && !BootSpec.ORDER.matcher(given).matches()) {
            throw new VmException(VmException.Kind.USER,
                    "The boot order '" + given + "' is not made of c, for disks, d, for CDs, and n, for the network.");
        }
        return given == null ? usual : given;
    }

    private boolean menu(boolean usual) {
        Boolean given = wish.menu();
        return given == null ? usual : given;
    }
}
