package dev.vivarium.app.main;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Brings a library's class files to the first version that has stack maps (JVMS 4.10.1), where they are older: Java's cache
 * of prepared classes refuses older ones. The launcher runs it once for each build, on the build's own copy of the libraries.
 * Nothing but the version and the stack maps changes, and a class that would not verify stays as it is: docs/adr/0015.
 */
public final class NewerClassFiles {
    private static final String NOTICE = "Class files older than version 50 were given stack maps and version 50 for"
            + " Vivarium; nothing else was changed.";
    private static final int MAGIC = 0xCAFE_BABE;

    private final Map<String, byte[]> entries;
    private final ClassFile classFiles;

    NewerClassFiles(Map<String, byte[]> entries) {
        this.entries = entries;
        ClassHierarchyResolver own = ClassHierarchyResolver.ofResourceParsing(this::open);
        classFiles = ClassFile.of(ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
                ClassFile.ClassHierarchyResolverOption.of(own.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** @param arguments the folder of the jars */
    public static void main(String[] arguments) throws IOException {
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(Path.of(arguments[0]), "*.jar")) {
            for (Path jar : jars) {
                renew(jar);
            }
        }
    }

    static void renew(Path jar) throws IOException {
        Map<String, byte[]> entries = read(jar);
        if (entries.values().stream().noneMatch(NewerClassFiles::isOld)) {
            return;
        }
        NewerClassFiles renewed = new NewerClassFiles(entries);
        Path aside = jar.resolveSibling(jar.getFileName() + ".new");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(aside))) {
            out.setComment(NOTICE);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(renewed.renewed(entry.getValue()));
            }
        }
        Files.move(aside, jar, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Map<String, byte[]> read(Path jar) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    private @Nullable InputStream open(ClassDesc type) {
        String descriptor = type.descriptorString();
        byte[] bytes = entries.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
        return bytes == null ? null : new ByteArrayInputStream(bytes);
    }

    static boolean isOld(byte[] bytes) {
        return bytes.length > 8 && ((bytes[0] & 0xFF) << 24 | (bytes[1] & 0xFF) << 16 | (bytes[2] & 0xFF) << 8
                | bytes[3] & 0xFF) == MAGIC && ((bytes[6] & 0xFF) << 8 | bytes[7] & 0xFF) < ClassFile.JAVA_6_VERSION;
    }

    /** The class with stack maps, if it is old and can have them. */
    byte[] renewed(byte[] bytes) {
        if (!isOld(bytes)) {
            return bytes;
        }
        // Code is written anew, which makes its stack maps, where a transformation of it is asked for.
        ClassTransform change = ClassTransform.transformingMethodBodies((code, element) -> code.with(element))
                .andThen((type, element) -> type.with(withVersion(element)));
        try {
            byte[] newer = classFiles.transformClass(classFiles.parse(bytes), change);
            return classFiles.verify(newer).isEmpty() ? newer : bytes;
        } catch (IllegalArgumentException e) {
            return bytes; // JSR and RET, for example, which stack maps cannot describe
        }
    }

    private static ClassElement withVersion(ClassElement element) {
        return element instanceof ClassFileVersion ? ClassFileVersion.of(ClassFile.JAVA_6_VERSION, 0) : element;
    }
}
