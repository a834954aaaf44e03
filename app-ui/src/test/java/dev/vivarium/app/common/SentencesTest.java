package dev.vivarium.app.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class SentencesTest {
    private static final Path CHINESE = Path.of("src", "main", "resources", "dev", "vivarium", "app", "common",
            "sentences_zh_CN.txt");
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    /** Stops, brackets and quotes at a piece's ends, which often stand apart. */
    private static final Pattern EDGES = Pattern.compile("^[^A-Za-z]+|[^A-Za-z]+$");
    private static final Pattern FILL = Pattern.compile("\\{(\\d+)}");

    private static String chinese(String sentence) {
        return Sentences.in(Locale.SIMPLIFIED_CHINESE, sentence);
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(CHINESE).stream().filter(line -> !line.startsWith("#")).toList();
    }

    @Test
    void whatIsFilledInComesWhereTheOtherLanguageHasIt() {
        assertEquals("/m 中没有虚拟机“a b”。", chinese("There is no machine 'a b' in /m."));
    }

    @Test
    void theMostExactSentenceCounts() {
        assertEquals("没有快照“x”。", chinese("There is no snapshot 'x'."));
        assertEquals("没有 /dev/kvm。", chinese("There is no /dev/kvm."));
    }

    @Test
    void aCauseIsASentenceToo() {
        assertEquals("虚拟机由软件处理器运行：没有 /dev/kvm。",
                chinese("Machines run on the software processor: There is no /dev/kvm."));
        assertEquals("没有应答：进程 7 自 12:00 起占用。", chinese("It does not answer: process 7 has it since 12:00."));
    }

    @Test
    void oneSentenceAfterTheOther() {
        assertEquals("请关闭其他程序。没有 /dev/kvm。", chinese("Close other programs. There is no /dev/kvm."));
    }

    @Test
    void whatIsUnknownStaysAsItIs() {
        String unknown = "Nobody ever said so. And not this.";
        assertEquals(unknown, chinese(unknown));
        assertEquals("", chinese(""));
        String english = "Close other programs.";
        assertEquals(english, Sentences.in(Locale.ROOT, english));
    }

    @Test
    void aLongOrHostileTextIsNotLookedInto() {
        String deep = "The machine ended: ".repeat(200);
        assertTrue(chinese(deep).endsWith("The machine ended: "));
        String many = "Close other programs. ".repeat(180);
        assertTrue(chinese(many).startsWith("请关闭其他程序。"));
        String sentence = "There is no machine '" + "x".repeat(5_000) + "'.";
        assertEquals(sentence, chinese(sentence));
    }

    @Test
    void linesArePairsAndEachIsThereOnce() throws IOException {
        List<String> lines = lines();
        assertEquals(0, lines.size() % 2);
        Set<String> english = new HashSet<>();
        for (int i = 0; i < lines.size(); i += 2) {
            assertTrue(english.add(lines.get(i)), lines.get(i));
            int fills = lines.get(i).split("\\{}", -1).length - 1;
            Matcher fill = FILL.matcher(lines.get(i + 1));
            while (fill.find()) {
                assertTrue(Integer.parseInt(fill.group(1)) < fills, lines.get(i + 1));
            }
        }
    }

    /** A sentence that was changed where it is said would silently stay English. */
    @Test
    void allAreSaidSomewhere() throws IOException {
        StringBuilder said = new StringBuilder();
        for (String module : List.of("app-ui", "host-driver", "snapshot", "vm-engine")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    said.append(JOINED.matcher(Files.readString(file)).replaceAll(""));
                }
            }
        }
        List<String> lines = lines();
        List<String> unsaid = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            for (String piece : lines.get(i).split("\\{}", -1)) {
                if (said.indexOf(EDGES.matcher(piece).replaceAll("")) < 0) {
                    unsaid.add(lines.get(i) + " <- " + piece);
                }
            }
        }
        assertEquals(List.of(), unsaid);
    }
}
