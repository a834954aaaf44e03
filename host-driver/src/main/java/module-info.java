/** The host: memory that a guest can use, executable memory, and hardware virtualisation. */
module dev.vivarium.host {
    requires com.sun.jna;
    requires static org.jspecify;

    exports dev.vivarium.host;
    exports dev.vivarium.host.abi;
    exports dev.vivarium.host.code;
    exports dev.vivarium.host.kvm;
    exports dev.vivarium.host.memory;
    exports dev.vivarium.host.net;
    exports dev.vivarium.host.setup;
    exports dev.vivarium.host.whp;
}
