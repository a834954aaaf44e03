/* Guest memory: ranges are KVM's memory slots, dirty pages its dirty log. */
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>

#include "whp_shim.h"

static int set_slot(struct partition *p, int index, const struct slot *slot, uint64_t size)
{
    struct kvm_userspace_memory_region region = {
        .slot = (uint32_t)index, .guest_phys_addr = slot->gpa, .memory_size = size,
        .userspace_addr = (uint64_t)(uintptr_t)slot->host,
        .flags = (slot->flags & WHvMapGpaRangeFlagWrite ? 0 : KVM_MEM_READONLY)
                | (slot->flags & WHvMapGpaRangeFlagTrackDirtyPages ? KVM_MEM_LOG_DIRTY_PAGES : 0),
    };
    return ioctl(p->vm, KVM_SET_USER_MEMORY_REGION, &region);
}

/* Unlike Windows, perhaps, refuses to map over what is mapped. */
EXPORT HRESULT WHvMapGpaRange(WHV_PARTITION_HANDLE partition, VOID *source, WHV_GUEST_PHYSICAL_ADDRESS gpa, UINT64 size,
        WHV_MAP_GPA_RANGE_FLAGS flags)
{
    struct partition *p = partition;
    if (size == 0 || ((uintptr_t)source | gpa | size) % PAGE || !(flags & WHvMapGpaRangeFlagRead)) {
        return E_INVALIDARG;
    }
    pthread_mutex_lock(&p->lock);
    int index = -1;
    HRESULT result = E_OUTOFMEMORY;
    for (int i = 0; i < MAX_SLOTS; i++) {
        struct slot *slot = &p->slots[i];
        if (slot->size == 0) {
            index = index < 0 ? i : index;
        } else if (gpa < slot->gpa + slot->size && slot->gpa < gpa + size) {
            index = -1;
            result = E_INVALIDARG;
            break;
        }
    }
    if (index >= 0) {
        struct slot slot = {.gpa = gpa, .size = size, .host = source, .flags = flags};
        slot.dirty = calloc((size / PAGE + 63) / 64, 8);
        if (slot.dirty != NULL && set_slot(p, index, &slot, size) == 0) {
            p->slots[index] = slot;
            result = S_OK;
        } else {
            free(slot.dirty);
        }
    }
    pthread_mutex_unlock(&p->lock);
    return result;
}

static struct slot *slot_at(struct partition *p, uint64_t gpa)
{
    for (int i = 0; i < MAX_SLOTS; i++) {
        if (p->slots[i].size != 0 && gpa - p->slots[i].gpa < p->slots[i].size) {
            return &p->slots[i];
        }
    }
    return NULL;
}

/* Whole mappings only: the shim does not have WHvCapabilityFeatures.PartialUnmap. */
EXPORT HRESULT WHvUnmapGpaRange(WHV_PARTITION_HANDLE partition, WHV_GUEST_PHYSICAL_ADDRESS gpa, UINT64 size)
{
    struct partition *p = partition;
    HRESULT result = WHV_E_GPA_RANGE_NOT_FOUND;
    pthread_mutex_lock(&p->lock);
    struct slot *slot = slot_at(p, gpa);
    if (slot != NULL && slot->gpa == gpa && slot->size == size) {
        set_slot(p, (int)(slot - p->slots), slot, 0);
        free(slot->dirty);
        memset(slot, 0, sizeof *slot);
        result = S_OK;
    }
    pthread_mutex_unlock(&p->lock);
    return result;
}

static HRESULT take_dirty(struct partition *p, struct slot *slot, uint64_t first, uint64_t pages, UINT64 *bitmap)
{
    uint64_t words = (slot->size / PAGE + 63) / 64;
    uint64_t *fresh = calloc(words, 8);
    struct kvm_dirty_log log = {.slot = (uint32_t)(slot - p->slots), .dirty_bitmap = fresh};
    if (fresh == NULL || ioctl(p->vm, KVM_GET_DIRTY_LOG, &log) < 0) {
        free(fresh);
        return E_FAIL;
    }
    for (uint64_t i = 0; i < words; i++) {
        slot->dirty[i] |= fresh[i];
    }
    free(fresh);
    for (uint64_t i = 0; i < pages; i++) {
        uint64_t page = first + i, bit = 1ULL << page % 64;
        if (slot->dirty[page / 64] & bit) {
            slot->dirty[page / 64] &= ~bit;
            if (bitmap != NULL) {
                bitmap[i / 64] |= 1ULL << i % 64;
            }
        }
    }
    return S_OK;
}

/* Gives the bits since the last call and clears them; without a bitmap only clears. Within one mapping. */
EXPORT HRESULT WHvQueryGpaRangeDirtyBitmap(WHV_PARTITION_HANDLE partition, WHV_GUEST_PHYSICAL_ADDRESS gpa, UINT64 size,
        UINT64 *bitmap, UINT32 bitmap_size)
{
    struct partition *p = partition;
    uint64_t pages = size / PAGE;
    if ((gpa | size) % PAGE || (bitmap != NULL && bitmap_size < (pages + 63) / 64 * 8)) {
        return E_INVALIDARG;
    }
    if (bitmap != NULL) {
        memset(bitmap, 0, (pages + 63) / 64 * 8);
    }
    pthread_mutex_lock(&p->lock);
    struct slot *slot = slot_at(p, gpa);
    HRESULT result = WHV_E_GPA_RANGE_NOT_FOUND;
    if (slot != NULL && gpa + size <= slot->gpa + slot->size && (slot->flags & WHvMapGpaRangeFlagTrackDirtyPages)) {
        result = take_dirty(p, slot, (gpa - slot->gpa) / PAGE, pages, bitmap);
    }
    pthread_mutex_unlock(&p->lock);
    return result;
}

/* Without a check of access rights, as KVM has it. */
bool whp_translate(struct processor *processor, uint64_t gva, uint64_t *gpa)
{
    struct kvm_translation translation = {.linear_address = gva};
    if (ioctl(processor->fd, KVM_TRANSLATE, &translation) < 0 || !translation.valid) {
        return false;
    }
    *gpa = translation.physical_address;
    return true;
}

uint8_t *whp_host(struct partition *p, uint64_t gpa)
{
    pthread_mutex_lock(&p->lock);
    struct slot *slot = slot_at(p, gpa);
    uint8_t *host = slot == NULL ? NULL : slot->host + (gpa - slot->gpa);
    pthread_mutex_unlock(&p->lock);
    return host;
}

/* @return how many bytes could be read: all, or those before a page that is not there */
int whp_fetch(struct processor *processor, uint64_t gva, uint8_t *bytes, int count)
{
    for (int i = 0; i < count; i++) {
        uint64_t gpa;
        uint8_t *host = whp_translate(processor, gva + i, &gpa) ? whp_host(processor->partition, gpa) : NULL;
        if (host == NULL) {
            return i;
        }
        /* The rest of the page needs no translation of its own. */
        int here = (int)(PAGE - gpa % PAGE);
        here = here < count - i ? here : count - i;
        memcpy(bytes + i, host, here);
        i += here - 1;
    }
    return count;
}
