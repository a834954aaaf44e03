package dev.vivarium.engine.x86.interp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.vcpu.CpuModel;
import dev.vivarium.engine.x86.decode.Decoder;
import dev.vivarium.engine.x86.oracle.HostProcessor;
import dev.vivarium.engine.x86.oracle.OracleCase;
import dev.vivarium.engine.x86.oracle.OracleCase.Mode;
import dev.vivarium.engine.x86.oracle.OracleResult;
import dev.vivarium.engine.x86.oracle.OracleState;
import dev.vivarium.engine.x86.oracle.OracleWindow;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Nothing is missing among the rows: what no row matches is undefined on the host's processor too, but for the
 * instructions of features that no model offers. Without VEX prefixes, in 64-bit code.
 */
@Tag("x86-64-host")
@Tag("linux")
class EveryOpcodeTest {
    private static final int[] PREFIXES = {0, 0x66, 0xF2, 0xF3};
    private static final List<String> MAPS = List.of("", "0f", "0f38", "0f3a");
    /** Prefixes, escapes, and the first bytes of VEX, EVEX, XOP and REX2. */
    private static final Set<Integer> NO_OPCODES = Set.of(0x0F, 0x26, 0x2E, 0x36, 0x3E, 0x62, 0x64, 0x65, 0x66, 0x67,
            0x8F, 0xC4, 0xC5, 0xD5, 0xF0, 0xF2, 0xF3);
    /**
     * Where a host may have more than a model: SVM, protection keys, MONITORX, shadow stacks, user interrupts, WAITPKG, compact
     * XSAVE, RDPID (0F 01, 0F AE, 0F C7), 3DNow!, SSE4A, SHA, GFNI, ADX, key locker, MOVDIRI, MOVDIR64B, ENQCMD, RAO-INT, HRESET;
     * and 0F 0D, which does nothing with a register on some.
     */
    private static final Set<String> OFFERED_BY_NO_MODEL = Set.of("""
            0f01 0fae 0fc7 0f0d 0f0e 0f0f 0f2b 0f78 0f79
            0f38c8 0f38c9 0f38ca 0f38cb 0f38cc 0f38cd 0f38cf 0f38d8 0f38dc 0f38dd 0f38de 0f38df
            0f38f5 0f38f6 0f38f8 0f38f9 0f38fa 0f38fb 0f38fc 0f3acc 0f3ace 0f3acf 0f3af0""".split("\\s"));
    private static final int UNDEFINED = 6;
    private static final int RBX = 3;

    private final Decoder decoder = new Decoder(CpuModel.X86_64_V3::offers);
    private final OracleState start = OracleState.initial().withGpr(RBX, OracleWindow.BASE + 0x400);
    private final List<OracleCase> cases = new ArrayList<>();

    @Test
    void whatNoRowMatchesIsUndefinedOnTheHost() {
        for (String map : MAPS) {
            for (int opcode = 0; opcode < 256; opcode++) {
                String name = map + HexFormat.of().toHexDigits((byte) opcode);
                boolean isOpcode = !map.isEmpty() || !NO_OPCODES.contains(opcode) && opcode >> 4 != 4;
                if (isOpcode && !MAPS.contains(name) && !OFFERED_BY_NO_MODEL.contains(name)) {
                    addFormsOf(HexFormat.of().parseHex(name));
                }
            }
        }
        assertTrue(cases.size() > 10_000, () -> "only " + cases.size() + " cases");
        List<String> missing = new ArrayList<>();
        try (HostProcessor host = new HostProcessor()) {
            List<OracleResult> results = host.run(cases);
            for (int i = 0; i < cases.size(); i++) {
                OracleResult.Fault fault = results.get(i).fault();
                if (fault == null || fault.vector() != UNDEFINED) {
                    missing.add(HexFormat.ofDelimiter(" ").formatHex(cases.get(i).code()));
                }
            }
        }
        assertEquals("", String.join("\n", missing));
    }

    /** Those that no row matches: with memory at RBX, and with registers. The longer opcodes ignore which. */
    private void addFormsOf(byte[] opcode) {
        for (int prefix : PREFIXES) {
            for (int modrm = 0; modrm < 256; modrm++) {
                int register = modrm & 7;
                boolean memory = modrm >> 6 == 0 && register == RBX;
                byte[] code = code(prefix, opcode, modrm);
                if ((memory || modrm >> 6 == 3 && (opcode.length < 3 || register == 0)) && isUndefined(code)) {
                    cases.add(new OracleCase(code, Mode.LONG, start));
                }
            }
        }
    }

    private boolean isUndefined(byte[] code) {
        decoder.decode(Arrays.copyOf(code, Decoder.MAX_LENGTH), 0, Decoder.MAX_LENGTH, 64, 0);
        return decoder.insn().row.name().equals("Traps.undefined");
    }

    private static byte[] code(int prefix, byte[] opcode, int modrm) {
        ByteArrayOutputStream code = new ByteArrayOutputStream();
        if (prefix != 0) {
            code.write(prefix);
        }
        code.writeBytes(opcode);
        code.write(modrm);
        return code.toByteArray();
    }
}
