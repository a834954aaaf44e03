package dev.vivarium.engine.vcpu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vivarium.engine.backend.kvm.KvmBackEnd;
import dev.vivarium.host.HostException;
import dev.vivarium.host.kvm.CpuidEntry;
import dev.vivarium.host.kvm.KvmSystem;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.util.Objects;

/** A guest of the model "host" sees the host's processor. */
@Tag("kvm")
@ExtendWith(Refusal.Told.class)
final class KvmHostModelTest {
    private static final int ADDRESS_WIDTHS = 0x8000_0008;

    private static CpuState cpuid(Guest guest, int leaf) {
        StateDraft draft = guest.prepare(GuestMode.REAL, new Code(GuestMode.REAL).raw("0f a2").end());
        draft.gpr[StateDraft.RAX] = Integer.toUnsignedLong(leaf);
        return guest.run(draft);
    }

    private static CpuidEntry ofHost(int leaf) throws HostException {
        try (KvmSystem system = KvmSystem.open()) {
            return system.supportedCpuid().stream().filter(each -> each.function() == leaf && each.index() == 0)
                    .findFirst().orElseThrow();
        }
    }

    @Test
    @Tag(ContractBase.OWN_PROCESSOR)
    void nameAndSignatureAreTheHosts() throws Exception {
        try (Guest guest = new Guest(new KvmBackEnd(), CpuModel.HOST)) {
            CpuState vendor = cpuid(guest, 0);
            assertEquals(ofHost(0).ebx(), (int) vendor.gpr()[StateDraft.RBX]);
            assertEquals(ofHost(0).edx(), (int) vendor.gpr()[StateDraft.RDX]);
            assertEquals(ofHost(1).eax(), (int) cpuid(guest, 1).gpr()[StateDraft.RAX]);
            assertEquals(ofHost(0x8000_0002).eax(), (int) cpuid(guest, 0x8000_0002).gpr()[StateDraft.RAX]);
            CpuState features = cpuid(guest, 7);
            assertEquals(0, (int) features.gpr()[StateDraft.RBX] & ~ofHost(7).ebx());
            assertEquals(1 << 29 & ofHost(7).ebx(), 1 << 29 & (int) features.gpr()[StateDraft.RBX], "SHA");
            assertEquals(0, 1 << 16 & (int) features.gpr()[StateDraft.RBX], "AVX-512");
            assertTrue((cpuid(guest, ADDRESS_WIDTHS).gpr()[StateDraft.RAX] & 0xFF) <= CpuidTable.PHYSICAL_BITS);
        }
    }

    @Test
    void itsIdentityIsThatOfTheHost() throws Exception {
        try (Guest one = new Guest(new KvmBackEnd(), CpuModel.HOST);
                Guest same = new Guest(new KvmBackEnd(), CpuModel.HOST);
                Guest named = new Guest(new KvmBackEnd(), CpuModel.X86_64_V3)) {
            String identity = Objects.requireNonNull(one.factory.identity());
            assertTrue(identity.matches("host \\(.*, [0-9a-f]{8}\\)"), identity);
            assertEquals(identity, same.factory.identity());
            assertNotEquals(identity, named.factory.identity());
        }
    }
}
