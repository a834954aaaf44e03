package dev.vivarium.engine.x86.semantics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

/** AES rounds put together to the ciphers of FIPS 197, with the key schedule that Intel's manuals describe. */
class AesTest {
    private static final String PLAIN = "00112233445566778899aabbccddeeff";
    private static final int ROUNDS = 10;
    /** Temporaries after the eleven round keys. */
    private static final int STATE = 24;
    private static final int KEY = 26;

    private final long[] v = new long[28];

    @Test
    void fips197AppendixC1() {
        load(0, "000102030405060708090a0b0c0d0e0f");
        expandKey();
        load(STATE, PLAIN);
        encrypt();
        assertEquals("69c4e0d86a7b0430d8cdb78070b4c55a", text(STATE));
        decrypt();
        assertEquals(PLAIN, text(STATE));
    }

    @Test
    void fips197AppendixA1() {
        load(0, "2b7e151628aed2a6abf7158809cf4f3c");
        expandKey();
        assertEquals("a0fafe1788542cb123a339392a6c7605", text(2));
        assertEquals("d014f9a8c9ee2589e13f0cc8b6630ca6", text(2 * ROUNDS));
    }

    @Test
    void fips197AppendixB() {
        load(0, "2b7e151628aed2a6abf7158809cf4f3c");
        expandKey();
        load(STATE, "3243f6a8885a308d313198a2e0370734");
        v[STATE] ^= v[0];
        v[STATE + 1] ^= v[1];
        Aes.aesenc(v, STATE, STATE, 2);
        assertEquals("a49c7ff2689f352b6b5bea43026a5049", text(STATE));
        load(STATE, "3243f6a8885a308d313198a2e0370734");
        encrypt();
        assertEquals("3925841d02dc09fbdc118597196a0b32", text(STATE));
    }

    @Test
    void mixColumnsExampleOfTheStandardIsUndone() {
        load(STATE, "8e4da1bc9fdc589d01010101c6c6c6c6");
        Aes.aesimc(v, KEY, STATE);
        assertEquals("db135345f20a225c01010101c6c6c6c6", text(KEY));
    }

    private void expandKey() {
        int constant = 1;
        for (int round = 1; round <= ROUNDS; round++) {
            int before = 2 * (round - 1);
            Aes.aeskeygenassist(v, KEY, before, constant);
            int word = (int) (v[KEY + 1] >>> 32);
            int w0 = (int) v[before] ^ word;
            int w1 = (int) (v[before] >>> 32) ^ w0;
            int w2 = (int) v[before + 1] ^ w1;
            int w3 = (int) (v[before + 1] >>> 32) ^ w2;
            v[before + 2] = w0 & 0xFFFFFFFFL | (long) w1 << 32;
            v[before + 3] = w2 & 0xFFFFFFFFL | (long) w3 << 32;
            constant = constant << 1 ^ (constant >> 7) * 0x11B;
        }
    }

    private void encrypt() {
        v[STATE] ^= v[0];
        v[STATE + 1] ^= v[1];
        for (int round = 1; round < ROUNDS; round++) {
            Aes.aesenc(v, STATE, STATE, 2 * round);
        }
        Aes.aesenclast(v, STATE, STATE, 2 * ROUNDS);
    }

    private void decrypt() {
        v[STATE] ^= v[2 * ROUNDS];
        v[STATE + 1] ^= v[2 * ROUNDS + 1];
        for (int round = ROUNDS - 1; round > 0; round--) {
            Aes.aesimc(v, KEY, 2 * round);
            Aes.aesdec(v, STATE, STATE, KEY);
        }
        Aes.aesdeclast(v, STATE, STATE, 0);
    }

    private void load(int register, String hex) {
        v[register] = Long.reverseBytes(HexFormat.fromHexDigitsToLong(hex, 0, 16));
        v[register + 1] = Long.reverseBytes(HexFormat.fromHexDigitsToLong(hex, 16, 32));
    }

    private String text(int register) {
        return HexFormat.of().toHexDigits(Long.reverseBytes(v[register]))
                + HexFormat.of().toHexDigits(Long.reverseBytes(v[register + 1]));
    }
}
