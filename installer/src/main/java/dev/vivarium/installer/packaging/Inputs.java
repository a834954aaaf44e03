package dev.vivarium.installer.packaging;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * What a package is made of.
 *
 * @param app      what the launcher has built
 * @param sources  the folder of the sources, for the licence and the change log
 * @param prepared whether a demo is to be run, so that starts are fast from the first one on
 * @param say      progress
 */
record Inputs(Path app, Path sources, boolean prepared, Consumer<String> say) {
}
