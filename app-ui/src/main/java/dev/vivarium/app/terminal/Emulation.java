package dev.vivarium.app.terminal;

import java.util.function.Consumer;

/**
 * What text and sequences do: a VT220 as xterm is one (ECMA-48; "XTerm Control Sequences"), with the alternate page, colours, bracketed paste
 * and the pointer. Not there: the bell, double-width lines, protected characters, the status line, printing, sixel pictures, several
 * pages, the application keypad, character sets besides ASCII and DEC's line drawing.
 */
final class Emulation implements SequenceParser.Handler {
    /** DEC's special graphics, from 60h to 7Eh. */
    private static final String GRAPHICS = "◆▒␉␌␍␊°±␤␋┘┐┌└┼⎺⎻─⎼⎽├┤┴┬│≤≥π≠£·";
    private static final int MOST_TITLE = 200;

    private final Surface surface;
    private final Modes modes;
    private final Consumer<String> reply;
    private final boolean[] graphics = new boolean[2];
    private int shift;
    private String title = "";

    /** @param reply sends to the program */
    Emulation(Surface surface, Consumer<String> reply) {
        this.surface = surface;
        this.modes = surface.modes;
        this.reply = reply;
    }

    String title() {
        return title;
    }

    @Override
    public void print(int character) {
        boolean drawn = graphics[shift] && character >= 0x60 && character <= 0x7E;
        surface.print(drawn ? GRAPHICS.charAt(character - 0x60) : character);
    }

    @Override
    public void control(int character) {
        switch (character) {
            case '\b' -> surface.backspace();
            case '\t' -> surface.tab(1);
            case '\n', 0x0B, '\f' -> {
                surface.lineFeed();
                if (modes.newLine) {
                    surface.carriageReturn();
                }
            }
            case '\r' -> surface.carriageReturn();
            case 0x0E -> shift = 1;
            case 0x0F -> shift = 0;
            default -> {
                // Of no effect on a terminal.
            }
        }
    }

    @Override
    public void escape(char intermediate, char end) {
        switch (intermediate) {
            case 0 -> escape(end);
            case '(' -> graphics[0] = end == '0';
            case ')' -> graphics[1] = end == '0';
            case '#' -> {
                if (end == '8') {
                    surface.fill();
                }
            }
            default -> {
                // Other character sets.
            }
        }
    }

    private void escape(char end) {
        switch (end) {
            case '7' -> surface.save();
            case '8' -> surface.restore();
            case 'D' -> surface.lineFeed();
            case 'E' -> {
                surface.lineFeed();
                surface.carriageReturn();
            }
            case 'H' -> surface.setTab();
            case 'M' -> surface.reverseLineFeed();
            case 'Z' -> identify();
            case 'c' -> reset(true);
            default -> {
                // What this terminal does not have.
            }
        }
    }

    private void identify() {
        reply.accept("\u001b[?62;22c");
    }

    private void reset(boolean all) {
        modes.applicationCursor = false;
        modes.insert = false;
        modes.newLine = false;
        modes.origin = false;
        modes.autoWrap = true;
        modes.cursorSeen = true;
        graphics[0] = false;
        graphics[1] = false;
        shift = 0;
        surface.pen = Style.PLAIN;
        if (all) {
            modes.reverse = false;
            modes.bracketedPaste = false;
            modes.focusEvents = false;
            modes.pointer = Modes.Pointer.NOTHING;
            modes.pointerAsText = false;
            surface.reset();
        } else {
            surface.save();
        }
    }

    @Override
    public void sequence(CsiSequence sequence) {
        if (sequence.intermediate() == '!' && sequence.end() == 'p') {
            reset(false);
        } else if (sequence.intermediate() != 0) {
            return;
        } else if (sequence.prefix() == 0) {
            if (!move(sequence) && !edit(sequence)) {
                other(sequence);
            }
        } else if (sequence.prefix() == '?') {
            privately(sequence);
        } else if (sequence.prefix() == '>' && sequence.end() == 'c') {
            reply.accept("\u001b[>1;10;0c");
        }
    }

