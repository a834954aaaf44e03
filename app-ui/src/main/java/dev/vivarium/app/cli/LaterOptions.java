package dev.vivarium.app.cli;

import dev.vivarium.engine.api.VmException;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.List;

/** Options whose function is not there yet: refused in a sentence, never ignored. */
final class LaterOptions {
    private final OptionSpec net = Described.option("--net", "nat|none", String.class)
            .description("The network. Only none is there yet.").build();
    private final OptionSpec forward = Described.option("--forward", "tcp:ADDR:PORT:PORT", List.class)
            .auxiliaryTypes(String.class)
            .description("A port that leads to the guest.").build();

    ArgGroupSpec describe() {
        return ArgGroupSpec.builder().validate(false).heading("%nNot in this release yet, except as said:%n")
                .addArg(net).addArg(forward).build();
    }

    void refuse() throws VmException {
        refuse("--net", "none".equals(net.getValue()) ? null : net.getValue(), "there is only --net none");
        @Nullable
        List<String> forwards = forward.getValue();
        refuse("--forward", forwards == null ? null : forwards.getFirst(), "there is only --net none");
    }

    private static void refuse(String option, @Nullable String value, String instead) throws VmException {
        if (value != null) {
            throw new VmException(VmException.Kind.USER, "This release cannot do '" + option + " " + value
                    + "' yet; " + instead + ".");
        }
    }
}
