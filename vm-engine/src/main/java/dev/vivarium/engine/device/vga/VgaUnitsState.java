package dev.vivarium.engine.device.vga;

/** The registers of the four units of the VGA that have an index. */
public record VgaUnitsState(IndexedState sequencer, IndexedState graphics, IndexedState attribute, IndexedState crtc) {
    static final VgaUnitsState POWER_ON = new VgaUnitsState(IndexedState.zero(VgaRegisters.SEQUENCER_COUNT),
            IndexedState.zero(VgaRegisters.GRAPHICS_COUNT), IndexedState.zero(VgaRegisters.ATTRIBUTE_COUNT),
            IndexedState.zero(VgaRegisters.CRTC_COUNT));

    public VgaUnitsState {
        sequencer.requireCount(VgaRegisters.SEQUENCER_COUNT);
        graphics.requireCount(VgaRegisters.GRAPHICS_COUNT);
        attribute.requireCount(VgaRegisters.ATTRIBUTE_COUNT);
        crtc.requireCount(VgaRegisters.CRTC_COUNT);
    }
}
