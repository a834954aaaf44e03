/* Registers both ways: KVM has them in groups, WHP one by one. A group is read once and written once in each call. */
#include <string.h>
#include <sys/ioctl.h>

#include "whp_shim.h"

enum { REGS = 1, SREGS = 2, DEBUG = 4, EVENTS = 8, XCRS = 16, XSAVE = 32 };

struct view {
    struct processor *processor;
    int have, changed;
    bool failed;
    struct kvm_regs regs;
    struct kvm_sregs sregs;
    struct kvm_debugregs debug;
    struct kvm_vcpu_events events;
    struct kvm_xcrs xcrs;
    struct kvm_xsave xsave;
};

static void need(struct view *v, int group, bool write)
{
    const struct { int group; unsigned long get; void *at; } all[] = {
        {REGS, KVM_GET_REGS, &v->regs}, {SREGS, KVM_GET_SREGS, &v->sregs}, {DEBUG, KVM_GET_DEBUGREGS, &v->debug},
        {EVENTS, KVM_GET_VCPU_EVENTS, &v->events}, {XCRS, KVM_GET_XCRS, &v->xcrs}, {XSAVE, KVM_GET_XSAVE, &v->xsave}};
    for (size_t i = 0; !(v->have & group) && i < sizeof all / sizeof *all; i++) {
        if (all[i].group == group) {
            v->failed |= ioctl(v->processor->fd, all[i].get, all[i].at) < 0;
            v->have |= group;
        }
    }
    v->changed |= write ? group : 0;
}

static void write_back(struct view *v)
{
    int fd = v->processor->fd;
    if (v->changed & SREGS) {
        memset(v->sregs.interrupt_bitmap, 0, sizeof v->sregs.interrupt_bitmap); /* the events have it */
        v->processor->run->cr8 = v->sregs.cr8; /* KVM_RUN takes it from here */
        v->failed |= ioctl(fd, KVM_SET_SREGS, &v->sregs) < 0;
    }
    v->failed |= v->changed & XCRS && ioctl(fd, KVM_SET_XCRS, &v->xcrs) < 0;
    v->failed |= v->changed & XSAVE && ioctl(fd, KVM_SET_XSAVE, &v->xsave) < 0;
    v->failed |= v->changed & REGS && ioctl(fd, KVM_SET_REGS, &v->regs) < 0;
    v->failed |= v->changed & DEBUG && ioctl(fd, KVM_SET_DEBUGREGS, &v->debug) < 0;
    v->failed |= v->changed & EVENTS && ioctl(fd, KVM_SET_VCPU_EVENTS, &v->events) < 0;
}

void whp_segment(const struct kvm_segment *from, WHV_X64_SEGMENT_REGISTER *to)
{
    to->Base = from->base;
    to->Limit = from->limit;
    to->Selector = from->selector;
    to->Attributes = (UINT16)(from->type | from->s << 4 | from->dpl << 5 | (from->present && !from->unusable) << 7
            | from->avl << 12 | from->l << 13 | from->db << 14 | from->g << 15);
}

static void segment(struct kvm_segment *ours, WHV_X64_SEGMENT_REGISTER *theirs, bool write)
{
    if (!write) {
        whp_segment(ours, theirs);
        return;
    }
    UINT16 a = theirs->Attributes;
    *ours = (struct kvm_segment){.base = theirs->Base, .limit = theirs->Limit, .selector = theirs->Selector,
            .type = a & 15, .s = a >> 4 & 1, .dpl = a >> 5 & 3, .present = a >> 7 & 1, .avl = a >> 12 & 1,
            .l = a >> 13 & 1, .db = a >> 14 & 1, .g = a >> 15 & 1, .unusable = !(a >> 7 & 1)};
}

static void table(struct kvm_dtable *ours, WHV_X64_TABLE_REGISTER *theirs, bool write)
{
    if (write) {
        ours->base = theirs->Base;
        ours->limit = theirs->Limit;
    } else {
        theirs->Base = ours->base;
        theirs->Limit = ours->limit;
    }
}

static void word(void *ours, UINT64 *theirs, bool write)
{
    memcpy(write ? ours : theirs, write ? theirs : ours, 8);
}

