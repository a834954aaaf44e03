/*
 * Decodes one instruction just far enough to say which memory or port it accesses: prefixes, ModRM, length. VEX and EVEX
 * are not known, nor accesses through the stack pointer (PUSH, CALL): nobody keeps a stack in a device.
 */
#include <string.h>

#include "whp_shim.h"

struct cursor {
    const uint8_t *bytes;
    int count, at;
    bool failed;
    int mode; /* 2, 4 or 8: real or 16-bit, 32-bit, 64-bit */
    int operand, segment;
    bool operand_prefix, rep, repne, lock;
    const struct kvm_regs *regs;
    const struct kvm_sregs *sregs;
};

static uint64_t take(struct cursor *c, int size)
{
    uint64_t value = 0;
    if (c->at + size > c->count) {
        c->failed = true;
        return 0;
    }
    memcpy(&value, c->bytes + c->at, size);
    c->at += size;
    return value;
}

static int64_t take_signed(struct cursor *c, int size)
{
    if (size == 0) {
        return 0;
    }
    uint64_t value = take(c, size);
    int shift = 64 - 8 * size;
    return (int64_t)(value << shift) >> shift;
}

static uint64_t gpr(const struct kvm_regs *r, int number)
{
    const uint64_t values[] = {r->rax, r->rcx, r->rdx, r->rbx, r->rsp, r->rbp, r->rsi, r->rdi, r->r8, r->r9, r->r10,
            r->r11, r->r12, r->r13, r->r14, r->r15};
    return values[number & 15];
}

static uint64_t base_of(struct cursor *c, int segment)
{
    const struct kvm_sregs *s = c->sregs;
    const struct kvm_segment *all[] = {&s->es, &s->cs, &s->ss, &s->ds, &s->fs, &s->gs};
    return c->mode == 8 && segment < 4 ? 0 : all[segment]->base;
}

static uint64_t linear(struct cursor *c, int default_segment, uint64_t offset, int address_size)
{
    if (address_size < 8) {
        offset &= (1ULL << (8 * address_size)) - 1;
    }
    uint64_t at = base_of(c, c->segment >= 0 ? c->segment : default_segment) + offset;
    return c->mode == 8 ? at : (uint32_t)at;
}

static uint64_t operand16(struct cursor *c, int mod, int rm, int *segment)
{
    const struct kvm_regs *r = c->regs;
    const uint64_t sums[] = {r->rbx + r->rsi, r->rbx + r->rdi, r->rbp + r->rsi, r->rbp + r->rdi, r->rsi, r->rdi, r->rbp,
            r->rbx};
    *segment = rm == 2 || rm == 3 || (rm == 6 && mod != 0) ? 2 : 3;
    if (mod == 0 && rm == 6) {
        return take(c, 2);
    }
    return sums[rm] + (mod == 1 ? take_signed(c, 1) : mod == 2 ? take_signed(c, 2) : 0);
}

static uint64_t operand32(struct cursor *c, int mod, int rm, int rex, int *segment, bool *relative)
{
    uint64_t sum = 0;
    int base = rm | (rex & 1) << 3;
    *segment = 3;
    if (rm == 4) {
        int sib = (int)take(c, 1);
        int index = (sib >> 3 & 7) | (rex & 2) << 2;
        base = (sib & 7) | (rex & 1) << 3;
        if (index != 4) {
            sum = gpr(c->regs, index) << (sib >> 6);
        }
        if (mod == 0 && (sib & 7) == 5) {
            return sum + take_signed(c, 4);
        }
    } else if (mod == 0 && rm == 5) {
        *relative = c->mode == 8;
        return take_signed(c, 4);
    }
    if (base == 4 || base == 5) {
        *segment = 2;
    }
    sum += gpr(c->regs, base);
    return sum + (mod == 1 ? take_signed(c, 1) : mod == 2 ? take_signed(c, 4) : 0);
}

static int immediate_size(int op, int reg, int operand)
{
    int z = operand == 2 ? 2 : 4;
    switch (op) {
        case 0x80: case 0x82: case 0x83: case 0x6B: case 0xC0: case 0xC1: case 0xC6: return 1;
        case 0x69: case 0x81: case 0xC7: return z;
        case 0xF6: return reg < 2 ? 1 : 0;
        case 0xF7: return reg < 2 ? z : 0;
        case 0x0F70: case 0x0F71: case 0x0F72: case 0x0F73: case 0x0FA4: case 0x0FAC: case 0x0FBA: case 0x0FC2:
        case 0x0FC4: case 0x0FC5: case 0x0FC6: return 1;
        default: return 0;
    }
}

