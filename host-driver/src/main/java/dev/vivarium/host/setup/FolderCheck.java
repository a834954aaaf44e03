package dev.vivarium.host.setup;

import java.util.ArrayList;
import java.util.List;

/** What the file system of the machines' folder can do for disks, snapshots and restoring. */
final class FolderCheck implements Check {
    static final String ID = "machines-folder";
    /** A small Linux guest's disk and one snapshot of it. */
    private static final long LITTLE_ROOM = 4L << 30;

    @Override
    public Finding look(Host host) {
        FolderTraits folder = host.machinesFolder();
        String where = "on " + folder.type() + " with " + Bytes.text(folder.freeBytes()) + " free (" + folder.path()
                + ")";
        if (!folder.writable()) {
            return Finding.note(ID, "No machine can be kept in the machines' folder, " + where + ".")
                    .because("No file can be made there.")
                    .advise("Make the folder writable, or keep machines elsewhere.");
        }
        String sentence = "The machines' folder is " + where + ".";
        List<String> lacks = lacks(folder);
        if (lacks.isEmpty()) {
            return Finding.ok(ID, sentence);
        }
        return Finding.note(ID, sentence).because("It has " + String.join("; ", lacks) + ".")
                .advise(folder.mappable() && folder.sparse() && folder.freeBytes() >= LITTLE_ROOM
                        ? ""
                        : "Keep machines on a local file system with room: btrfs or XFS are best, ext4 and NTFS do.");
    }

    private static List<String> lacks(FolderTraits folder) {
        List<String> lacks = new ArrayList<>();
        if (!folder.reflink()) {
            lacks.add("no reflink, so that copies of machines take time and room");
        }
        if (!folder.sparse()) {
            lacks.add("no holes in files, so that disks and memory take their full size");
        }
        if (!folder.mappable()) {
            lacks.add("no mapping of files, so that restoring reads all memory first");
        }
        if (folder.freeBytes() < LITTLE_ROOM) {
            lacks.add("little room");
        }
        return lacks;
    }
}
