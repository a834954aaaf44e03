package dev.vivarium.engine.device.pic8259;

/**
 * One 8259A. The masks have a bit for each input.
 *
 * @param lines         inputs that are asserted now
 * @param requests      IRR
 * @param inService     ISR
 * @param masked        IMR
 * @param levelInputs   ELCR: inputs that are level-triggered
 * @param vectorBase    ICW2, bits 3–7
 * @param lowest        the input with the lowest priority; the one after it has the highest
 * @param initStep      which ICW is expected next: 2, 3 or 4; 0 after initialisation
 * @param icw1          ICW1 as written
 * @param icw4          ICW4, or 0 if ICW1 said there is none
 * @param readInService the command port reads ISR, not IRR
 * @param polled        the next read is a poll
 */
public record Pic8259ChipState(int lines, int requests, int inService, int masked, int levelInputs, int vectorBase,
        int lowest, int initStep, int icw1, int icw4, boolean readInService, boolean polled, boolean specialMask,
        boolean rotateOnAutoEoi) {
    static final Pic8259ChipState POWER_ON = new Pic8259ChipState(0, 0, 0, 0, 0, 0, 7, 0, 0, 0, false, false, false,
            false);

    public Pic8259ChipState {
        boolean fits = (lines | requests | inService | masked | levelInputs | icw1 | icw4) >>> 8 == 0;
        if (!fits || (vectorBase & ~0xF8) != 0 || (lowest & ~7) != 0 || initStep < 0 || initStep == 1 || initStep > 4) {
            throw new IllegalArgumentException("A register of the interrupt controller is out of range.");
        }
    }
}
