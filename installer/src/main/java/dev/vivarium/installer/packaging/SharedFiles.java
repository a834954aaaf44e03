package dev.vivarium.installer.packaging;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** What every package has below {@code share} for terminals: the manual page and bash's completion. */
record SharedFiles(byte[] manualPage, byte[] completion) {
    static SharedFiles of(Release release) {
        return new SharedFiles(new ManualPage(release).text().getBytes(StandardCharsets.UTF_8),
                Release.usage("generate-completion").getBytes(StandardCharsets.UTF_8));
    }

    void write(Path share) throws IOException {
        Trees.write(share.resolve("man/man1/viv.1.gz"), gzipped(manualPage));
        Trees.write(share.resolve("bash-completion/completions/viv"), completion);
    }

    /** Java's writes no time, so that equal input gives equal output. */
    static byte[] gzipped(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new Best(bytes)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** As {@code gzip -9}. */
    private static final class Best extends GZIPOutputStream {
        Best(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(java.util.zip.Deflater.BEST_COMPRESSION);
        }
    }
}