static uint32_t msr_of(WHV_REGISTER_NAME name)
{
    static const struct { int name; uint32_t msr; } all[] = {
        {WHvX64RegisterTsc, 0x10}, {WHvX64RegisterTscAdjust, 0x3B}, {WHvX64RegisterKernelGsBase, 0xC0000102},
        {WHvX64RegisterPat, 0x277},
        {WHvX64RegisterSysenterCs, 0x174}, {WHvX64RegisterSysenterEsp, 0x175}, {WHvX64RegisterSysenterEip, 0x176},
        {WHvX64RegisterStar, 0xC0000081}, {WHvX64RegisterLstar, 0xC0000082}, {WHvX64RegisterCstar, 0xC0000083},
        {WHvX64RegisterSfmask, 0xC0000084}, {WHvX64RegisterMsrMtrrCap, 0xFE}, {WHvX64RegisterMsrMtrrDefType, 0x2FF},
        {WHvX64RegisterMsrMtrrFix64k00000, 0x250}, {WHvX64RegisterMsrMtrrFix16k80000, 0x258},
        {WHvX64RegisterMsrMtrrFix16kA0000, 0x259}, {WHvX64RegisterTscAux, 0xC0000103}, {WHvX64RegisterXss, 0xDA0}};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
        if (all[i].name == (int)name) {
            return all[i].msr;
        }
    }
    unsigned base = name - WHvX64RegisterMsrMtrrPhysBase0, mask = name - WHvX64RegisterMsrMtrrPhysMask0;
    unsigned fix = name - WHvX64RegisterMsrMtrrFix4kC0000;
    return base < 8 ? 0x200 + 2 * base : mask < 8 ? 0x201 + 2 * mask : fix < 8 ? 0x268 + fix : 0;
}

static HRESULT msr(struct view *v, uint32_t number, UINT64 *value, bool write)
{
    struct { struct kvm_msrs head; struct kvm_msr_entry entry; } list = {{.nmsrs = 1}, {.index = number, .data = *value}};
    if (write && number == 0x10) {
        /* KVM takes a value near the counter's own for an attempt to set several alike, and leaves it. */
        list.entry.data += 1ULL << 50;
        ioctl(v->processor->fd, KVM_SET_MSRS, &list);
        list.entry.data = *value;
    }
    int done = ioctl(v->processor->fd, write ? KVM_SET_MSRS : KVM_GET_MSRS, &list);
    if (!write) {
        *value = list.entry.data;
    }
    return done == 1 ? S_OK : E_INVALIDARG;
}

/* KVM injects at the next entry what is "injected"; so does WHP with what is in this register. */
static void interruption(struct view *v, WHV_X64_PENDING_INTERRUPTION_REGISTER *r, bool write)
{
    struct kvm_vcpu_events *e = &v->events;
    if (write) {
        int type = r->InterruptionPending ? (int)r->InterruptionType : -1;
        e->interrupt.injected = type == WHvX64PendingInterrupt;
        e->interrupt.nr = (uint8_t)r->InterruptionVector;
        e->interrupt.soft = 0;
        e->nmi.injected = type == WHvX64PendingNmi;
        e->exception.injected = type == WHvX64PendingException;
        e->exception.nr = (uint8_t)r->InterruptionVector;
        e->exception.has_error_code = r->DeliverErrorCode;
        e->exception.error_code = r->ErrorCode;
        return;
    }
    r->AsUINT64 = 0;
    if (e->exception.injected) {
        r->InterruptionPending = 1;
        r->InterruptionType = WHvX64PendingException;
        r->InterruptionVector = e->exception.nr;
        r->DeliverErrorCode = e->exception.has_error_code;
        r->ErrorCode = e->exception.error_code;
    } else if (e->nmi.injected || e->interrupt.injected) {
        r->InterruptionPending = 1;
        r->InterruptionType = e->nmi.injected ? WHvX64PendingNmi : WHvX64PendingInterrupt;
        r->InterruptionVector = e->nmi.injected ? 2 : e->interrupt.nr;
    }
}

/* An external interrupt waits in the shim until the guest may take it; an exception is raised at the next entry. */
static void event(struct view *v, WHV_REGISTER_VALUE *value, bool write)
{
    struct processor *p = v->processor;
    WHV_X64_PENDING_EXCEPTION_EVENT *x = &value->ExceptionEvent;
    if (write && x->EventPending && x->EventType == WHvX64PendingEventException) {
        need(v, EVENTS, true);
        v->events.exception.injected = 1;
        v->events.exception.nr = (uint8_t)x->Vector;
        v->events.exception.has_error_code = x->DeliverErrorCode;
        v->events.exception.error_code = x->ErrorCode;
        if (x->Vector == 14) {
            need(v, SREGS, true);
            v->sregs.cr2 = x->ExceptionParameter;
        }
    } else if (write) {
        p->external = value->ExtIntEvent;
    } else {
        value->ExtIntEvent = p->external;
    }
}

