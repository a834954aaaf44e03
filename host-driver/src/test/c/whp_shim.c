/*
 * The calls of WinHvPlatform.dll that Vivarium makes, on top of Linux's /dev/kvm, so that what is written for Windows
 * can be run without one. A partition is a KVM virtual machine without an interrupt controller in the kernel.
 *
 *   gcc -shared -fPIC -O2 -fvisibility=hidden -idirafter /usr/share/mingw-w64/include -pthread whp_*.c -o libwhpshim.so
 *   (all of them but whp_layout.c)
 *
 * What it has not, and says so where WHP would: exits for CPUID and for exceptions (KVM has none; answers to CPUID come
 * from the result list), partial unmapping, an emulated local APIC, NMI windows.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>

#include "whp_shim.h"

#define WAKE (SIGRTMIN + 10)

static HRESULT give(void *buffer, UINT32 size, UINT32 *written, const void *value, UINT32 value_size)
{
    if (written != NULL) {
        *written = value_size;
    }
    if (size < value_size) {
        return WHV_E_INSUFFICIENT_BUFFER;
    }
    memcpy(buffer, value, value_size);
    return S_OK;
}

EXPORT HRESULT WHvGetCapability(WHV_CAPABILITY_CODE code, VOID *buffer, UINT32 size, UINT32 *written)
{
    WHV_CAPABILITY c;
    memset(&c, 0, sizeof c);
    switch (code) {
        case WHvCapabilityCodeHypervisorPresent:
            c.HypervisorPresent = access("/dev/kvm", R_OK | W_OK) == 0;
            return give(buffer, size, written, &c, sizeof c.HypervisorPresent);
        case WHvCapabilityCodeFeatures:
            c.Features.Xsave = 1;
            c.Features.DirtyPageTracking = 1;
            break;
        case WHvCapabilityCodeExtendedVmExits: c.ExtendedVmExits.X64MsrExit = 1; break;
        case WHvCapabilityCodeProcessorFeatures: whp_processor_features(&c); break;
        case WHvCapabilityCodeProcessorXsaveFeatures: whp_xsave_features(&c); break;
        case WHvCapabilityCodeProcessorClockFrequency: c.ProcessorClockFrequency = whp_tsc_hertz(); break;
        case WHvCapabilityCodeExceptionExitBitmap: break;
        default: return WHV_E_UNKNOWN_CAPABILITY;
    }
    return give(buffer, size, written, &c, 8);
}

static void ignore_signal(int signal)
{
    (void)signal;
}

EXPORT HRESULT WHvCreatePartition(WHV_PARTITION_HANDLE *partition)
{
    struct partition *p = calloc(1, sizeof *p);
    struct sigaction action = {.sa_handler = ignore_signal};
    sigaction(WAKE, &action, NULL);
    p->kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    p->vm = p->kvm < 0 ? -1 : ioctl(p->kvm, KVM_CREATE_VM, 0);
    if (p->vm < 0) {
        close(p->kvm);
        free(p);
        return E_FAIL;
    }
    ioctl(p->vm, KVM_SET_TSS_ADDR, 0xFFFBD000UL); /* needed by Intel's processors alone */
    pthread_mutex_init(&p->lock, NULL);
    *partition = p;
    return S_OK;
}

static HRESULT set_exits(struct partition *p, const WHV_EXTENDED_VM_EXITS *exits)
{
    WHV_EXTENDED_VM_EXITS possible = {.X64MsrExit = 1};
    if (exits->AsUINT64 & ~possible.AsUINT64) {
        return E_INVALIDARG;
    }
    p->exits = *exits;
    return S_OK;
}

static HRESULT set_results(struct partition *p, const void *list, UINT32 size)
{
    free(p->results);
    p->results = malloc(size);
    memcpy(p->results, list, size);
    p->result_count = size / sizeof *p->results;
    return S_OK;
}

EXPORT HRESULT WHvSetPartitionProperty(WHV_PARTITION_HANDLE partition, WHV_PARTITION_PROPERTY_CODE code,
        const VOID *buffer, UINT32 size)
{
    struct partition *p = partition;
    const WHV_PARTITION_PROPERTY *property = buffer;
    if (p->ready) {
        return WHV_E_INVALID_PARTITION_CONFIG;
    }
    switch (code) {
        case WHvPartitionPropertyCodeProcessorCount:
            p->count = property->ProcessorCount;
            return p->count == 0 || p->count > MAX_PROCESSORS ? E_INVALIDARG : S_OK;
        case WHvPartitionPropertyCodeExtendedVmExits: return set_exits(p, &property->ExtendedVmExits);
        case WHvPartitionPropertyCodeCpuidResultList: return set_results(p, buffer, size);
        case WHvPartitionPropertyCodeLocalApicEmulationMode:
            return property->LocalApicEmulationMode == WHvX64LocalApicEmulationModeNone ? S_OK : E_INVALIDARG;
        default: return WHV_E_UNKNOWN_PROPERTY;
    }
}

