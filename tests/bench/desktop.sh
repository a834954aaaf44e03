#!/usr/bin/env bash
# desktop.sh [-n ROUNDS] [WHO]...: the processor time of a machine's process until the kit's debian-desktop shows its X desktop, from
# SeaBIOS on, and what the desktop costs while nobody does anything and nobody looks. WHO is viv or qemu (TCG), by default both in
# turns: the same image below overlays of their own, a gigabyte, one processor, virtio disk, standard VGA. VIV names the launcher;
# GUESTS_CACHE is where the kit (../shared/guests) has put its images. Prints a line for each boot: seconds until GUEST-X-UP by the
# wall clock, of processor time, and the percentage of a core over IDLE seconds (20), ten seconds later.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=1
while getopts n: option; do
    case $option in
        n) rounds=$OPTARG ;;
        *) exit 2 ;;
    esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || set -- qemu viv
viv=${VIV:-$here/viv}
image=${GUESTS_CACHE:?names the folder of the kit}/images/debian-desktop.qcow2
work=$(mktemp -d -p "${TMPDIR:-/var/tmp}")
machine=
trap '[ -z "$machine" ] || kill "$machine" 2>/dev/null || true; rm -rf "$work"' EXIT

start() { # which; sets machine
    rm -f "$work/disk" "$work/serial"
    qemu-img create -q -f qcow2 -b "$image" -F qcow2 "$work/disk"
    : >"$work/serial"
    case $1 in
        qemu) qemu-system-x86_64 -M q35 -accel tcg -m 1G -smp 1 -nodefaults -no-user-config -vga std -display none -serial "file:$work/serial" \
            -drive "if=virtio,format=qcow2,file=$work/disk" &
            ;;
        viv) "$viv" run --accel soft --firmware bios --memory 1G --disk "$work/disk,format=qcow2,backing=anywhere" \
            --display "rfb=unix:$work/rfb" --serial "file:$work/serial" </dev/null &
            ;;
    esac
    machine=$!
}

ticks() {
    local fields
    read -r fields <"/proc/$machine/stat"
    read -r -a fields <<<"${fields##*) }"
    echo $((fields[11] + fields[12]))
}

for ((round = 0; round < rounds; round++)); do
    for who; do
        begin=${EPOCHREALTIME/[.,]/}
        start "$who"
        for ((look = 0; look < 3000; look++)); do
            ! grep -qa GUEST-X-UP "$work/serial" || break
            kill -0 "$machine" || exit 1
            sleep 0.1
        done
        used=$(ticks) now=${EPOCHREALTIME/[.,]/}
        sleep 10
        idle=$(ticks)
        sleep "${IDLE:-20}"
        idle=$(($(ticks) - idle))
        kill "$machine"
        wait "$machine" 2>/dev/null || true
        machine=
        awk -v who="$who" -v wall=$((now - begin)) -v used="$used" -v idle="$idle" -v seconds="${IDLE:-20}" 'BEGIN {
            printf "%-5s wall %6.1f s   processor %6.1f s   idle %5.2f %%\n", who, wall / 1e6, used / 100, idle / seconds }'
    done
done
