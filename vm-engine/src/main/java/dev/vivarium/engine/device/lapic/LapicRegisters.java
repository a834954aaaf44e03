package dev.vivarium.engine.device.lapic;

/**
 * The registers of a local APIC by number: the byte offset in memory divided by 16 (SDM Vol. 3A, table 11-1), which is
 * also the MSR number less 800h in x2APIC mode (table 11-6).
 */
final class LapicRegisters {
    static final int FIRST_VECTOR = 16;
    static final int RECEIVED_ILLEGAL_VECTOR = 1 << 6;

    private static final int ID = 0x02;
    private static final int VERSION = 0x03;
    private static final int TASK_PRIORITY = 0x08;
    private static final int ARBITRATION_PRIORITY = 0x09;
    private static final int PROCESSOR_PRIORITY = 0x0A;
    private static final int EOI = 0x0B;
    private static final int REMOTE_READ = 0x0C;
    private static final int LOGICAL_ID = 0x0D;
    private static final int FORMAT = 0x0E;
    private static final int SPURIOUS = 0x0F;
    private static final int IN_SERVICE = 0x10;
    private static final int LEVELS = 0x18;
    private static final int REQUESTS = 0x20;
    private static final int ERRORS = 0x28;
    private static final int COMMAND_LOW = 0x30;
    private static final int COMMAND_HIGH = 0x31;
    private static final int FIRST_LOCAL = 0x32;
    private static final int LAST_LOCAL = 0x37;
    private static final int INITIAL_COUNT = 0x38;
    private static final int CURRENT_COUNT = 0x39;
    private static final int DIVIDE = 0x3E;
    private static final int SELF_IPI = 0x3F;

    private static final int VERSION_VALUE = (LocalVectors.COUNT - 1) << 16 | 0x14;
    private static final int SOFTWARE_ENABLED = 0x100;
    private static final int SPURIOUS_WRITABLE = 0x3FF;
    private static final int COMMAND_WRITABLE = 0xCCFFF;
    private static final long X2APIC_COMMAND_RESERVED = 0xFFF3_2000L;
    private static final int SENT_ILLEGAL_VECTOR = 1 << 5;
    private static final int ILLEGAL_REGISTER = 1 << 7;

    private final Lapic apic;
    private final VectorPriority priority;
    private final LapicTimer timer;
    private LocalVectors vectors;
    private int id;
    private int logicalId;
    private int format;
    private int spurious;
    private int errors;
    private int newErrors;
    private long command;

    LapicRegisters(Lapic apic, VectorPriority priority, LapicTimer timer, LapicState state) {
        this.apic = apic;
        this.priority = priority;
        this.timer = timer;
        restore(state, state.id());
    }

    void restore(LapicState state, int restoredId) {
        id = restoredId;
        logicalId = state.logicalId();
        format = state.format();
        spurious = state.spurious();
        errors = state.errors();
        newErrors = state.newErrors();
        command = state.command();
        vectors = new LocalVectors(state.vectors());
    }

    LapicState save(long base, int pins) {
        return new LapicState(apic.processor(), base, id, priority.taskPriority(), logicalId, format, spurious,
                priority.inService().words(), priority.levels().words(), priority.requests().words(), pins, errors,
                newErrors, command, vectors.entries(), timer.save());
    }

    LocalVectors vectors() {
        return vectors;
    }

    int timerMode() {
        return LocalVectors.timerMode(vectors.get(LocalVectors.TIMER));
    }

    int id() {
        return id;
    }

    boolean isSoftwareEnabled() {
        return (spurious & SOFTWARE_ENABLED) != 0;
    }

    /** Physical, flat and cluster destinations (SDM Vol. 3A, 11.6.2 and 11.12.10.2). */
    boolean isAddressedBy(InterruptMessage message) {
        int destination = message.destination();
        if (destination == InterruptMessage.EVERYONE) {
            return true;
        }
        if (!message.isLogical()) {
            return destination == (apic.isX2Apic() ? apic.processor() : id);
        }
        if (apic.isX2Apic()) {
            int own = x2ApicLogicalId();
            return destination >>> 16 == own >>> 16 && (destination & own & 0xFFFF) != 0;
        }
        int own = logicalId >>> 24;
        if (destination >>> 8 != 0 || (destination & own) == 0) {
            return false;
        }
        boolean flat = format >>> 28 == 0xF;
        return flat || destination >> 4 == own >> 4 && (destination & own & 0xF) != 0;
    }

    void raiseError(int bit) {
        newErrors |= bit;
        if (!vectors.isMasked(LocalVectors.ERROR) && vectors.vector(LocalVectors.ERROR) >= FIRST_VECTOR) {
            apic.request(vectors.vector(LocalVectors.ERROR), false);
        }
    }

    int read(int register, boolean x2Apic) {
        return switch (register) {
            case ID -> x2Apic ? apic.processor() : id << 24;
            case VERSION -> VERSION_VALUE;
            case TASK_PRIORITY -> priority.taskPriority();
            case PROCESSOR_PRIORITY -> priority.processorPriority();
            case ARBITRATION_PRIORITY, EOI, REMOTE_READ -> 0;
            case LOGICAL_ID -> x2Apic ? x2ApicLogicalId() : logicalId;
            case FORMAT -> format;
            case SPURIOUS -> spurious;
            case ERRORS -> errors;
            case COMMAND_LOW -> (int) command;
            case COMMAND_HIGH -> (int) (command >>> 32);
            case INITIAL_COUNT -> timer.initialCount();
            case CURRENT_COUNT -> timer.currentCount();
            case DIVIDE -> timer.divide();
            default -> readBank(register);
        };
    }

