#!/bin/busybox sh
# The first process of viv bench's guest: does its work piece by piece, says when each begins and ends, and switches the
# machine off. SCALE, in percent, comes from the kernel's command line. What a piece prints must not depend on what runs it.
PATH=/bin
/bin/busybox mkdir -p /proc /dev /tmp
/bin/busybox mount -t proc proc /proc
/bin/busybox mount -t tmpfs -o size=75% tmpfs /tmp
exec </dev/console >/dev/console 2>&1
/bin/busybox --install -s /bin
echo 1 >/proc/sys/kernel/printk # the kernel's messages would stand between ours
scale=${SCALE:-100}

# N at the scale, at least 1
part() { n=$(($1 * scale / 100)); [ "$n" -gt 0 ] || n=1; echo "$n"; }

# The pauses let the host take the time before the next thing begins.
measure() {
    sleep 0.2
    echo "viv-bench start $1"
    value=$("$1")
    echo "viv-bench end $1 $value"
    sleep 0.2
}

sum() { md5sum | cut -c1-16; }

sha256() { sha256sum </tmp/zeros | cut -c1-16; }

compress() { gzip -9 </tmp/text | sum; }

floats() {
    awk -v n="$floats_count" 'BEGIN {
        x = 0.3
        for (i = 0; i < n; i++) { x = 3.75 * x * (1 - x); s += x / (1 + x) }
        printf "%.6f", s }'
}

sorting() { sort -n /tmp/shuffled | sum; }

zeros() { dd if=/dev/zero of=/dev/null bs=1M count="$zeros_count" 2>/dev/null && echo "$zeros_count"; }

copy() {
    i=0
    while [ $((i += 1)) -le "$copy_count" ]; do cp /tmp/block /tmp/copied; done
    sum </tmp/copied
}

programs() {
    i=0
    while [ $((i += 1)) -le "$programs_count" ]; do /bin/busybox true; done
    echo "$programs_count"
}

# Two processes hand a number back and forth.
pipes() {
    mkfifo /tmp/to /tmp/from
    (while read -r number; do echo $((number + 1)); done) </tmp/to >/tmp/from &
    exec 5>/tmp/to 6</tmp/from
    number=0
    i=0
    while [ $((i += 1)) -le "$pipes_count" ]; do
        echo "$number" >&5
        read -r number <&6
    done
    exec 5>&- 6<&-
    wait
    echo "$number"
}

files() {
    mkdir /tmp/one /tmp/two
    i=0
    while [ $((i += 1)) -le "$files_count" ]; do echo "$i" >"/tmp/one/$i"; done
    mv /tmp/one/* /tmp/two
    cat /tmp/two/* | sum
    rm -r /tmp/one /tmp/two
}

calls() { dd if=/dev/zero of=/dev/null bs=1 count="$calls_count" 2>/dev/null && echo "$calls_count"; }

shell() {
    i=0
    x=1
    while [ $((i += 1)) -le "$shell_count" ]; do x=$(((x * 1103515245 + 12345) & 0x7fffffff)); done
    echo "$x"
}

echo "viv-bench boot"

floats_count=$(part 400000)
zeros_count=$(part 12288)
copy_count=$(part 120)
programs_count=$(part 600)
pipes_count=$(part 4000)
files_count=$(part 4000)
calls_count=$(part 1000000)
shell_count=$(part 150000)

dd if=/dev/zero of=/tmp/zeros bs=1M count="$(part 64)" 2>/dev/null
measure sha256
rm /tmp/zeros
seq 1 "$(part 600000)" >/tmp/text
measure compress
rm /tmp/text
measure floats
awk -v n="$(part 100000)" 'BEGIN { x = 1; for (i = 0; i < n; i++) { x = (x * 16807) % 2147483647; print x } }' >/tmp/shuffled
measure sorting
rm /tmp/shuffled
measure zeros
dd if=/dev/zero of=/tmp/block bs=1M count=16 2>/dev/null
measure copy
rm /tmp/block /tmp/copied
measure programs
measure pipes
measure files
measure calls
measure shell

echo "viv-bench done"
poweroff -f
