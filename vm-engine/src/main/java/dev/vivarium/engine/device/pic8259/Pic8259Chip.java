package dev.vivarium.engine.device.pic8259;

/**
 * One 8259A: priority resolver, initialisation and operation command words (Intel 8259A data sheet, 231468). It knows
 * nothing of its partner: the cascade is in {@link Pic8259}.
 *
 * <p>Not emulated: 8080/8085 mode, buffered mode, ICW3 (the cascade is wired), level mode by ICW1 (as in ICH9, ELCR
 * decides).
 */
final class Pic8259Chip {
    static final int NONE = -1;

    private static final int ICW1 = 0x10;
    private static final int ICW1_SINGLE = 0x02;
    private static final int ICW1_ICW4_FOLLOWS = 0x01;
    private static final int ICW4_FULLY_NESTED = 0x10;
    private static final int ICW4_AUTO_EOI = 0x02;
    private static final int OCW3 = 0x08;

    private final int cascadeMask;
    private final int levelCapable;
    private int lines;
    private int requests;
    private int inService;
    private int masked;
    private int levelInputs;
    private int vectorBase;
    private int lowest;
    private int initStep;
    private int icw1;
    private int icw4;
    private boolean readInService;
    private boolean polled;
    private boolean specialMask;
    private boolean rotateOnAutoEoi;

    /**
     * @param cascadeMask  the input that a second chip drives: it follows that chip's output
     * @param levelCapable the inputs that ELCR may make level-triggered
     */
    Pic8259Chip(int cascadeMask, int levelCapable, Pic8259ChipState state) {
        this.cascadeMask = cascadeMask;
        this.levelCapable = levelCapable;
        restore(state);
    }

    void restore(Pic8259ChipState state) {
        lines = state.lines();
        requests = state.requests();
        inService = state.inService();
        masked = state.masked();
        levelInputs = state.levelInputs() & levelCapable;
        vectorBase = state.vectorBase();
        lowest = state.lowest();
        initStep = state.initStep();
        icw1 = state.icw1();
        icw4 = state.icw4();
        readInService = state.readInService();
        polled = state.polled();
        specialMask = state.specialMask();
        rotateOnAutoEoi = state.rotateOnAutoEoi();
    }

    /** Power-on; what the inputs carry is not the chip's to change. */
    void reset() {
        int carried = lines;
        restore(Pic8259ChipState.POWER_ON);
        lines = carried;
        requests = lines & followed();
    }

    Pic8259ChipState save() {
        return new Pic8259ChipState(lines, requests, inService, masked, levelInputs, vectorBase, lowest, initStep, icw1,
                icw4, readInService, polled, specialMask, rotateOnAutoEoi);
    }

    /** Drives one input. In edge mode a request stays latched when the input falls before it is acknowledged. */
    void setLine(int input, boolean asserted) {
        int bit = 1 << input;
        if (asserted) {
            if ((lines & bit) == 0) {
                requests |= bit;
            }
            lines |= bit;
        } else {
            lines &= ~bit;
            requests &= ~(bit & followed());
        }
    }

    int levelInputs() {
        return levelInputs;
    }

    void setLevelInputs(int mask) {
        levelInputs = mask & levelCapable;
        requests = requests & ~levelInputs | lines & levelInputs;
    }

    /** The input whose interrupt may be delivered now, or {@link #NONE}: what drives INT. */
    int pending() {
        int request = highest(requests & ~masked);
        if (request == NONE) {
            return NONE;
        }
        int service = highest(specialMask ? inService & ~masked : inService);
        if (service == NONE || rank(request) < rank(service)) {
            return request;
        }
        boolean nestedInSlave = (icw4 & ICW4_FULLY_NESTED) != 0 && cascadeMask == 1 << request;
        return nestedInSlave && request == service ? request : NONE;
    }

    /** The interrupt-acknowledge cycle for what {@link #pending} said. */
    void acknowledge(int input) {
        int bit = 1 << input;
        requests &= ~bit | lines & followed();
        if ((icw4 & ICW4_AUTO_EOI) == 0) {
            inService |= bit;
        } else if (rotateOnAutoEoi) {
            lowest = input;
        }
    }

    int vector(int input) {
        return vectorBase | input;
    }

    boolean isPolled() {
        return polled;
    }

    void endPoll() {
        polled = false;
    }

    /** The command port without a poll. */
    int status() {
        return readInService ? inService : requests;
    }

    int masked() {
        return masked;
    }

    void writeCommand(int value) {
        if ((value & ICW1) != 0) {
            beginInitialisation(value);
        } else if ((value & OCW3) != 0) {
            writeOcw3(value);
        } else {
            writeOcw2(value >> 5, value & 7);
        }
    }

    void writeData(int value) {
        switch (initStep) {
            case 2 -> {
                vectorBase = value & 0xF8;
                initStep = (icw1 & ICW1_SINGLE) == 0 ? 3 : afterIcw3();
            }
            case 3 -> initStep = afterIcw3();
            case 4 -> {
                icw4 = value;
                initStep = 0;
            }
            default -> masked = value;
        }
    }

    private int afterIcw3() {
        return (icw1 & ICW1_ICW4_FOLLOWS) != 0 ? 4 : 0;
    }

    private void beginInitialisation(int value) {
        icw1 = value;
        icw4 = 0;
        initStep = 2;
        masked = 0;
        inService = 0;
        requests = lines & followed();
        lowest = 7;
        specialMask = false;
        readInService = false;
        polled = false;
        rotateOnAutoEoi = false;
    }

    private void writeOcw3(int value) {
        if ((value & 0x40) != 0) {
            specialMask = (value & 0x20) != 0;
        }
        if ((value & 0x04) != 0) {
            polled = true;
        } else if ((value & 0x02) != 0) {
            readInService = (value & 0x01) != 0;
        }
    }

    private void writeOcw2(int operation, int input) {
        switch (operation) {
            case 0 -> rotateOnAutoEoi = false;
            case 1 -> endOfInterrupt();
            case 3 -> inService &= ~(1 << input);
            case 4 -> rotateOnAutoEoi = true;
            case 5 -> {
                int ended = endOfInterrupt();
                if (ended != NONE) {
                    lowest = ended;
                }
            }
            case 6 -> lowest = input;
            case 7 -> {
                inService &= ~(1 << input);
                lowest = input;
            }
            default -> {
                // No operation.
            }
        }
    }

    /** The non-specific EOI: in special mask mode it leaves masked interrupts in service. */
    private int endOfInterrupt() {
        int ended = highest(specialMask ? inService & ~masked : inService);
        if (ended != NONE) {
            inService &= ~(1 << ended);
        }
        return ended;
    }

    /** Inputs whose request bit is their level. */
    private int followed() {
        return levelInputs | cascadeMask;
    }

    private int highest(int mask) {
        if (mask == 0) {
            return NONE;
        }
        int first = lowest + 1;
        int turned = (mask | mask << 8) >>> first;
        return Integer.numberOfTrailingZeros(turned) + first & 7;
    }

    private int rank(int input) {
        return input - lowest - 1 & 7;
    }
}
