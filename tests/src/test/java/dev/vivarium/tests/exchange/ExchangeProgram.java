package dev.vivarium.tests.exchange;

import dev.vivarium.snapshot.SnapshotException;
import dev.vivarium.snapshot.bundle.Bundle;
import dev.vivarium.snapshot.disk.DiskFiles;
import dev.vivarium.snapshot.disk.Progress;
import dev.vivarium.snapshot.exchange.Export;
import dev.vivarium.snapshot.exchange.ExportOptions;
import dev.vivarium.snapshot.exchange.Identity;
import dev.vivarium.snapshot.exchange.Import;

import java.nio.file.Path;

/** Exports or imports in a process of its own, and prints how far it is. */
final class ExchangeProgram {
    private ExchangeProgram() {
    }

    public static void main(String[] arguments) {
        Path from = Path.of(arguments[1]);
        Path to = Path.of(arguments[2]);
        Progress progress = (done, total) -> {
            System.out.println(done);
            return true;
        };
        try {
            if (arguments[0].equals("export")) {
                new Export(new DiskFiles(), ExportOptions.WHOLE, progress).write(Bundle.at(from), to);
            } else {
                new Import(Identity.MOVED, progress).read(from, to);
            }
        } catch (SnapshotException e) {
            System.out.println(e.kind() + " " + e.getMessage());
            System.exit(1);
        }
    }
}
