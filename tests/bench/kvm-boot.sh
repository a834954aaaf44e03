#!/usr/bin/env bash
# kvm-boot.sh [-n ROUNDS] [-a APP]: Debian's kernel to user space, under Vivarium and under QEMU, both with KVM, in one
# run of the rig (../shared/kvm-rig): interleaved, same kernel, RAM disk and command line. Prints a line for each boot,
# then medians. APP is what the build left: app-ui/target/app, the default. VIVARIUM_KVM_RIG and GUESTS_CACHE are as for
# "viv test --only kvm", after which this has all it needs.
#
#   process   from the start of the VMM's process until the guest says that it is in user space
#   kernel    the kernel's own clock at that moment: the guest alone, from its first instructions on
#   whole     until the VMM's process has ended
#
# viv is Java as "./viv run" starts it the first time, viv-aot as after "./viv demo". In the column "loud" the kernel
# prints all it says on the serial port; there only the whole is timed, because to read the time at a line takes time.
set -eu
here=$(cd -P -- "$(dirname -- "${BASH_SOURCE[0]}")/../.." && pwd)
rounds=5 app=$here/app-ui/target/app
while getopts n:a: option; do
    case $option in
        n) rounds=$OPTARG ;;
        a) app=$OPTARG ;;
        *) exit 2 ;;
    esac
