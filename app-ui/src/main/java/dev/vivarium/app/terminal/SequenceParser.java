package dev.vivarium.app.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes characters apart into text, control characters and sequences: the states of DEC's VT500 as Paul Williams has drawn them
 * (vt100.net/emu/dec_ansi_parser), without the 8-bit controls, which UTF-8 leaves no room for. What is longer than any sequence that means
 * something is read to its end and dropped. Device control strings are read and dropped.
 */
final class SequenceParser {
    static final int MOST_PARAMETERS = 32;
    static final int MOST_PARTS = 8;
    static final int MOST_STRING = 4096;
    private static final int MOST_VALUE = 65_535;
    private static final int ESC = 0x1B;
    private static final int CAN = 0x18;
    private static final int SUB = 0x1A;
    private static final int BEL = 0x07;
    private static final int DELETE = 0x7F;

    private final Handler handler;
    private final List<int[]> parameters = new ArrayList<>();
    private final StringBuilder string = new StringBuilder();
    private final int[] parts = new int[MOST_PARTS];
    private State state = State.TEXT;
    private int partCount;
    private char prefix;
    private char intermediate;
    private boolean broken;

    /** What comes of it. */
    interface Handler {
        void print(int character);

        /** A control character: C0 without ESC. */
        void control(int character);

        /** @param intermediate the character before the last, or 0 */
        void escape(char intermediate, char end);

        void sequence(CsiSequence sequence);

        /** An operating system command: a number, a semicolon, and text. */
        void command(String text);
    }

    private enum State {
        TEXT, ESCAPE, SEQUENCE, COMMAND, IGNORED_STRING,
        /** ESC inside of a string: a backslash ends it. */
        COMMAND_END, IGNORED_END
    }

    SequenceParser(Handler handler) {
        this.handler = handler;
    }

    void feed(int character) {
        switch (state) {
            case COMMAND, IGNORED_STRING -> inString(character);
            case COMMAND_END, IGNORED_END -> afterString(character);
            default -> outsideOfStrings(character);
        }
    }

    private void outsideOfStrings(int character) {
        if (character == ESC) {
            state = State.ESCAPE;
            intermediate = 0;
        } else if (character == CAN || character == SUB) {
            state = State.TEXT;
        } else if (character < 0x20) {
            handler.control(character);
        } else if (state == State.TEXT) {
            if (character != DELETE) {
                handler.print(character);
            }
        } else if (state == State.ESCAPE) {
            escape(character);
        } else {
            sequence(character);
        }
    }

    private void escape(int character) {
        if (character < 0x30) {
            intermediate = (char) character;
        } else if (intermediate != 0 || character >= DELETE) {
            end(character);
        } else {
            switch (character) {
                case '[' -> beginSequence();
                case ']' -> beginString(State.COMMAND);
                case 'P', 'X', '^', '_' -> beginString(State.IGNORED_STRING);
                default -> end(character);
            }
        }
    }

    private void end(int character) {
        state = State.TEXT;
        if (character < DELETE) {
            handler.escape(intermediate, (char) character);
        }
    }

    private void beginSequence() {
        state = State.SEQUENCE;
        parameters.clear();
        prefix = 0;
        broken = false;
        beginParameter();
    }

    private void beginParameter() {
        Arrays.fill(parts, -1);
        partCount = 1;
    }

    private void sequence(int character) {
        if (character >= '0' && character <= '9') {
            int part = partCount - 1;
            parts[part] = Math.min(Math.max(parts[part], 0) * 10 + character - '0', MOST_VALUE);
        } else if (character == ':') {
            if (partCount < MOST_PARTS) {
                partCount++;
            } else {
                broken = true;
            }
        } else if (character == ';') {
            endParameter();
            beginParameter();
        } else if (character >= '<' && character <= '?') {
            broken |= prefix != 0 || !parameters.isEmpty() || parts[0] >= 0;
            prefix = (char) character;
        } else if (character < 0x30) {
            intermediate = (char) character;
        } else {
            endParameter();
            state = State.TEXT;
            if (!broken && character < DELETE) {
                handler.sequence(new CsiSequence(prefix, List.copyOf(parameters), intermediate, (char) character));
            }
        }
    }

    private void endParameter() {
        if (parameters.size() < MOST_PARAMETERS) {
            parameters.add(Arrays.copyOf(parts, partCount));
        } else {
            broken = true;
        }
    }

    private void beginString(State which) {
        state = which;
        string.setLength(0);
    }

    private void inString(int character) {
        if (character == ESC) {
            state = state == State.COMMAND ? State.COMMAND_END : State.IGNORED_END;
        } else if (character == BEL && state == State.COMMAND) {
            endCommand();
        } else if (character == CAN || character == SUB) {
            state = State.TEXT;
        } else if (state == State.COMMAND && character >= 0x20 && string.length() <= MOST_STRING) {
            string.appendCodePoint(character);
        }
    }

    private void afterString(int character) {
        if (character == '\\' && state == State.COMMAND_END) {
            endCommand();
        } else if (character == '\\') {
            state = State.TEXT;
        } else {
            state = State.ESCAPE;
            intermediate = 0;
            outsideOfStrings(character);
        }
    }

    private void endCommand() {
        state = State.TEXT;
        if (string.length() <= MOST_STRING) {
            handler.command(string.toString());
        }
    }
}
