package dev.vivarium.host.abi;

/** What the C library and the kernel call things on 64-bit x86 Linux. */
public final class LinuxAbi {
    public static final int EPERM = 1;
    public static final int ENOENT = 2;
    public static final int EINTR = 4;
    public static final int ENXIO = 6;
    public static final int E2BIG = 7;
    public static final int EAGAIN = 11;
    public static final int ENOMEM = 12;
    public static final int EACCES = 13;
    public static final int EBUSY = 16;
    public static final int ENODEV = 19;
    public static final int EINVAL = 22;
    public static final int ENFILE = 23;
    public static final int EMFILE = 24;
    public static final int ENOTTY = 25;
    public static final int ENOSPC = 28;
    public static final int O_RDWR = 2;
    public static final int O_NONBLOCK = 2048;
    public static final int O_CLOEXEC = 524288;
    public static final int PROT_READ = 1;
    public static final int PROT_WRITE = 2;
    public static final int MAP_SHARED = 1;
    public static final int EFD_CLOEXEC = 524288;
    public static final int EFD_NONBLOCK = 2048;
    public static final int POLLIN = 1;
    public static final int POLLOUT = 4;
    public static final int SYS_GETTID = 186;
    public static final int SYS_GETPID = 39;
    public static final int SYS_TGKILL = 234;
    public static final int SA_RESTART = 268435456;
    public static final int SA_ONSTACK = 134217728;
    public static final int SIG_BLOCK = 0;
    public static final int SIG_UNBLOCK = 1;

    private LinuxAbi() {
    }
}
