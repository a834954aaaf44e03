package dev.vivarium.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.bundle.DiskLayer;
import dev.vivarium.snapshot.disk.BackingPolicy;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.DiskFormat;
import dev.vivarium.snapshot.disk.DiskImage;
import dev.vivarium.snapshot.disk.DiskImages;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Machines that are off: made, shown, changed, cloned and deleted. */
class KeptCommandsTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    @TempDir
    private Path folder;
    private String machine = "";
    private String kernel = "";

    @BeforeEach
    void names() throws IOException {
        machine = folder.resolve("a.viv").toString();
        kernel = Files.write(folder.resolve("kernel"), random(70_000)).toString();
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private int viv(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return CommandLineTool.execute(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String done(String... arguments) {
        assertEquals(0, viv(arguments), err.toString());
        return out.toString();
    }

    private void mistake(String part, String... arguments) {
        assertEquals(2, viv(arguments), out + "" + err);
        assertTrue(err.toString().contains(part), err.toString());
        assertTrue(err.toString().startsWith("viv: ") && err.toString().lines().count() == 1, err.toString());
        assertFalse(err.toString().contains("Exception"), err.toString());
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aMachineHasCopiesOfWhatItStartsWith() throws IOException {
        String initrd = Files.write(folder.resolve("initrd"), random(300)).toString();
        done("create", machine, "--kernel", kernel, "--initrd", initrd, "--append", "quiet", "--memory", "64M");
        assertArrayEquals(random(70_000), Files.readAllBytes(Path.of(machine, "boot/kernel")));
        Files.delete(Path.of(kernel));
        String shown = done("show", machine, "--json");
        assertTrue(shown.contains("\"name\": \"a\""), shown);
        assertTrue(shown.contains("\"state\": \"stopped\""), shown);
        assertTrue(shown.contains("\"memoryBytes\": 67108864"), shown);
        assertTrue(shown.contains("\"boot\": {\"kind\": \"kernel\", \"kernel\": \"boot/kernel\", \"initrd\":"
                + " \"boot/initrd\", \"append\": \"quiet\"}"), shown);
        assertTrue(shown.contains("\"serial\": \"log\""), shown);
        assertTrue(done("show", machine).contains("state        stopped"), out.toString());
        assertFalse(Files.exists(Path.of(machine, "host.json")));
    }

    private static String mac(String shown) {
        Matcher mac = Pattern.compile("\"mac\": \"([0-9a-f:]+)\"").matcher(shown);
        assertTrue(mac.find(), shown);
        return mac.group(1);
    }

    @Test
    void aMachineHasANetworkCardUnlessItIsToHaveNone() {
        done("create", machine, "--kernel", kernel);
        String shown = done("show", machine, "--json");
        String mac = mac(shown);
        assertTrue(shown.contains("\"nets\": [{\"name\": \"net0\", \"card\": \"virtio\", \"mac\": \"" + mac
                + "\", \"net\": \"nat,card=virtio,mac=" + mac + "\", \"forwards\": []}]"), shown);
        assertTrue(mac.startsWith("56:49:56:"), mac);
        assertTrue(done("show", machine).contains("network      net0 on nat,card=virtio,mac=" + mac), out.toString());
        done("create", file("b.viv"), "--kernel", kernel, "--net", "none");
        assertTrue(done("show", file("b.viv"), "--json").contains("\"nets\": []"), out.toString());
        assertFalse(Files.exists(Path.of(machine, "host.json")));
    }

    @Test
    void networkCardsAreChanged() throws IOException {
        done("create", machine, "--kernel", kernel, "--net", "nat,isolated,host=off,delay=20,loss=0.5,rate=10M",
                "--forward", "tcp:127.0.0.1:2222:22", "--forward", "udp:[::1]:5300:53");
        String shown = done("show", machine, "--json");
        String mac = mac(shown);
        assertTrue(shown.contains("\"net\": \"nat,isolated,host=off,card=virtio,mac=" + mac
                + ",delay=20,loss=0.5,rate=10000000\", \"forwards\": [\"tcp:127.0.0.1:2222:22\","
                + " \"udp:[::1]:5300:53\"]"), shown);
        done("edit", machine, "--forward", "tcp:127.0.0.1:2223:22");
        assertTrue(done("show", machine, "--json").contains("\"forwards\": [\"tcp:127.0.0.1:2223:22\"]"),
                out.toString());
        done("edit", machine, "--forward", "none");
        assertTrue(done("show", machine, "--json").contains("\"forwards\": []"), out.toString());
        done("edit", machine, "--net", "tap:tap7,card=e1000e,link=down", "--net", "internal:lab,pcap=lab.pcapng");
        shown = done("show", machine, "--json");
        assertEquals(mac, mac(shown));
        assertTrue(shown.contains("\"net\": \"tap:tap7,card=e1000e,mac=" + mac + ",link=down\""), shown);
        assertTrue(shown.contains("internal:lab,card=virtio,mac="), shown);
        assertTrue(shown.contains("lab.pcapng"), shown);
        String manifest = Files.readString(Path.of(machine, "vm.json"));
        assertFalse(manifest.contains("tap7") || manifest.contains("pcapng"), manifest);
        String host = Files.readString(Path.of(machine, "host.json"));
        assertTrue(host.contains("tap:tap7") && host.contains("lab.pcapng"), host);
        mistake("leads to no card", "edit", machine, "--forward", "tcp:127.0.0.1:2222:22");
        done("edit", machine, "--memory", "64M");
        assertEquals(mac, mac(done("show", machine, "--json")));
        done("edit", machine, "--net", "none");
        assertTrue(done("show", machine, "--json").contains("\"nets\": []"), out.toString());
    }

    @Test
    void portsLeadToAMachineFromItsNextStartOn() {
        done("create", machine, "--kernel", kernel, "--net", "none,card=e1000e", "--net", "nat");
        done("forward", machine, "tcp:127.0.0.1:2222:22", "udp:[::1]:5300:53");
        done("forward", machine, "tcp:127.0.0.1:2222:22");
        assertEquals("net1  tcp:127.0.0.1:2222:22\nnet1  udp:[::1]:5300:53\n", done("forward", machine));
        assertEquals("[{\"card\": \"net1\", \"forward\": \"tcp:127.0.0.1:2222:22\"}]\n",
                done("forward", machine, "--remove", "udp:[0:0::1]:5300:53", "--json"));
        assertTrue(done("show", machine, "--json").contains("\"forwards\": [\"tcp:127.0.0.1:2222:22\"]"),
                out.toString());
        mistake("'viv forward a' shows those that do", "forward", machine, "--remove", "tcp:127.0.0.1:1:22");
        mistake("'tcp:2222:22' is not tcp or udp, an address and port", "forward", machine, "tcp:2222:22");
        done("edit", machine, "--net", "none,card=virtio");
        mistake("no network card on nat", "forward", machine, "tcp:127.0.0.1:2222:22");
        assertEquals("", done("forward", machine));
    }

    /** What a network uses of this computer is not the machine's, and stays while its card does. */
    @Test
    void whomANetworkAsksForNamesIsThisComputers() throws IOException {
        done("create", machine, "--kernel", kernel, "--net", "nat,dns=127.0.0.1:5353,tftp=" + folder
                + ",bootfile=menu.ipxe", "--forward", "tcp:127.0.0.1:2222:22");
        String words = "nat,dns=127.0.0.1:5353,tftp=" + folder + ",bootfile=menu.ipxe";
        assertTrue(done("show", machine, "--json").contains("\"net\": \"" + words + ",card="), out.toString());
        assertTrue(Files.readString(Path.of(machine, "host.json")).contains("\"net0\" : \"" + words + "\""),
                Files.readString(Path.of(machine, "host.json")));
        assertTrue(Files.readString(Path.of(machine, "vm.json")).contains("\"network\" : \"nat\""));
        done("edit", machine, "--memory", "64M");
        assertTrue(done("show", machine, "--json").contains("\"net\": \"" + words + ",card="), out.toString());
        done("edit", machine, "--net", "nat");
        assertFalse(done("show", machine, "--json").contains("dns="), out.toString());
        mistake("not the address of a resolver", "create", file("b.viv"), "--kernel", kernel, "--net",
                "nat,dns=localhost");
    }

    @Test
    void aGuestMayHaveSocketsToThisComputer() {
        done("create", machine, "--kernel", kernel, "--vsock", "on");
        assertTrue(done("show", machine, "--json").contains("\"vsock\": true"), out.toString());
        done("edit", machine, "--memory", "64M");
        assertTrue(done("show", machine, "--json").contains("\"vsock\": true"), out.toString());
        done("edit", machine, "--vsock", "off");
        assertTrue(done("show", machine, "--json").contains("\"vsock\": false"), out.toString());
        mistake("'yes' is not one of on, off", "edit", machine, "--vsock", "yes");
    }

    @Test
    void aCloneHasCardsOfItsOwn() {
        done("create", machine, "--kernel", kernel);
        done("clone", machine, file("b.viv"));
        assertNotEquals(mac(done("show", machine, "--json")), mac(done("show", file("b.viv"), "--json")));
    }

    @Test
    void whatCloudInitIsToldBecomesItsOwn() throws Exception {
        Path user = Files.writeString(folder.resolve("user"), "#cloud-config\n");
        done("create", machine, "--kernel", kernel, "--new-disk", "1M", "--cloud-init", user + ",hostname=box");
        String shown = done("show", machine, "--json");
        assertTrue(shown.contains("{\"name\": \"disk1\", \"bus\": \"virtio\", \"readOnly\": true,"), shown);
        byte[] disc = contents(new DiskLayer("disk1", 1, DiskFormat.RAW));
        assertEquals("cidata", new String(disc, 16 * 2048 + 40, 6));
        done("create", file("b.viv"), "--kernel", kernel, "--cloud-init", user + ",bus=ahci");
        assertTrue(done("show", file("b.viv"), "--json").contains("\"disc\": \"media/cd0.iso\""), out.toString());
        mistake("give either a file", "create", file("c.viv"), "--kernel", kernel, "--cloud-init", "hostname=x");
        mistake("nothing that cloud-init knows", "create", file("c.viv"), "--kernel", kernel, "--cloud-init", kernel);
        assertFalse(Files.exists(Path.of(file("c.viv"))));
    }

    @Test
    void disksBecomeOneLayerWithTheirBackingFiles() throws Exception {
        DiskFiles files = new DiskFiles();
        byte[] below = random(200_000);
        byte[] above = random(4096);
        done("disk", "create", file("below.qcow2"), "3M");
        write(files, folder.resolve("below.qcow2"), 100_000, below);
        done("disk", "create", file("above.qcow2"), "--backing", "below.qcow2");
        write(files, folder.resolve("above.qcow2"), 0, above);
        byte[] flat = new byte[1 << 20];
        System.arraycopy(above, 0, flat, 70_000, 4096);
        Files.write(folder.resolve("flat.raw"), flat);
        done("create", machine, "--kernel", kernel, "--disk", file("above.qcow2") + ",bus=ahci", "--disk",
                file("flat.raw") + ",readonly", "--new-disk", "5M");
        Files.delete(folder.resolve("below.qcow2"));
        byte[] whole = new byte[3 << 20];
        System.arraycopy(below, 0, whole, 100_000, below.length);
        System.arraycopy(above, 0, whole, 0, above.length);
        assertArrayEquals(whole, contents(new DiskLayer("disk0", 1, DiskFormat.QCOW2)));
        assertArrayEquals(flat, contents(new DiskLayer("disk1", 1, DiskFormat.RAW)));
        assertArrayEquals(new byte[5 << 20], contents(new DiskLayer("disk2", 1, DiskFormat.QCOW2)));
        String shown = done("show", machine, "--json");
        assertTrue(shown.contains("{\"name\": \"disk0\", \"bus\": \"ahci\", \"readOnly\": false, \"layer\":"
                + " \"disks/disk0-1.qcow2\", \"sizeBytes\": 3145728"), shown);
        assertTrue(shown.contains("{\"name\": \"disk1\", \"bus\": \"virtio\", \"readOnly\": true, \"layer\":"
                + " \"disks/disk1-1.raw\""), shown);
    }

    private static void write(DiskFiles files, Path file, long offset, byte[] bytes) throws Exception {
        try (DiskImage disk = new DiskImages(files).open(file, DiskFormat.QCOW2, false, BackingPolicy.FOLDER)) {
            disk.write(offset, ByteBuffer.wrap(bytes));
        }
    }

    private byte[] contents(DiskLayer layer) throws Exception {
        Path file = new Bundle(Path.of(machine)).file(layer.path());
        try (DiskImage disk = new DiskImages(new DiskFiles()).open(file, layer.format(), true, BackingPolicy.NONE)) {
            byte[] bytes = new byte[(int) disk.sizeBytes()];
            disk.read(0, ByteBuffer.wrap(bytes));
            return bytes;
        }
    }

    @Test
    void discsStayOutsideUnlessTheyAreCopied() throws IOException {
        String disc = Files.write(folder.resolve("disc.iso"), random(40_960)).toString();
        done("create", machine, "--kernel", kernel, "--cdrom", disc, "--cdrom", "none,bus=ide");
        assertTrue(done("show", machine, "--json").contains("{\"name\": \"cd0\", \"bus\": \"ahci\", \"disc\": \"" + disc
                + "\"}, {\"name\": \"cd1\", \"bus\": \"ide\", \"disc\": \"none\"}"), out.toString());
        done("edit", machine, "--insert", "cd1=" + disc, "--insert", "cd0=none", "--copy-media");
        assertTrue(
                done("show", machine, "--json").contains("{\"name\": \"cd0\", \"bus\": \"ahci\", \"disc\": \"none\"},"
                        + " {\"name\": \"cd1\", \"bus\": \"ide\", \"disc\": \"media/cd1.iso\"}"),
                out.toString());
        assertArrayEquals(random(40_960), Files.readAllBytes(Path.of(machine, "media/cd1.iso")));
        mistake("has no drive 'cd7'; it has cd0, cd1", "edit", machine, "--insert", "cd7=" + disc);
        mistake("no disc file", "edit", machine, "--cdrom", file("none.iso"));
    }

    @Test
    void whatIsEditedIsThereAndTheRestStays() {
        done("create", machine, "--kernel", kernel, "--append", "one", "--display", "rfb=127.0.0.1:5901", "--accel",
                "soft,translate=off");
        done("edit", machine, "--memory", "1G", "--cpus", "3", "--new-disk", "1M", "--append", "two", "--no-reboot",
                "--serial", "file:" + file("serial.txt"));
        String shown = done("show", machine, "--json");
        for (String part : new String[]{"\"accel\": \"soft\", \"translate\": \"off\"", "\"memoryBytes\": 1073741824",
                "\"cpus\": 3", "\"append\": \"two\"", "\"stopOnReset\": true", "\"testDevices\": false",
                "\"serial\": \"file:" + file("serial.txt") + "\"", "\"display\": \"rfb=127.0.0.1:5901\"",
                "\"name\": \"disk0\""}) {
            assertTrue(shown.contains(part), part + " in " + shown);
        }
        done("edit", machine, "--remove", "disk0", "--no-reboot=false", "--kernel", kernel);
        shown = done("show", machine, "--json");
        assertTrue(shown.contains("\"disks\": []"), shown);
        assertTrue(shown.contains("\"stopOnReset\": false"), shown);
        assertTrue(shown.contains("\"kernel\": \"boot/kernel-2\", \"initrd\": null, \"append\": \"two\""), shown);
        done("edit", machine, "--every", "60");
        assertTrue(done("show", machine, "--json").contains("\"everyMinutes\": 60, \"keep\": 24"), out.toString());
        mistake("Say what to change", "edit", machine);
        mistake("The memory is not from", "edit", machine, "--memory", "1K");
        mistake("for a kernel that is started directly", "create", file("b.viv"), "--firmware",
                "bios,image=" + kernel + ",video=" + kernel, "--append", "x");
    }

    @Test
    void snapshotsAreTakenShownRestoredAndDeleted() {
        done("create", machine, "--kernel", kernel, "--new-disk", "1M");
        String taken = done("snapshot", "take", machine, "first", "--note", "a \"note\"", "--json");
        assertTrue(taken.matches("\\{\"id\": \"[0-9-]+-[0-9a-f]{4}\", \"name\": \"first\", \"kind\": \"off\","
                + " \"pauseMillis\": 0\\.0, \"totalMillis\": [0-9.]+, \"bytes\": [0-9]+}\n"), taken);
        done("edit", machine, "--memory", "1G");
        done("snapshot", "take", machine, "second");
        done("snapshot", "restore", machine, "first", "--save-present", "third");
        assertTrue(done("show", machine, "--json").contains("\"memoryBytes\": 536870912"), out.toString());
        String tree = done("snapshot", "tree", machine).replaceAll("[0-9]{8}-[0-9]{6}-[0-9a-f]{4}", "ID");
        assertEquals("first  ID  off\n  (now)\n  second  ID  off\n    third  ID  off\n", tree);
        done("snapshot", "rename", machine, "second", "2nd");
        assertTrue(done("snapshot", "show", machine, "2nd").contains("from     2"), out.toString());
        assertTrue(done("snapshot", "delete", machine, "2nd", "--json").contains("\"freedBytes\": "), out.toString());
        String list = done("snapshot", "list", machine, "--json");
        assertTrue(list.contains("\"name\": \"first\", \"note\": \"a \\\"note\\\"\""), list);
        assertFalse(list.contains("2nd"), list);
        mistake("no snapshot '2nd'", "snapshot", "restore", machine, "2nd");
        mistake("goes back to it", "snapshot", "delete", revertingTo("first"), "first");
    }

    private String revertingTo(String snapshot) {
        done("edit", machine, "--when-stopped", "revert:" + snapshot);
        return machine;
    }

    @Test
    void clonesAreMachinesOfTheirOwn() throws IOException {
        done("create", machine, "--kernel", kernel, "--new-disk", "1M");
        done("snapshot", "take", machine, "first");
        done("clone", machine, file("full.viv"));
        done("clone", machine, file("linked.viv"), "--linked");
        String then = done("clone", machine, file("then"), "--snapshot", "first", "--json");
        assertTrue(then.contains("\"folder\": \"" + file("then.viv") + "\""), then);
        mistake("already", "clone", machine, file("then"));
        String more = done("clone", machine, file("more"), file("most"), "--snapshot", "first", "--json");
        assertTrue(more.startsWith("[{\"name\": \"more\"") && more.contains("{\"name\": \"most\""), more);
        done("delete", machine, "--yes");
        for (String each : new String[]{"full", "linked", "then", "more", "most"}) {
            assertTrue(done("show", file(each), "--json").contains("\"name\": \"disk0\""), out.toString());
        }
        String listed = done("list", "--in", folder.toString());
        assertTrue(listed.startsWith("NAME    STATE    MEMORY   DISKS    SNAPSHOTS\nfull    stopped  512 MiB"), listed);
        try (Stream<Path> rest = Files.list(folder)) {
            assertTrue(rest.noneMatch(path -> path.toString().contains("a.viv")), "nothing of the deleted one is left");
        }
    }

    @Test
    void damageIsFoundAndWhatIsGoodIsSaved() throws IOException {
        done("create", machine, "--kernel", kernel, "--new-disk", "1M");
        done("snapshot", "take", machine, "first");
        done("edit", machine, "--memory", "1G");
        done("snapshot", "take", machine, "second");
        String diff = done("snapshot", "diff", machine, "first", "second");
        assertTrue(diff.startsWith("memoryBytes: 536870912 -> 1073741824\ndisk0: "), diff);
        assertTrue(done("verify", machine).endsWith("The machine is sound.\n"), out.toString());
        assertTrue(Files.exists(Path.of(machine, "disks/disk0-2.qcow2.sums")), "a snapshot's disks have checksums");
        Files.delete(Path.of(machine, "disks/disk0-2.qcow2.sums"));
        assertTrue(done("verify", machine, "--json").contains(
                "\"unprotected\": [], \"inUse\": [], \"done\": [\"Layers of disks that have checksums now: 1.\"]"),
                out.toString());
        assertTrue(done("snapshot", "verify", machine, "first").contains("The snapshot is sound."), out.toString());
        String archive = file("a.vivz");
        done("export", machine, archive);
        assertEquals("The file is sound.\n", done("verify", archive));
        byte[] bytes = Files.readAllBytes(Path.of(archive));
        bytes[bytes.length / 3] ^= 1;
        Files.write(Path.of(archive), bytes);
        mistake(archive, "verify", archive);
        mistake(archive, "import", archive, file("b"));

        Path layer = Path.of(machine, "disks/disk0-2.qcow2");
        byte[] damaged = Files.readAllBytes(layer);
        damaged[damaged.length - 1] ^= 1;
        Files.write(layer, damaged);
        assertEquals(2, viv("snapshot", "verify", machine, "second", "--json"));
        assertTrue(out.toString().contains("\"sound\": false, \"problems\": [\""), out.toString());
        assertEquals(0, viv("snapshot", "verify", machine, "first"), out.toString());
        assertEquals(2, viv("verify", machine));
        assertTrue(out.toString().endsWith("The machine is damaged.\n"), out.toString());
        viv("verify", machine, "--repair");
        assertTrue(done("snapshot", "list", machine).contains("first"), out.toString());
    }

    @Test
    void namesAndFilesThatAreNoneAreRefused() throws IOException {
        done("create", machine, "--kernel", kernel);
        mistake("already", "create", machine, "--kernel", kernel);
        mistake("nothing to boot", "create", file("b"));
        mistake("does not exist", "create", file("b"), "--kernel", file("none"));
        mistake("not a regular file", "create", file("b"), "--kernel", folder.toString());
        mistake("no disk file", "create", file("b"), "--kernel", kernel, "--disk", file("none.raw"));
        mistake("is not a qcow2 image", "create", file("b"), "--kernel", kernel, "--disk", kernel + ",format=qcow2");
        mistake("is not a disk's size", "create", file("b"), "--kernel", kernel, "--new-disk", "0");
        mistake("both lead to stdio", "create", file("b"), "--kernel", kernel, "--serial", "stdio", "--console",
                "stdio");
        mistake("Only the serial port has a log", "create", file("b"), "--kernel", kernel, "--console", "log");
        mistake("begins with a dot", "create", file(".b"), "--kernel", kernel);
        mistake("There is no machine", "show", "no such machine");
        mistake("There is no machine", "show", file("b"));
        mistake("has one of the characters", "rename", machine, "a/b");
        mistake("is not running", "stop", machine);
        mistake("is not running", "kill", machine);
        mistake("is not running", "console", machine);
        mistake("no such log", "log", machine);
        mistake("Add --yes", "delete", machine);
        try (Stream<Path> rest = Files.list(folder)) {
            assertTrue(rest.noneMatch(path -> path.getFileName().toString().startsWith("b.viv")), "nothing half-made");
        }
        Files.writeString(Path.of(machine, "vm.json"), "{\"format\": \"vivarium-machine\", ");
        mistake("vm.json is damaged", "show", machine);
        mistake("vm.json is damaged", "start", machine);
        mistake("vm.json is damaged", "snapshot", "take", machine, "x");
        String listed = done("list", "--in", folder.toString(), "--json");
        assertTrue(listed.contains("\"state\": \"broken\", \"trouble\": \"The file "), listed);
        assertTrue(done("list", "--in", folder.toString()).contains("a: The file "), out.toString());
        done("delete", machine, "--yes");
        assertEquals("[]\n", done("list", "--in", folder.toString(), "--json"));
        Files.createDirectory(folder.resolve("b.viv.new"));
        listed = done("list", "--in", folder.toString());
        assertTrue(listed.contains("b.viv.new was left by a command that was interrupted"), listed);
    }
}
