/*
 * Witnesses that a machine's memory and disk stay what they were: every chunk of memory has a checksum, every block of the disk says
 * which one it is, how often it was written, and what that makes of the rest. Looks at some and writes them anew, for ever, and
 * says TICK now and then; the first time that anything is not as it was left it says BAD and stops.
 *
 * usage: witness DISK
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { PAGE = 4096, CHUNKS = 6144, BLOCKS = 2048, PER_TICK = 256, WORDS = PAGE / 8 };

static uint64_t memory[CHUNKS][WORDS] __attribute__((aligned(PAGE)));
static uint64_t sums[CHUNKS];
static uint64_t block[WORDS] __attribute__((aligned(PAGE)));
static uint64_t versions[BLOCKS];
static uint64_t state = 88172645463325252u;

static uint64_t next(void) { /* xorshift64 */
    state ^= state << 13;
    state ^= state >> 7;
    return state ^= state << 17;
}

static uint64_t sum(const uint64_t *words) {
    uint64_t hash = 14695981039346656037u;
    for (int i = 0; i < WORDS; i++) {
        hash = (hash ^ words[i]) * 1099511628211u;
    }
    return hash;
}

static void bad(const char *what, uint64_t number) {
    printf("BAD %s %llu\n", what, (unsigned long long) number);
    for (;;) {
        pause();
    }
}

static void make(uint64_t number, uint64_t version) {
    uint64_t word = (number + 1) * 0x9E3779B97F4A7C15u ^ version;
    block[0] = number;
    block[1] = version;
    for (int i = 2; i < WORDS; i++) {
        word = word * 6364136223846793005u + 1442695040888963407u;
        block[i] = word;
    }
}

static void look_at(int disk, uint64_t number) {
    static uint64_t there[WORDS] __attribute__((aligned(PAGE)));
    if (pread(disk, there, PAGE, number * PAGE) != PAGE) {
        bad("read", number);
    }
    if (versions[number] == 0) {
        memset(block, 0, PAGE);
    } else {
        make(number, versions[number]);
    }
    if (memcmp(there, block, PAGE) != 0) {
        bad("block", number);
    }
}

/* After a start from the disk alone: each block is what it says that it is. */
static int begin(int disk) {
    int written = 0;
    for (uint64_t i = 0; i < BLOCKS; i++) {
        uint64_t head[WORDS] __attribute__((aligned(PAGE)));
        if (pread(disk, head, PAGE, i * PAGE) != PAGE) {
            bad("read", i);
        }
        versions[i] = head[1];
        look_at(disk, i);
        written += versions[i] != 0;
    }
    for (int i = 0; i < CHUNKS; i++) {
        sums[i] = sum(memory[i]);
    }
    return written;
}

int main(int count, char **arguments) {
    setvbuf(stdout, NULL, _IOLBF, 0);
    int disk = count == 2 ? open(arguments[1], O_RDWR | O_DIRECT) : -1;
    if (disk < 0) {
        bad("open", 0);
    }
    printf("COLD %d\n", begin(disk));
    for (uint64_t tick = 1;; tick++) {
        for (int i = 0; i < PER_TICK; i++) {
            uint64_t chunk = next() % CHUNKS;
            if (sum(memory[chunk]) != sums[chunk]) {
                bad("memory", chunk);
            }
            for (int word = 0; word < WORDS; word++) {
                memory[chunk][word] += next();
            }
            sums[chunk] = sum(memory[chunk]);
        }
        for (int i = 0; i < 8; i++) {
            uint64_t number = next() % BLOCKS;
            look_at(disk, number);
            make(number, ++versions[number]);
            if (pwrite(disk, block, PAGE, number * PAGE) != PAGE) {
                bad("write", number);
            }
        }
        if (tick % 4 == 0 && fdatasync(disk) != 0) {
            bad("sync", tick);
        }
        printf("TICK %llu\n", (unsigned long long) tick);
    }
}
