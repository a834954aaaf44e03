package dev.vivarium.installer.packaging;

import com.github.luben.zstd.ZstdOutputStream;

import dev.vivarium.engine.api.VmException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The program as one compressed file, to be unpacked and run anywhere: {@code vivarium-VERSION-linux-x64.tar.zst}. */
final class ArchivedImage {
    private static final int LEVEL = 12;

    private final Release release;
    private final Inputs inputs;

    ArchivedImage(Release release, Inputs inputs) {
        this.release = release;
        this.inputs = inputs;
    }

    /** @return the file */
    Path make(Path work, Path target) throws IOException, VmException, InterruptedException {
        String name = "vivarium-" + release.version();
        Path root = work.resolve(name);
        new ProgramTree(release, inputs).make(work, root);
        SharedFiles.of(release).write(root.resolve("share"));
        Trees.settle(root.resolve("share"), release.time());
        inputs.say().accept("compressing ...");
        Path archive = target.resolve(name + "-" + release.platform() + ".tar.zst");
        Path aside = work.resolve(archive.getFileName());
        pack(work, name, aside);
        return Files.move(aside, archive, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void pack(Path work, String name, Path archive) throws IOException, VmException, InterruptedException {
        Process tar = new ProcessBuilder(List.of("tar", "--create", "--sort=name", "--format=gnu", "--owner=0",
                "--group=0", "--numeric-owner", "--mode=go-w", "--directory", work.toString(), name))
                .redirectErrorStream(false).start();
        tar.getOutputStream().close();
        try (OutputStream file = Files.newOutputStream(archive);
                ZstdOutputStream out = new ZstdOutputStream(file, LEVEL)) {
            tar.getInputStream().transferTo(out);
        }
        String errors = new String(tar.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        if (tar.waitFor() != 0) {
            throw new VmException(VmException.Kind.HOST, "tar failed: " + errors);
        }
    }
}
