package dev.vivarium.installer.packaging;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** viv(1), made of what {@code viv --help} and the help of every command print. */
final class ManualPage {
    private static final Pattern COMMAND = Pattern.compile("^  ([a-z][a-z-]*)\\b.*$", Pattern.MULTILINE);

    /** For terminals of 80 columns, with the page's margin. */
    private static final String WIDTH = "76";

    private final Release release;

    ManualPage(Release release) {
        this.release = release;
    }

    String text() {
        System.setProperty("vivarium.usage.width", WIDTH);
        StringBuilder page = new StringBuilder();
        String date = DateTimeFormatter.ISO_LOCAL_DATE.withZone(ZoneOffset.UTC).format(release.time());
        line(page, ".TH VIV 1 \"" + date + "\" \"Vivarium " + release.version() + "\" \"User Commands\"");
        line(page, ".SH NAME");
        line(page, "viv \\- creates and runs virtual machines");
        line(page, ".SH SYNOPSIS");
        line(page, ".B viv");
        line(page, "[\\fICOMMAND\\fR [\\fIOPTIONS\\fR]]");
        line(page, ".SH DESCRIPTION");
        line(page, "Without a command the window of Vivarium is opened.");
        String usage = Release.usage("--help");
        verbatim(page, usage.substring(usage.indexOf('\n') + 1));
        line(page, ".SH COMMANDS");
        for (String command : commands(usage)) {
            line(page, ".SS " + escaped("viv " + command));
            verbatim(page, Release.usage(command, "--help"));
        }
        line(page, ".SH FILES");
        line(page, ".I ~/Vivarium");
        line(page, "is where machines live, unless the set-up or VIVARIUM_HOME say otherwise.");
        return page.toString();
    }

    static List<String> commands(String usage) {
        List<String> commands = new ArrayList<>();
        int begin = usage.indexOf("Commands:");
        int end = usage.indexOf("Examples:", begin);
        Matcher matcher = COMMAND.matcher(usage.substring(Math.max(begin, 0), end < 0 ? usage.length() : end));
        while (matcher.find()) {
            commands.add(matcher.group(1));
        }
        return commands;
    }

    private static void verbatim(StringBuilder page, String text) {
        line(page, ".nf");
        text.stripTrailing().lines().forEach(each -> line(page, escaped(each)));
        line(page, ".fi");
    }

    /** roff reads backslashes anywhere, and requests at the begin of a line; its minus is not its hyphen. */
    static String escaped(String line) {
        String escaped = line.replace("\\", "\\e").replace("-", "\\-");
        return escaped.startsWith(".") || escaped.startsWith("'") ? "\\&" + escaped : escaped;
    }

    private static void line(StringBuilder page, String line) {
        page.append(line).append('\n');
    }
}
