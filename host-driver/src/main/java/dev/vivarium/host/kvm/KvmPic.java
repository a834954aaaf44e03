package dev.vivarium.host.kvm;

/** One 8259 in the kernel (struct kvm_pic_state; api.rst, section 4.26). Each is a byte. */
public record KvmPic(int lastIrr, int irr, int imr, int isr, int priorityAdd, int irqBase, int readRegSelect, int poll,
        int specialMask, int initState, int autoEoi, int rotateOnAutoEoi, int specialFullyNestedMode, int init4,
        int elcr, int elcrMask) {
}
