package dev.vivarium.tests.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Plays inputs once, without a fuzzer: what a finding is looked into with. */
final class Replay {
    private Replay() {
    }

    /** Arguments: a target's class, then files, or inputs in hexadecimal digits. */
    public static void main(String[] arguments) throws Exception {
        var target = Class.forName(arguments[0]).getMethod("fuzzerTestOneInput", byte[].class);
        for (int i = 1; i < arguments.length; i++) {
            Path file = Path.of(arguments[i]);
            byte[] input = Files.isRegularFile(file) ? Files.readAllBytes(file)
                    : HexFormat.of().parseHex(arguments[i]);
            target.invoke(null, (Object) input);
            System.out.println(arguments[i] + ": " + input.length + " bytes, nothing found");
        }
    }
}
