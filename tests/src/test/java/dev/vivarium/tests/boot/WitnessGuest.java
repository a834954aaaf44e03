package dev.vivarium.tests.boot;

import java.nio.file.Files;
import java.nio.file.Path;

/** A Linux that does nothing but watch its memory and its disk, {@code witness.c}: built where the tests run. */
public record WitnessGuest(Path kernel, Path initrd) {
    private static final String PROGRAM = "witness";

    public static WitnessGuest in(Path folder) throws Exception {
        Path source = Files.writeString(folder.resolve("witness.c"), GuestImage.text("witness.c"));
        Path program = folder.resolve(PROGRAM);
        HostTool.output("gcc", "-O1", "-static", "-o", program.toString(), source.toString());
        DebianKernel kernel = DebianKernel.GENERIC;
        String initrd = new GuestImage().modules(kernel, GuestImage.DISK_DRIVERS).resource("witness.sh")
                .file(PROGRAM, true, Files.readAllBytes(program)).in(folder);
        return new WitnessGuest(kernel.bzImage(), Path.of(initrd));
    }
}
