package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;

/** Options whose function is not there yet: refused in a sentence, never ignored. */
final class LaterOptions {
    @Option(names = "--firmware", paramLabel = "bios|uefi", description = "Start with firmware.")
    private @Nullable String firmware;
    @Option(names = "--cdrom", paramLabel = "FILE", description = "A CD image.")
    private @Nullable String cdrom;
    @Option(names = "--boot", paramLabel = "d", description = "What firmware boots from.")
    private @Nullable String boot;
    @Option(names = "--net", paramLabel = "nat|none", description = "The network. Only none is there yet.")
    private @Nullable String net;
    @Option(names = "--forward", paramLabel = "tcp:ADDR:PORT:PORT", description = "A port that leads to the guest.")
    private List<String> forward = new ArrayList<>();
    @Option(names = "--display", paramLabel = "none|window|rfb=ADDR:PORT", description = "The screen. Only none is there yet.")
    private @Nullable String display;

    void refuse() throws VmException {
        refuse("--firmware", firmware, "start the guest with --kernel");
        refuse("--cdrom", cdrom, "give the guest a --disk");
        refuse("--boot", boot, "start the guest with --kernel");
        refuse("--net", "none".equals(net) ? null : net, "there is only --net none");
        refuse("--forward", forward.isEmpty() ? null : forward.getFirst(), "there is only --net none");
        refuse("--display", "none".equals(display) ? null : display, "there is only --display none");
    }

    private static void refuse(String option, @Nullable String value, String instead) throws VmException {
        if (value != null) {
            throw new VmException(VmException.Kind.USER, "This release cannot do '" + option + " " + value
                    + "' yet; " + instead + ".");
        }
    }
}