    private int readBank(int register) {
        if (register >= IN_SERVICE && register < LEVELS) {
            return priority.inService().word(register - IN_SERVICE);
        }
        if (register >= LEVELS && register < REQUESTS) {
            return priority.levels().word(register - LEVELS);
        }
        if (register >= REQUESTS && register < ERRORS) {
            return priority.requests().word(register - REQUESTS);
        }
        if (register >= FIRST_LOCAL && register <= LAST_LOCAL) {
            return vectors.get(register - FIRST_LOCAL);
        }
        apic.countIgnored();
        raiseError(ILLEGAL_REGISTER);
        return 0;
    }

    void write(int register, int value) {
        switch (register) {
            case ID -> id = value >>> 24;
            case LOGICAL_ID -> logicalId = value & 0xFF00_0000;
            case FORMAT -> format = value | 0x0FFF_FFFF;
            case COMMAND_LOW -> sendCommand(command & 0xFFFF_FFFF_0000_0000L | value & COMMAND_WRITABLE);
            case COMMAND_HIGH -> command = (long) (value & 0xFF00_0000) << 32 | command & 0xFFFF_FFFFL;
            default -> writeCommon(register, value);
        }
    }

    /** The registers that are written alike in both modes. */
    private void writeCommon(int register, int value) {
        switch (register) {
            case TASK_PRIORITY -> {
                priority.setTaskPriority(value);
                apic.update();
            }
            case EOI -> apic.endOfInterrupt();
            case SPURIOUS -> writeSpurious(value);
            case ERRORS -> {
                errors = newErrors;
                newErrors = 0;
            }
            case INITIAL_COUNT -> timer.setInitialCount(value);
            case DIVIDE -> timer.setDivide(value);
            default -> {
                if (register >= FIRST_LOCAL && register <= LAST_LOCAL) {
                    writeLocal(register - FIRST_LOCAL, value);
                } else {
                    apic.countIgnored();
                    raiseError(ILLEGAL_REGISTER);
                }
            }
        }
    }

    static boolean isReadableInX2Apic(int register) {
        return switch (register) {
            case ID, VERSION, TASK_PRIORITY, PROCESSOR_PRIORITY, LOGICAL_ID, SPURIOUS, ERRORS, COMMAND_LOW,
                    INITIAL_COUNT, CURRENT_COUNT, DIVIDE ->
                true;
            default -> register >= IN_SERVICE && register < ERRORS
                    || register >= FIRST_LOCAL && register <= LAST_LOCAL;
        };
    }

    long readX2Apic(int register) {
        return register == COMMAND_LOW ? command : Integer.toUnsignedLong(read(register, true));
    }

    /** @return false if the processor must raise #GP(0): a register that cannot be written, or reserved bits */
    boolean writeX2Apic(int register, long value) {
        if (register == COMMAND_LOW) {
            if ((value & X2APIC_COMMAND_RESERVED) != 0) {
                return false;
            }
            sendCommand(value & ~0x1000L);
            return true;
        }
        if (value >>> 32 != 0) {
            return false;
        }
        return switch (register) {
            case TASK_PRIORITY -> value <= 0xFF && writeAndAccept(register, value);
            case EOI, ERRORS -> value == 0 && writeAndAccept(register, value);
            case SPURIOUS, INITIAL_COUNT, DIVIDE -> writeAndAccept(register, value);
            case SELF_IPI -> {
                if (value > 0xFF) {
                    yield false;
                }
                sendSelf((int) value);
                yield true;
            }
            default -> register >= FIRST_LOCAL && register <= LAST_LOCAL && writeAndAccept(register, value);
        };
    }

    private boolean writeAndAccept(int register, long value) {
        writeCommon(register, (int) value);
        return true;
    }

    private void writeSpurious(int value) {
        boolean wasEnabled = isSoftwareEnabled();
        spurious = value & SPURIOUS_WRITABLE;
        if (wasEnabled && !isSoftwareEnabled()) {
            vectors.maskAll();
            apic.update();
        }
    }

    private void writeLocal(int index, int value) {
        if (index == LocalVectors.TIMER) {
            timer.catchUp();
        }
        vectors.set(index, value, isSoftwareEnabled());
        if (index == LocalVectors.TIMER) {
            timer.setMode(timerMode());
        }
        apic.update();
    }

    private void sendCommand(long newCommand) {
        command = newCommand;
        int low = (int) newCommand;
        int high = (int) (newCommand >>> 32);
        int destination = apic.isX2Apic() ? high : InterruptMessage.ofXapic(high >>> 24);
        int shorthand = low >>> 18 & 3;
        boolean toAll = shorthand >= 2;
        InterruptMessage message = new InterruptMessage(toAll ? InterruptMessage.EVERYONE : destination,
                low & ~InterruptMessage.LEVEL);
        if (message.hasVector() && message.vector() < FIRST_VECTOR) {
            raiseError(SENT_ILLEGAL_VECTOR);
            return;
        }
        boolean isInitRelease = message.mode() == InterruptMessage.INIT
                && (low & (InterruptMessage.LEVEL | InterruptMessage.ASSERTED)) == InterruptMessage.LEVEL;
        if (isInitRelease) {
            return;
        }
        switch (shorthand) {
            case 1 -> {
                if (message.hasVector() || message.mode() == InterruptMessage.NMI) {
                    apic.receive(message);
                }
            }
            case 3 -> apic.sendToOthers(message);
            default -> apic.send(message);
        }
    }

    private void sendSelf(int vector) {
        if (vector < FIRST_VECTOR) {
            raiseError(SENT_ILLEGAL_VECTOR);
        } else {
            apic.request(vector, false);
        }
    }

    private int x2ApicLogicalId() {
        int number = apic.processor();
        return number >> 4 << 16 | 1 << (number & 15);
    }
}
