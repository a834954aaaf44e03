package dev.vivarium.tests.house;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.attribute.CodeAttribute;
import java.nio.file.Path;

/** HotSpot compiles no method above 8,000 bytes of bytecode; there, a loop of ours ran 14 times slower. */
class BytecodeSizeTest {
    @Test
    void methodsAreAtMost8000Bytes() throws IOException {
        SizeLimit limit = new SizeLimit("bytecode", 8_000);
        for (Path file : Repository.classes()) {
            ClassModel type = ClassFile.of().parse(file);
            for (MethodModel method : type.methods()) {
                method.code().ifPresent(code -> limit.measure(nameOf(file, type, method),
                        ((CodeAttribute) code).codeLength()));
            }
        }
        limit.check();
    }

    private static String nameOf(Path file, ClassModel type, MethodModel method) {
        String module = Repository.nameOf(file).replaceFirst("/.*", "");
        String name = type.thisClass().asInternalName();
        return module + "/" + name.substring(name.lastIndexOf('/') + 1) + "#" + method.methodName().stringValue();
    }
}
