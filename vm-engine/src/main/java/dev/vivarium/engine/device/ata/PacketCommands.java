package dev.vivarium.engine.device.ata;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * The packets of a CD drive: MMC-4 and SPC-3. Each is answered by an action or by the reason why not; a drive with another
 * disc in it says so before it does anything that concerns the disc.
 */
final class PacketCommands {
    private static final int TEST_UNIT_READY = 0x00;
    private static final int REQUEST_SENSE = 0x03;
    private static final int INQUIRY = 0x12;
    private static final int MODE_SENSE_6 = 0x1A;
    private static final int START_STOP = 0x1B;
    private static final int PREVENT_REMOVAL = 0x1E;
    private static final int READ_CAPACITY = 0x25;
    private static final int READ_10 = 0x28;
    private static final int SEEK_10 = 0x2B;
    private static final int SYNCHRONIZE_CACHE = 0x35;
    private static final int READ_TOC = 0x43;
    private static final int GET_CONFIGURATION = 0x46;
    private static final int GET_EVENT_STATUS = 0x4A;
    private static final int READ_DISC_INFORMATION = 0x51;
    private static final int MODE_SENSE_10 = 0x5A;
    private static final int READ_12 = 0xA8;
    private static final int READ_DVD_STRUCTURE = 0xAD;
    private static final int READ_CD_TIME = 0xB9;
    private static final int SET_SPEED = 0xBB;
    private static final int MECHANISM_STATUS = 0xBD;
    private static final int READ_CD = 0xBE;

    private static final int MEDIA_EVENTS = 4;

    private final CdDrive drive;

    /** What a packet comes to. @param sense why it is refused, or {@link Sense#NONE} */
    record Answer(Action action, Sense sense) {
        static Answer refusal(Sense sense) {
            return new Answer(Action.Done.INSTANCE, sense);
        }
    }

    private static final Answer DONE = new Answer(Action.Done.INSTANCE, Sense.NONE);

    PacketCommands(CdDrive drive) {
        this.drive = drive;
    }

    Answer answer(byte[] packet, boolean dma) {
        int code = packet[0] & 0xFF;
        Answer always = whateverTheDisc(code, packet, dma);
        if (always != null) {
            return always;
        }
        Disc disc = drive.readable();
        if (disc != null && drive.takeChange()) {
            return Answer.refusal(Sense.MEDIUM_CHANGED);
        }
        Answer withoutDisc = withoutDisc(code, packet, dma);
        if (withoutDisc != null) {
            return withoutDisc;
        }
        if (!needsDisc(code)) {
            return Answer.refusal(Sense.INVALID_COMMAND);
        }
        return disc == null ? Answer.refusal(noDisc()) : ofDisc(disc, packet, dma);
    }

    private Sense noDisc() {
        return drive.isTrayOpen() ? Sense.NO_MEDIUM_TRAY_OPEN : Sense.NO_MEDIUM_TRAY_CLOSED;
    }

    /** Those that a unit attention does not hold up. */
    private @Nullable Answer whateverTheDisc(int code, byte[] packet, boolean dma) {
        return switch (code) {
            case REQUEST_SENSE -> give(drive.takeSense().toBytes(), packet[4] & 0xFF, dma);
            case INQUIRY -> (packet[1] & 1) != 0
                    ? Answer.refusal(Sense.INVALID_FIELD)
                    : give(CdProfile.inquiry(), (int) BigEndian.get(packet, 3, 2), dma);
            case GET_CONFIGURATION -> configuration(packet, dma);
            case GET_EVENT_STATUS -> eventStatus(packet, dma);
            default -> null;
        };
    }

    private @Nullable Answer withoutDisc(int code, byte[] packet, boolean dma) {
        return switch (code) {
            case MODE_SENSE_6, MODE_SENSE_10 -> modeSense(code == MODE_SENSE_10, packet, dma);
            case START_STOP -> startStop(packet);
            case PREVENT_REMOVAL -> {
                drive.setLocked((packet[4] & 1) != 0);
                yield DONE;
            }
            case SET_SPEED, SYNCHRONIZE_CACHE -> DONE;
            case MECHANISM_STATUS -> give(CdProfile.mechanismStatus(drive.isTrayOpen()),
                    (int) BigEndian.get(packet, 8, 2), dma);
            default -> null;
        };
    }

