package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.vivarium.tests.run.VivProcess;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Linux guest in a process of its own, and somebody who types at its shell. */
public final class GuestShell implements AutoCloseable {
    /** What Linux says when something is wrong with the processor or the board below it. */
    private static final Pattern TROUBLE = Pattern.compile(
            ".*(BUG|WARNING|Call Trace|Oops|unchecked MSR access|general protection|segfault|trap invalid|soft lockup"
                    + "|hung task|I/O error|clocksource.*unstable).*");
    private static final long SILENT_BOOT_SECONDS = 240;
    private static final long POWER_OFF_SECONDS = 120;

    private final VivProcess viv;
    private int commands;

    /** What a command printed and its exit status. */
    record Answer(String text, int status) {
    }

    private GuestShell(VivProcess viv) {
        this.viv = viv;
    }

    /** Boots a kernel with a {@link GuestImage}, up to the shell's prompt on the first serial port. */
    public static GuestShell boot(Path kernel, String initrd, String... options) throws Exception {
        return bootWith("console=ttyS0", kernel, initrd, options);
    }

    /** The same with more words for the kernel's command line. */
    public static GuestShell bootWith(String append, Path kernel, String initrd, String... options) throws Exception {
        return of(VivProcess.start(arguments(append, kernel, initrd, options)));
    }

    /** The same as {@link #boot}, started by a command that becomes the machine. */
    static GuestShell bootBy(List<String> before, Path kernel, String initrd, String... options) throws Exception {
        return of(VivProcess.startBy(before, arguments("console=ttyS0", kernel, initrd, options)));
    }

    /** The same of a guest that has been started already. */
    static GuestShell of(VivProcess started) throws Exception {
        GuestShell shell = new GuestShell(started);
        assertTrue(shell.shows("GUEST-SHELL", SILENT_BOOT_SECONDS), shell.said());
        return shell.alone();
    }

    /** Boots a system that has users, and logs in. */
    static GuestShell login(String append, Path kernel, String initrd, String... options) throws Exception {
        return new GuestShell(VivProcess.start(arguments(append, kernel, initrd, options))).logIn();
    }

    /** The same in a guest that has been started already. */
    static GuestShell loginTo(VivProcess viv) throws Exception {
        return new GuestShell(viv).logIn();
    }

    /** Of a guest that somebody has logged in to. */
    static GuestShell at(VivProcess viv) throws Exception {
        GuestShell shell = new GuestShell(viv);
        shell.type("\n");
        assertTrue(shell.shows("# ", SILENT_BOOT_SECONDS), shell.said());
        return shell;
    }

    private GuestShell logIn() throws Exception {
        assertTrue(shows("login: ", SILENT_BOOT_SECONDS), said());
        type("root\n");
        assertTrue(shows("Password: ", SILENT_BOOT_SECONDS), said());
        type("guest\n");
        assertTrue(shows(":~# ", SILENT_BOOT_SECONDS), said()); // a picture of a new key may have "# "
        return alone();
    }

    /** What the kernel says goes to dmesg from now on, and not into the middle of what commands print. */
    private GuestShell alone() throws Exception {
        run("dmesg -n 1", SILENT_BOOT_SECONDS);
        return this;
    }

    private static String[] arguments(String append, Path kernel, String initrd, String... options) {
        List<String> arguments = new ArrayList<>(List.of("run", "--kernel", kernel.toString(), "--initrd", initrd,
                "--append", append + " panic=-1", "--no-reboot"));
        arguments.addAll(List.of(options));
        return arguments.toArray(String[]::new);
    }

    /**
     * Types the command; it must succeed.
     *
     * @param silentSeconds how long it may print nothing
     * @return what it printed, with plain line ends
     */
    public String run(String command, long silentSeconds) throws Exception {
        Answer answer = answer(command, silentSeconds);
        assertEquals(0, answer.status, () -> command + " printed: " + answer.text);
        return answer.text;
    }

    Answer answer(String command, long silentSeconds) throws Exception {
        commands++;
        // In what is typed, and comes back as an echo, the marks have quotes inside.
        type("echo '<''begin " + commands + ">'; " + command + "; echo '<''end " + commands + "' $? '>'\n");
        String begin = "<begin " + commands + ">\r\n";
        String end = "<end " + commands + " ";
        Pattern whole = Pattern.compile(begin + "(.*)" + end + "(\\d+) >\r\n", Pattern.DOTALL);
        assertTrue(shows(end, silentSeconds), () -> "No end of " + command + ": " + said());
        assertTrue(viv.showsBehind(viv.output().lastIndexOf(end), ">\r\n", 60), this::said);
        Matcher matcher = whole.matcher(viv.output());
        assertTrue(matcher.find(), () -> "Something else is in what " + command + " printed: " + said());
        return new Answer(matcher.group(1).replace("\r\n", "\n"), Integer.parseInt(matcher.group(2)));
    }

    void type(String text) throws IOException {
        viv.type(text);
    }

    boolean shows(String text, long silentSeconds) throws InterruptedException {
        return viv.shows(text, silentSeconds);
    }

    /** The kernel's messages must be without a complaint. */
    public void assertNoTrouble() throws Exception {
        String messages = run("dmesg", 60);
        assertTrue(messages.contains("Linux version"), messages);
        assertNoTroubleIn(messages);
    }

    public static void assertNoTroubleIn(String messages) {
        List<String> lines = messages.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (TROUBLE.matcher(lines.get(i)).matches()) {
                fail("The kernel complains:\n" + String.join("\n",
                        lines.subList(Math.max(0, i - 8), Math.min(lines.size(), i + 40))));
            }
        }
    }

    /** Switches the guest off at once. */
    public void powerOff() throws Exception {
        type("poweroff -f\n");
        assertPoweredOff();
    }

    /** The guest switches itself off, which must end the process as it should. */
    public void assertPoweredOff() throws Exception {
        assertEquals(0, viv.exitStatus(POWER_OFF_SECONDS), said());
        assertTrue(viv.output().contains("reboot: Power down"), viv.output());
        assertEquals("", viv.errors());
    }

    public VivProcess process() {
        return viv;
    }

    private String said() {
        return viv.output() + viv.errors();
    }

    @Override
    public void close() {
        viv.close();
    }
}
