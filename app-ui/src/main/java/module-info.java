/** What people touch: the command line and the desktop app. */
module dev.vivarium.app {
    requires dev.vivarium.engine;
    requires dev.vivarium.snapshot;
    requires info.picocli;
    requires org.slf4j;
    requires static org.jspecify;

    opens dev.vivarium.app.cli to info.picocli;
}
