/* What the host's processor has, as WHvGetCapability tells it, and what the guest's CPUID answers: from KVM's list. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "whp_shim.h"

#define MAX_CPUID 256

static struct kvm_cpuid2 *supported(int kvm)
{
    struct kvm_cpuid2 *list = calloc(1, sizeof *list + (MAX_CPUID + 1) * sizeof *list->entries);
    list->nent = MAX_CPUID;
    if (ioctl(kvm, KVM_GET_SUPPORTED_CPUID, list) < 0) {
        list->nent = 0;
    }
    return list;
}

static struct kvm_cpuid_entry2 answer(const struct kvm_cpuid2 *list, uint32_t function, uint32_t index)
{
    for (uint32_t i = 0; i < list->nent; i++) {
        if (list->entries[i].function == function && list->entries[i].index == index) {
            return list->entries[i];
        }
    }
    return (struct kvm_cpuid_entry2){0};
}

void whp_processor_features(WHV_CAPABILITY *c)
{
    int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    struct kvm_cpuid2 *list = supported(kvm);
    struct kvm_cpuid_entry2 one = answer(list, 1, 0), seven = answer(list, 7, 0), more = answer(list, 0x80000001, 0);
    WHV_PROCESSOR_FEATURES *f = &c->ProcessorFeatures;
    f->Sse3Support = one.ecx;
    f->PclmulqdqSupport = one.ecx >> 1;
    f->Ssse3Support = one.ecx >> 9;
    f->Cmpxchg16bSupport = one.ecx >> 13;
    f->PcidSupport = one.ecx >> 17;
    f->Sse4_1Support = one.ecx >> 19;
    f->Sse4_2Support = one.ecx >> 20;
    f->MovbeSupport = one.ecx >> 22;
    f->PopCntSupport = one.ecx >> 23;
    f->AesSupport = one.ecx >> 25;
    f->F16CSupport = one.ecx >> 29;
    f->RdRandSupport = one.ecx >> 30;
    f->RdWrFsGsSupport = seven.ebx;
    f->Bmi1Support = seven.ebx >> 3;
    f->SmepSupport = seven.ebx >> 7;
    f->Bmi2Support = seven.ebx >> 8;
    f->EnhancedFastStringSupport = seven.ebx >> 9;
    f->InvpcidSupport = seven.ebx >> 10;
    f->RdSeedSupport = seven.ebx >> 18;
    f->SmapSupport = seven.ebx >> 20;
    f->UmipSupport = seven.ecx >> 2;
    f->LahfSahfSupport = more.ecx;
    f->LzcntSupport = more.ecx >> 5;
    f->IntelPrefetchSupport = more.ecx >> 8;
    f->Page1GbSupport = more.edx >> 26;
    f->RdtscpSupport = more.edx >> 27;
    free(list);
    close(kvm);
}

void whp_xsave_features(WHV_CAPABILITY *c)
{
    int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    struct kvm_cpuid2 *list = supported(kvm);
    struct kvm_cpuid_entry2 one = answer(list, 1, 0);
    WHV_PROCESSOR_XSAVE_FEATURES *f = &c->ProcessorXsaveFeatures;
    f->XsaveSupport = one.ecx >> 26;
    f->XsaveoptSupport = answer(list, 13, 1).eax;
    f->AvxSupport = one.ecx >> 28;
    f->Avx2Support = answer(list, 7, 0).ebx >> 5;
    f->FmaSupport = one.ecx >> 12;
    free(list);
    close(kvm);
}

/* Of a processor that is made for the question. */
uint64_t whp_tsc_hertz(void)
{
    int kvm = open("/dev/kvm", O_RDWR | O_CLOEXEC);
    int vm = ioctl(kvm, KVM_CREATE_VM, 0);
    int vcpu = vm < 0 ? -1 : ioctl(vm, KVM_CREATE_VCPU, 0);
    int kilohertz = vcpu < 0 ? 0 : ioctl(vcpu, KVM_GET_TSC_KHZ, 0);
    close(vcpu);
    close(vm);
    close(kvm);
    return kilohertz < 0 ? 0 : 1000ULL * (unsigned)kilohertz;
}

static void override(struct kvm_cpuid2 *list, const WHV_X64_CPUID_RESULT *result)
{
    uint32_t kept = 0;
    for (uint32_t i = 0; i < list->nent; i++) {
        if (list->entries[i].function != result->Function) {
            list->entries[kept++] = list->entries[i];
        }
    }
    list->nent = kept;
    if (kept < MAX_CPUID) {
        list->entries[list->nent++] = (struct kvm_cpuid_entry2){.function = result->Function, .eax = result->Eax,
                .ebx = result->Ebx, .ecx = result->Ecx, .edx = result->Edx};
    }
}

/* Windows' hypervisor tells each processor its own APIC id. */
static void number(struct kvm_cpuid2 *list, uint32_t index)
{
    for (uint32_t i = 0; i < list->nent; i++) {
        struct kvm_cpuid_entry2 *entry = &list->entries[i];
        if (entry->function == 1) {
            entry->ebx = (entry->ebx & 0xFFFFFF) | index << 24;
        } else if (entry->function == 0xB) {
            entry->edx = index;
        }
    }
}

int whp_set_cpuid(struct processor *processor, uint32_t index)
{
    struct partition *p = processor->partition;
    struct kvm_cpuid2 *list = supported(p->kvm);
    for (uint32_t i = 0; i < p->result_count; i++) {
        override(list, &p->results[i]);
    }
    number(list, index);
    int result = ioctl(processor->fd, KVM_SET_CPUID2, list);
    free(list);
    return result;
}