static bool has_modrm(int op)
{
    if (op >= 0x0F00) {
        int low = op & 0xFF;
        return low < 4 || low == 0x0D || (low >= 0x10 && low < 0x20) || (low >= 0x28 && low < 0x30)
                || (low >= 0x40 && low < 0x77) || (low >= 0x78 && low < 0x80) || (low >= 0x90 && low < 0xA0)
                || (low >= 0xA3 && low < 0xA6) || (low >= 0xAB && low < 0xC8) || low >= 0xD0;
    }
    return (op < 0x40 && (op & 7) < 4) || op == 0x63 || op == 0x69 || op == 0x6B || (op >= 0x80 && op < 0x90)
            || op == 0xC0 || op == 0xC1 || op == 0xC6 || op == 0xC7 || (op >= 0xD0 && op < 0xD4)
            || (op >= 0xD8 && op < 0xE0) || op == 0xF6 || op == 0xF7 || op == 0xFE || op == 0xFF;
}

/* Whether it stores to its operand in memory, reading it before or not. */
static bool writes(int op, int reg)
{
    switch (op) {
        case 0x80: case 0x81: case 0x82: case 0x83: return reg != 7;
        case 0x86: case 0x87: case 0x88: case 0x89: case 0x8C: case 0x8F: case 0xC0: case 0xC1: case 0xC6: case 0xC7:
        case 0xD0: case 0xD1: case 0xD2: case 0xD3: return true;
        case 0xF6: case 0xF7: return reg == 2 || reg == 3;
        case 0xFE: case 0xFF: return reg < 2;
        case 0x0F11: case 0x0F13: case 0x0F17: case 0x0F29: case 0x0F2B: case 0x0F7F: case 0x0FD6: case 0x0FE7:
        case 0x0FA4: case 0x0FA5: case 0x0FAB: case 0x0FAC: case 0x0FAD: case 0x0FB0: case 0x0FB1: case 0x0FB3:
        case 0x0FBB: case 0x0FC0: case 0x0FC1: case 0x0FC3: case 0x0FC7: return true;
        case 0x0FBA: return reg > 4;
        default: return (op < 0x38 && (op & 7) < 2) || (op >= 0x0F90 && op < 0x0FA0);
    }
}

static bool is_byte(int op)
{
    return op == 0x0FB0 || op == 0x0FC0 || op == 0x0FB6 || op == 0x0FBE || (op >= 0x0F90 && op < 0x0FA0)
            || (op < 0x0F00 && (op & 1) == 0 && op != 0x8C && op != 0x8E);
}

static void prefixes(struct cursor *c, struct instruction *out)
{
    int normal = c->mode == 2 ? 2 : 4;
    c->operand = normal;
    out->address_size = c->mode;
    for (; c->at < c->count; c->at++) {
        switch (c->bytes[c->at]) {
            case 0x66: c->operand = 6 - normal; c->operand_prefix = true; break;
            case 0x67: out->address_size = c->mode == 8 ? 4 : 6 - c->mode; break;
            case 0xF3: c->rep = true; break;
            case 0xF2: c->repne = true; break;
            case 0x26: c->segment = 0; break;
            case 0x2E: c->segment = 1; break;
            case 0x36: c->segment = 2; break;
            case 0x3E: c->segment = 3; break;
            case 0x64: c->segment = 4; break;
            case 0x65: c->segment = 5; break;
            case 0xF0: c->lock = true; break;
            default:
                if (c->mode == 8 && (c->bytes[c->at] & 0xF0) == 0x40) {
                    out->rex = c->bytes[c->at++];
                    c->operand = out->rex & 8 ? 8 : c->operand;
                }
                return;
        }
    }
}

static void memory_operand(struct cursor *c, struct instruction *out)
{
    int modrm = (int)take(c, 1);
    int mod = modrm >> 6;
    bool relative = false;
    int segment = 3;
    out->reg = (modrm >> 3 & 7) | (out->rex & 4) << 1;
    if (mod < 3) {
        uint64_t offset = out->address_size == 2 ? operand16(c, mod, modrm & 7, &segment)
                : operand32(c, mod, modrm & 7, out->rex, &segment, &relative);
        int immediate = immediate_size(out->opcode, out->reg & 7, c->operand);
        out->immediate = (uint64_t)take_signed(c, immediate);
        if (relative) {
            offset += c->regs->rip + c->at;
        }
        out->memory = true;
        out->gva = linear(c, segment, offset, out->address_size);
        out->write = writes(out->opcode, out->reg & 7);
        out->size = is_byte(out->opcode) ? 1 : out->opcode == 0x0FB7 || out->opcode == 0x0FBF ? 2 : c->operand;
        if (out->opcode == 0x0F7E) {
            out->write = !c->rep;
        }
    } else {
        take(c, immediate_size(out->opcode, out->reg & 7, c->operand));
    }
}

