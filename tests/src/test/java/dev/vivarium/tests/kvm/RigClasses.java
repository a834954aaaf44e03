package dev.vivarium.tests.kvm;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.AttributedElement;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** All modules' classes in one jar, tests among them, and which of those have a tag: found here, where it is quick. */
final class RigClasses {
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> FOLDERS = List.of("snapshot/target/classes", "host-driver/target/classes",
            "host-driver/target/test-classes", "vm-engine/target/classes", "vm-engine/target/test-classes",
            "app-ui/target/classes", "tests/target/test-classes");
    private static final String TAG = "Lorg/junit/jupiter/api/Tag;";
    /** What the compiler puts around several tags. */
    private static final String TAGS = "Lorg/junit/jupiter/api/Tags;";

    /** @return names of the classes that have one of these tags, or a method that has */
    List<String> tests(String... tags) throws IOException {
        List<String> names = new ArrayList<>();
        for (String folder : FOLDERS) {
            if (folder.endsWith("test-classes")) {
                for (Path file : files(ROOT.resolve(folder))) {
                    if (file.toString().endsWith("Test.class") && hasTag(file, Set.of(tags))) {
                        String path = ROOT.resolve(folder).relativize(file).toString();
                        names.add(path.substring(0, path.length() - ".class".length()).replace('/', '.'));
                    }
                }
            }
        }
        return names;
    }

    private static boolean hasTag(Path file, Set<String> tags) throws IOException {
        ClassModel type = ClassFile.of().parse(file);
        return Stream.concat(Stream.of((AttributedElement) type), type.methods().stream())
                .flatMap(element -> element.findAttribute(Attributes.runtimeVisibleAnnotations()).stream())
                .flatMap(attribute -> attribute.annotations().stream()).flatMap(RigClasses::unwrapped)
                .filter(annotation -> annotation.className().equalsString(TAG))
                .map(Annotation::elements).flatMap(List::stream)
                .anyMatch(element -> element.value() instanceof AnnotationValue.OfString text
                        && tags.contains(text.stringValue()));
    }

    private static Stream<Annotation> unwrapped(Annotation annotation) {
        return annotation.className().equalsString(TAGS)
                && annotation.elements().getFirst().value() instanceof AnnotationValue.OfArray several
                        ? several.values().stream().map(each -> ((AnnotationValue.OfAnnotation) each).annotation())
                        : Stream.of(annotation);
    }

    /** The jars of others that this test runs with, JUnit's launcher among them. */
    List<String> libraries() {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Stream.concat(Arrays.stream(path.split(":")), Stream.of(launcher()))
                .filter(each -> each.endsWith(".jar") && !each.contains("-SNAPSHOT")).distinct().toList();
    }

    /** Maven gives it to the tests of the module that names it, and that is not this one. */
    private static String launcher() {
        String engine = org.junit.platform.engine.TestEngine.class.getProtectionDomain().getCodeSource().getLocation()
                .getPath();
        return engine.replace("junit-platform-engine", "junit-platform-launcher");
    }

    Path jarIn(Path folder) throws IOException {
        Path jar = folder.resolve("tests.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(0);
            for (String name : FOLDERS) {
                for (Path file : files(ROOT.resolve(name))) {
                    String entry = ROOT.resolve(name).relativize(file).toString();
                    if (!entry.equals("module-info.class") && !entry.startsWith("META-INF/")) {
                        out.putNextEntry(new ZipEntry(entry));
                        Files.copy(file, out);
                        out.closeEntry();
                    }
                }
            }
        }
        return jar;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
