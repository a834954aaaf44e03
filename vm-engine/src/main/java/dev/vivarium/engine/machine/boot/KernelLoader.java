package dev.vivarium.engine.machine.boot;

import dev.vivarium.engine.api.VmException;

import java.nio.ByteBuffer;

/** Recognises a kernel by its first bytes and prepares to start it. */
public final class KernelLoader {
    private KernelLoader() {
    }

    /** @throws VmException if the kernel is of no known kind, is damaged, or does not fit into the machine */
    public static BootPlan load(BootRequest request) throws VmException {
        ByteBuffer head = request.kernel().head(MultibootLoader.SEARCH_BYTES);
        if (LinuxLoader.recognises(head)) {
            return LinuxLoader.load(request);
        }
        if (MultibootLoader.findHeader(head) >= 0) {
            return MultibootLoader.load(request, head);
        }
        if (ElfFile.recognises(head)) {
            return PvhLoader.load(request);
        }
        throw request.kernel().refused(isGzip(head)
                ? "is compressed with gzip; unpack it first"
                : "is not a kernel that can be started: neither a Linux bzImage, nor ELF with a PVH entry, nor multiboot");
    }

    private static boolean isGzip(ByteBuffer head) {
        return head.limit() >= 2 && head.get(0) == 0x1F && head.get(1) == (byte) 0x8B;
    }
}
