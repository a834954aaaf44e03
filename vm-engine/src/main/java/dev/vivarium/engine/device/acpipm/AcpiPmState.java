package dev.vivarium.engine.device.acpipm;

import dev.vivarium.snapshot.codec.DeviceState;
import dev.vivarium.snapshot.codec.StateVersion;

/**
 * What the guest can observe of the power management block.
 *
 * @param status     PM1_STS
 * @param enable     PM1_EN
 * @param control    PM1_CNT
 * @param gpeStatus  GPE0_STS
 * @param gpeEnable  GPE0_EN
 * @param smiEnable  SMI_EN
 * @param halfTurns  how often the timer's highest bit had changed when its status bit was last brought up to date
 * @param apmControl port B2h
 * @param apmStatus  port B3h
 */
@StateVersion(1)
public record AcpiPmState(int status, int enable, int control, long gpeStatus, long gpeEnable, int smiEnable,
        long halfTurns, int apmControl, int apmStatus) implements DeviceState {
    /**
     * Legacy mode. SMI_EN says that the SMI of port B2h is set up already, so that firmware does not look for system
     * management mode, which this board does not have.
     */
    public static final AcpiPmState POWER_ON = new AcpiPmState(0, 0, 0, 0, 0, AcpiPm.SMI_BY_APM, 0, 0, 0);

    public AcpiPmState {
        if ((status | enable | control) >>> 16 != 0 || (apmControl | apmStatus) >>> 8 != 0 || halfTurns < 0) {
            throw new IllegalArgumentException("A register of the power management block is out of range.");
        }
    }
}
