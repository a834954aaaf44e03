package dev.vivarium.tests.boot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.tests.run.VivProcess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A Linux guest in a process of its own, and somebody who types at the shell on its serial port. */
final class GuestShell implements AutoCloseable {
    /** What Linux says when something is wrong with the processor or the board below it. */
    private static final Pattern TROUBLE = Pattern.compile(
            ".*(BUG|WARNING|Call Trace|Oops|unchecked MSR access|general protection|segfault|trap invalid|soft lockup"
                    + "|hung task|I/O error|clocksource.*unstable).*");
    private static final long BOOT_SECONDS = 600;
    private static final long POWER_OFF_SECONDS = 60;

    private final VivProcess viv;
    private int commands;

    /** What a command printed and its exit status. */
    record Answer(String text, int status) {
    }

    private GuestShell(VivProcess viv) {
        this.viv = viv;
    }

    /** Boots a kernel with a {@link GuestImage}, up to the shell's prompt. */
    static GuestShell boot(String kernel, String initrd, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run", "--kernel", kernel, "--initrd", initrd, "--append",
                "console=ttyS0 panic=-1", "--no-reboot"));
        arguments.addAll(List.of(options));
        GuestShell shell = new GuestShell(VivProcess.start(arguments.toArray(String[]::new)));
        assertTrue(shell.viv.shows("GUEST-SHELL", BOOT_SECONDS), shell.viv.output() + shell.viv.errors());
        return shell;
    }

    /** Types the command; it must succeed. @return what it printed, with plain line ends */
    String run(String command, long seconds) throws Exception {
        Answer answer = answer(command, seconds);
        assertEquals(0, answer.status, () -> command + " printed: " + answer.text);
        return answer.text;
    }

    Answer answer(String command, long seconds) throws Exception {
        commands++;
        // In what is typed, and comes back as an echo, the marks have quotes inside.
        type("echo '<''begin " + commands + ">'; " + command + "; echo '<''end " + commands + "' $? '>'\n");
        String begin = "<begin " + commands + ">\r\n";
        String end = "<end " + commands + " ";
        assertTrue(viv.shows(end, seconds) && viv.shows(" >\r\n", seconds), () -> "No end of " + command + ": "
                + viv.output() + viv.errors());
        String output = viv.output();
        output = output.substring(output.indexOf(begin) + begin.length());
        Matcher status = Pattern.compile(end + "(\\d+) >").matcher(output);
        assertTrue(status.find(), output);
        return new Answer(output.substring(0, status.start()).replace("\r\n", "\n"),
                Integer.parseInt(status.group(1)));
    }

    void type(String text) throws IOException {
        viv.type(text);
    }

    boolean shows(String text, long seconds) throws InterruptedException {
        return viv.shows(text, seconds);
    }

    /** The kernel's messages must be without a complaint. */
    void assertNoTrouble() throws Exception {
        String messages = run("dmesg", 60);
        assertTrue(messages.contains("Linux version"), messages);
        List<String> trouble = messages.lines().filter(line -> TROUBLE.matcher(line).matches()).toList();
        assertEquals(List.of(), trouble);
    }

    /** Switches the guest off, which must end the process as it should. */
    void powerOff() throws Exception {
        type("poweroff -f\n");
        assertEquals(0, viv.exitStatus(POWER_OFF_SECONDS), viv.output() + viv.errors());
        assertTrue(viv.output().contains("reboot: Power down"), viv.output());
        assertEquals("", viv.errors());
    }

    @Override
    public void close() {
        viv.close();
    }
}
