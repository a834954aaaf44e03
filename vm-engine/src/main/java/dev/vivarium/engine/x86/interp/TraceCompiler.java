package dev.vivarium.engine.x86.interp;

import static java.lang.constant.ConstantDescs.CD_Class;
import static java.lang.constant.ConstantDescs.CD_MethodHandles;
import static java.lang.constant.ConstantDescs.CD_MethodHandles_Lookup;
import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_long;
import static java.lang.constant.ConstantDescs.CD_void;
import static java.lang.constant.ConstantDescs.CLASS_INIT_NAME;
import static java.lang.constant.ConstantDescs.DEFAULT_NAME;
import static java.lang.constant.ConstantDescs.INIT_NAME;

import dev.vivarium.engine.x86.decode.Insn;
import dev.vivarium.engine.x86.mmu.Mmu;
import dev.vivarium.engine.x86.state.Cpu;
import dev.vivarium.engine.x86.state.Fault;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns a trace into a JVM class: one call of {@link Operation#run} after the other, with the operations, the
 * instructions and the processor as constants. HotSpot compiles such a class to host code in which nothing is left of
 * the interpreter; that needs no executable memory of our own.
 *
 * <p>A class is hidden, and goes with the last reference to it.
 */
final class TraceCompiler {
    private static final ClassDesc BASE = describe(TraceCode.class);
    private static final ClassDesc SELF = BASE.nested("Compiled");
    private static final ClassDesc TRACE = describe(Trace.class);
    private static final ClassDesc BLOCK = describe(Block.class);
    private static final ClassDesc INTERPRETER = describe(Interpreter.class);
    private static final ClassDesc OPERATION = describe(Operation.class);
    private static final ClassDesc INSN = describe(Insn.class);
    private static final ClassDesc CPU = describe(Cpu.class);
    private static final ClassDesc MMU = describe(Mmu.class);
    private static final ClassDesc FAULT = describe(Fault.class);
    private static final ClassDesc LIST = describe(List.class);
    private static final ClassDesc REGISTERS = CD_long.arrayType();
    private static final MethodTypeDesc CONSTRUCTOR = MethodTypeDesc.of(CD_void, TRACE);
    private static final MethodTypeDesc OPERATION_RUN = MethodTypeDesc.of(CD_void, INTERPRETER, CPU, REGISTERS, MMU,
            INSN);
    private static final MethodTypeDesc PASSES = MethodTypeDesc.of(CD_void, INTERPRETER, CD_int, CD_int);
    private static final MethodTypeDesc FOLLOWS = MethodTypeDesc.of(CD_boolean, INTERPRETER, CD_int, CD_int);

    /** Local variables: the place of the instruction that runs, and how many times a loop went round. */
    private static final int PLACE = 1;
    private static final int ROUND = 2;

    private final Interpreter t;

    TraceCompiler(Interpreter interpreter) {
        t = interpreter;
    }

    private static ClassDesc describe(Class<?> type) {
        return type.describeConstable().orElseThrow();
    }

    /** A static final field of the class. */
    private record Constant(String name, ClassDesc type, Object value) {
    }

    /** Makes the code of {@code trace}. */
    TraceCode compile(Trace trace) {
        List<Constant> constants = constantsOf(trace);
        byte[] bytes = ClassFile.of().build(SELF, builder -> build(builder, trace, constants));
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClassWithClassData(bytes,
                    constants.stream().map(Constant::value).toList(), true);
            return (TraceCode) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class, Trace.class))
                    .invoke(trace);
        } catch (Throwable e) {
            throw new IllegalStateException("The code of a trace was refused.", e);
        }
    }

    private List<Constant> constantsOf(Trace trace) {
        List<Constant> constants = new ArrayList<>();
        constants.add(new Constant("t", INTERPRETER, t));
        constants.add(new Constant("c", CPU, t.cpu));
        constants.add(new Constant("r", REGISTERS, t.r));
        constants.add(new Constant("m", MMU, t.mmu));
        int place = 0;
        for (int b = 0; b < trace.blocks().size(); b++) {
            Block block = trace.blocks().get(b);
            constants.add(new Constant("b" + b, BLOCK, block));
            for (int i = 0; i < block.count; i++, place++) {
                Insn in = block.insns()[i];
                constants.add(new Constant("i" + place, INSN, in));
                constants.add(new Constant("o" + place, OPERATION, Operations.make(in.op)));
            }
        }
        return constants;
    }

    private static void build(ClassBuilder builder, Trace trace, List<Constant> constants) {
        builder.withFlags(ClassFile.ACC_FINAL).withSuperclass(BASE);
        for (Constant each : constants) {
            builder.withField(each.name(), each.type(),
                    ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_FINAL);
        }
        builder.withMethodBody(CLASS_INIT_NAME, MethodTypeDesc.of(CD_void), ClassFile.ACC_STATIC,
                code -> buildConstants(code, constants));
        builder.withMethodBody(INIT_NAME, CONSTRUCTOR, 0,
                code -> code.aload(0).aload(1).invokespecial(BASE, INIT_NAME, CONSTRUCTOR).return_());
        builder.withMethodBody("run", MethodTypeDesc.of(BLOCK), 0, code -> buildRun(code, trace));
    }

    private static void buildConstants(CodeBuilder code, List<Constant> constants) {
        code.invokestatic(CD_MethodHandles, "lookup", MethodTypeDesc.of(CD_MethodHandles_Lookup))
                .ldc(DEFAULT_NAME).ldc(LIST)
                .invokestatic(CD_MethodHandles, "classData",
                        MethodTypeDesc.of(CD_Object, CD_MethodHandles_Lookup, CD_String, CD_Class))
                .checkcast(LIST).astore(0);
        for (int i = 0; i < constants.size(); i++) {
            Constant each = constants.get(i);
            code.aload(0).loadConstant(i).invokeinterface(LIST, "get", MethodTypeDesc.of(CD_Object, CD_int))
                    .checkcast(each.type()).putstatic(SELF, each.name(), each.type());
        }
        code.return_();
    }

    private static void buildRun(CodeBuilder code, Trace trace) {
        code.iconst_0().istore(PLACE);
        if (trace.loops()) {
            code.iconst_0().istore(ROUND);
        }
        Label start = code.newBoundLabel();
        int place = 0;
        int last = trace.blocks().size() - 1;
        for (int b = 0; b <= last; b++) {
            Block block = trace.blocks().get(b);
            for (int i = 0; i < block.count; i++, place++) {
                buildInstruction(code, place);
            }
            if (b < last) {
                buildPassage(code, trace, b);
            }
        }
        if (trace.loops()) {
            buildLoop(code, trace, start);
        }
        code.getstatic(SELF, "b" + last, BLOCK).areturn();
        buildHandler(code, start);
    }

    private static void buildInstruction(CodeBuilder code, int place) {
        code.loadConstant(place).istore(PLACE);
        code.getstatic(SELF, "o" + place, OPERATION).getstatic(SELF, "t", INTERPRETER).getstatic(SELF, "c", CPU)
                .getstatic(SELF, "r", REGISTERS).getstatic(SELF, "m", MMU).getstatic(SELF, "i" + place, INSN)
                .invokevirtual(OPERATION, "run", OPERATION_RUN);
    }

    /** From block {@code b} to the next, or out. */
    private static void buildPassage(CodeBuilder code, Trace trace, int b) {
        Block block = trace.blocks().get(b);
        code.getstatic(SELF, "t", INTERPRETER).loadConstant(block.count).loadConstant(trace.distance(b));
        if (block.decoded().ends()) {
            Label on = code.newLabel();
            code.invokestatic(BASE, "follows", FOLLOWS).ifne(on).getstatic(SELF, "b" + b, BLOCK).areturn()
                    .labelBinding(on);
        } else {
            code.invokestatic(BASE, "passes", PASSES);
        }
    }

    private static void buildLoop(CodeBuilder code, Trace trace, Label start) {
        int last = trace.blocks().size() - 1;
        Label out = code.newLabel();
        code.iinc(ROUND, 1).iload(ROUND).invokestatic(BASE, "again", MethodTypeDesc.of(CD_boolean, CD_int)).ifeq(out)
                .getstatic(SELF, "t", INTERPRETER).loadConstant(trace.blocks().get(last).count)
                .loadConstant(trace.distance(last)).invokestatic(BASE, "follows", FOLLOWS).ifne(start)
                .labelBinding(out);
    }

    /** What notes the place of an instruction that faults. */
    private static void buildHandler(CodeBuilder code, Label start) {
        Label handler = code.newBoundLabel();
        code.getstatic(SELF, "t", INTERPRETER).iload(PLACE).putfield(INTERPRETER, "stoppedAt", CD_int).athrow();
        code.exceptionCatch(start, handler, handler, FAULT);
    }
}