    private boolean move(CsiSequence sequence) {
        int count = sequence.count(0, 1);
        switch (sequence.end()) {
            case 'A' -> surface.up(count);
            case 'B', 'e' -> surface.down(count);
            case 'C', 'a' -> surface.toColumn(surface.column() + count);
            case 'D' -> surface.toColumn(surface.column() - count);
            case 'E' -> {
                surface.down(count);
                surface.carriageReturn();
            }
            case 'F' -> {
                surface.up(count);
                surface.carriageReturn();
            }
            case 'G', '`' -> surface.toColumn(count - 1);
            case 'H', 'f' -> {
                surface.toRow(count - 1);
                surface.toColumn(sequence.count(1, 1) - 1);
            }
            case 'I' -> surface.tab(count);
            case 'Z' -> surface.backTab(count);
            case 'd' -> surface.toRow(count - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean edit(CsiSequence sequence) {
        int count = sequence.count(0, 1);
        switch (sequence.end()) {
            case '@' -> surface.insertCharacters(count);
            case 'J' -> surface.eraseInPage(sequence.value(0, 0));
            case 'K' -> surface.eraseInLine(sequence.value(0, 0));
            case 'L' -> surface.insertLines(count);
            case 'M' -> surface.deleteLines(count);
            case 'P' -> surface.deleteCharacters(count);
            case 'S' -> surface.scrollUp(count);
            case 'T' -> surface.scrollDown(count);
            case 'X' -> surface.eraseCharacters(count);
            case 'b' -> surface.repeat(count);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void other(CsiSequence sequence) {
        switch (sequence.end()) {
            case 'c' -> identify();
            case 'g' -> surface.clearTab(sequence.value(0, 0) == 3);
            case 'h', 'l' -> sequence.parameters().forEach(one -> ansiMode(one[0], sequence.end() == 'h'));
            case 'm' -> surface.pen = GraphicRendition.apply(surface.pen, sequence.parameters());
            case 'n' -> report(sequence.value(0, 0));
            case 'r' -> surface.setMargins(sequence.count(0, 1) - 1, sequence.count(1, surface.page().rows()));
            case 's' -> surface.save();
            case 'u' -> surface.restore();
            case 't' -> {
                if (sequence.value(0, 0) == 18) {
                    reply.accept("\u001b[8;" + surface.page().rows() + ";" + surface.page().columns() + "t");
                }
            }
            default -> {
                // What this terminal does not have.
            }
        }
    }

    private void report(int what) {
        if (what == 5) {
            reply.accept("\u001b[0n");
        } else if (what == 6) {
            reply.accept("\u001b[" + (surface.row() - surface.originRow() + 1) + ";" + (surface.column() + 1) + "R");
        }
    }

    private void ansiMode(int mode, boolean on) {
        switch (mode) {
            case 4 -> modes.insert = on;
            case 20 -> modes.newLine = on;
            default -> {
                // What this terminal does not have.
            }
        }
    }

    private void privately(CsiSequence sequence) {
        boolean on = sequence.end() == 'h';
        if (on || sequence.end() == 'l') {
            sequence.parameters().forEach(one -> privateMode(one[0], on));
        }
    }

    private void privateMode(int mode, boolean on) {
        switch (mode) {
            case 1 -> modes.applicationCursor = on;
            case 3 -> surface.clearPage(); // 80 or 132 columns: the size is ours to choose
            case 5 -> modes.reverse = on;
            case 6 -> {
                modes.origin = on;
                surface.toRow(0);
                surface.toColumn(0);
            }
            case 7 -> modes.autoWrap = on;
            case 25 -> modes.cursorSeen = on;
            case 9, 1000 -> modes.pointer = on ? Modes.Pointer.BUTTONS : Modes.Pointer.NOTHING;
            case 1002 -> modes.pointer = on ? Modes.Pointer.DRAGS : Modes.Pointer.NOTHING;
            case 1003 -> modes.pointer = on ? Modes.Pointer.ALL : Modes.Pointer.NOTHING;
            case 1004 -> modes.focusEvents = on;
            case 1006 -> modes.pointerAsText = on;
            case 2004 -> modes.bracketedPaste = on;
            case 47, 1047, 1048, 1049 -> alternate(mode, on);
            default -> {
                // What this terminal does not have.
            }
        }
    }

    /** 1048 keeps the cursor, 1047 shows the other page, 1049 does both and begins with an empty one. */
    private void alternate(int mode, boolean on) {
        boolean cursor = mode == 1048 || mode == 1049;
        if (on && cursor) {
            surface.save();
        }
        if (mode != 1048) {
            if (!on && mode == 1047 && surface.isAlternate()) {
                surface.clearPage();
            }
            surface.useAlternate(on);
            if (on && mode == 1049) {
                surface.clearPage();
            }
        }
        if (!on && cursor) {
            surface.restore();
        }
    }

    @Override
    public void command(String text) {
        if (text.startsWith("0;") || text.startsWith("2;")) {
            title = text.substring(2, Math.min(text.length(), MOST_TITLE)).strip();
        }
    }
}
