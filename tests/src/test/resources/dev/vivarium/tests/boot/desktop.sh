# Starts an X server without a screen and Xfce on it, opens a file manager, a terminal and an editor, and takes a picture.
export DISPLAY=:1 HOME=/root XDG_RUNTIME_DIR=/tmp/runtime NO_AT_BRIDGE=1
mkdir -p -m 700 $XDG_RUNTIME_DIR
exec >/root/desktop.log 2>&1 3>&1 4>/dev/console

# until SECONDS COMMAND: runs it once a second until it succeeds.
until_it_does() {
    left=$1
    shift
    until "$@" >/dev/null; do
        left=$((left - 1))
        [ $left -gt 0 ] || { echo "not in time: $*" >&4; exit 1; }
        sleep 1
    done
}

Xvfb :1 -screen 0 1280x800x24 &
until_it_does 120 xdpyinfo
dbus-launch --exit-with-session xfce4-session &
for class in xfwm4 xfdesktop xfce4-panel; do
    until_it_does 300 pidof $class
done
until_it_does 300 xdotool search --onlyvisible --class xfce4-panel
until_it_does 300 xdotool search --onlyvisible --class xfdesktop
for program in thunar xfce4-terminal mousepad; do
    $program &
    until_it_does 300 xdotool search --onlyvisible --class $program
done
sleep 5
import -window root /root/desktop.png
exit 0