done
rig=${VIVARIUM_KVM_RIG:-$here/../shared/kvm-rig}/run-in-kvm-guest.sh
cache=${GUESTS_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/vivarium}/kvm-rig
jdk=${JAVA25_HOME:-${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# QEMU with its libraries and the firmware it starts vmlinux with.
mkdir -p "$work/qemu/usr/share/qemu" "$work/qemu/usr/bin"
cp -L /usr/bin/qemu-system-x86_64 "$work/qemu/usr/bin/"
ldd /usr/bin/qemu-system-x86_64 | awk '{ for (i = 1; i <= NF; i++) if ($i ~ /^\//) print $i }' | sort -u |
    while read -r library; do
        mkdir -p "$work/qemu$(dirname "$library")"
        cp -L "$library" "$work/qemu$library"
    done
for firmware in bios-256k.bin bios-microvm.bin pvh.bin kvmvapic.bin linuxboot_dma.bin; do
    cp -L "$(find -L /usr/share/qemu /usr/share/seabios -name "$firmware" | head -n 1)" "$work/qemu/usr/share/qemu/"
done

# A RAM disk whose first process says that it is there and switches off.
mkdir -p "$work/root/bin" "$work/root/proc"
cp -L /bin/busybox "$work/root/bin/"
cat >"$work/root/init" <<'INIT'
#!/bin/busybox sh
/bin/busybox mount -t proc proc /proc
read -r up rest </proc/uptime
echo "USERSPACE $up"
/bin/busybox poweroff -f
INIT
chmod +x "$work/root/init"
(cd "$work/root" && find . | cpio -o -H newc --quiet) >"$work/initrd.cpio"

cat >"$work/Boots.java" <<'JAVA'
public final class Boots {
    public static void main(String[] arguments) throws Exception {
        System.exit(new ProcessBuilder("/bin/sh", "/data/boots.sh").inheritIO().start().waitFor());
    }
}
JAVA
"$jdk/bin/javac" -d "$work/classes" "$work/Boots.java"
"$jdk/bin/jar" cfe "$work/boots.jar" Boots -C "$work/classes" .

cat >"$work/boots.sh" <<BOOTS
rounds=$rounds
BOOTS
cat >>"$work/boots.sh" <<'BOOTS'
cd /tmp
main="-m dev.vivarium.app/dev.vivarium.app.main.Main"
java="/jre/bin/java @/data/app/jvm.options -Djna.boot.library.path=/data/app/jna/linux-x86-64 -XX:TieredStopAtLevel=1
 -XX:CICompilerCount=1 -p /data/app/lib"
append="console=ttyS0 panic=-1 noxsave"
viv="run --accel kvm --memory 256M --no-reboot --stats /tmp/stats --kernel /data/vmlinux --initrd /data/initrd.cpio"
qemu="/usr/bin/qemu-system-x86_64 -accel kvm -M q35 -cpu Nehalem,vme=off -m 256 -nodefaults -no-user-config -display none
 -no-reboot -L /usr/share/qemu -kernel /data/vmlinux -initrd /data/initrd.cpio -serial stdio"
now() { read -r up rest </proc/uptime; echo "$up"; }
boot() { # name, words for the kernel, command
    name=$1 words=$2
    shift 2
    start=$(now)
    if [ "$words" = quiet ]; then
        "$@" --append "$append quiet" </dev/null | while read -r line; do
            case $line in USERSPACE*) echo "$(now) ${line#* }" | tr -d '\r' >/tmp/seen ;; esac
        done
        read -r seen kernel </tmp/seen
        awk -v n="$name" -v s="$start" -v u="$seen" -v k="$kernel" -v e="$(now)" \
            'BEGIN { printf "BOOT %s process %.2f kernel %.2f whole %.2f\n", n, u - s, k, e - s }'
    else
        "$@" --append "$append" </dev/null >/dev/null
        awk -v n="$name" -v s="$start" -v e="$(now)" 'BEGIN { printf "BOOT %s loud %.2f\n", n, e - s }'
    fi
}
$java -XX:AOTMode=record -XX:AOTConfiguration=/tmp/start.conf $main $viv --append "$append quiet" </dev/null >/dev/null 2>&1
$java -XX:AOTMode=create -XX:AOTConfiguration=/tmp/start.conf -XX:AOTCache=/tmp/start.aot $main >/dev/null 2>&1
aot="-XX:AOTCache=/tmp/start.aot -Xlog:aot*=off"
for i in $(seq $rounds); do
    boot viv quiet $java $main $viv
    boot qemu quiet $qemu
    boot viv-aot quiet $java $aot $main $viv
    sed 's/.*"wallSeconds": \([0-9.]*\).*"guestSeconds": \([0-9.]*\).*/\1 \2/' /tmp/stats |
        awk '{ printf "BOOT viv-aot before-guest %.2f\n", $1 - $2 }'
    boot qemu loud $qemu
    boot viv-aot loud $java $aot $main $viv
    sed 's/.*"processors": {\([^}]*\)}.*/exits \1/' /tmp/stats
done
BOOTS

JAVA_HOME=$jdk KVMRIG_MODULES=java.base,java.desktop,java.logging,java.management,java.naming,java.sql,jdk.management,java.xml,jdk.unsupported \
    "$rig" --cache "$cache" --mem 2048 --timeout 1800 --add "$app=/data/app" --add "$cache/kernel/vmlinux=/data/vmlinux" \
    --add "$work/initrd.cpio=/data/initrd.cpio" --add "$work/boots.sh=/data/boots.sh" --add "$work/qemu/usr=/usr" \
    --add "$work/qemu/lib=/lib" --add "$work/qemu/lib64=/lib64" "$work/boots.jar" | tee "$work/log"

awk '$1 == "BOOT" { for (i = 3; i < NF; i += 2) v[$2 " " $i] = v[$2 " " $i] " " $(i + 1) }
    END { for (k in v) { n = split(v[k], a); asort_numeric(a, n)
        printf "median of %d: %s %.2f s\n", n, k, n % 2 ? a[(n + 1) / 2] : (a[n / 2] + a[n / 2 + 1]) / 2 } }
    function asort_numeric(a, n,   i, j, t) { for (i = 2; i <= n; i++) { t = a[i] + 0
        for (j = i - 1; j > 0 && a[j] + 0 > t; j--) a[j + 1] = a[j]; a[j + 1] = t } }' "$work/log" | sort
