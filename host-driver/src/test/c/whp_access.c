/*
 * Exits for accesses. WHP stops at the instruction, changes nothing, and leaves decoding and completing to whoever called.
 * KVM decodes by itself: when it asks for a port's or device's data it is in the middle of the instruction (reads), or
 * past it (most writes). So each such exit is taken back at once, before it is reported:
 *
 *  1. Registers, events and, where the instruction can touch them, x87 and SSE are saved as they are at the exit.
 *  2. KVM is run with immediate_exit until it returns EINTR: it completes its instruction and enters no guest code. A
 *     read is given zero, which nobody sees; MOVS and INS are given what is in memory where they store, and RCX is
 *     1 meanwhile, so that their one store changes nothing.
 *  3. A read, or an OUT that KVM had not finished (RIP moved only now), was at its instruction when it exited: that state
 *     is put back. Else the instruction lies before RIP, or at it when it repeats: it is searched backwards, and must
 *     decode to a store of the same value to the same physical address (port), of the same size. String registers are
 *     stepped back.
 *
 * Limits. Where several instructions match, the longest is taken: a byte of the instruction before may then be
 * taken for a prefix without effect. What cannot be found (VEX, stores through PUSH or CALL, an AND of PUSH and a
 * device) is reported as an unsupported feature. A shadow after STI that the store has ended is not put back. Other
 * processors could see the store of step 2 undo theirs. Read-modify-write is reported as a write.
 */
#include <errno.h>
#include <string.h>
#include <sys/ioctl.h>

#include "whp_shim.h"

#define MAX_LENGTH 15

struct moment {
    struct kvm_regs regs;
    struct kvm_sregs sregs;
    struct kvm_vcpu_events events;
    struct kvm_xsave xsave;
};

/* What KVM asked for. */
struct wish {
    bool write, port;
    uint64_t at; /* port number or physical address */
    int size;
    uint64_t value;
};

static void look(struct processor *p, struct moment *m)
{
    ioctl(p->fd, KVM_GET_REGS, &m->regs);
    ioctl(p->fd, KVM_GET_SREGS, &m->sregs);
    ioctl(p->fd, KVM_GET_VCPU_EVENTS, &m->events);
}

static void put_back(struct processor *p, struct moment *m, bool fpu)
{
    struct kvm_sregs now;
    ioctl(p->fd, KVM_GET_SREGS, &now);
    if (memcmp(&now, &m->sregs, sizeof now) != 0) {
        ioctl(p->fd, KVM_SET_SREGS, &m->sregs);
    }
    if (fpu) {
        ioctl(p->fd, KVM_SET_XSAVE, &m->xsave);
    }
    ioctl(p->fd, KVM_SET_REGS, &m->regs);
    ioctl(p->fd, KVM_SET_VCPU_EVENTS, &m->events);
}

static void finish(struct processor *p)
{
    for (int i = 0; i < 1000; i++) {
        p->run->immediate_exit = 1;
        if (ioctl(p->fd, KVM_RUN, 0) < 0 && errno == EINTR) {
            break;
        }
        if (p->run->exit_reason == KVM_EXIT_MMIO && !p->run->mmio.is_write) {
            memset(p->run->mmio.data, 0, sizeof p->run->mmio.data);
        }
    }
}

static bool decode_at(struct processor *p, struct moment *m, struct instruction *out)
{
    uint8_t bytes[MAX_LENGTH + 1];
    int count = whp_fetch(p, m->sregs.cs.base + m->regs.rip, bytes, sizeof bytes);
    return count > 0 && whp_decode(bytes, count, &m->regs, &m->sregs, out);
}

static void step(__u64 *reg, int64_t by, int address_size)
{
    uint64_t mask = address_size == 8 ? ~0ULL : (1ULL << 8 * address_size) - 1;
    *reg = (*reg & ~mask) | ((*reg + (uint64_t)by) & mask);
}

static void step_back(struct kvm_regs *r, const struct instruction *i)
{
    int64_t by = r->rflags & 0x400 ? i->size : -i->size;
    int op = i->opcode;
    if (op == 0x6E || op == 0x6F || (op >= 0xA4 && op <= 0xA7) || op == 0xAC || op == 0xAD) {
        step(&r->rsi, by, i->address_size);
    }
    if (op == 0x6C || op == 0x6D || (op >= 0xA4 && op <= 0xAB) || op == 0xAE || op == 0xAF) {
        step(&r->rdi, by, i->address_size);
    }
    if (i->repeated) {
        step(&r->rcx, 1, i->address_size);
    }
}

static uint64_t low_bytes(uint64_t value, int size)
{
    return size >= 8 ? value : value & ((1ULL << 8 * size) - 1);
}

