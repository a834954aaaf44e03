/*
 * What a port or MMIO exit costs in C: a guest of "out 0x10,al; jmp" or "mov [0x9000],al; jmp" is run over and over. Prints
 * nanoseconds per exit, the best of all batches: what else a host does only adds. The benchmarks in Java compare with
 * it. Usage: kvm-exit-bench EXITS [mmio]
 */
#define _GNU_SOURCE
#include <fcntl.h>
#include <linux/kvm.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <time.h>

#define BATCH 500

static int must(int result, const char *what)
{
	if (result < 0) {
		perror(what);
		exit(1);
	}
	return result;
}

int main(int argc, char **argv)
{
	static const unsigned char port[] = {0xe6, 0x10, 0xeb, 0xfc}, mmio[] = {0xa2, 0x00, 0x90, 0xeb, 0xfb};
	int stores = argc > 2;
	long exits = argc > 1 ? atol(argv[1]) : 100000;
	int kvm = must(open("/dev/kvm", O_RDWR | O_CLOEXEC), "open");
	int vm = must(ioctl(kvm, KVM_CREATE_VM, 0L), "KVM_CREATE_VM");
	void *memory = mmap(NULL, 0x10000, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	struct kvm_userspace_memory_region slot = {.memory_size = 0x8000, .userspace_addr = (__u64)memory};
	must(ioctl(vm, KVM_SET_USER_MEMORY_REGION, &slot), "KVM_SET_USER_MEMORY_REGION");
	memcpy((char *)memory + 0x1000, stores ? mmio : port, stores ? sizeof mmio : sizeof port);
	int vcpu = must(ioctl(vm, KVM_CREATE_VCPU, 0L), "KVM_CREATE_VCPU");
	int size = must(ioctl(kvm, KVM_GET_VCPU_MMAP_SIZE, 0L), "KVM_GET_VCPU_MMAP_SIZE");
	struct kvm_run *run = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, vcpu, 0);
	struct kvm_sregs special;
	must(ioctl(vcpu, KVM_GET_SREGS, &special), "KVM_GET_SREGS");
	special.cs.base = 0;
	special.cs.selector = special.ds.selector = 0;
	special.ds.base = 0;
	must(ioctl(vcpu, KVM_SET_SREGS, &special), "KVM_SET_SREGS");
	struct kvm_regs registers = {.rip = 0x1000, .rax = 0x5a, .rflags = 2};
	must(ioctl(vcpu, KVM_SET_REGS, &registers), "KVM_SET_REGS");

	double best = 1e18;
	unsigned long sum = 0;
	for (long done = 0; done < exits; done += BATCH) {
		struct timespec from, to;
		clock_gettime(CLOCK_MONOTONIC, &from);
		for (int i = 0; i < BATCH; i++) {
			must(ioctl(vcpu, KVM_RUN, 0L), "KVM_RUN");
			if (stores) {
				if (run->exit_reason != KVM_EXIT_MMIO || run->mmio.phys_addr != 0x9000)
					return 2;
				sum += run->mmio.data[0];
			} else {
				if (run->exit_reason != KVM_EXIT_IO || run->io.port != 0x10)
					return 2;
				sum += *((unsigned char *)run + run->io.data_offset);
			}
		}
		clock_gettime(CLOCK_MONOTONIC, &to);
		double each = ((to.tv_sec - from.tv_sec) * 1e9 + (to.tv_nsec - from.tv_nsec)) / BATCH;
		if (each < best)
			best = each;
	}
	if (sum == 0)
		return 3;
	printf("%.0f\n", best);
	return 0;
}