    private static boolean needsDisc(int code) {
        return switch (code) {
            case TEST_UNIT_READY, READ_CAPACITY, READ_10, READ_12, SEEK_10, READ_TOC, READ_DISC_INFORMATION,
                    READ_DVD_STRUCTURE, READ_CD, READ_CD_TIME ->
                true;
            default -> false;
        };
    }

    private Answer ofDisc(Disc disc, byte[] packet, boolean dma) {
        return switch (packet[0] & 0xFF) {
            case READ_CAPACITY -> capacity(disc, dma);
            case READ_10 -> read(disc, BigEndian.get(packet, 2, 4), BigEndian.get(packet, 7, 2), dma);
            case READ_12 -> read(disc, BigEndian.get(packet, 2, 4), BigEndian.get(packet, 6, 4), dma);
            case SEEK_10 -> BigEndian.get(packet, 2, 4) < disc.sectors() ? DONE : Answer.refusal(Sense.OUT_OF_RANGE);
            case READ_TOC -> tableOfContents(disc, packet, dma);
            case READ_DISC_INFORMATION ->
                give(CdProfile.discInformation(), (int) BigEndian.get(packet, 7, 2), dma);
            case READ_DVD_STRUCTURE -> dvdStructure(disc, packet, dma);
            case READ_CD -> readCd(disc, packet, BigEndian.get(packet, 2, 4), BigEndian.get(packet, 6, 3), dma);
            case READ_CD_TIME -> readCdTime(disc, packet, dma);
            default -> DONE; // TEST UNIT READY
        };
    }

    private static Answer give(byte[] bytes, int most, boolean dma) {
        if (most == 0) {
            return DONE;
        }
        byte[] given = bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
        return new Answer(new Action.Give(given, dma), Sense.NONE);
    }

    private static Answer capacity(Disc disc, boolean dma) {
        byte[] data = new byte[8];
        BigEndian.put(data, 0, 4, disc.sectors() - 1);
        BigEndian.put(data, 4, 4, Disc.SECTOR);
        return give(data, data.length, dma);
    }

    private Answer read(Disc disc, long first, long count, boolean dma) {
        return readAs(disc, first, count, Disc.SECTOR, dma);
    }

    private Answer readAs(Disc disc, long first, long count, int size, boolean dma) {
        if (first > disc.sectors() || count > disc.sectors() - first) {
            return Answer.refusal(Sense.OUT_OF_RANGE);
        }
        if (count == 0) {
            return DONE;
        }
        drive.metrics().readBytes.add(count * size);
        Action.Source source = size == Disc.SECTOR ? disc.data(first) : disc.raw(first);
        return new Answer(new Action.Read(source, count * size, dma, size), Sense.NONE);
    }

    private Answer readCdTime(Disc disc, byte[] packet, boolean dma) {
        long first = sectorAt(packet, 3);
        long end = sectorAt(packet, 6);
        return first < 0 || end < first
                ? Answer.refusal(Sense.INVALID_FIELD)
                : readCd(disc, packet, first, end - first, dma);
    }

    private static long sectorAt(byte[] packet, int offset) {
        return ((packet[offset] & 0xFF) * 60L + (packet[offset + 1] & 0xFF)) * 75 + (packet[offset + 2] & 0xFF) - 150;
    }

    private Answer readCd(Disc disc, byte[] packet, long first, long count, boolean dma) {
        int kind = packet[1] >> 2 & 7;
        if (kind != 0 && kind != 2) {
            return Answer.refusal(Sense.WRONG_KIND_OF_TRACK);
        }
        return switch (packet[9] & 0xF8) {
            case 0x00 -> DONE;
            case 0x10 -> readAs(disc, first, count, Disc.SECTOR, dma);
            case 0xF8 -> readAs(disc, first, count, Disc.RAW_SECTOR, dma);
            default -> Answer.refusal(Sense.INVALID_FIELD);
        };
    }

