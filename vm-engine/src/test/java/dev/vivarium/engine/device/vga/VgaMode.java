package dev.vivarium.engine.device.vga;

import java.util.HexFormat;

/**
 * The registers that a VGA BIOS sets for a mode (IBM VGA Technical Reference, the BIOS's video parameter table): miscellaneous
 * output; sequencer 1–4; CRTC 0–18h; attribute controller 0–13h; graphics controller 0–8.
 */
enum VgaMode {
    // @formatter:off
    TEXT_40(0x67, "08030002", "2d272890 2ba0bf1f 004f0d0e 00000000 9c8e8f14 1f96b9a3 ff",
            Colors.SIXTEEN + "0c000f08", "0000000000100e0fff"),
    TEXT_80(0x67, "00030002", "5f4f5082 5581bf1f 004f0d0e 00000000 9c8e8f28 1f96b9a3 ff",
            Colors.SIXTEEN + "0c000f08", "0000000000100e0fff"),
    MONOCHROME_TEXT(0x66, "00030002", "5f4f5082 5581bf1f 004f0d0e 00000000 9c8e8f28 0f96b9a3 ff",
            "00080808 08080808 10181818 18181818 0e000f08", "0000000000100a0fff"),
    CGA_4(0x63, "09030002", "2d272890 2b80bf1f 00c10000 00000000 9c8e8f14 0096b9a2 ff",
            "00131517 02040607 10111213 14151617 01000300", "0000000000300f0fff"),
    CGA_2(0x63, "01010006", "5f4f5082 5480bf1f 00c10000 00000000 9c8e8f28 0096b9c2 ff",
            "00171717 17171717 17171717 17171717 01000100", "0000000000000d0fff"),
    EGA_320(0x63, "090f0006", "2d272890 2b80bf1f 00c00000 00000000 9c8e8f14 0096b9e3 ff",
            Colors.EGA + "01000f00", "000000000000050fff"),
    EGA_640(0x63, "010f0006", "5f4f5082 5480bf1f 00c00000 00000000 9c8e8f28 0096b9e3 ff",
            Colors.EGA + "01000f00", "000000000000050fff"),
    VGA_640(0xe3, "010f0006", "5f4f5082 54800b3e 00400000 00000000 ea8cdf28 00e704e3 ff",
            Colors.SIXTEEN + "01000f00", "000000000000050fff"),
    VGA_256(0x63, "010f000e", "5f4f5082 5480bf1f 00410000 00000000 9c8e8f28 4096b9a3 ff",
            "00010203 04050607 08090a0b 0c0d0e0f 41000f00", "000000000040050fff"),
    MODE_X(0xe3, "010f0006", "5f4f5082 54800d3e 00410000 00000000 ea8cdf28 00e706e3 ff",
            "00010203 04050607 08090a0b 0c0d0e0f 41000f00", "000000000040050fff");
    // @formatter:on

    private final int misc;
    private final byte[] sequencer;
    private final byte[] crtc;
    private final byte[] attribute;
    private final byte[] graphics;

    /** Attribute colours. */
    private static final class Colors {
        static final String SIXTEEN = "00010203 04051407 38393a3b 3c3d3e3f";
        static final String EGA = "00010203 04050607 10111213 14151617";
    }

    VgaMode(int misc, String sequencer, String crtc, String attribute, String graphics) {
        this.misc = misc;
        this.sequencer = hex(sequencer);
        this.crtc = hex(crtc);
        this.attribute = hex(attribute);
        this.graphics = hex(graphics);
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    /** Sets the mode as the BIOS does: screen off, sequencer in reset, then everything, then the screen on. */
    void set(VgaRig rig) {
        rig.in(0x3da);
        rig.in(0x3ba);
        rig.out(0x3c0, 0);
        rig.out(0x3c2, misc);
        rig.indexed(0x3c4, 0, 1);
        for (int i = 0; i < sequencer.length; i++) {
            rig.indexed(0x3c4, i + 1, sequencer[i]);
        }
        rig.indexed(0x3c4, 0, 3);
        int port = (misc & 1) != 0 ? 0x3d4 : 0x3b4;
        rig.indexed(port, 0x11, 0);
        for (int i = 0; i < crtc.length; i++) {
            rig.indexed(port, i, crtc[i]);
        }
        for (int i = 0; i < graphics.length; i++) {
            rig.indexed(0x3ce, i, graphics[i]);
        }
        rig.in(port + 6);
        for (int i = 0; i < attribute.length; i++) {
            rig.out(0x3c0, i);
            rig.out(0x3c0, attribute[i]);
        }
        rig.out(0x3c0, 0x14);
        rig.out(0x3c0, 0);
        rig.out(0x3c0, 0x20);
    }
}
