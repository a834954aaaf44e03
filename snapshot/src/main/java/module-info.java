/** The files of a machine: bundle, disk images, memory images and state records. */
module dev.vivarium.snapshot {
    requires com.fasterxml.jackson.databind;
    requires static org.jspecify;

    exports dev.vivarium.snapshot;
    exports dev.vivarium.snapshot.codec;
}
