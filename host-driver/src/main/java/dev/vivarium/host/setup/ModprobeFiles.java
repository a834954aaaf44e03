package dev.vivarium.host.setup;

import java.util.ArrayList;
import java.util.List;

/** The lines of modprobe.d(5) and the kernel's own command line, with where each is. */
record ModprobeFiles(List<Line> lines) {
    /** @param words without comments */
    record Line(String file, List<String> words) {
        boolean says(String command, String module) {
            return words.size() >= 2 && words.get(0).equals(command) && words.get(1).replace('-', '_').equals(module);
        }
    }

    private static final List<String> FOLDERS = List.of("/etc/modprobe.d", "/run/modprobe.d", "/usr/lib/modprobe.d",
            "/lib/modprobe.d");

    static ModprobeFiles of(Host host) {
        List<Line> lines = new ArrayList<>();
        for (String folder : FOLDERS) {
            for (String name : host.files().names(folder)) {
                if (name.endsWith(".conf")) {
                    String file = folder + "/" + name;
                    host.files().lines(file).forEach(line -> lines.add(new Line(file, words(line))));
                }
            }
        }
        return new ModprobeFiles(lines);
    }

    private static List<String> words(String line) {
        return List.of(line.replaceFirst("#.*", "").strip().split("\\s+"));
    }

    /** The file whose {@code install} line does something else instead of loading it, empty if there is none. */
    String replacing(String module) {
        return file("install", module);
    }

    /** The file that keeps it from being loaded without being asked for, empty if there is none. */
    String blacklisting(String module) {
        return file("blacklist", module);
    }

    private String file(String command, String module) {
        return lines.stream().filter(line -> line.says(command, module)).findFirst().map(Line::file).orElse("");
    }

    /** The file that sets a module's parameter, empty if none does. */
    String setting(String module, String parameter) {
        return lines.stream()
                .filter(line -> line.says("options", module)
                        && line.words().stream().anyMatch(word -> word.startsWith(parameter + "=")))
                .findFirst().map(Line::file).orElse("");
    }
}
