package dev.vivarium.engine.backend.whp;

import dev.vivarium.engine.vcpu.BackEnd;
import dev.vivarium.engine.vcpu.Topology;
import dev.vivarium.engine.vcpu.Vcpu;
import dev.vivarium.engine.vcpu.VcpuFactory;
import dev.vivarium.engine.vcpu.VcpuWiring;
import dev.vivarium.host.HostException;
import dev.vivarium.host.whp.WhpPartition;
import dev.vivarium.host.whp.WhpProcessor;

import java.util.ArrayList;
import java.util.List;

/** One machine in the Windows Hypervisor Platform. Its interrupt controllers are the board's models. */
final class WhpMachine implements VcpuFactory {
    private final WhpPartition partition;
    private final List<WhpProcessor> processors;
    private final HostFeatures host;
    private final TscRate rate;

    private WhpMachine(WhpPartition partition, List<WhpProcessor> processors, HostFeatures host, TscRate rate) {
        this.partition = partition;
        this.processors = processors;
        this.host = host;
        this.rate = rate;
    }

    /** @param hertz what the hypervisor says of the time-stamp counter, or 0 */
    static WhpMachine create(WhpPartition partition, BackEnd.Machine machine, HostFeatures host, long hertz)
            throws HostException {
        List<WhpProcessor> processors = new ArrayList<>();
        boolean done = false;
        try {
            for (int i = 0; i < machine.processors(); i++) {
                processors.add(partition.createProcessor(i));
            }
            TscRate rate = TscRate.of(hertz, processors.getFirst());
            done = true;
            return new WhpMachine(partition, processors, host, rate);
        } finally {
            if (!done) {
                processors.forEach(WhpProcessor::close);
            }
        }
    }

    @Override
    public Vcpu create(VcpuWiring wiring) {
        Topology topology = wiring.topology();
        return new WhpVcpu(processors.get(topology.apicId()), wiring,
                new CpuidAnswers(wiring.model(), topology, host, rate), rate);
    }

    @Override
    public void close() {
        processors.forEach(WhpProcessor::close);
        partition.close();
    }
}
