package dev.vivarium.engine.device.virtio.net;

import dev.vivarium.engine.device.virtio.Chain;

import java.lang.foreign.MemorySegment;

/** The commands of the control queue: VIRTIO 1.2, 5.1.6.5. Each is one request with a byte for the answer. */
final class ControlCommands {
    private static final int HEADER = 2;
    /** A table of so many addresses is not written by any driver. */
    private static final int LONGEST_TABLE = 64 << 10;

    private final Target target;

    /** What commands are about. */
    interface Target {
        RxFilterState filter();

        void setFilter(RxFilterState filter);

        void setMac(byte[] mac);

        void announced();
    }

    ControlCommands(Target target) {
        this.target = target;
    }

    /** @return whether it was carried out; the answer is the caller's business */
    boolean run(Chain chain) {
        if (chain.readableBytes() < HEADER) {
            return false;
        }
        int command = (int) chain.readNumber(1, 1);
        return switch ((int) chain.readNumber(0, 1)) {
            case VirtioNetRegisters.CLASS_RX -> mode(command, chain);
            case VirtioNetRegisters.CLASS_MAC -> address(command, chain);
            case VirtioNetRegisters.CLASS_ANNOUNCE -> acknowledge(command);
            default -> false;
        };
    }

    private boolean mode(int command, Chain chain) {
        if (chain.readableBytes() != HEADER + 1) {
            return false;
        }
        boolean on = chain.readNumber(HEADER, 1) != 0;
        switch (command) {
            case VirtioNetRegisters.RX_PROMISCUOUS -> target.setFilter(target.filter().withPromiscuous(on));
            case VirtioNetRegisters.RX_ALL_MULTICAST -> target.setFilter(target.filter().withAllMulticast(on));
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean address(int command, Chain chain) {
        return switch (command) {
            case VirtioNetRegisters.MAC_TABLE_SET -> tables(chain);
            case VirtioNetRegisters.MAC_SET -> {
                boolean fits = chain.readableBytes() == HEADER + 6;
                if (fits) {
                    target.setMac(bytes(chain, HEADER, 6));
                }
                yield fits;
            }
            default -> false;
        };
    }

    /** Two tables, each with the number of its addresses before it. One that is too long stands for all of its kind. */
    private boolean tables(Chain chain) {
        long size = chain.readableBytes();
        if (size > LONGEST_TABLE || size < HEADER + 4) {
            return false;
        }
        long unicast = chain.readNumber(HEADER, 4);
        long second = HEADER + 4 + 6 * unicast;
        if (second > size - 4) {
            return false;
        }
        long multicast = chain.readNumber(second, 4);
        if (second + 4 + 6 * multicast != size) {
            return false;
        }
        RxFilterState before = target.filter();
        boolean all = unicast > RxFilterState.MOST;
        boolean allGroups = multicast > RxFilterState.MOST;
        target.setFilter(new RxFilterState(before.promiscuous() || all, before.allMulticast() || allGroups,
                all ? new byte[0] : bytes(chain, HEADER + 4, 6 * (int) unicast),
                allGroups ? new byte[0] : bytes(chain, second + 4, 6 * (int) multicast)));
        return true;
    }

    private static byte[] bytes(Chain chain, long position, int length) {
        byte[] bytes = new byte[length];
        chain.read(position, MemorySegment.ofArray(bytes));
        return bytes;
    }

    private boolean acknowledge(int command) {
        if (command != VirtioNetRegisters.ANNOUNCE_ACK) {
            return false;
        }
        target.announced();
        return true;
    }
}
