package dev.vivarium.engine.x86.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Where two states differ, in lines for people. */
public final class StateDifference {
    private static final String[] GPR = {"RAX", "RCX", "RDX", "RBX", "RSP", "RBP", "RSI", "RDI", "R8", "R9", "R10",
            "R11",
            "R12", "R13", "R14", "R15"};
    /** At most this many bytes of memory are listed. */
    private static final int MEMORY_LINES = 16;

    private final List<String> lines = new ArrayList<>();

    private StateDifference() {
    }

    /** @param ignoredFlags bits of RFLAGS that may differ; @return nothing if the states are equal but for those */
    public static List<String> between(OracleState expected, OracleState actual, long ignoredFlags) {
        StateDifference difference = new StateDifference();
        for (int i = 0; i < 16; i++) {
            difference.number(GPR[i], expected.gpr()[i], actual.gpr()[i]);
        }
        difference.number("RIP", expected.rip(), actual.rip());
        difference.number("RFLAGS", expected.rflags() & ~ignoredFlags, actual.rflags() & ~ignoredFlags);
        difference.fxsave(expected.fxsave(), actual.fxsave());
        for (int i = 0; i < 32; i++) {
            difference.number("YMM" + i / 2 + (i % 2 == 0 ? "[128..191]" : "[192..255]"), expected.ymmHigh()[i],
                    actual.ymmHigh()[i]);
        }
        difference.memory(expected.memory(), actual.memory());
        return difference.lines;
    }

    private void number(String name, long expected, long actual) {
        if (expected != actual) {
            lines.add(name + " expected " + Long.toHexString(expected) + " actual " + Long.toHexString(actual));
        }
    }

    private void bytes(String name, byte[] expected, byte[] actual, int... range) {
        byte[] left = Arrays.copyOfRange(expected, range[0], range[1]);
        byte[] right = Arrays.copyOfRange(actual, range[0], range[1]);
        if (!Arrays.equals(left, right)) {
            lines.add(name + " expected " + OracleCase.hex(left) + " actual " + OracleCase.hex(right));
        }
    }

    private void fxsave(byte[] expected, byte[] actual) {
        if (Arrays.equals(expected, actual)) {
            return;
        }
        bytes("FCW", expected, actual, OracleState.FCW, OracleState.FSW);
        bytes("FSW", expected, actual, OracleState.FSW, OracleState.FTW);
        bytes("FTW", expected, actual, OracleState.FTW, OracleState.FOP);
        bytes("FOP", expected, actual, OracleState.FOP, OracleState.FIP);
        bytes("FIP", expected, actual, OracleState.FIP, OracleState.FDP);
        bytes("FDP", expected, actual, OracleState.FDP, OracleState.MXCSR);
        bytes("MXCSR", expected, actual, OracleState.MXCSR, OracleState.ST0);
        for (int i = 0; i < 8; i++) {
            bytes("ST" + i, expected, actual, OracleState.ST0 + 16 * i, OracleState.ST0 + 16 * i + 16);
        }
        for (int i = 0; i < 16; i++) {
            bytes("XMM" + i, expected, actual, OracleState.XMM0 + 16 * i, OracleState.XMM0 + 16 * i + 16);
        }
        bytes("reserved", expected, actual, OracleState.XMM_END, 512);
    }

    private void memory(byte[] expected, byte[] actual) {
        int listed = 0;
        int at = Arrays.mismatch(expected, actual);
        while (at >= 0 && listed++ < MEMORY_LINES) {
            number("memory " + Long.toHexString(OracleWindow.BASE + at), expected[at] & 0xFF, actual[at] & 0xFF);
            int rest = Arrays.mismatch(expected, at + 1, expected.length, actual, at + 1, actual.length);
            at = rest < 0 ? -1 : at + 1 + rest;
        }
    }
}
