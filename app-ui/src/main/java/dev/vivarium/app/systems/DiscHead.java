package dev.vivarium.app.systems;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a CD image says of itself: the primary volume descriptor of ISO 9660 (ECMA-119, section 8.4), and for which firmware it
 * has something to start (El Torito, section 2). Only its first few sectors are read, and what they name is not followed further than
 * the boot catalog. Joliet's and UDF's names are not read: the ones here are those that databases of systems know.
 */
public record DiscHead(String volume, String system, String publisher, String application, boolean startsBios,
        boolean startsUefi) {
    private static final int SECTOR = 2048;
    private static final int FIRST_DESCRIPTOR = 16;
    private static final int DESCRIPTORS_MOST = 16;
    private static final int BOOT_RECORD = 0;
    private static final int PRIMARY = 1;
    private static final int TERMINATOR = 255;
    private static final String STANDARD = "CD001";
    private static final String EL_TORITO = "EL TORITO SPECIFICATION";
    private static final int CATALOG_AT = 0x47;
    private static final int ENTRY = 32;
    private static final int VALIDATION = 1;
    private static final int BOOTABLE = 0x88;
    private static final int MORE_HEADERS = 0x90;
    private static final int LAST_HEADER = 0x91;
    private static final int EFI = 0xEF;

    /** @return null if it is no ISO 9660 image, or cannot be read */
    public static @Nullable DiscHead of(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            DiscHead head = null;
            boolean[] starts = {false, false};
            for (int i = 0; i < DESCRIPTORS_MOST; i++) {
                ByteBuffer sector = sector(channel, FIRST_DESCRIPTOR + i);
                if (sector == null || !text(sector, 1, STANDARD.length()).equals(STANDARD)) {
                    break;
                }
                int type = sector.get(0) & 0xff;
                if (type == TERMINATOR) {
                    break;
                } else if (type == PRIMARY && head == null) {
                    head = new DiscHead(text(sector, 40, 32), text(sector, 8, 32), text(sector, 318, 128),
                            text(sector, 574, 128), false, false);
                } else if (type == BOOT_RECORD && text(sector, 7, EL_TORITO.length()).equals(EL_TORITO)) {
                    readCatalog(sector(channel, sector.getInt(CATALOG_AT) & 0xffff_ffffL), starts);
                }
            }
            return head == null ? null
                    : new DiscHead(head.volume, head.system, head.publisher, head.application, starts[0], starts[1]);
        } catch (IOException e) {
            return null;
        }
    }

    private static @Nullable ByteBuffer sector(FileChannel channel, long number) throws IOException {
        ByteBuffer sector = ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        long at = number * SECTOR;
        while (sector.hasRemaining()) {
            if (channel.read(sector, at + sector.position()) < 0) {
                return null;
            }
        }
        return sector;
    }

    /** The default entry is for the platform of the validation entry, those of each section for that of its header. */
    private static void readCatalog(@Nullable ByteBuffer catalog, boolean[] starts) {
        if (catalog == null || catalog.get(0) != VALIDATION) {
            return;
        }
        int platform = catalog.get(1) & 0xff;
        for (int at = ENTRY; at < SECTOR; at += ENTRY) {
            int kind = catalog.get(at) & 0xff;
            if (kind == MORE_HEADERS || kind == LAST_HEADER) {
                platform = catalog.get(at + 1) & 0xff;
            } else if (kind == BOOTABLE) {
                starts[0] |= platform == 0;
                starts[1] |= platform == EFI;
            } else if (kind == 0 && at > ENTRY) {
                return;
            }
        }
    }

    private static String text(ByteBuffer sector, int at, int length) {
        byte[] bytes = new byte[length];
        sector.get(at, bytes);
        StringBuilder text = new StringBuilder();
        for (char each : new String(bytes, StandardCharsets.ISO_8859_1).toCharArray()) {
            text.append(Character.isISOControl(each) ? ' ' : each);
        }
        return text.toString().strip();
    }
}
