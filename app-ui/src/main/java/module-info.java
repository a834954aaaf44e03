/** What people touch: the command line and the desktop app. What only the window needs is there only when it is opened. */
@SuppressWarnings("module") // the installer is built later
module dev.vivarium.app {
    requires com.fasterxml.jackson.databind;
    requires dev.vivarium.engine;
    requires dev.vivarium.snapshot;
    requires info.picocli;
    requires java.xml;
    requires jdk.management;
    requires org.slf4j;
    requires static atlantafx.base;
    requires static javafx.controls;
    requires static org.jspecify;
    requires static org.kordamp.ikonli.core;
    requires static org.kordamp.ikonli.feather;
    requires static org.kordamp.ikonli.javafx;

    exports dev.vivarium.app.main to javafx.graphics;

    exports dev.vivarium.app.cli to dev.vivarium.installer;
    exports dev.vivarium.app.folders to dev.vivarium.installer;

    opens dev.vivarium.app.cli to info.picocli;
}
