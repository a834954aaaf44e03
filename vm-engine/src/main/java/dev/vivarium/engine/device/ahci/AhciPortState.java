package dev.vivarium.engine.device.ahci;

/**
 * What the guest can observe of one port; a component of {@link AhciState}, whose version covers this one.
 *
 * @param commandList gpa
 * @param received    gpa of the area for received frames
 * @param interrupts  PxIS without what follows from PxSERR
 * @param enables     PxIE
 * @param command     the bits of PxCMD that software sets
 * @param taskFile    PxTFD
 * @param signature   PxSIG
 * @param status      PxSSTS
 * @param control     PxSCTL
 * @param errors      PxSERR
 * @param active      PxSACT
 * @param issued      PxCI
 * @param queued      queued commands that the drive has accepted and not answered
 * @param current     the slot of the command that is not queued and under way, or -1
 * @param halted      an error stopped the port until software restarts it
 * @param inReset     software has asserted the drive's reset and not released it
 * @param signs       the drive has not told yet what it is
 */
public record AhciPortState(long commandList, long received, int interrupts, int enables, int command, int taskFile,
        int signature, int status, int control, int errors, int active, int issued, int queued, int current,
        boolean halted, boolean inReset, boolean signs) {
    public AhciPortState {
        boolean fits = (commandList & 0x3FF) == 0 && (received & 0xFF) == 0
                && (interrupts & ~AhciRegisters.IS_CLEARABLE) == 0 && (enables & ~AhciRegisters.IE_WRITABLE) == 0
                && (command & ~AhciRegisters.CMD_WRITABLE) == 0 && (taskFile & ~0xFFFF) == 0
                && (control & ~AhciRegisters.SCTL_WRITABLE) == 0 && current >= -1 && current < AhciRegisters.SLOTS
                && (queued & ~active) == 0;
        if (!fits) {
            throw new IllegalArgumentException("The saved port is out of range.");
        }
    }

    /** @param present whether there is a drive */
    static AhciPortState powerOn(boolean present) {
        return new AhciPortState(0, 0, 0, 0, 0, present ? 0x80 : AhciRegisters.TFD_NOTHING, -1,
                present ? AhciRegisters.SSTS_UP : 0, 0, 0, 0, 0, 0, -1, false, false, present);
    }
}