static bool same_value(const struct kvm_regs *r, const struct instruction *i, const struct wish *w)
{
    const uint64_t values[] = {r->rax, r->rcx, r->rdx, r->rbx, r->rsp, r->rbp, r->rsi, r->rdi, r->r8, r->r9, r->r10,
            r->r11, r->r12, r->r13, r->r14, r->r15};
    uint64_t value = w->value;
    switch (i->opcode) {
        case 0x88: value = i->rex == 0 && i->reg > 3 ? values[i->reg - 4] >> 8 : values[i->reg]; break;
        case 0x89: case 0x0FC3: value = values[i->reg]; break;
        case 0xC6: case 0xC7: value = i->immediate; break;
        case 0xA2: case 0xA3: case 0xAA: case 0xAB: case 0xE6: case 0xE7: case 0xEE: case 0xEF: value = r->rax; break;
        default: break;
    }
    return low_bytes(value, w->size) == low_bytes(w->value, w->size);
}

static bool matches(struct processor *p, struct moment *m, const struct instruction *i, const struct wish *w)
{
    uint64_t gpa;
    if (w->port) {
        return i->port && i->write && (uint64_t)i->port_number == w->at && i->size == w->size
                && same_value(&m->regs, i, w);
    }
    bool movs = i->opcode == 0xA4 || i->opcode == 0xA5;
    return i->memory && !i->port && (i->write || movs) && (i->size == 0 || i->size == w->size || i->size > 8)
            && whp_translate(p, movs ? i->gva_to : i->gva, &gpa) && gpa == w->at && same_value(&m->regs, i, w);
}

/* Steps m back to the instruction that wrote. */
static bool find_writer(struct processor *p, struct moment *m, const struct wish *w, struct instruction *out)
{
    for (int length = MAX_LENGTH; length >= 0; length--) {
        struct moment try = *m;
        try.regs.rip -= (uint64_t)length;
        if (!decode_at(p, &try, out) || (length == 0 ? !out->repeated : out->length != length)) {
            continue;
        }
        if (out->string) {
            step_back(&try.regs, out);
            decode_at(p, &try, out);
        }
        if (matches(p, &try, out, w)) {
            m->regs = try.regs;
            return true;
        }
    }
    return false;
}

/* Takes the exit back. @return whether m and i are at the instruction now, and KVM with them */
static bool take_back(struct processor *p, const struct wish *w, void *data, struct moment *m, struct instruction *i)
{
    look(p, m);
    bool known = decode_at(p, m, i);
    bool fpu = !w->port && (!known || i->fpu);
    if (fpu) {
        ioctl(p->fd, KVM_GET_XSAVE, &m->xsave);
    }
    if (!w->write && known && i->string && i->repeated) {
        struct kvm_regs once = m->regs;
        once.rcx = 1;
        ioctl(p->fd, KVM_SET_REGS, &once);
    }
    if (!w->write) {
        uint64_t gpa;
        bool stores = known && i->string && i->gva_to && i->opcode <= 0xA5;
        uint8_t *there = stores && whp_translate(p, i->gva_to, &gpa) ? whp_host(p->partition, gpa) : NULL;
        memset(data, 0, (size_t)w->size);
        if (there != NULL) {
            memcpy(data, there, (size_t)i->size);
        }
    }
    finish(p);
    struct kvm_regs after;
    ioctl(p->fd, KVM_GET_REGS, &after);
    if (w->write && after.rip == m->regs.rip) {
        known = find_writer(p, m, w, i);
    }
    put_back(p, m, fpu);
    return known;
}

static void unsupported(WHV_RUN_VP_EXIT_CONTEXT *context, UINT64 what)
{
    context->ExitReason = WHvRunVpExitReasonUnsupportedFeature;
    context->UnsupportedFeature.FeatureCode = WHvUnsupportedFeatureIntercept;
    context->UnsupportedFeature.FeatureParameter = what;
}

void whp_describe(struct processor *p, WHV_RUN_VP_EXIT_CONTEXT *context)
{
    struct kvm_regs regs;
    struct kvm_sregs s;
    struct kvm_vcpu_events events;
    ioctl(p->fd, KVM_GET_REGS, &regs);
    ioctl(p->fd, KVM_GET_SREGS, &s);
    ioctl(p->fd, KVM_GET_VCPU_EVENTS, &events);
    WHV_VP_EXIT_CONTEXT *vp = &context->VpContext;
    vp->ExecutionState.Cpl = s.cr0 & 1 ? s.ss.dpl : 0;
    vp->ExecutionState.Cr0Pe = s.cr0 & 1;
    vp->ExecutionState.Cr0Am = s.cr0 >> 18 & 1;
    vp->ExecutionState.EferLma = s.efer >> 10 & 1;
    vp->ExecutionState.InterruptionPending = events.interrupt.injected || events.nmi.injected
            || events.exception.injected;
    vp->ExecutionState.InterruptShadow = events.interrupt.shadow != 0;
    vp->Cr8 = s.cr8 & 15;
    whp_segment(&s.cs, &vp->Cs);
    vp->Rip = regs.rip;
    vp->Rflags = regs.rflags;
}