    private static Answer tableOfContents(Disc disc, byte[] packet, boolean dma) {
        int format = packet[2] & 15;
        if (format == 0) {
            format = packet[9] >> 6 & 3; // where SFF-8020i had it
        }
        byte[] table = TableOfContents.of(disc.sectors(), format, (packet[1] & 2) != 0, packet[6] & 0xFF);
        return table == null
                ? Answer.refusal(Sense.INVALID_FIELD)
                : give(table, (int) BigEndian.get(packet, 7, 2), dma);
    }

    private static Answer dvdStructure(Disc disc, byte[] packet, boolean dma) {
        boolean layout = packet[7] == 0 && packet[6] == 0 && disc.isDvd();
        return layout
                ? give(CdProfile.dvdLayout(disc.sectors()), (int) BigEndian.get(packet, 8, 2), dma)
                : Answer.refusal(Sense.INVALID_FIELD);
    }

    private Answer modeSense(boolean ten, byte[] packet, boolean dma) {
        if ((packet[2] >> 6 & 3) == 3) {
            return Answer.refusal(Sense.NO_SAVED_PAGES);
        }
        byte[] pages = CdProfile.modePages(packet[2] & CdProfile.PAGE_ALL, drive.isLocked());
        if (pages.length == 0) {
            return Answer.refusal(Sense.INVALID_FIELD);
        }
        int header = ten ? 8 : 4;
        byte[] all = new byte[header + pages.length];
        System.arraycopy(pages, 0, all, header, pages.length);
        int medium = drive.readable() != null ? 0x01 : drive.isTrayOpen() ? 0x71 : 0x70;
        if (ten) {
            BigEndian.put(all, 0, 2, all.length - 2);
            all[2] = (byte) medium;
        } else {
            all[0] = (byte) (all.length - 1);
            all[1] = (byte) medium;
        }
        return give(all, ten ? (int) BigEndian.get(packet, 7, 2) : packet[4] & 0xFF, dma);
    }

    private Answer startStop(byte[] packet) {
        boolean start = (packet[4] & 1) != 0;
        boolean tray = (packet[4] & 2) != 0;
        if ((packet[4] & 0xF0) != 0 || !tray) {
            return DONE; // the motor, and how it sleeps
        }
        if (!start && !drive.isTrayOpen() && drive.isLocked()) {
            return Answer.refusal(Sense.REMOVAL_PREVENTED);
        }
        drive.moveTray(!start);
        return DONE;
    }

    private Answer configuration(byte[] packet, boolean dma) {
        int request = packet[1] & 3;
        if (request == 3) {
            return Answer.refusal(Sense.INVALID_FIELD);
        }
        Disc disc = drive.readable();
        boolean dvd = disc != null && disc.isDvd();
        return give(CdProfile.configuration(request, (int) BigEndian.get(packet, 2, 2), disc != null && !dvd, dvd),
                (int) BigEndian.get(packet, 7, 2), dma);
    }

    /** MMC-4, 6.7: only by asking again and again, only of media. */
    private Answer eventStatus(byte[] packet, boolean dma) {
        if ((packet[1] & 1) == 0) {
            return Answer.refusal(Sense.INVALID_FIELD);
        }
        boolean media = (packet[4] >> MEDIA_EVENTS & 1) != 0;
        byte[] data = new byte[media ? 8 : 4];
        BigEndian.put(data, 0, 2, data.length - 2);
        data[2] = (byte) (media ? MEDIA_EVENTS : 0x80);
        data[3] = 1 << MEDIA_EVENTS;
        if (media) {
            data[4] = (byte) drive.takeEvent();
            data[5] = (byte) ((drive.isTrayOpen() ? 1 : 0) | (drive.readable() != null ? 2 : 0));
        }
        return give(data, (int) BigEndian.get(packet, 7, 2), dma);
    }
}