static void state(struct kvm_vcpu_events *e, WHV_X64_INTERRUPT_STATE_REGISTER *r, bool write)
{
    if (write) {
        e->interrupt.shadow = r->InterruptShadow;
        e->nmi.masked = r->NmiMasked;
        e->flags |= KVM_VCPUEVENT_VALID_SHADOW;
    } else {
        r->AsUINT64 = 0;
        r->InterruptShadow = e->interrupt.shadow != 0;
        r->NmiMasked = e->nmi.masked;
    }
}

static void xcr0(struct kvm_xcrs *xcrs, UINT64 *value, bool write)
{
    for (uint32_t i = 0; i < xcrs->nr_xcrs; i++) {
        if (xcrs->xcrs[i].xcr == 0) {
            word(&xcrs->xcrs[i].value, value, write);
        }
    }
}

static void x87(struct view *v, WHV_REGISTER_NAME name, WHV_REGISTER_VALUE *value, bool write)
{
    uint8_t *area = (uint8_t *)v->xsave.region;
    uint8_t *at = name == WHvX64RegisterFpControlStatus ? area : name == WHvX64RegisterXmmControlStatus ? area + 16
            : name >= WHvX64RegisterFpMmx0 ? area + 32 + 16 * (name - WHvX64RegisterFpMmx0)
            : area + 160 + 16 * (name - WHvX64RegisterXmm0);
    memcpy(write ? at : (void *)value, write ? (void *)value : at, 16);
    area[512] |= write ? 3 : 0; /* x87 and SSE are no longer as after a reset */
}

static void general(struct view *v, WHV_REGISTER_NAME name, UINT64 *value, bool write)
{
    struct kvm_regs *r = &v->regs;
    __u64 *all[] = {&r->rax, &r->rcx, &r->rdx, &r->rbx, &r->rsp, &r->rbp, &r->rsi, &r->rdi, &r->r8, &r->r9, &r->r10,
            &r->r11, &r->r12, &r->r13, &r->r14, &r->r15, &r->rip, &r->rflags};
    need(v, REGS, write);
    word(all[name], value, write);
}

static void system_register(struct view *v, WHV_REGISTER_NAME name, WHV_REGISTER_VALUE *value, bool write)
{
    struct kvm_sregs *s = &v->sregs;
    struct kvm_segment *segments[] = {&s->es, &s->cs, &s->ss, &s->ds, &s->fs, &s->gs, &s->ldt, &s->tr};
    need(v, SREGS, write);
    switch (name) {
        case WHvX64RegisterIdtr: table(&s->idt, &value->Table, write); break;
        case WHvX64RegisterGdtr: table(&s->gdt, &value->Table, write); break;
        case WHvX64RegisterCr0: word(&s->cr0, &value->Reg64, write); break;
        case WHvX64RegisterCr2: word(&s->cr2, &value->Reg64, write); break;
        case WHvX64RegisterCr3: word(&s->cr3, &value->Reg64, write); break;
        case WHvX64RegisterCr4: word(&s->cr4, &value->Reg64, write); break;
        case WHvX64RegisterCr8: word(&s->cr8, &value->Reg64, write); break;
        case WHvX64RegisterEfer: word(&s->efer, &value->Reg64, write); break;
        case WHvX64RegisterApicBase: word(&s->apic_base, &value->Reg64, write); break;
        default: segment(segments[name - WHvX64RegisterEs], &value->Segment, write);
    }
}

static void debug_register(struct view *v, WHV_REGISTER_NAME name, UINT64 *value, bool write)
{
    need(v, DEBUG, write);
    word(name == WHvX64RegisterDr6 ? &v->debug.dr6 : name == WHvX64RegisterDr7 ? &v->debug.dr7
            : &v->debug.db[name - WHvX64RegisterDr0], value, write);
}

static HRESULT other(struct view *v, WHV_REGISTER_NAME name, WHV_REGISTER_VALUE *value, bool write)
{
    struct processor *p = v->processor;
    switch (name) {
        case WHvX64RegisterXCr0: need(v, XCRS, write); xcr0(&v->xcrs, &value->Reg64, write); return S_OK;
        case WHvRegisterPendingInterruption:
            need(v, EVENTS, write);
            interruption(v, &value->PendingInterruption, write);
            return S_OK;
        case WHvRegisterInterruptState:
            need(v, EVENTS, write);
            state(&v->events, &value->InterruptState, write);
            return S_OK;
        case WHvRegisterPendingEvent: event(v, value, write); return S_OK;
        case WHvX64RegisterDeliverabilityNotifications: word(&p->notify, &value->Reg64, write); return S_OK;
        case WHvRegisterInternalActivityState: word(&p->activity, &value->Reg64, write); return S_OK;
        default: return msr_of(name) == 0 ? WHV_E_INVALID_VP_REGISTER_NAME : msr(v, msr_of(name), &value->Reg64, write);
    }
}

