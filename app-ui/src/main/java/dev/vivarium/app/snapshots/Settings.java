package dev.vivarium.app.snapshots;

import dev.vivarium.app.common.Sizes;
import dev.vivarium.app.common.Texts;
import dev.vivarium.snapshot.bundle.SnapshotDiff.Change;

import java.util.Set;

/** A setting that changed, in words. */
final class Settings {
    private static final Set<String> KNOWN = Set.of("memoryBytes", "cpus", "cpu", "accelerator", "boot", "disks",
            "cdroms", "nets");

    private Settings() {
    }

    /** @param field its place in the manifest, such as {@code disks[0].bus} */
    static String words(Texts texts, String field, Change change) {
        String root = field.replaceFirst("[.\\[].*", "");
        String what = KNOWN.contains(root) ? texts.get("setting." + root) : root;
        String rest = field.substring(root.length());
        return texts.get("changed.setting", rest.isEmpty() ? what : what + " " + rest, value(root, change.before()),
                value(root, change.after()));
    }

    private static String value(String root, String value) {
        return root.equals("memoryBytes") && value.matches("\\d{1,18}") ? Sizes.of(Long.parseLong(value)) : value;
    }
}