static void string_operand(struct cursor *c, struct instruction *out)
{
    int op = out->opcode;
    const struct kvm_regs *r = c->regs;
    int kept = c->segment;
    uint64_t from = linear(c, 3, r->rsi, out->address_size);
    c->segment = -1;
    uint64_t to = linear(c, 0, r->rdi, out->address_size);
    c->segment = kept;
    out->string = true;
    out->repeated = c->rep || c->repne;
    out->size = op & 1 ? c->operand : 1;
    out->memory = true;
    out->gva_to = to;
    if (op >= 0x6C && op <= 0x6F) {
        out->port = true;
        out->size = out->size == 8 ? 4 : out->size;
        out->port_number = (int)(r->rdx & 0xFFFF);
        out->write = op >= 0x6E;
        out->gva = op >= 0x6E ? from : to;
        out->memory = false;
    } else {
        out->write = op == 0xAA || op == 0xAB;
        out->gva = op >= 0xAA && op != 0xAC && op != 0xAD ? to : from;
    }
}

static void port_operand(struct cursor *c, struct instruction *out)
{
    int op = out->opcode;
    out->port = true;
    out->write = op & 2;
    out->size = op & 1 ? (c->operand == 8 ? 4 : c->operand) : 1;
    out->port_number = op < 0xE8 ? (int)take(c, 1) : (int)(c->regs->rdx & 0xFFFF);
}

/* Who searches backwards would else take the last byte of the instruction before for a prefix. SDM Vol. 2A, LOCK. */
static bool lockable(const struct instruction *i)
{
    int op = i->opcode, reg = i->reg & 7;
    switch (op) {
        case 0x80: case 0x81: case 0x83: return i->memory && reg != 7;
        case 0x86: case 0x87: case 0x0FAB: case 0x0FB0: case 0x0FB1: case 0x0FB3: case 0x0FBB: case 0x0FC0: case 0x0FC1:
            return i->memory;
        case 0xF6: case 0xF7: return i->memory && (reg == 2 || reg == 3);
        case 0xFE: case 0xFF: return i->memory && reg < 2;
        case 0x0FBA: return i->memory && reg > 4;
        case 0x0FC7: return i->memory && reg == 1;
        default: return i->memory && op < 0x38 && (op & 7) < 2;
    }
}

bool whp_decode(const uint8_t *bytes, int count, const struct kvm_regs *regs, const struct kvm_sregs *sregs,
        struct instruction *out)
{
    bool lma = sregs->efer & 0x400;
    struct cursor c = {.bytes = bytes, .count = count, .segment = -1, .regs = regs, .sregs = sregs,
            .mode = lma && sregs->cs.l ? 8 : sregs->cs.db ? 4 : 2};
    memset(out, 0, sizeof *out);
    prefixes(&c, out);
    out->opcode = (int)take(&c, 1);
    if (out->opcode == 0x0F) {
        out->opcode = 0x0F00 | (int)take(&c, 1);
    }
    int op = out->opcode, low = op & 0xFF;
    if (op == 0x0F38 || op == 0x0F3A) {
        int third = (int)take(&c, 1);
        memory_operand(&c, out);
        out->write = op == 0x0F38 && third == 0xF1 && !c.repne;
        take(&c, op == 0x0F3A ? 1 : 0);
        out->size = 0;
    } else if ((op >= 0xA4 && op <= 0xA7) || (op >= 0xAA && op <= 0xAF) || (op >= 0x6C && op <= 0x6F)) {
        string_operand(&c, out);
    } else if (op >= 0xA0 && op <= 0xA3) {
        out->memory = true;
        out->write = op >= 0xA2;
        out->size = op & 1 ? c.operand : 1;
        out->gva = linear(&c, 3, take(&c, out->address_size), out->address_size);
    } else if ((op >= 0xE4 && op <= 0xE7) || (op >= 0xEC && op <= 0xEF)) {
        port_operand(&c, out);
    } else if (has_modrm(op)) {
        memory_operand(&c, out);
    }
    out->fpu = (op >= 0xD8 && op < 0xE0) || (op >= 0x0F00 && ((low >= 0x10 && low < 0x18) || (low >= 0x28 && low < 0x40)
            || (low >= 0x50 && low < 0x80) || low == 0xAE || low == 0xC2 || (low >= 0xC4 && low < 0xC7) || low >= 0xD0));
    if (out->fpu) {
        out->size = 0;
    }
    out->length = c.at;
    return !c.failed && (!c.lock || lockable(out));
}