/*
 * What KVM does not know. Without a local APIC in the kernel it drops writes to IA32_TSC_DEADLINE: that one has to be
 * filtered out, where the kernel can.
 */
static bool report_msrs(struct partition *p)
{
    static __u8 none[1];
    struct kvm_msr_filter filter = {.flags = KVM_MSR_FILTER_DEFAULT_ALLOW, .ranges = {{
            .flags = KVM_MSR_FILTER_READ | KVM_MSR_FILTER_WRITE, .base = 0x6E0, .nmsrs = 1, .bitmap = none}}};
    struct kvm_enable_cap cap = {.cap = KVM_CAP_X86_USER_SPACE_MSR,
            .args = {KVM_MSR_EXIT_REASON_UNKNOWN | KVM_MSR_EXIT_REASON_INVAL | KVM_MSR_EXIT_REASON_FILTER}};
    if (ioctl(p->vm, KVM_ENABLE_CAP, &cap) < 0) {
        return false;
    }
    ioctl(p->vm, KVM_X86_SET_MSR_FILTER, &filter);
    return true;
}

EXPORT HRESULT WHvSetupPartition(WHV_PARTITION_HANDLE partition)
{
    struct partition *p = partition;
    if (p->count == 0 || p->ready) {
        return WHV_E_INVALID_PARTITION_CONFIG;
    }
    if (p->exits.X64MsrExit && !report_msrs(p)) {
        return WHV_E_INVALID_PARTITION_CONFIG;
    }
    p->ready = true;
    return S_OK;
}

EXPORT HRESULT WHvCreateVirtualProcessor(WHV_PARTITION_HANDLE partition, UINT32 index, UINT32 flags)
{
    struct partition *p = partition;
    if (!p->ready || index >= p->count || flags != 0) {
        return E_INVALIDARG;
    }
    if (p->processors[index] != NULL) {
        return WHV_E_VP_ALREADY_EXISTS;
    }
    struct processor *new = calloc(1, sizeof *new);
    int size = ioctl(p->kvm, KVM_GET_VCPU_MMAP_SIZE, 0);
    new->partition = p;
    new->fd = ioctl(p->vm, KVM_CREATE_VCPU, (unsigned long)index);
    if (new->fd < 0 || whp_set_cpuid(new, index) < 0) {
        free(new);
        return E_FAIL;
    }
    new->run = mmap(NULL, (size_t)size, PROT_READ | PROT_WRITE, MAP_SHARED, new->fd, 0);
    pthread_mutex_init(&new->lock, NULL);
    p->processors[index] = new;
    return S_OK;
}

EXPORT HRESULT WHvDeleteVirtualProcessor(WHV_PARTITION_HANDLE partition, UINT32 index)
{
    struct partition *p = partition;
    if (index >= MAX_PROCESSORS || p->processors[index] == NULL) {
        return WHV_E_VP_DOES_NOT_EXIST;
    }
    struct processor *old = p->processors[index];
    munmap(old->run, (size_t)ioctl(p->kvm, KVM_GET_VCPU_MMAP_SIZE, 0));
    close(old->fd);
    free(old);
    p->processors[index] = NULL;
    return S_OK;
}

EXPORT HRESULT WHvDeletePartition(WHV_PARTITION_HANDLE partition)
{
    struct partition *p = partition;
    for (UINT32 i = 0; i < MAX_PROCESSORS; i++) {
        WHvDeleteVirtualProcessor(p, i);
    }
    for (int i = 0; i < MAX_SLOTS; i++) {
        free(p->slots[i].dirty);
    }
    close(p->vm);
    close(p->kvm);
    free(p->results);
    free(p);
    return S_OK;
}

/* Sticks, as QEMU relies on with WHP: the next run returns at once when none is going on. */
EXPORT HRESULT WHvCancelRunVirtualProcessor(WHV_PARTITION_HANDLE partition, UINT32 index, UINT32 flags)
{
    struct partition *p = partition;
    if (flags != 0 || index >= MAX_PROCESSORS || p->processors[index] == NULL) {
        return E_INVALIDARG;
    }
    struct processor *processor = p->processors[index];
    atomic_store(&processor->cancel, true);
    ((volatile struct kvm_run *)processor->run)->immediate_exit = 1;
    pthread_mutex_lock(&processor->lock);
    if (processor->running) {
        pthread_kill(processor->thread, WAKE);
    }
    pthread_mutex_unlock(&processor->lock);
    return S_OK;
}

static void set_running(struct processor *p, bool running)
{
    pthread_mutex_lock(&p->lock);
    p->thread = pthread_self();
    p->running = running;
    pthread_mutex_unlock(&p->lock);
}

