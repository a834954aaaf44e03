/** The files of a machine: bundle, disk images, memory images and state records. Open, so that tests can be run inside. */
open module dev.vivarium.snapshot {
    requires com.fasterxml.jackson.databind;
    requires com.github.luben.zstd_jni;
    requires static org.jspecify;

    exports dev.vivarium.snapshot;
    exports dev.vivarium.snapshot.bundle;
    exports dev.vivarium.snapshot.codec;
    exports dev.vivarium.snapshot.disk;
    exports dev.vivarium.snapshot.disk.raw;
    exports dev.vivarium.snapshot.exchange;
    exports dev.vivarium.snapshot.files;
    exports dev.vivarium.snapshot.memory;
}
