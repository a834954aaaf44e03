#!/usr/bin/env bash
# virtio-blk.sh [-n ROUNDS] [-f raw|qcow2]: what a guest gets through its virtio disk, under Vivarium and under QEMU TCG in turns,
# with the same kernel, RAM disk and image: the part "io" of the kit's bench-devices.sh (../shared/guests). The guest goes around
# its page cache. VIV names the launcher; GUESTS_CACHE is where the kit has put its images. Prints a line for each round, then
# medians and their ratio, MiB/s for 1 MiB at a time, thousands of operations a second for 4 KiB.
#
# Times are the host's, from when the guest's lines on the serial port arrive: one line before and one after each part.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=3 format=raw
while getopts n:f: option; do
    case $option in
        n) rounds=$OPTARG ;;
        f) format=$OPTARG ;;
        *) exit 2 ;;
    esac
done
viv=${VIV:-$here/viv}
images=${GUESTS_CACHE:?names the folder of the kit}/images
work=$(mktemp -d -p "${TMPDIR:-/var/tmp}")
trap 'rm -rf "$work"' EXIT
qemu-img create -q -f "$format" "$work/disk" 256M
append='console=ttyS0,115200 quiet reboot=t panic=1 BENCH_MODE=io'
guest=(-kernel "$images/vmlinuz-cloud-amd64" -initrd "$images/bench-amd64.cpio.gz" -append "$append")

stamp() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        printf '%s %s\n' "${EPOCHREALTIME/[.,]/}" "${line//$'\r'/}"
    done
}

boot() { # which
    case $1 in
        qemu) timeout 170 qemu-system-x86_64 -M pc -accel tcg -m 512 -smp 1 -nodefaults -no-user-config -display none \
            -serial stdio -no-reboot "${guest[@]}" -drive "if=virtio,format=$format,cache=writeback,file=$work/disk" ;;
        viv) timeout 170 "$viv" run --accel soft --memory 512M --no-reboot --kernel "${guest[1]}" --initrd "${guest[3]}" \
            --append "$append" --disk "$work/disk,format=$format" ;;
    esac </dev/null | stamp >"$work/log" || true
    awk -v who="$1" '$2 == "BENCH-START" { start = $1 }
        $2 == "BENCH-END" && $3 ~ /1m$|4k$/ {
            seconds = ($1 - start) / 1e6
            printf "%s %s %.2f\n", who, $3, ($3 ~ /1m$/ ? 256 : 4.096) / seconds }' "$work/log" | tee -a "$work/all"
}

for ((round = 0; round < rounds; round++)); do
    boot qemu
    boot viv
done
awk '{ count[$1, $2]++; value[$1, $2, count[$1, $2]] = $3; if (!seen[$2]++) order[++parts] = $2 }
    function median(who, part,   n, i, j, t, list) {
        n = count[who, part]
        for (i = 1; i <= n; i++) list[i] = value[who, part, i]
        for (i = 1; i <= n; i++) for (j = i + 1; j <= n; j++) if (list[j] < list[i]) { t = list[i]; list[i] = list[j]; list[j] = t }
        return n ? list[int((n + 1) / 2)] : 0
    }
    END { for (p = 1; p <= parts; p++) { q = median("qemu", order[p]); v = median("viv", order[p])
        printf "%-12s QEMU %10.2f  Vivarium %10.2f  ratio %.2f\n", order[p], q, v, q ? v / q : 0 } }' "$work/all"
