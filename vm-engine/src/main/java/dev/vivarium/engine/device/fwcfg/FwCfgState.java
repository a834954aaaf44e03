package dev.vivarium.engine.device.fwcfg;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the firmware configuration device, apart from its contents.
 *
 * @param selected       the item's number
 * @param offset         the next byte of it
 * @param dmaAddressHigh bits 63–32 of the address of a DMA request, whose lower half starts it
 */
@StateVersion(1)
public record FwCfgState(int selected, int offset, int dmaAddressHigh) implements DeviceState {
    /** At the signature. */
    public static final FwCfgState POWER_ON = new FwCfgState(0, 0, 0);

    public FwCfgState {
        if ((selected & ~0xffff) != 0 || offset < 0) {
            throw new IllegalArgumentException("The saved firmware configuration device is out of range.");
        }
    }
}
