package dev.vivarium.snapshot.exchange;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Changes something in an archive, and makes all digests and sizes right again. */
final class Forgery {
    private final Map<String, byte[]> entries;

    /** @param where config, manifest or map: of the kernel */
    record Change(String where, String old, String changed) {
    }

    Forgery(Map<String, byte[]> entries) {
        this.entries = new LinkedHashMap<>(entries);
    }

    private String text(String name) {
        return new String(entries.get(name), StandardCharsets.UTF_8);
    }

    private String find(String with) {
        return entries.keySet().stream().filter(name -> text(name).contains(with) && name.startsWith(Layout.BLOBS))
                .findFirst().orElseThrow();
    }

    private String map() {
        return find("\"path\":\"boot/vmlinuz\"");
    }

    private String manifest() {
        return find("\"layers\":");
    }

    Map<String, byte[]> with(Change change) {
        String name = switch (change.where()) {
            case "config" -> find("vivarium-exchange");
            case "manifest" -> manifest();
            default -> map();
        };
        if (!text(name).contains(change.old())) {
            throw new AssertionError(change.old() + " is not in " + text(name));
        }
        replace(name, text(name).replace(change.old(), change.changed()).getBytes(StandardCharsets.UTF_8));
        return entries;
    }

    /** The kernel's only chunk. */
    Map<String, byte[]> withChunk(byte[] blob) {
        String digest = text(map()).replaceAll(".*sha256:([0-9a-f]{64}).*", "$1");
        replace(Layout.BLOBS + digest, blob);
        return entries;
    }

    private void replace(String name, byte[] blob) {
        byte[] old = entries.remove(name);
        entries.put(Digest.of(blob).entryName(), blob);
        String oldHex = name.substring(Layout.BLOBS.length());
        String newHex = Digest.of(blob).hex();
        for (String other = naming(oldHex); other != null; other = naming(oldHex)) {
            byte[] fixed = text(other).replace("sha256:" + oldHex + "\",\"size\":" + old.length,
                    "sha256:" + newHex + "\",\"size\":" + blob.length).replace(oldHex, newHex)
                    .getBytes(StandardCharsets.UTF_8);
            if (other.startsWith(Layout.BLOBS)) {
                replace(other, fixed);
            } else {
                entries.put(other, fixed);
            }
        }
    }

    private @Nullable String naming(String hex) {
        return entries.keySet().stream().filter(name -> text(name).startsWith("{") && text(name).contains(hex))
                .findFirst().orElse(null);
    }
}
