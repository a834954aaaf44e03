/* Shared between the parts of the shim; whp_shim.c says what it is. */
#ifndef WHP_SHIM_H
#define WHP_SHIM_H

#include <linux/kvm.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#include "whp_windows.h"

#define EXPORT __attribute__((visibility("default")))
#define MAX_SLOTS 64
#define MAX_PROCESSORS 64
#define PAGE 4096ULL

struct slot {
    uint64_t gpa, size;
    uint8_t *host;
    uint32_t flags;
    uint64_t *dirty; /* what KVM has told and nobody has asked for yet */
};

struct processor {
    struct partition *partition;
    int fd;
    struct kvm_run *run;
    pthread_mutex_t lock; /* over thread and running */
    pthread_t thread;
    bool running;
    atomic_bool cancel;
    WHV_X64_DELIVERABILITY_NOTIFICATIONS_REGISTER notify;
    WHV_X64_PENDING_EXT_INT_EVENT external;
    WHV_INTERNAL_ACTIVITY_REGISTER activity;
};

struct partition {
    int kvm, vm;
    bool ready;
    uint32_t count;
    WHV_EXTENDED_VM_EXITS exits;
    WHV_X64_CPUID_RESULT *results;
    uint32_t result_count;
    pthread_mutex_t lock; /* over the slots */
    struct slot slots[MAX_SLOTS];
    struct processor *processors[MAX_PROCESSORS];
};

/* One instruction as far as an access needs it decoded. */
struct instruction {
    int length;
    int opcode;       /* two-byte opcodes with 0x0F00 */
    int size;         /* of the operand in memory or at the port, in bytes; 0: not known */
    int address_size; /* in bytes */
    bool memory, write, string, repeated, port, fpu;
    int reg, rex;
    uint64_t immediate;
    uint64_t gva;     /* of the operand in memory: a linear address */
    uint64_t gva_to;  /* where MOVS and INS store */
    int port_number;
};

/* whp_decode.c */
bool whp_decode(const uint8_t *bytes, int count, const struct kvm_regs *regs, const struct kvm_sregs *sregs,
        struct instruction *out);

/* whp_memory.c */
bool whp_translate(struct processor *processor, uint64_t gva, uint64_t *gpa);
uint8_t *whp_host(struct partition *partition, uint64_t gpa);
int whp_fetch(struct processor *processor, uint64_t gva, uint8_t *bytes, int count);

/* whp_features.c */
void whp_processor_features(WHV_CAPABILITY *capability);
void whp_xsave_features(WHV_CAPABILITY *capability);
uint64_t whp_tsc_hertz(void);
int whp_set_cpuid(struct processor *processor, uint32_t index);

/* whp_access.c */
void whp_io(struct processor *processor, WHV_RUN_VP_EXIT_CONTEXT *context);
void whp_mmio(struct processor *processor, WHV_RUN_VP_EXIT_CONTEXT *context);
void whp_msr(struct processor *processor, WHV_RUN_VP_EXIT_CONTEXT *context);
void whp_failed_fetch(struct processor *processor, WHV_RUN_VP_EXIT_CONTEXT *context);
void whp_describe(struct processor *processor, WHV_RUN_VP_EXIT_CONTEXT *context);

/* whp_registers.c */
void whp_segment(const struct kvm_segment *from, WHV_X64_SEGMENT_REGISTER *to);

#endif