/* An external interrupt that waits: given to the guest now if it may take it. */
static void deliver(struct processor *p)
{
    struct kvm_regs regs;
    struct kvm_vcpu_events events;
    if (!p->external.EventPending) {
        return;
    }
    ioctl(p->fd, KVM_GET_REGS, &regs);
    ioctl(p->fd, KVM_GET_VCPU_EVENTS, &events);
    if ((regs.rflags & 0x200) && !events.interrupt.shadow && !events.interrupt.injected && !events.exception.injected) {
        struct kvm_interrupt interrupt = {.irq = (uint32_t)p->external.Vector};
        ioctl(p->fd, KVM_INTERRUPT, &interrupt);
        p->external.EventPending = 0;
    }
}

/* A window with a priority opens when CR8 is below that. */
static bool window_wanted(struct processor *p)
{
    unsigned priority = p->notify.InterruptPriority;
    struct kvm_sregs sregs;
    if (!p->notify.InterruptNotification || priority == 0) {
        return p->notify.InterruptNotification;
    }
    return ioctl(p->fd, KVM_GET_SREGS, &sregs) == 0 && sregs.cr8 < priority;
}

/* @return whether there is something to report */
static bool translate(struct processor *p, WHV_RUN_VP_EXIT_CONTEXT *context)
{
    switch (p->run->exit_reason) {
        case KVM_EXIT_IO: whp_io(p, context); return true;
        case KVM_EXIT_MMIO: whp_mmio(p, context); return true;
        case KVM_EXIT_X86_RDMSR:
        case KVM_EXIT_X86_WRMSR: whp_msr(p, context); return true;
        case KVM_EXIT_INTERNAL_ERROR: whp_failed_fetch(p, context); return true;
        case KVM_EXIT_HLT: context->ExitReason = WHvRunVpExitReasonX64Halt; break;
        case KVM_EXIT_SHUTDOWN: context->ExitReason = WHvRunVpExitReasonUnrecoverableException; break;
        case KVM_EXIT_FAIL_ENTRY: context->ExitReason = WHvRunVpExitReasonInvalidVpRegisterValue; break;
        case KVM_EXIT_SET_TPR: return false; /* CR8 was lowered: perhaps a window is wanted now */
        case KVM_EXIT_IRQ_WINDOW_OPEN:
            if (!window_wanted(p)) {
                return false; /* it was for the waiting interrupt */
            }
            p->notify.InterruptNotification = 0;
            context->ExitReason = WHvRunVpExitReasonX64InterruptWindow;
            context->InterruptWindow.DeliverableType = WHvX64PendingInterrupt;
            break;
        default:
            fprintf(stderr, "whp_shim: KVM exit %u\n", p->run->exit_reason);
            context->ExitReason = WHvRunVpExitReasonUnsupportedFeature;
    }
    whp_describe(p, context);
    return true;
}

static HRESULT run(struct processor *p, WHV_RUN_VP_EXIT_CONTEXT *context)
{
    for (;;) {
        deliver(p);
        p->run->request_interrupt_window = window_wanted(p) || p->external.EventPending;
        /* In this order: a cancellation in between sets it after us, or is seen here. */
        ((volatile struct kvm_run *)p->run)->immediate_exit = 0;
        atomic_thread_fence(memory_order_seq_cst);
        if (atomic_load(&p->cancel)) {
            ((volatile struct kvm_run *)p->run)->immediate_exit = 1;
        }
        int result = ioctl(p->fd, KVM_RUN, 0);
        if (result < 0 && errno != EINTR) {
            fprintf(stderr, "whp_shim: KVM_RUN: %s\n", strerror(errno));
            return E_FAIL;
        }
        if (result == 0 && translate(p, context)) {
            return S_OK;
        }
        if (result < 0 && atomic_exchange(&p->cancel, false)) {
            context->ExitReason = WHvRunVpExitReasonCanceled;
            context->CancelReason.CancelReason = WhvRunVpCancelReasonUser;
            whp_describe(p, context);
            return S_OK;
        }
    }
}

EXPORT HRESULT WHvRunVirtualProcessor(WHV_PARTITION_HANDLE partition, UINT32 index, VOID *context, UINT32 size)
{
    struct partition *p = partition;
    if (index >= MAX_PROCESSORS || p->processors[index] == NULL) {
        return WHV_E_VP_DOES_NOT_EXIST;
    }
    if (size < sizeof(WHV_RUN_VP_EXIT_CONTEXT)) {
        return WHV_E_INSUFFICIENT_BUFFER;
    }
    memset(context, 0, sizeof(WHV_RUN_VP_EXIT_CONTEXT));
    set_running(p->processors[index], true);
    HRESULT result = run(p->processors[index], context);
    set_running(p->processors[index], false);
    return result;
}
