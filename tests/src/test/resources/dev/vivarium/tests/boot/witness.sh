#!/bin/busybox sh
# The first process of a guest that does nothing but witness: witness.c.
/bin/busybox mount -t devtmpfs devtmpfs /dev
exec >/dev/ttyS0 2>&1
while read -r module; do
    /bin/busybox insmod "/modules/$module"
done </modules/order
until [ -b /dev/vda ]; do
    /bin/busybox sleep 0.1
done
exec /witness /dev/vda