void whp_io(struct processor *p, WHV_RUN_VP_EXIT_CONTEXT *context)
{
    struct kvm_run *run = p->run;
    uint8_t *data = (uint8_t *)run + run->io.data_offset;
    struct wish w = {.write = run->io.direction == KVM_EXIT_IO_OUT, .port = true, .at = run->io.port,
            .size = run->io.size};
    memcpy(&w.value, data, run->io.size);
    struct moment m;
    struct instruction i;
    if (!take_back(p, &w, data, &m, &i) || !i.port) {
        whp_describe(p, context);
        unsupported(context, w.at);
        return;
    }
    whp_describe(p, context);
    context->ExitReason = WHvRunVpExitReasonX64IoPortAccess;
    context->VpContext.InstructionLength = (UINT8)i.length;
    WHV_X64_IO_PORT_ACCESS_CONTEXT *port = &context->IoPortAccess;
    port->InstructionByteCount = (UINT8)whp_fetch(p, m.sregs.cs.base + m.regs.rip, port->InstructionBytes, i.length);
    port->AccessInfo.IsWrite = w.write;
    port->AccessInfo.AccessSize = (UINT32)w.size;
    port->AccessInfo.StringOp = i.string;
    port->AccessInfo.RepPrefix = i.repeated;
    port->PortNumber = (UINT16)w.at;
    port->Rax = m.regs.rax;
    port->Rcx = m.regs.rcx;
    port->Rsi = m.regs.rsi;
    port->Rdi = m.regs.rdi;
    whp_segment(&m.sregs.ds, &port->Ds);
    whp_segment(&m.sregs.es, &port->Es);
}

void whp_mmio(struct processor *p, WHV_RUN_VP_EXIT_CONTEXT *context)
{
    struct kvm_run *run = p->run;
    struct wish w = {.write = run->mmio.is_write, .at = run->mmio.phys_addr, .size = (int)run->mmio.len};
    memcpy(&w.value, run->mmio.data, sizeof w.value);
    struct moment m;
    struct instruction i;
    bool known = take_back(p, &w, run->mmio.data, &m, &i);
    whp_describe(p, context);
    if (!known && w.write) {
        unsupported(context, w.at);
        return;
    }
    context->ExitReason = WHvRunVpExitReasonMemoryAccess;
    WHV_MEMORY_ACCESS_CONTEXT *memory = &context->MemoryAccess;
    memory->InstructionByteCount = (UINT8)whp_fetch(p, m.sregs.cs.base + m.regs.rip, memory->InstructionBytes, 16);
    memory->AccessInfo.AccessType = w.write || (known && i.write) ? WHvMemoryAccessWrite : WHvMemoryAccessRead;
    memory->AccessInfo.GpaUnmapped = whp_host(p->partition, w.at) == NULL;
    memory->AccessInfo.GvaValid = known && i.memory;
    memory->Gpa = w.at;
    bool to = w.write && (i.opcode == 0xA4 || i.opcode == 0xA5);
    memory->Gva = memory->AccessInfo.GvaValid ? to ? i.gva_to : i.gva : 0;
}

void whp_msr(struct processor *p, WHV_RUN_VP_EXIT_CONTEXT *context)
{
    struct kvm_run *run = p->run;
    bool write = run->exit_reason == KVM_EXIT_X86_WRMSR;
    uint32_t number = run->msr.index;
    struct moment m;
    look(p, &m);
    run->msr.error = 0;
    run->msr.data = write ? run->msr.data : 0;
    finish(p);
    put_back(p, &m, false);
    whp_describe(p, context);
    context->ExitReason = WHvRunVpExitReasonX64MsrAccess;
    context->VpContext.InstructionLength = 2;
    context->MsrAccess.AccessInfo.IsWrite = write;
    context->MsrAccess.MsrNumber = number;
    context->MsrAccess.Rax = m.regs.rax;
    context->MsrAccess.Rdx = m.regs.rdx;
}

/* KVM cannot fetch code from where no memory is and gives up; WHP reports the access. */
void whp_failed_fetch(struct processor *p, WHV_RUN_VP_EXIT_CONTEXT *context)
{
    struct moment m;
    uint64_t gpa;
    look(p, &m);
    uint64_t gva = m.sregs.cs.base + m.regs.rip;
    whp_describe(p, context);
    if (!whp_translate(p, gva, &gpa) || whp_host(p->partition, gpa) != NULL) {
        unsupported(context, p->run->internal.suberror);
        return;
    }
    context->ExitReason = WHvRunVpExitReasonMemoryAccess;
    context->MemoryAccess.AccessInfo.AccessType = WHvMemoryAccessExecute;
    context->MemoryAccess.AccessInfo.GpaUnmapped = 1;
    context->MemoryAccess.AccessInfo.GvaValid = 1;
    context->MemoryAccess.Gpa = gpa;
    context->MemoryAccess.Gva = gva;
}
