package dev.vivarium.host.kvm;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import com.sun.jna.Native;

import dev.vivarium.host.HostException;
import dev.vivarium.host.abi.KvmCap;
import dev.vivarium.host.abi.KvmFlags;
import dev.vivarium.host.abi.KvmRequest;
import dev.vivarium.host.abi.KvmStructs.MsrList;
import dev.vivarium.host.abi.LinuxAbi;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;

/** /dev/kvm: what KVM can do here, and the making of machines. api.rst, sections 4.1–4.5 and 4.46. Any thread. */
public final class KvmSystem implements AutoCloseable {
    private static final String DEVICE = "/dev/kvm";
    /** api.rst, section 4.7: what to assume when the kernel does not say. */
    private static final int FEWEST_VCPUS = 4;

    private final Descriptor descriptor;

    private KvmSystem(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /**
     * Loads what the first run needs, which takes some 30 ms: on another thread while a machine is being set up, it costs
     * that no time. Not needed; only on Linux.
     */
    public static void prepare() {
        KvmCalls.map();
    }

    /**
     * @throws HostException UNSUPPORTED without the device, off Linux on x86-64 or with another version of the
     *                       interface; DENIED without permission; EXHAUSTED while another hypervisor has the processor
     */
    public static KvmSystem open() throws HostException {
        return open(DEVICE);
    }

    static KvmSystem open(String device) throws HostException {
        if (!System.getProperty("os.name").equals("Linux") || !System.getProperty("os.arch").equals("amd64")) {
            throw new HostException(HostException.Kind.UNSUPPORTED,
                    "KVM is part of Linux on x86-64 processors. Let the machine run on the software processor.");
        }
        int number = LinuxCalls.open(device, LinuxAbi.O_RDWR | LinuxAbi.O_CLOEXEC);
        if (number < 0) {
            throw KvmErrors.opening(device, Native.getLastError());
        }
        Descriptor descriptor = new Descriptor(number);
        int version = descriptor.request(KvmRequest.GET_API_VERSION, 0);
        if (version != KvmFlags.API_VERSION) {
            descriptor.close();
            throw version < 0 ? KvmErrors.doing("tell its version", -version) : KvmErrors.wrongVersion(version);
        }
        return new KvmSystem(descriptor);
    }

    /**
     * @param capability of {@link KvmCap}
     * @return 0 for no; else 1 or what the capability's section of api.rst says
     */
    public int capability(int capability) {
        return descriptor.capability(capability);
    }

    /** How many virtual processors a machine can have at most. */
    public int maxVcpus() {
        int most = capability(KvmCap.MAX_VCPUS);
        int advised = capability(KvmCap.NR_VCPUS);
        return most > 0 ? most : advised > 0 ? advised : FEWEST_VCPUS;
    }

    /** What CPUID may answer in a machine on this host: section 4.46. */
    public List<CpuidEntry> supportedCpuid() throws HostException {
        return CpuidLists.get(descriptor, KvmRequest.GET_SUPPORTED_CPUID, "tell what CPUID can answer");
    }

    /** The numbers of the model-specific registers that make up a machine's state: section 4.3. */
    public int[] msrIndices() throws HostException {
        return msrList(KvmRequest.GET_MSR_INDEX_LIST);
    }

    /** The numbers of the registers that tell of the host's features; none on kernels before 4.17. */
    public int[] featureMsrIndices() throws HostException {
        return capability(KvmCap.GET_MSR_FEATURES) > 0
                ? msrList(KvmRequest.GET_MSR_FEATURE_INDEX_LIST)
                : new int[0];
    }

    /**
     * Reads feature registers: section 4.18.
     *
     * @param numbers of {@link #featureMsrIndices()}
     * @param values  filled as far as registers were read
     * @return how many were read; the one after the last of them does not exist
     */
    public int readFeatureMsrs(int[] numbers, long[] values) throws HostException {
        return MsrLists.read(descriptor, numbers, values);
    }

    /** MCG_CAP as a processor can have it, for {@link KvmVcpuControl#setupMachineCheck}: section 4.104. */
    public long machineCheckCapabilities() throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment value = arena.allocate(ValueLayout.JAVA_LONG);
            descriptor.require(KvmRequest.X86_GET_MCE_CAP_SUPPORTED, value, "tell of machine checks");
            return value.get(ValueLayout.JAVA_LONG, 0);
        }
    }

    private int[] msrList(long request) throws HostException {
        try (Arena arena = Arena.ofConfined()) {
            // With no room the kernel refuses, and says how much it needs.
            MemorySegment count = arena.allocate(MsrList.SIZE, 4);
            int answer = descriptor.request(request, count.address());
            if (answer < 0 && answer != -LinuxAbi.E2BIG) {
                throw KvmErrors.doing("list the processor's registers", -answer);
            }
            int room = count.get(JAVA_INT, MsrList.NMSRS);
            MemorySegment list = arena.allocate(MsrList.INDICES + (long) room * Integer.BYTES, 4);
            list.set(JAVA_INT, MsrList.NMSRS, room);
            descriptor.require(request, list, "list the processor's registers");
            return list.asSlice(MsrList.INDICES, list.get(JAVA_INT, MsrList.NMSRS) * (long) Integer.BYTES)
                    .toArray(ValueLayout.JAVA_INT);
        }
    }

    /**
     * A machine without processors and memory: section 4.2.
     *
     * @throws HostException EXHAUSTED while another hypervisor has the processor, or without memory for it
     */
    public KvmVm createVm() throws HostException {
        int number = descriptor.request(KvmRequest.CREATE_VM, 0);
        if (number < 0) {
            throw KvmErrors.creatingVm(-number);
        }
        int sharedBytes = descriptor.require(KvmRequest.GET_VCPU_MMAP_SIZE, 0, "tell the size of its shared memory");
        return new KvmVm(new Descriptor(number), sharedBytes);
    }

    /** Machines made by it live on. Closing twice does nothing. */
    @Override
    public void close() {
        descriptor.close();
    }
}
