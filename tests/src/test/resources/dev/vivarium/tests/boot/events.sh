# What the guest's input devices tell. "events.sh watch" collects it from all of them; "events.sh NAME" prints what the device of
# that name has told since the last "events.sh forget", as type:code=value.
case "$1" in
watch)
    for event in /sys/class/input/event*; do
        name=$(tr ' /' '__' <"$event/device/name")
        cat "/dev/input/${event##*/}" >>"/tmp/events.$name" &
    done
    ;;
forget)
    for file in /tmp/events.*; do
        : >"$file"
    done
    ;;
*)
    od -An -v -tu2 -w24 "/tmp/events.$(echo "$1" | tr ' /' '__')" | awk '{
        value = $11 + 65536 * $12
        if (value >= 2147483648) value -= 4294967296
        printf "%s%d:%d=%d", (NR > 1 ? " " : ""), $9, $10, value
    } END { print "" }'
    ;;
esac
