#!/usr/bin/env bash
# network.sh [-n ROUNDS]: what a guest gets through its virtio card and the user-mode network, under Vivarium and under QEMU TCG with
# slirp in turns, with the same kernel and RAM disk: the network's half of the part "io" of the kit's bench guest (../shared/guests).
# 256 MiB from a server on the host's loopback, 256 MiB to one, and 20 echoes of the router one after the other. VIV names the launcher;
# GUESTS_CACHE is where the kit has put its images. Prints a line for each round, then medians and their ratio, MiB/s and echoes/s.
#
# Times are the host's, from when the guest's lines on the serial port arrive: one line before and one after each part.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=3
while getopts n: option; do
    case $option in
        n) rounds=$OPTARG ;;
        *) exit 2 ;;
    esac
done
viv=${VIV:-$here/viv}
images=${GUESTS_CACHE:?names the folder of the kit}/images
work=$(mktemp -d -p "${TMPDIR:-/var/tmp}")
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir "$work/www"
head -c 268435456 /dev/zero >"$work/www/blob"
port=$((20000 + RANDOM % 20000))
python3 -m http.server -b 127.0.0.1 -d "$work/www" "$port" >/dev/null 2>&1 &
servers+=("$!")
socat -u "TCP-LISTEN:$((port + 1)),bind=127.0.0.1,fork" OPEN:/dev/null &
servers+=("$!")
append="console=ttyS0,115200 quiet reboot=t panic=1 BENCH_MODE=io IO_PORT=$port IO_SINK=$((port + 1))"
guest=(-kernel "$images/vmlinuz-cloud-amd64" -initrd "$images/bench-amd64.cpio.gz" -append "$append")

stamp() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        printf '%s %s\n' "${EPOCHREALTIME/[.,]/}" "${line//$'\r'/}"
    done
}

boot() { # which
    case $1 in
        qemu) timeout 400 qemu-system-x86_64 -M pc -accel tcg -m 512 -smp 1 -nodefaults -no-user-config -display none \
            -serial stdio -no-reboot "${guest[@]}" -nic user,model=virtio-net-pci ;;
        viv) timeout 400 "$viv" run --accel soft --memory 512M --no-reboot --kernel "${guest[1]}" --initrd "${guest[3]}" \
            --append "$append" --net nat ;;
    esac </dev/null | stamp >"$work/log" || true
    awk -v who="$1" '$2 == "BENCH-START" { start = $1 }
        $2 == "BENCH-END" && $3 ~ /^net|^ping/ {
            printf "%s %s %.2f\n", who, $3, ($3 == "ping" ? 20 : 256) * 1e6 / ($1 - start) }' "$work/log" | tee -a "$work/all"
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
        printf "%-8s QEMU %10.2f  Vivarium %10.2f  ratio %.2f\n", order[p], q, v, q ? v / q : 0 } }' "$work/all"
