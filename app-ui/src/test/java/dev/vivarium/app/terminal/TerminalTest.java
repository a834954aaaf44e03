package dev.vivarium.app.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What the screens of vttest and of everyday programs ask of a terminal. {@code ^} is ESC [. */
final class TerminalTest {
    private final StringBuilder replies = new StringBuilder();
    private final Terminal terminal = new Terminal(5, 10, replies::append);

    private void feed(String text) {
        byte[] bytes = text.replace("^", "\u001b[").getBytes(StandardCharsets.UTF_8);
        terminal.feed(bytes, bytes.length);
    }

    /** Rows from the top, until the last that is not empty, with a bar between them. */
    private String page() {
        return page(0);
    }

    private String page(int back) {
        StringBuilder text = new StringBuilder();
        terminal.look(back, picture -> picture.lines().forEach(line -> text.append(line.text()).append('|')));
        return text.toString().replaceAll("\\|+$", "");
    }

    private String cursor() {
        StringBuilder place = new StringBuilder();
        terminal.look(0, picture -> place.append(picture.cursorRow()).append(' ').append(picture.cursorColumn()));
        return place.toString();
    }

    private Style style(int row, int column) {
        List<Style> found = new ArrayList<>();
        terminal.look(0, picture -> found.add(picture.lines().get(row).styles[column]));
        return found.getFirst();
    }

    @Test
    void textWrapsAndScrolls() {
        feed("0123456789ab\r\nc");
        assertEquals("0123456789|ab|c", page());
        feed("\r\n1\r\n2\r\n3\r\n4");
        assertEquals("c|1|2|3|4", page());
        assertEquals("0123456789|ab|c|1|2", page(99));
        assertEquals("0123456789ab\nc\n1\n2\n3\n4", terminal.text(), "what was wrapped is one line");
    }

    @Test
    void theLastColumnWaitsForTheNextCharacter() {
        feed("0123456789");
        assertEquals("0 9", cursor());
        feed("\b*");
        assertEquals("01234567*9", page());
        feed("^1;10HX^KY");
        assertEquals("01234567*Y", page(), "erasing ends the wait");
        feed("^?7lABC");
        assertEquals("01234567*C", page());
    }

    @Test
    void theCursorGoesWhereItIsSent() {
        feed("^3;4Hx^A^Dy^99B^99Cz^1;1Hq^2d^5Gw^E^Fe");
        assertEquals("q|e  yw|   x||         z", page());
        feed("^6n");
        assertEquals("\u001b[2;2R", replies.toString());
    }

    @Test
    void partsAreErased() {
        String full = "^1;1Haaaaaaaaaa\r\nbbbbbbbbbb\r\ncccccccccc";
        feed(full + "^2;5H^K");
        assertEquals("aaaaaaaaaa|bbbb|cccccccccc", page());
        feed(full + "^2;5H^1K");
        assertEquals("aaaaaaaaaa|     bbbbb|cccccccccc", page());
        feed(full + "^2;5H^J");
        assertEquals("aaaaaaaaaa|bbbb", page());
        feed(full + "^2;5H^1J");
        assertEquals("|     bbbbb|cccccccccc", page());
        feed(full + "^2;5H^3X");
        assertEquals("aaaaaaaaaa|bbbb   bbb|cccccccccc", page());
        feed("^2J");
        assertEquals("", page());
    }

    @Test
    void charactersAndLinesAreInsertedAndDeleted() {
        feed("abcdef^1;3H^2@^4hXY^4l");
        assertEquals("abXY  cdef", page());
        feed("^2P");
        assertEquals("abXYcdef", page());
        feed("\r\n1\r\n2\r\n3\r\n4^2;1H^2L");
        assertEquals("abXYcdef|||1|2", page());
        feed("^3M");
        assertEquals("abXYcdef|2", page());
        assertEquals("abXYcdef|2", page(99), "nothing of it went off the top");
    }

    @Test
    void theMarginsHoldWhatScrolls() {
        feed("a\r\nb\r\nc\r\nd\r\ne^2;4r");
        assertEquals("0 0", cursor());
        feed("^4;1H\n");
        assertEquals("a|c|d||e", page());
        feed("^2;1H\u001bM");
        assertEquals("a||c|d|e", page());
        feed("^S");
        assertEquals("a|c|d||e", page());
        feed("^2T");
        assertEquals("a|||c|e", page());
        feed("^?6h^1;1Ho^?6l^r");
        assertEquals("a|o||c|e", page());
        feed("^?6h^6n");
        assertEquals("\u001b[1;1R", replies.toString());
    }

    @Test
    void coloursAreOfThreeKinds() {
        feed("^1;31ma^0;38;5;200mb^38;2;1;2;3;4mc^48:2::9:8:7md^38:5:17;7me^96;103mf^mg");
        assertEquals(new Style(1, Style.DEFAULT, Style.BOLD), style(0, 0));
        assertEquals(new Style(200, Style.DEFAULT, 0), style(0, 1));
        assertEquals(new Style(Style.RGB | 0x010203, Style.DEFAULT, Style.UNDERLINE), style(0, 2));
        assertEquals(Style.RGB | 0x090807, style(0, 3).background());
        assertEquals(17, style(0, 4).foreground());
        assertTrue(style(0, 4).is(Style.INVERSE));
        assertEquals(14, style(0, 5).foreground());
        assertEquals(11, style(0, 5).background());
        assertEquals(Style.PLAIN, style(0, 6));
        feed("^44m^K");
        assertEquals(4, style(0, 9).background(), "what is erased has the background");
    }

    @Test
    void theOtherPageComesAndGoes() {
        feed("main\r\n^?1049h");
        assertEquals("", page());
        feed("^Heditor\n\n\n\n\n\n\n\n");
        assertTrue(terminal.isAlternate());
        assertEquals("", page(99).replace("|", ""), "and keeps nothing that went off its top");
        feed("^?1049l");
        assertEquals("main", page());
        assertEquals("1 0", cursor());
    }

    @Test
    void charactersOfTheWorld() {
        feed("é中文e\u0301");
        assertEquals("é中文é", page());
        assertEquals("0 6", cursor());
        feed("^1;3Hx");
        assertEquals("é x文é", page(), "half of a wide character is none");
        feed("^1;1H012345678中");
        assertEquals("012345678|中", page(), "a wide one does not fit into one column");
        byte[] broken = {(byte) 0xE4, (byte) 0xB8, 'x', (byte) 0xFF, (byte) 0xC0, (byte) 0x80};
        feed("^2J^H");
        terminal.feed(broken, broken.length);
        assertEquals("\uFFFDx\uFFFD\uFFFD", page());
    }

    @Test
    void piecesOfASequenceBelongTogether() {
        for (String piece : new String[]{"\u001b", "[", "3", "1", ";", "1", "m", "r"}) {
            feed(piece);
        }
        assertEquals(new Style(1, Style.DEFAULT, Style.BOLD), style(0, 0));
        feed("^1\n;5Hx");
        assertEquals("r   x", page(), "control characters act inside of a sequence");
    }

    @Test
    void linesAreDrawn() {
        feed("\u001b(0lqk\u001b(Bq\u001b)0\u000ex\u000fx");
        assertEquals("┌─┐q│x", page());
    }

    @Test
    void tabsStandWhereTheyAreSet() {
        feed("\ta^3g^1;4H\u001bH\r\tb^Z^Zc");
        assertEquals("c  b    a", page());
    }

    @Test
    void aResetForgetsEverything() {
        feed("a^2;3r^?6h^31m^?25l^?2004h\u001bcb");
        assertEquals("b", page());
        assertEquals(Style.PLAIN, style(0, 0));
        assertEquals("0 1", cursor());
        assertEquals("x", terminal.pasted("x"));
        feed("\u001b#8");
        assertEquals("EEEEEEEEEE|EEEEEEEEEE|EEEEEEEEEE|EEEEEEEEEE|EEEEEEEEEE", page());
    }

    @Test
    void itSaysWhatItIs() {
        feed("^c^>c^5n^18t\u001b]0;the title\u0007\u001b]52;c;eA==\u001b\\\u001bPq1;1\u001b\\.");
        assertEquals("\u001b[?62;22c\u001b[>1;10;0c\u001b[0n\u001b[8;5;10t", replies.toString());
        assertEquals("the title", terminal.title());
        assertEquals(".", page(), "strings are no text");
    }

    @Test
    void whatIsPastedIsMarkedAndHarmless() {
        assertEquals("a\rb\tc", terminal.pasted("a\nb\tc\u001b\u0003"));
        feed("^?2004h");
        assertEquals("\u001b[200~x[201~\u001b[201~", terminal.pasted("x\u001b[201~"));
    }

    @Test
    void anotherSizeKeepsTheNewestLines() {
        feed("1\r\n2\r\n3\r\n4\r\n5\r\n6");
        terminal.resize(3, 20);
        assertEquals("4|5|6", page());
        terminal.resize(6, 4);
        assertEquals("1|2|3|4|5|6", page());
        assertEquals("5 1", cursor());
        feed("7890ab");
        assertEquals("2|3|4|5|6789|0ab", page());
    }

    @Test
    void noMoreLinesAreKeptThanItSays() {
        feed("x\r\n".repeat(Page.MOST_KEPT + 100));
        terminal.look(0, picture -> assertEquals(Page.MOST_KEPT, picture.kept()));
    }

    @Test
    void whatIsMarkedIsRead() {
        feed("0123456789abc\r\nnext line");
        assertArrayEquals(new int[]{5, 9}, terminal.word(2, 6));
        assertArrayEquals(new int[]{4, 4}, terminal.word(9, 4));
        assertEquals("56789abc\nne", terminal.text(new Selection.Place(0, 5), new Selection.Place(2, 2)));
    }

    @Test
    void thePointerIsToldOnlyToWhoAsks() {
        assertEquals(Modes.Pointer.NOTHING, terminal.pointer());
        feed("^?1002h^?1006h");
        assertEquals(Modes.Pointer.DRAGS, terminal.pointer());
        assertEquals("\u001b[<0;3;2M", terminal.pointed(0, 1, 2, true));
        feed("^?1002l");
        assertEquals(Modes.Pointer.NOTHING, terminal.pointer());
    }

    @Test
    void noiseDoesNoHarm() {
        Random random = new Random(7);
        byte[] noise = new byte[4096];
        String likely = "[[;;?0123456789HJKmhlrLMP@ABCDX\u001b\u001b\n\r";
        for (int i = 0; i < 300; i++) {
            for (int k = 0; k < noise.length; k++) {
                noise[k] = random.nextInt(3) == 0 ? (byte) random.nextInt(256)
                        : (byte) likely.charAt(random.nextInt(likely.length()));
            }
            terminal.feed(noise, noise.length);
            terminal.resize(2 + random.nextInt(40), 2 + random.nextInt(120));
            terminal.look(random.nextInt(50), picture -> {
                assertEquals(terminal.rows(), picture.lines().size());
                assertFalse(picture.cursorColumn() >= terminal.columns());
            });
        }
    }
}
