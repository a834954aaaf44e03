package dev.vivarium.engine.x86.interp;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that were seen to follow each other in one page, to be compiled together.
 *
 * @param blocks in the order of execution; no block twice
 * @param loops  whether the last was followed by the first
 */
record Trace(List<Block> blocks, boolean loops) {
    private static final int MOST_INSTRUCTIONS = 64;

    /** The trace that starts with {@code head} and goes the way that its blocks went most. */
    static Trace from(Block head) {
        List<Block> blocks = new ArrayList<>(List.of(head));
        int instructions = head.count;
        Block next = head.decoded().likelyFollower();
        while (next != null && !blocks.contains(next) && instructions + next.count <= MOST_INSTRUCTIONS) {
            blocks.add(next);
            instructions += next.count;
            next = next.decoded().likelyFollower();
        }
        return new Trace(List.copyOf(blocks), next == head);
    }

    /** Bytes from the start of block {@code i} to the start of the one after it. */
    int distance(int i) {
        return blocks.get((i + 1) % blocks.size()).offset - blocks.get(i).offset;
    }

    /** Bytes from the start of the first block to the end of the one that ends last. */
    int reach() {
        int end = 0;
        for (Block block : blocks) {
            end = Math.max(end, block.offset + block.length);
        }
        return end - blocks.getFirst().offset;
    }

    /** Whether all its blocks are as they were decoded. */
    boolean isLive() {
        return blocks.stream().allMatch(block -> block.live);
    }

    /** The block of instruction {@code place}, counted from the trace's start. */
    Block blockAt(int place) {
        int first = 0;
        for (Block block : blocks) {
            first += block.count;
            if (place < first) {
                return block;
            }
        }
        throw new IndexOutOfBoundsException(place);
    }

    /** Where in its block instruction {@code place} stands. */
    int placeInBlock(int place) {
        int left = place;
        for (Block block : blocks) {
            if (left < block.count) {
                break;
            }
            left -= block.count;
        }
        return left;
    }

    /** Whether a block has bytes among {@code [from, to)} of {@code page}. */
    boolean overlaps(CodePage page, int from, int to) {
        for (Block block : blocks) {
            if (block.overlaps(page, from, to)) {
                return true;
            }
        }
        return false;
    }
}
