/** Packages of the program, and what sets it up on a computer. */
module dev.vivarium.installer {
    requires com.formdev.flatlaf;
    requires com.fasterxml.jackson.databind;
    requires com.github.luben.zstd_jni;
    requires dev.vivarium.app;
    requires dev.vivarium.engine;
    requires dev.vivarium.snapshot;
    requires info.picocli;
    requires java.desktop;
    requires static org.jspecify;

    opens dev.vivarium.installer.packaging to info.picocli;
    opens dev.vivarium.installer.main to info.picocli;
}
