package dev.vivarium.installer.packaging;

import dev.vivarium.engine.api.VmException;
import dev.vivarium.installer.desktop.DesktopFiles;
import dev.vivarium.installer.desktop.DesktopFiles.DesktopFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The package for Debian and its kin (Debian policy, chapters 3, 5, 9 and 12), made by dpkg-deb. It has no scripts: what has to know of menu
 * entries, file types and icons has triggers of its own, and so removing leaves nothing.
 */
final class DebianPackage {
    /**
     * Policy 5.6.2 wants a name and an address in angle brackets. The project has no mail address, and one with an invented domain would
     * be somebody else's; {@code localhost} is nobody's (RFC 6761, section 6.3): the package is of whoever built it.
     */
    private static final String MAINTAINER = "Vivarium developers <vivarium@localhost>";

    private final Release release;
    private final Inputs inputs;

    DebianPackage(Release release, Inputs inputs) {
        this.release = release;
        this.inputs = inputs;
    }

    /** @return the file */
    Path make(Path work, Path target) throws IOException, VmException, InterruptedException {
        Path tree = work.resolve("tree");
        Path root = tree.resolve("usr/lib/vivarium");
        new ProgramTree(release, inputs).make(work, root);
        Path share = tree.resolve("usr/share");
        SharedFiles.of(release).write(share);
        for (DesktopFile file : DesktopFiles.of("viv")) {
            Trees.write(share.resolve(file.path()), file.content());
        }
        DesktopFile policy = DesktopFiles.policy();
        Trees.write(share.resolve(policy.path()), policy.content());
        documents(share.resolve("doc/vivarium"));
        Files.createDirectories(tree.resolve("usr/bin"));
        Files.createSymbolicLink(tree.resolve("usr/bin/viv"), Path.of("../lib/vivarium/bin/viv"));
        Trees.settle(share, release.time());
        control(tree);
        inputs.say().accept("compressing ...");
        String name = "vivarium_" + release.debianVersion() + "_" + release.debianArchitecture() + ".deb";
        Path aside = work.resolve(name);
        HostProgram.run(List.of("dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--build", tree.toString(),
                aside.toString()), Map.of("SOURCE_DATE_EPOCH", Long.toString(release.time().getEpochSecond())));
        return Files.move(aside, target.resolve(name), StandardCopyOption.REPLACE_EXISTING);
    }

    private void documents(Path doc) throws IOException {
        Trees.write(doc.resolve("copyright"), resource("copyright"));
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT).withZone(ZoneOffset.UTC)
                .format(release.time()).replace("GMT", "+0000");
        String entry = "vivarium (" + release.debianVersion() + ") unstable; urgency=medium\n\n"
                + "  * What has changed is in CHANGELOG.md.gz beside this file.\n\n -- " + MAINTAINER + "  " + date
                + "\n";
        Trees.write(doc.resolve("changelog.gz"), SharedFiles.gzipped(entry.getBytes(StandardCharsets.UTF_8)));
        Trees.write(doc.resolve("CHANGELOG.md.gz"),
                SharedFiles.gzipped(Files.readAllBytes(inputs.sources().resolve("CHANGELOG.md"))));
    }

    private void control(Path tree) throws IOException {
        long bytes = 0;
        StringBuilder sums = new StringBuilder();
        for (Path file : Trees.all(tree.resolve("usr"))) {
            if (Files.isRegularFile(file) && !Files.isSymbolicLink(file)) {
                bytes += Files.size(file);
                sums.append(md5(file)).append("  ").append(tree.relativize(file)).append('\n');
            }
        }
        String text = new String(resource("control"), StandardCharsets.UTF_8)
                .replace("@VERSION@", release.debianVersion()).replace("@ARCHITECTURE@", release.debianArchitecture())
                .replace("@MAINTAINER@", MAINTAINER).replace("@KIB@", Long.toString((bytes + 1023) / 1024));
        Trees.write(tree.resolve("DEBIAN/control"), text.getBytes(StandardCharsets.UTF_8));
        Trees.write(tree.resolve("DEBIAN/md5sums"), sums.toString().getBytes(StandardCharsets.UTF_8));
        Trees.settle(tree.resolve("DEBIAN"), release.time());
        for (String folder : List.of("usr/lib", "usr/bin", "usr", "")) {
            Files.setPosixFilePermissions(tree.resolve(folder),
                    java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** What dpkg --verify compares. */
    private static String md5(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("MD5"))) {
            digest.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digest.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has MD5.", e);
        }
    }

    static byte[] resource(String name) throws IOException {
        try (InputStream in = DebianPackage.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its own file " + name + ".");
            }
            return in.readAllBytes();
        }
    }
}
