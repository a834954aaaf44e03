#!/usr/bin/env python3
"""What snapshots cost: how long a busy guest of 512 MiB with about 338 MiB in use stands, how long the whole takes, what a second
one takes after ten idle seconds, how soon a restored guest answers on its console, how fast its folder is checked, packed and unpacked, and ten
linked clones of it.

usage: snapshots.py [-n TIMES] [--memory SIZE]...

GUESTS_CACHE names the folder with the kits' guests; VIV another program than this repository's viv. QEMU's figures for the same
guest are those of the kits' bench-devices.sh, "filled".
"""
import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
VIV = os.environ.get("VIV", os.path.join(HERE, "..", "..", "viv"))
BUSY = "(while :; do /bench/busybox dd if=/dev/zero bs=1M count=64 2>/dev/null | /bench/busybox sha256sum >/dev/null; done) &"


def viv(*words):
    done = subprocess.run([VIV, *words], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        raise SystemExit(f"viv {' '.join(words)}: {done.stderr}")
    return done.stdout


class Console:
    """A machine's serial port."""

    def __init__(self, machine):
        self.socket = socket.socket(socket.AF_UNIX)
        deadline = time.time() + 30
        while True:
            try:
                self.socket.connect(os.path.join(machine, "run", "serial.sock"))
                break
            except OSError:
                if time.time() > deadline:
                    raise
                time.sleep(0.002)
        self.said = b""

    def ask(self, command, answer, seconds=240):
        self.socket.sendall(b"\n" + command.encode() + b"\n")  # the first character is lost
        return self.wait(answer, seconds)

    def wait(self, answer, seconds=240):
        deadline = time.time() + seconds
        self.socket.settimeout(0.5)
        while not re.search(answer.encode(), self.said):
            if time.time() > deadline:
                raise SystemExit(f"The guest did not say {answer}: {self.said[-300:]!r}")
            try:
                self.said += self.socket.recv(65536)
            except TimeoutError:
                pass
        self.said = b""
        return time.time()


def note(results, name, value, unit):
    results.setdefault((name, unit), []).append(value)
    print(f"  {name} {value:.1f} {unit}", flush=True)


def remove(machines):
    for each in machines:
        viv("delete", each, "--yes")


def allocated(folder):
    return sum(os.lstat(os.path.join(place, name)).st_blocks * 512 for place, _, names in os.walk(folder) for name in names)


def written(file, megabytes):
    begun = time.time()
    with open(file, "wb") as out:
        for _ in range(int(megabytes)):
            out.write(bytes(1000000))
        out.flush()
        os.fsync(out.fileno())
    os.remove(file)
    return time.time() - begun


def exchange(home, machine, memory, results):
    """Megabytes of the machine's folder in a second of each command, its start included; and of its processor time."""
    megabytes = allocated(machine) / 1e6
    archive, copy = f"{home}/machine.vivz", f"{home}/copy.viv"
    note(results, f"{memory} folder", megabytes, "MB")
    note(results, f"{memory} as many zeros written to the disk and synced", megabytes / written(archive, megabytes), "MB/s")
    for words in ("verify", machine), ("export", machine, archive), ("import", archive, copy):
        begun, before = time.time(), os.times()
        viv(*words)
        took, after = time.time() - begun, os.times()
        used = after.children_user + after.children_system - before.children_user - before.children_system
        note(results, f"{memory} {words[0]}", megabytes / took, "MB/s")
        note(results, f"{memory} {words[0]}, of processor time", megabytes / used, "MB/s")
    os.remove(archive)
    remove([copy])


def once(home, memory, results):
    images = os.path.join(os.environ["GUESTS_CACHE"], "images")
    machine = os.path.join(home, f"bench{memory}.viv")
    viv("create", machine, "--kernel", f"{images}/vmlinuz-cloud-amd64", "--initrd", f"{images}/bench-amd64.cpio.gz",
        "--append", "console=ttyS0 panic=-1 BENCH_MODE=shell", "--memory", memory, "--new-disk", "1G")
    viv("start", machine)
    console = Console(machine)
    console.ask("echo AT-$((40 + 2))", "AT-42")
    console.ask("/bench/busybox dd if=/dev/urandom of=/run/fill bs=1M count=256; echo FILLED-$((1 + 1))", "FILLED-2")
    console.ask(BUSY + " echo BUSY-$((1 + 1))", "BUSY-2")
    time.sleep(2)
    first = json.loads(viv("snapshot", "take", machine, "busy", "--json"))
    note(results, f"{memory} stopped", first["pauseMillis"], "ms")
    note(results, f"{memory} whole snapshot", first["totalMillis"], "ms")
    note(results, f"{memory} size", first["bytes"] / 2**20, "MiB")
    console.ask("kill $!; echo IDLE-$((1 + 1))", "IDLE-2")
    viv("snapshot", "take", machine, "before", "--json")
    time.sleep(10)
    second = json.loads(viv("snapshot", "take", machine, "idle", "--json"))
    note(results, f"{memory} after 10 idle seconds", 100 * second["bytes"] / first["bytes"], "% of the first")
    note(results, f"{memory} stopped then", second["pauseMillis"], "ms")
    viv("kill", machine)
    for name in "idle", "busy":
        viv("snapshot", "restore", machine, name)
        begun = time.time()
        starting = subprocess.Popen([VIV, "start", machine], stdout=subprocess.DEVNULL)
        console = Console(machine)
        answered = console.ask("echo ALIVE-$((40 + 2))", "ALIVE-42")
        note(results, f"{memory} answers after the restore of {name}", 1000 * (answered - begun), "ms")
        starting.wait()
        viv("kill", machine)
    exchange(home, machine, memory, results)
    clones = [f"{home}/clone{number}.viv" for number in range(10)]
    begun = time.time()
    viv("clone", machine, *clones, "--snapshot", "idle")
    note(results, f"{memory} ten linked clones made", 1000 * (time.time() - begun), "ms")
    remove(clones)
    begun = time.time()  # from the one command that makes and starts them to the last one's answer on its serial port
    starting = subprocess.Popen([VIV, "clone", machine, *clones, "--snapshot", "idle", "--start"])
    for clone in clones:
        Console(clone).ask("echo ALIVE-$((40 + 2))", "ALIVE-42")
    note(results, f"{memory} ten linked clones made, started and answering", 1000 * (time.time() - begun), "ms")
    starting.wait()
    for clone in clones:
        viv("kill", clone)
    remove(clones)
    viv("delete", machine, "--yes")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("-n", type=int, default=3)
    parser.add_argument("--memory", action="append")
    given = parser.parse_args()
    results = {}
    home = tempfile.mkdtemp(prefix="viv")
    try:
        for _ in range(given.n):
            for memory in given.memory or ["512M"]:
                once(home, memory, results)
    finally:
        shutil.rmtree(home, ignore_errors=True)
    for (name, unit), values in results.items():
        print(f"{name}: median {statistics.median(values):.1f} {unit} of {len(values)}"
              f" ({', '.join(f'{value:.1f}' for value in values)})")


main()