static HRESULT access_register(struct view *v, WHV_REGISTER_NAME name, WHV_REGISTER_VALUE *value, bool write)
{
    if (!write) {
        memset(value, 0, sizeof *value);
    }
    if (name <= WHvX64RegisterRflags) {
        general(v, name, &value->Reg64, write);
    } else if (name <= WHvX64RegisterCr8 || name == WHvX64RegisterEfer || name == WHvX64RegisterApicBase) {
        system_register(v, name, value, write);
    } else if (name <= WHvX64RegisterDr7) {
        debug_register(v, name, &value->Reg64, write);
    } else if (name >= WHvX64RegisterXmm0 && name <= WHvX64RegisterXmmControlStatus) {
        need(v, XSAVE, write);
        x87(v, name, value, write);
    } else {
        return other(v, name, value, write);
    }
    return S_OK;
}

static HRESULT access_all(struct partition *p, UINT32 index, const WHV_REGISTER_NAME *names, UINT32 count,
        WHV_REGISTER_VALUE *values, bool write)
{
    if (index >= MAX_PROCESSORS || p->processors[index] == NULL) {
        return WHV_E_VP_DOES_NOT_EXIST;
    }
    struct view v = {.processor = p->processors[index]};
    for (UINT32 i = 0; i < count; i++) {
        HRESULT result = access_register(&v, names[i], &values[i], write);
        if (result != S_OK) {
            return result;
        }
    }
    write_back(&v);
    return v.failed ? E_INVALIDARG : S_OK;
}

EXPORT HRESULT WHvGetVirtualProcessorRegisters(WHV_PARTITION_HANDLE partition, UINT32 index,
        const WHV_REGISTER_NAME *names, UINT32 count, WHV_REGISTER_VALUE *values)
{
    return access_all(partition, index, names, count, values, false);
}

EXPORT HRESULT WHvSetVirtualProcessorRegisters(WHV_PARTITION_HANDLE partition, UINT32 index,
        const WHV_REGISTER_NAME *names, UINT32 count, const WHV_REGISTER_VALUE *values)
{
    return access_all(partition, index, names, count, (WHV_REGISTER_VALUE *)values, true);
}

/* What there is of x87, SSE and AVX, in the compacted format: that differs from the standard one in XCOMP_BV alone. */
#define XSAVE_BYTES (576 + 256)
#define COMPONENTS 7ULL
#define COMPACTED (1ULL << 63)

EXPORT HRESULT WHvGetVirtualProcessorXsaveState(WHV_PARTITION_HANDLE partition, UINT32 index, VOID *buffer, UINT32 size,
        UINT32 *written)
{
    struct partition *p = partition;
    struct kvm_xsave area;
    *written = XSAVE_BYTES;
    if (size < XSAVE_BYTES) {
        return WHV_E_INSUFFICIENT_BUFFER;
    }
    if (ioctl(p->processors[index]->fd, KVM_GET_XSAVE, &area) < 0) {
        return E_FAIL;
    }
    memcpy(buffer, area.region, XSAVE_BYTES);
    uint64_t *header = (uint64_t *)((uint8_t *)buffer + 512);
    header[0] &= COMPONENTS;
    header[1] = COMPACTED | COMPONENTS;
    return S_OK;
}

EXPORT HRESULT WHvSetVirtualProcessorXsaveState(WHV_PARTITION_HANDLE partition, UINT32 index, const VOID *buffer,
        UINT32 size)
{
    struct partition *p = partition;
    struct kvm_xsave area = {{0}};
    if (size < 576 || size > XSAVE_BYTES) {
        return E_INVALIDARG;
    }
    memcpy(area.region, buffer, size);
    uint64_t *header = (uint64_t *)((uint8_t *)area.region + 512);
    if (!(header[1] & COMPACTED) || header[0] & ~header[1] || header[0] & ~COMPONENTS) {
        return E_INVALIDARG;
    }
    header[1] = 0;
    return ioctl(p->processors[index]->fd, KVM_SET_XSAVE, &area) < 0 ? E_INVALIDARG : S_OK;
}
