# What the tests do to the network card that has the driver $1.
driver=$1
for card in /sys/class/net/*; do
    case $(readlink "$card/device/driver") in
        */"$driver") name=${card##*/} ;;
    esac
done
case $2 in
    address) cat "/sys/class/net/$name/address" ;;
    up) ip link set "$name" up ;;
    carrier) cat "/sys/class/net/$name/carrier" ;;
    lease) udhcpc -i "$name" -s /lease.sh -n -q -t 10 | grep LEASE ;;
    down)
        ip addr flush dev "$name"
        ip link set "$name" down
        ;;
esac
