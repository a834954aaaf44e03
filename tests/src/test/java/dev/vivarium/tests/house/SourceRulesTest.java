package dev.vivarium.tests.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The sizes and habits that every source file keeps to, read from its syntax tree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceRulesTest {
    private static final Pattern UNOWNED_TODO = Pattern.compile("\\b(TODO|FIXME|XXX)\\b(?!.*#\\d)");

    private final List<CompilationUnitTree> units = new ArrayList<>();
    private Trees trees;

    @BeforeAll
    void parseEverything() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null,
                    files.getJavaFileObjectsFromPaths(Repository.sources()));
            task.parse().forEach(units::add);
            trees = Trees.instance(task);
        }
    }

    @Test
    void filesAreAtMost800Lines() throws IOException {
        SizeLimit limit = new SizeLimit("file", 800);
        for (Path source : Repository.sources()) {
            limit.measure(Repository.nameOf(source), Files.readAllLines(source).size());
        }
        limit.check();
    }

    @Test
    void methodsAreAtMost120Lines() throws IOException {
        SizeLimit limit = new SizeLimit("method", 120);
        eachMethod((unit, method) -> limit.measure(nameOf(unit, method), linesOf(unit, method)));
        limit.check();
    }

    /** A record's components are not counted: they are the names of what is saved. */
    @Test
    void methodsHaveAtMost8Parameters() throws IOException {
        SizeLimit limit = new SizeLimit("parameters", 8);
        eachMethod((unit, method) -> {
            if (!isConstructorOfRecord(unit, method)) {
                limit.measure(nameOf(unit, method), method.getParameters().size());
            }
        });
        limit.check();
    }

    @Test
    void importsNameOneTypeEach() {
        List<String> wildcards = new ArrayList<>();
        for (CompilationUnitTree unit : units) {
            for (ImportTree one : unit.getImports()) {
                if (one.isModule() || one.getQualifiedIdentifier().toString().endsWith(".*")) {
                    wildcards.add(nameOf(unit) + ": " + one);
                }
            }
        }
        assertEquals(List.of(), wildcards);
    }

    @Test
    void everyTodoNamesAnIssue() throws IOException {
        List<String> unowned = new ArrayList<>();
        for (Path source : Repository.sources()) {
            if (source.endsWith("SourceRulesTest.java")) {
                continue;
            }
            for (String line : Files.readAllLines(source)) {
                if (UNOWNED_TODO.matcher(line).find()) {
                    unowned.add(Repository.nameOf(source) + ": " + line.strip());
                }
            }
        }
        assertEquals(List.of(), unowned, "Write it as TODO(#123), or do it.");
    }

    private interface MethodVisitor {
        void visit(CompilationUnitTree unit, MethodTree method);
    }

    private void eachMethod(MethodVisitor visitor) {
        for (CompilationUnitTree unit : units) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitMethod(MethodTree method, Void nothing) {
                    visitor.visit(unit, method);
                    return super.visitMethod(method, nothing);
                }
            }.scan(unit, null);
        }
    }

    private boolean isConstructorOfRecord(CompilationUnitTree unit, MethodTree method) {
        return method.getName().contentEquals("<init>")
                && trees.getPath(unit, method).getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }

    private long linesOf(CompilationUnitTree unit, MethodTree method) {
        LineMap lines = unit.getLineMap();
        SourcePositions positions = trees.getSourcePositions();
        long first = positions.getStartPosition(unit, method);
        long last = positions.getEndPosition(unit, method);
        return lines.getLineNumber(last) - lines.getLineNumber(first) + 1;
    }

    private static String nameOf(CompilationUnitTree unit, MethodTree method) {
        return nameOf(unit) + "#" + method.getName();
    }

    private static String nameOf(CompilationUnitTree unit) {
        return Repository.nameOf(Path.of(unit.getSourceFile().toUri()));
    }
}
