package dev.vivarium.host.code;

import java.util.HexFormat;

/**
 * Entry from the platform's C calling convention into emitted code: keeps what C expects back, moves the state
 * address to R15 and calls. Follows the System V ABI for x86-64, 3.2, and Microsoft's "x64 calling convention".
 *
 * <p>Both conventions want MXCSR's and x87's control bits back and the direction flag clear. The Win64 stub cannot be
 * run by Windows here; a test runs it on Linux through a call that imitates Win64. It has no unwind information
 * (RtlAddFunctionTable): Windows takes it for a leaf, so a fault inside ends the process, as it does on Linux.
 */
final class EntryStub {
    private EntryStub() {
    }

    /** {@code long enter(rdi = state, rsi = code)}. */
    static byte[] systemV() {
        return bytes("""
                53              push rbx
                55              push rbp
                41 54           push r12
                41 55           push r13
                41 56           push r14
                41 57           push r15
                48 83 ec 18     sub rsp, 24             ; a multiple of 16 again
                0f ae 1c 24     stmxcsr [rsp]
                d9 7c 24 04     fnstcw [rsp+4]
                49 89 ff        mov r15, rdi
                ff d6           call rsi
                fc              cld
                0f ae 14 24     ldmxcsr [rsp]
                d9 6c 24 04     fldcw [rsp+4]
                48 83 c4 18     add rsp, 24
                41 5f           pop r15
                41 5e           pop r14
                41 5d           pop r13
                41 5c           pop r12
                5d              pop rbp
                5b              pop rbx
                c3              ret
                """);
    }

    /** {@code long enter(rcx = state, rdx = code)}; RDI, RSI and XMM6–XMM15 are the callee's to keep, too. */
    static byte[] win64() {
        return bytes("""
                53                          push rbx
                55                          push rbp
                57                          push rdi
                56                          push rsi
                41 54                       push r12
                41 55                       push r13
                41 56                       push r14
                41 57                       push r15
                48 81 ec b8 00 00 00        sub rsp, 184            ; a multiple of 16 again
                0f ae 1c 24                 stmxcsr [rsp]
                d9 7c 24 04                 fnstcw [rsp+4]
                0f 29 74 24 10              movaps [rsp+16], xmm6
                0f 29 7c 24 20              movaps [rsp+32], xmm7
                44 0f 29 44 24 30           movaps [rsp+48], xmm8
                44 0f 29 4c 24 40           movaps [rsp+64], xmm9
                44 0f 29 54 24 50           movaps [rsp+80], xmm10
                44 0f 29 5c 24 60           movaps [rsp+96], xmm11
                44 0f 29 64 24 70           movaps [rsp+112], xmm12
                44 0f 29 ac 24 80 00 00 00  movaps [rsp+128], xmm13
                44 0f 29 b4 24 90 00 00 00  movaps [rsp+144], xmm14
                44 0f 29 bc 24 a0 00 00 00  movaps [rsp+160], xmm15
                49 89 cf                    mov r15, rcx
                ff d2                       call rdx
                fc                          cld
                0f ae 14 24                 ldmxcsr [rsp]
                d9 6c 24 04                 fldcw [rsp+4]
                0f 28 74 24 10              movaps xmm6, [rsp+16]
                0f 28 7c 24 20              movaps xmm7, [rsp+32]
                44 0f 28 44 24 30           movaps xmm8, [rsp+48]
                44 0f 28 4c 24 40           movaps xmm9, [rsp+64]
                44 0f 28 54 24 50           movaps xmm10, [rsp+80]
                44 0f 28 5c 24 60           movaps xmm11, [rsp+96]
                44 0f 28 64 24 70           movaps xmm12, [rsp+112]
                44 0f 28 ac 24 80 00 00 00  movaps xmm13, [rsp+128]
                44 0f 28 b4 24 90 00 00 00  movaps xmm14, [rsp+144]
                44 0f 28 bc 24 a0 00 00 00  movaps xmm15, [rsp+160]
                48 81 c4 b8 00 00 00        add rsp, 184
                41 5f                       pop r15
                41 5e                       pop r14
                41 5d                       pop r13
                41 5c                       pop r12
                5e                          pop rsi
                5f                          pop rdi
                5d                          pop rbp
                5b                          pop rbx
                c3                          ret
                """);
    }

    /** A listing: two-digit bytes, then two spaces or more, then what they mean. */
    private static byte[] bytes(String listing) {
        StringBuilder digits = new StringBuilder();
        listing.lines().forEach(line -> digits.append(line, 0, line.indexOf("  ")));
        return HexFormat.of().parseHex(digits.toString().replace(" ", ""));
    }
}
