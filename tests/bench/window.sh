#!/usr/bin/env bash
# window.sh [-n ROUNDS] [-m MACHINES] [-t MINUTES]: what the app's window costs, driven as by a person, on a screen of its own
# (Xvfb, openbox), with machines of its own. VIV names the launcher; GUESTS_CACHE is where the kit (../shared/guests) has put its
# images. Needs xdotool and wmctrl. Prints, one line each:
#
#   first      from the start of viv until the window is seen, s, ROUNDS times (3)
#   idle       share of a core of the app, over 30 s, with one machine that runs and idles, which the library shows
#   scroll     MACHINES (200) as cards: the wheel is turned up and down; frames a second, and the time from each frame to the next
#   heap       MiB in use after a collection: at first, and each MINUTES/6 (of 0: nothing is done) of scrolling, searching, changing
#              between cards and lines, and looking at preferences and the host's page
set -euo pipefail
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=3 machines=200 minutes=0
while getopts n:m:t: option; do
    case $option in
        n) rounds=$OPTARG ;;
        m) machines=$OPTARG ;;
        t) minutes=$OPTARG ;;
        *) exit 2 ;;
    esac
done
viv=${VIV:-$here/viv}
images=${GUESTS_CACHE:?names the folder of the kit}/images
jdk=${JAVA25_HOME:-${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}}
work=$(mktemp -d -p "${TMPDIR:-/var/tmp}")
export VIVARIUM_HOME=$work/machines XDG_CONFIG_HOME=$work/config XDG_RUNTIME_DIR=$work/run
mkdir -m 700 "$VIVARIUM_HOME" "$XDG_CONFIG_HOME" "$XDG_RUNTIME_DIR"
app=
finish() {
    [ -z "$app" ] || kill "$app" 2>/dev/null || true
    "$viv" kill base >/dev/null 2>&1 || true
    kill "${screen[@]}" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT

exec 7>"$work/display"
Xvfb -displayfd 7 -screen 0 1600x1000x24 -nolisten tcp >/dev/null 2>&1 &
screen=($!)
until read -r number <"$work/display" && [ -n "$number" ]; do sleep 0.1; done
export DISPLAY=:$number
openbox >/dev/null 2>&1 &
screen+=($!)

now() { echo $((${EPOCHREALTIME/[.,]/} / 1000)); }

open_window() { # options for Java; sets app, window
    JAVA_TOOL_OPTIONS=${1:-} "$viv" >"$work/app.log" 2>&1 &
    app=$!
    until window=$(xdotool search --onlyvisible --name '^Vivarium$' 2>/dev/null | tail -n 1) && [ -n "$window" ]; do
        kill -0 "$app"
        sleep 0.01
    done
}

close_window() {
    wmctrl -i -c "$window"
    for ((tries = 0; tries < 5; tries++)); do
        kill -0 "$app" 2>/dev/null || break
        sleep 1
        xdotool key Return # machines go on
    done
    wait "$app" || true
    app=
}

ticks() {
    local fields
    read -r fields <"/proc/$app/stat"
    read -r -a fields <<<"${fields##*) }"
    echo $((fields[11] + fields[12]))
}

used() { # MiB in use after a collection
    "$jdk/bin/jcmd" "$app" GC.run >/dev/null
    "$jdk/bin/jcmd" "$app" GC.heap_info | awk '/total .* used/ { sub(/.* used /, ""); sum += $1 } END { printf "%.1f", sum / 1024 }'
}

"$viv" create base --kernel "$images/vmlinuz-cloud-amd64" --initrd "$images/bench-amd64.cpio.gz" \
    --append 'console=ttyS0 BENCH_MODE=shell' --memory 256M >/dev/null
# The first window of a build is recorded, the second prepares the cache.
for round in 1 2; do
    open_window
    sleep 5
    close_window
done
sleep 20
for ((round = 0; round < rounds; round++)); do
    begin=$(now)
    open_window
    printf 'first %d ms\n' $(($(now) - begin))
    sleep 3
    close_window
done

"$viv" start base >/dev/null
open_window
sleep 25
before=$(ticks)
sleep 30
awk -v ticks=$(($(ticks) - before)) -v hz="$(getconf CLK_TCK)" 'BEGIN { printf "idle %.2f %% of a core\n", ticks / hz / 30 * 100 }'
close_window
"$viv" kill base >/dev/null

mapfile -t names < <(seq -f 'machine-%03g' 2 "$machines")
"$viv" clone base "${names[@]}" >/dev/null
record=$work/scroll.jfr # the platform's own events: its pulse logger can stop the window for good
open_window "--add-modules=jdk.jfr -XX:StartFlightRecording:filename=$record,settings=none,+javafx.PulsePhase#enabled=true,+javafx.PulsePhase#threshold=0ms"
sleep 5
xdotool windowsize "$window" 1280 800 mousemove 800 500
sleep 2
for _ in 1 2 3 4 5 6; do
    turns=()
    for way in 5 4 5 4 5 4; do
        turns+=(click --repeat 40 --delay 16 "$way") # some fifty reach the end
    done
    xdotool "${turns[@]}"
    sleep 2
done
close_window
"$jdk/bin/jfr" print --events javafx.PulsePhase --stack-depth 0 "$record" | awk '
    /startTime/ { split($3, clock, ":"); at = (clock[1] * 60 + clock[2]) * 60 + clock[3] }
    /duration/ { took = $4 == "us" ? $3 / 1000 : $4 == "s" ? $3 * 1000 : $3 }
    /phaseName = "Painting"/ { printf "%.3f %.3f\n", at, took }' | sort -n | awk '
    function burst() {
        if (frames > 20) {
            printf "scroll %d: %.1f frames/s, %d of %d later than 25 ms, worst after %d ms; painted in %.1f ms each\n", ++bursts, \
                (frames - 1) / (last - first), late, frames, worst, paint / frames
        }
        frames = late = worst = paint = 0
    }
    $1 - last > 1 { burst(); first = $1 }
    frames { apart = ($1 - last) * 1000; late += apart > 25; worst = apart > worst ? apart : worst }
    { frames++; paint += $2; last = $1 }
    END { burst() }'

open_window
sleep 5
xdotool windowsize "$window" 1280 800 mousemove 800 500
printf 'heap %s MiB at first\n' "$(used)"
for ((part = 1; part <= 6 && minutes > 0; part++)); do
    until_ms=$(($(now) + minutes * 10000))
    while [ "$(now)" -lt "$until_ms" ]; do
        xdotool click --repeat 100 --delay 20 5 click --repeat 100 --delay 20 4
        xdotool key ctrl+f type --delay 50 'machine-1'
        sleep 1
        xdotool key ctrl+a key BackSpace key Escape
        xdotool key ctrl+comma
        sleep 1
        xdotool key Escape
    done
    printf 'heap %s MiB after %d min\n' "$(used)" $((part * minutes / 6))
done
close_window
