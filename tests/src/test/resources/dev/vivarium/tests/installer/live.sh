# The life of a package in a Debian of its own, as root of a name space: ROOT has the package, a kernel and an initial RAM disk in /tmp.
# Writes what each step says into ROOT/tmp/said, and the names of all files before and after into ROOT/tmp/before and after.
set -eu
root=$1
mount --bind "$root" "$root"
cd "$root"
mount -t proc proc proc
mount --rbind /dev dev
# What package managers and this test keep for themselves is no trace of a package.
list() {
    chroot . find / -xdev \( -path /proc -o -path /dev -o -path /home -o -path /tmp -o -path /var/cache -o -path /var/log \
        -o -path /var/lib/apt -o -path '/var/lib/dpkg/*-old' \) -prune -o -print | sort
}
as_user() {
    chroot . su -l tester -c "$1"
}
list >tmp/before
{
    chroot . env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o APT::Sandbox::User=root --no-install-recommends \
        install /tmp/vivarium.deb
    chroot . dpkg --verify vivarium
    echo '== version'
    as_user 'viv version'
    echo '== prepared start'
    as_user 'cd /usr/lib/vivarium && runtime/bin/java @app/jvm.options -Xlog:pagesize=off -XX:+UseTransparentHugePages -XX:AOTMode=on \
        -XX:AOTCache=app/start.aot -m dev.vivarium.app/dev.vivarium.app.main.Main version'
    echo '== desktop'
    chroot . desktop-file-validate /usr/share/applications/dev.vivarium.Vivarium.desktop
    grep -F application/x-vivarium-archive=dev.vivarium.Vivarium.desktop usr/share/applications/mimeinfo.cache
    grep -F ':application/x-vivarium-archive:*.vivz' usr/share/mime/globs2
    as_user 'viv setup --unattended --home ~/machines'
    echo '== machine'
    # Until the guest is there to read it.
    as_user '(while sleep 2; do echo "poweroff -f" || break; done) 2>/dev/null | viv run --accel soft --kernel /tmp/kernel \
        --initrd /tmp/initrd --append console=ttyS0'
    echo '== purge'
    chroot . apt-get -q -y purge vivarium
} >tmp/said 2>&1
list >tmp/after
