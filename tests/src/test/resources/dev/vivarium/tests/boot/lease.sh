#!/bin/busybox sh
# What udhcpc does with a lease.
if [ "$1" = bound ]; then
    ip addr add "$ip/$mask" dev "$interface"
    ip route add default via "$router" dev "$interface"
    echo "LEASE $ip $router $dns"
fi
