package dev.vivarium.tests.boot;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** The ELF file inside a bzImage, as Documentation/arch/x86/boot.rst, "payload_offset", says where it is. */
final class CompressedKernel {
    private static final Map<String,
            List<String>> TOOLS = Map.of("fd377a585a00", List.of("xz", "-dc", "--single-stream"),
                    "28b52ffd", List.of("zstd", "-dc"), "02214c18", List.of("lz4", "-dc"), "1f8b08",
                    List.of("gzip", "-dc"));

    private CompressedKernel() {
    }

    /** @return {@code target} */
    static Path unpack(Path bzImage, Path target) throws IOException, InterruptedException {
        ByteBuffer image = ByteBuffer.wrap(Files.readAllBytes(bzImage)).order(ByteOrder.LITTLE_ENDIAN);
        int setupSectors = Math.max(image.get(0x1F1) & 0xFF, image.get(0x1F1) == 0 ? 4 : 0);
        int offset = (setupSectors + 1) * 512 + image.getInt(0x248);
        byte[] payload = Arrays.copyOfRange(image.array(), offset, offset + image.getInt(0x24C));
        String magic = HexFormat.of().formatHex(payload, 0, 8);
        for (Map.Entry<String, List<String>> tool : TOOLS.entrySet()) {
            if (magic.startsWith(tool.getKey())) {
                // Behind the stream are four bytes, the size, which some of the tools complain about.
                byte[] elf = HostTool.outputWhateverItsStatus(payload, tool.getValue().toArray(String[]::new));
                if (elf.length != ByteBuffer.wrap(payload).order(ByteOrder.LITTLE_ENDIAN).getInt(payload.length - 4)) {
                    throw new IOException(bzImage + " unpacks to " + elf.length + " bytes, which is not its size.");
                }
                return Files.write(target, elf);
            }
        }
        throw new IOException(bzImage + " is compressed in a way that is not known here: " + magic);
    }
}
