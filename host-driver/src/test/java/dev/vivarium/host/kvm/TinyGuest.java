package dev.vivarium.host.kvm;

import dev.vivarium.host.HostException;
import dev.vivarium.host.memory.GuestRam;

import java.lang.foreign.MemorySegment;
import java.util.HexFormat;

/** A machine with a few pages of memory from address 0 and one processor in real mode that starts at 0x1000. */
final class TinyGuest implements AutoCloseable {
    static final int START = 0x1000;
    static final int MEMORY_BYTES = 0x10000;

    final KvmSystem system = KvmSystem.open();
    final KvmVm vm = system.createVm();
    final GuestRam ram = GuestRam.allocate(MEMORY_BYTES);
    final KvmVcpu vcpu;

    /** What is done to a machine before it has a processor. */
    interface Before {
        void prepare(KvmVm vm) throws HostException;
    }

    /** @param program instructions in hexadecimal */
    TinyGuest(String program) throws HostException {
        this(program, vm -> {
        });
    }

    TinyGuest(String program, Before before) throws HostException {
        vm.setMemorySlot(0, 0, ram.segment(), 0);
        before.prepare(vm);
        vcpu = vm.createVcpu(0);
        write(START, program);
        start();
    }

    void write(int gpa, String bytes) {
        byte[] code = HexFormat.of().parseHex(bytes.replace(" ", ""));
        MemorySegment.copy(MemorySegment.ofArray(code), 0, ram.segment(), gpa, code.length);
    }

    /** At the program's start, with all segments at 0. */
    void start() throws HostException {
        KvmSregs old = vcpu.registers().special();
        vcpu.registers().setSpecial(new KvmSregs(flat(old.cs()), flat(old.ds()), flat(old.es()), flat(old.fs()),
                flat(old.gs()), flat(old.ss()), old.tr(), old.ldt(), old.gdt(), old.idt(), old.cr0(), old.cr2(),
                old.cr3(),
                old.cr4(), old.cr8(), old.efer(), old.apicBase(), old.interruptBitmap()));
        long[] registers = new long[KvmRegisters.GENERAL_COUNT];
        registers[GeneralRegister.RIP] = START;
        registers[GeneralRegister.RSP] = 0x8000;
        registers[GeneralRegister.RFLAGS] = 2;
        vcpu.registers().setGeneral(registers);
    }

    private static KvmSegment flat(KvmSegment s) {
        return new KvmSegment(0, s.limit(), 0, s.type(), s.present(), s.dpl(), s.db(), s.s(), s.l(), s.g(), s.avl(),
                s.unusable());
    }

    long register(int index) throws HostException {
        long[] registers = new long[KvmRegisters.GENERAL_COUNT];
        vcpu.registers().general(registers);
        return registers[index];
    }

    @Override
    public void close() {
        vcpu.close();
        vm.close();
        ram.close();
        system.close();
    }
}
