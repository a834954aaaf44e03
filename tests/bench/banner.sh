#!/usr/bin/env bash
# banner.sh [-n ROUNDS]: how long it takes from the start of the process until SeaBIOS says its name, on its debug console, and
# until it has found nothing to start. VIV names the launcher, whose start should be prepared ("viv demo", twice). Prints a line for each round, then medians.
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=5
while getopts n: option; do
    case $option in
        n) rounds=$OPTARG ;;
        *) exit 2 ;;
    esac
done
viv=${VIV:-$here/viv}
times=()
for ((round = 0; round < rounds; round++)); do
    begin=${EPOCHREALTIME/[.,]/}
    exec 3< <(exec "$viv" run --accel soft --firmware bios --test-devices --serial none 2>&1 >/dev/null)
    machine=$!
    while IFS= read -r line <&3; do
        case $line in SeaBIOS*) break ;; esac
    done
    took=$((${EPOCHREALTIME/[.,]/} - begin))
    while IFS= read -r line <&3; do
        case $line in *'No bootable device'*) break ;; esac
    done
    whole=$((${EPOCHREALTIME/[.,]/} - begin))
    kill "$machine" 2>/dev/null || true
    exec 3<&-
    times+=("$took $whole")
    awk -v t="$took" -v w="$whole" 'BEGIN { printf "banner %.3f s, no bootable device %.3f s\n", t / 1e6, w / 1e6 }'
done
for column in 1 2; do
    printf '%s\n' "${times[@]}" | cut -d' ' -f"$column" | sort -n \
        | awk '{ value[NR] = $1 } END { printf "median %.3f s\n", value[int((NR + 1) / 2)] / 1e6 }'
done
