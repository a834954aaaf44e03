package dev.vivarium.engine.x86.interp;

import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that run guest code in rigs; each runs once in every tier. */
@ParameterizedClass
@EnumSource(Tier.class)
abstract class InEveryTier {
    /** What the rigs of the test are run by. */
    @Parameter
    Tier tier;

    @BeforeParameterizedClassInvocation
    static void choose(Tier chosen) {
        Rig.tier = chosen;
    }

    @AfterParameterizedClassInvocation
    static void goBack() {
        Rig.tier = Tier.INTERPRETED;
    }
}
