package dev.vivarium.host.kvm;

/**
 * A segment register with its hidden part (struct kvm_segment; api.rst, section 4.13): the descriptor's fields one
 * by one.
 *
 * @param limit    in bytes, whatever the granularity
 * @param type     the descriptor's type, bits 0–3
 * @param db       1: 32-bit default
 * @param s        1: code or data
 * @param l        1: 64-bit code
 * @param g        1: the limit counts pages
 * @param unusable 1: holds no segment
 */
public record KvmSegment(long base, int limit, int selector, int type, int present, int dpl, int db, int s, int l,
        int g, int avl, int unusable) {
}
