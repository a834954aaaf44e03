#!/usr/bin/env python3
"""How long a guest waits for the router of its user-mode network, under Vivarium and under QEMU TCG with slirp in turns: DHCP answers, by
what passes the card, and echoes as the guest's ping measures them, the first 20 and then 2,000, each sent when the one before is answered.

usage: router.py [-n TIMES]

Needs tshark. GUESTS_CACHE names the folder with the kits' guests; VIV another program than this repository's viv.
"""
import argparse
import os
import re
import statistics
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
VIV = os.environ.get("VIV", os.path.join(HERE, "..", "..", "viv"))
IMAGES = os.path.join(os.environ["GUESTS_CACHE"], "images")
KERNEL = os.path.join(IMAGES, "vmlinuz-cloud-amd64")
INITRD = os.path.join(IMAGES, "bench-amd64.cpio.gz")
APPEND = "console=ttyS0 panic=-1 BENCH_MODE=shell"
BUSYBOX = "/bench/busybox "
ANSWERS = {2: "offer", 5: "acknowledgement"}
LEASE = (BUSYBOX + "ifconfig eth0 up; " + BUSYBOX + "udhcpc -n -q -i eth0 -s /bench/busybox; "
         + BUSYBOX + "ifconfig eth0 10.0.2.15 netmask 255.255.255.0 up")


def command(which, capture):
    if which == "Vivarium":
        return [VIV, "run", "--accel", "soft", "--memory", "256M", "--kernel", KERNEL, "--initrd", INITRD, "--append", APPEND, "--net",
                "nat,pcap=" + capture]
    return ["qemu-system-x86_64", "-M", "pc", "-accel", "tcg", "-m", "256", "-nodefaults", "-no-user-config", "-display", "none",
            "-serial", "stdio", "-no-reboot", "-netdev", "user,id=net", "-device", "virtio-net-pci,netdev=net", "-object",
            "filter-dump,id=dump,netdev=net,file=" + capture, "-kernel", KERNEL, "-initrd", INITRD, "-append", APPEND]


class Guest:
    def __init__(self, words):
        self.process = subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.said = b""
        self.asked = 0
        self.wait(b"BENCH-SHELL")
        time.sleep(1)

    def wait(self, text):
        begin = len(self.said)
        deadline = time.time() + 120
        while text not in self.said[begin:]:
            piece = os.read(self.process.stdout.fileno(), 65536)
            if not piece or time.time() > deadline:
                raise SystemExit(f"The guest did not say {text}: {self.said[-300:]!r}")
            self.said += piece
        return self.said[begin:].decode("latin1")

    def ask(self, words):
        self.asked += 1
        self.process.stdin.write(f"\n{words}; echo END-$(({self.asked} + 1000))\n".encode())
        self.process.stdin.flush()
        return self.wait(b"END-%d" % (self.asked + 1000))


def dhcp(capture):
    """Milliseconds from each request to its answer, and the answer's kind."""
    lines = subprocess.run(["tshark", "-r", capture, "-Y", "dhcp", "-T", "fields", "-e", "frame.time_epoch", "-e", "dhcp.option.dhcp"],
                           stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=True).stdout.splitlines()
    asked = None
    for when, kind in (line.split() for line in lines):
        if int(kind) in ANSWERS and asked is not None:
            yield ANSWERS[int(kind)], (float(when) - asked) * 1000
        else:
            asked = float(when)


def once(which, folder, results):
    capture = os.path.join(folder, which + ".pcap")
    guest = Guest(command(which, capture))
    guest.ask(LEASE)
    for name, count in ("first 20 echoes", 20), ("2,000 echoes", 2000):
        average = re.search(r"min/avg/max = [\d.]+/([\d.]+)/", guest.ask(f"{BUSYBOX}ping -A -q -c {count} 10.0.2.2"))
        note(results, which, name, float(average[1]))
    guest.process.terminate()
    guest.process.wait()
    for kind, millis in dhcp(capture):
        note(results, which, "DHCP " + kind, millis)
    os.remove(capture)


def note(results, which, name, millis):
    results.setdefault((name, which), []).append(millis)
    print(f"  {which} {name} {millis:.3f} ms", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=3)
    times = parser.parse_args().n
    results = {}
    with tempfile.TemporaryDirectory(prefix="viv") as folder:
        for _ in range(times):
            for which in "Vivarium", "QEMU":
                once(which, folder, results)
    for (name, which), values in sorted(results.items()):
        print(f"{name}, {which}: median {statistics.median(values):.3f} ms ({', '.join(f'{value:.3f}' for value in values)})")


main()
