package dev.vivarium.engine.device.vga;

import java.util.Arrays;

/**
 * The registers of the VGA by the names that the IBM VGA Technical Reference and the FreeVGA documents give them. What they mean
 * for the picture is in {@link Raster} and the painters, what they mean for the processor in {@link MemoryWindow}.
 */
final class VgaRegisters {
    static final int SEQUENCER_COUNT = 5;
    static final int GRAPHICS_COUNT = 9;
    static final int ATTRIBUTE_COUNT = 21;
    static final int CRTC_COUNT = 25;

    static final int CLOCKING_MODE = 1;
    static final int MAP_MASK = 2;
    static final int CHARACTER_MAP = 3;
    static final int MEMORY_MODE = 4;

    static final int SET_RESET = 0;
    static final int ENABLE_SET_RESET = 1;
    static final int COLOR_COMPARE = 2;
    static final int DATA_ROTATE = 3;
    static final int READ_MAP = 4;
    static final int GRAPHICS_MODE = 5;
    static final int MISCELLANEOUS = 6;
    static final int COLOR_DONT_CARE = 7;
    static final int BIT_MASK = 8;

    static final int ATTRIBUTE_MODE = 0x10;
    static final int COLOR_PLANES = 0x12;
    static final int PIXEL_PANNING = 0x13;
    static final int COLOR_SELECT = 0x14;

    static final int HORIZONTAL_TOTAL = 0x00;
    static final int HORIZONTAL_END = 0x01;
    static final int VERTICAL_TOTAL = 0x06;
    static final int OVERFLOW = 0x07;
    static final int PRESET_ROW_SCAN = 0x08;
    static final int MAXIMUM_SCAN_LINE = 0x09;
    static final int CURSOR_START = 0x0a;
    static final int CURSOR_END = 0x0b;
    static final int START_HIGH = 0x0c;
    static final int START_LOW = 0x0d;
    static final int CURSOR_HIGH = 0x0e;
    static final int CURSOR_LOW = 0x0f;
    static final int RETRACE_START = 0x10;
    static final int RETRACE_END = 0x11;
    static final int VERTICAL_END = 0x12;
    static final int OFFSET = 0x13;
    static final int UNDERLINE = 0x14;
    static final int MODE_CONTROL = 0x17;
    static final int LINE_COMPARE = 0x18;

    static final int MISC_COLOR = 1;
    static final int MISC_RAM = 1 << 1;

    final IndexedRegisters sequencer = new IndexedRegisters(new byte[]{0x03, 0x3d, 0x0f, 0x3f, 0x0e});
    final IndexedRegisters graphics = new IndexedRegisters(
            new byte[]{0x0f, 0x0f, 0x0f, 0x1f, 0x03, 0x7b, 0x0f, 0x0f, (byte) 0xff});
    final IndexedRegisters attribute = new IndexedRegisters(attributeMasks());
    final IndexedRegisters crtc = new IndexedRegisters(crtcMasks());
    final Dac dac = new Dac();

    int misc;
    int feature;
    boolean enabled;
    boolean attributeData;
    int latches;
    boolean bigEndian;

    private static byte[] attributeMasks() {
        byte[] masks = new byte[ATTRIBUTE_COUNT];
        Arrays.fill(masks, 0, 16, (byte) 0x3f);
        masks[ATTRIBUTE_MODE] = (byte) 0xef;
        masks[0x11] = (byte) 0xff;
        masks[COLOR_PLANES] = 0x3f;
        masks[PIXEL_PANNING] = 0x0f;
        masks[COLOR_SELECT] = 0x0f;
        return masks;
    }

    private static byte[] crtcMasks() {
        byte[] masks = new byte[CRTC_COUNT];
        Arrays.fill(masks, (byte) 0xff);
        return masks;
    }

    void restore(VgaState state) {
        sequencer.restore(state.units().sequencer());
        graphics.restore(state.units().graphics());
        attribute.restore(state.units().attribute());
        crtc.restore(state.units().crtc());
        dac.restore(state.dac());
        VgaGeneralState general = state.general();
        misc = general.misc();
        feature = general.feature();
        enabled = general.enabled();
        attributeData = general.attributeData();
        latches = general.latches();
        bigEndian = general.bigEndian();
    }

    VgaUnitsState saveUnits() {
        return new VgaUnitsState(sequencer.save(), graphics.save(), attribute.save(), crtc.save());
    }

    VgaGeneralState saveGeneral() {
        return new VgaGeneralState(misc, feature, enabled, attributeData, latches, bigEndian);
    }

    /** CRTC and input status are at 3Dxh rather than at 3Bxh. */
    boolean isColor() {
        return (misc & MISC_COLOR) != 0;
    }

    /** The palette is the processor's, or the screen is off: nothing is shown. */
    boolean isBlank() {
        return (attribute.index() & 0x20) == 0 || (sequencer.get(CLOCKING_MODE) & 0x20) != 0;
    }

    boolean isGraphics() {
        return (graphics.get(MISCELLANEOUS) & 1) != 0;
    }

    /** A CRTC value whose bits 8 and 9 are in the overflow register. */
    int vertical(int register, int bit8, int bit9) {
        int overflow = crtc.get(OVERFLOW);
        return crtc.get(register) | (overflow >> bit8 & 1) << 8 | (overflow >> bit9 & 1) << 9;
    }

    /** Lines that are shown. */
    int shownLines() {
        return vertical(VERTICAL_END, 1, 6) + 1;
    }

    /** What one of 16 attribute colours looks like. */
    int attributeColor(int number) {
        int entry = attribute.get(number);
        int select = attribute.get(COLOR_SELECT);
        boolean fourBits = (attribute.get(ATTRIBUTE_MODE) & 0x80) != 0;
        return dac.color(fourBits ? (select & 0xf) << 4 | entry & 0xf : (select & 0xc) << 4 | entry & 0x3f);
    }
}
