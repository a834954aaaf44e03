/** The virtual machine: board, devices, processors, run control. Open, so that the codec can read state records. */
open module dev.vivarium.engine {
    requires com.fasterxml.jackson.databind;
    requires dev.vivarium.host;
    requires dev.vivarium.snapshot;
    requires org.slf4j;
    requires static org.jspecify;

    exports dev.vivarium.engine.api;

    uses dev.vivarium.engine.api.VirtualMachines;

    provides dev.vivarium.engine.api.VirtualMachines with dev.vivarium.engine.machine.Engine;
}
