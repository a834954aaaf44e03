#!/usr/bin/env bash
# Runs kvm-unit-tests in Vivarium's software processor and prints a table: docs/kvm-unit-tests.md.
# Each test is a process "viv run" as anybody would start it, with a time-out.
set -euo pipefail

usage() {
    cat <<'END'
usage: run.sh [-t SECONDS] [-l FOLDER] [-a HOW] SUITE [NAME...]
  SUITE       a folder where kvm-unit-tests were configured and built (for x86_64 or i386)
  NAME...     only these entries of SUITE/x86/unittests.cfg; or a file there and a number of processors, such as
              smptest.flat@1
  -t SECONDS  how long a test may take; default: 300
  -l FOLDER   keep what each test printed there
  -a HOW      what runs the tests, as "viv run --accel" has it; default: soft
VIV names another program than this repository's viv.
Prints a row per entry: name, PASS, FAIL, SKIP and ABORT (by the test itself), TIMEOUT, ENDED (otherwise than by the
debug exit port) or ABSENT (not built), what it summed up, and the seconds it took. Results other than those in
x86_64.txt and i386.txt beside this script are named at the end, and the status is then 1.
END
    exit 2
}

here=$(cd -P -- "$(dirname "${BASH_SOURCE[0]}")" && pwd)
viv=${VIV:-$here/../../../../viv}
seconds=300 logs='' accel=soft
while getopts t:l:a: option; do
    case $option in
        t) seconds=$OPTARG ;;
        l) logs=$OPTARG ;;
        a) accel=$OPTARG ;;
        *) usage ;;
    esac
done
shift $((OPTIND - 1))
[ $# -ge 1 ] || usage
suite=$1
shift
wanted=" $* "
if ! [ -r "$suite/x86/unittests.cfg" ] || ! [ -r "$suite/config.mak" ]; then
    echo "run.sh: $suite is not a folder where kvm-unit-tests were built." >&2
    exit 2
fi
built_for=$(sed -n 's/^ARCH=//p' "$suite/config.mak")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ -n "$logs" ]; then
    mkdir -p "$logs"
fi
"$viv" version >"$work/version" # built before the first test is timed
touch "$work/results"

# What the test itself says at its end, or else the last line it printed.
summary() { # log
    local line
    line=$(tr -d '\r' <"$1" | grep -a '^SUMMARY: ' | tail -n 1 | sed 's/^SUMMARY: //') || true
    if [ -z "$line" ]; then
        line=$(tr -d '\r' <"$1" | grep -av '^ *$' | tail -n 1 | cut -c 1-100) || true
    fi
    printf '%s' "$line"
}

verdict() { # exit status
    case $1 in
        1) echo PASS ;;
        124) echo TIMEOUT ;;
        77) echo SKIP ;;
        127) echo ABORT ;;
        3 | 5 | 7 | 9) echo FAIL ;;
        *) echo ENDED ;;
    esac
}

run_one() { # name file model processors memory arguments
    local log=$work/log status=0 began=$SECONDS
    if ! [ -f "$suite/x86/$2" ]; then
        printf '%s\tABSENT\t%s is not built for %s\t0\n' "$1" "$2" "$built_for" | tee -a "$work/results"
        return
    fi
    timeout -k 10 "$seconds" "$viv" run --accel "$accel" --cpu "$3" --cpus "$4" --memory "$5" \
        --kernel "$suite/x86/$2" ${6:+--append "$6"} --serial "file:$log" --test-devices --no-reboot \
        </dev/null 2>"$work/errors" || status=$?
    touch "$log"
    if [ -n "$logs" ]; then
        { cat "$log" "$work/errors"; echo "exit status $status"; } >"$logs/$1.log"
    fi
    printf '%s\t%s\t%s\t%s\n' "$1" "$(verdict "$status")" "$(summary "$log")" $((SECONDS - began)) |
        tee -a "$work/results"
    rm -f "$log"
}

# Entries are [name] and then lines key = value; the values may be in quotes.
entry() {
    if [ -n "$name" ] && { [ -z "$arch" ] || [ "$arch" = "$built_for" ]; } \
        && { [ "$wanted" = '  ' ] || [[ $wanted == *" $name "* ]]; }; then
        run_one "$name" "$file" "$model" "$processors" "$memory" "$arguments"
    fi
}

name=''
while read -r line; do
    key=${line%% =*}
    value=${line#*= }
    case $value in
        \"*\" | \'*\')
            value=${value#?}
            value=${value%?}
            ;;
    esac
    case $line in
        '['*']')
            entry
            name=${line:1:-1} file='' model=x86-64-v2 processors=1 memory=512M arguments='' arch=''
            ;;
    esac
    case $key in
        file) file=$value ;;
        smp) processors=$value ;;
        arch) arch=$value ;;
        test_args) arguments=${value/\`date +%s\`/$(date +%s)} ;;
        qemu_params)
            if [[ $value == *,-x2apic* ]]; then
                model=x86-64-v2-xapic
            fi
            if [[ $value =~ -m\ ([0-9]+)(g?) ]]; then
                memory=${BASH_REMATCH[1]}${BASH_REMATCH[2]:-m}
            fi
            ;;
    esac
done < <(grep -v '^#' "$suite/x86/unittests.cfg")
entry

for each in "$@"; do
    if [[ $each =~ ^(.*\.flat)(@([0-9]+))?$ ]]; then
        run_one "$each" "${BASH_REMATCH[1]}" x86-64-v2 "${BASH_REMATCH[3]:-1}" 512M ''
    fi
done

awk -F '\t' 'NR == FNR { expected[$1] = $2; next }
    $1 in expected && $2 != expected[$1] { print "Not as expected: " $1 " is " $2 ", was " expected[$1]; worse = 1 }
    END { exit worse }' "$here/$built_for.txt" "$work/results"
