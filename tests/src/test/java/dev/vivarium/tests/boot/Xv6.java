package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** xv6 for x86, built here from its sources. */
public final class Xv6 {
    /**
     * Of September 2016, when it still reached a processor's own data by GS. Later it asks the local APIC which processor it is on at
     * each spin lock, and where each such read leaves the guest its tests take hours.
     */
    private static final String BY_GS = "d63ac118";
    /**
     * Its {@code iput} waits for the inode's lock even if others use the inode, and so two processes that create and link in one folder
     * wait for each other for ever, with two processors sooner or later. Its successor for RISC-V waits only as the last user.
     */
    private static final String WAIT = "  acquiresleep(&ip->lock);\n  if(ip->valid && ip->nlink == 0){";
    private static final String LAST_USER = """
              acquire(&icache.lock);
              if(ip->ref > 1){
                ip->ref--;
                release(&icache.lock);
                return;
              }
              release(&icache.lock);
            """;

    private Xv6() {
    }

    /** As it is now, with a mended {@code iput}. @return the folder with its two disks, xv6.img and fs.img */
    static Path withDisks(Path folder) throws Exception {
        copy(folder);
        Path files = folder.resolve("fs.c");
        String code = Files.readString(files);
        assertTrue(code.contains(WAIT), "iput is not what it was");
        Files.writeString(files, code.replace(WAIT, LAST_USER + WAIT));
        make(folder, "xv6.img", "fs.img");
        return folder;
    }

    /** An older one that keeps its files in memory. @return its disk */
    public static Path inMemory(Path folder) throws Exception {
        copy(folder);
        HostTool.output("git", "-C", folder.toString(), "checkout", "-q", BY_GS);
        make(folder, "xv6memfs.img");
        return folder.resolve("xv6memfs.img");
    }

    private static void copy(Path folder) throws Exception {
        HostTool.output("cp", "-r", GuestSources.of("mit-pdos", "xv6-public").toString(), folder.toString());
    }

    private static void make(Path folder, String... images) throws Exception {
        // Newer compilers than its authors' warn of more.
        Path rules = folder.resolve("Makefile");
        Files.writeString(rules, Files.readString(rules).replace("-Werror", ""));
        for (String image : images) {
            HostTool.output("make", "-s", "-C", folder.toString(), image);
            assertTrue(Files.isRegularFile(folder.resolve(image)), image);
        }
    }
}
