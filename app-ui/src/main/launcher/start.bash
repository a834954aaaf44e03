# shellcheck shell=bash
# How the program is started, and what makes a start faster. The launchers (./viv, and a package's bin/viv) read this after they
# have set:
#   java      Java's program
#   app       the folder of this file
#   place     an array: where the program's modules are; empty where they are part of Java's run-time image
#   learned   the folder for what a demo taught Java
#   launcher  themselves, who start machines, too
# shellcheck disable=SC2154 # they set these

# Becomes the program.
start_program() { # its arguments
    if [ "${1:-}" = setup ]; then
        shift
        if [ ${#place[@]} -gt 0 ]; then
            place[1]=${place[1]}:$app/setup
        fi
        exec "$java" "@$app/jvm.options" ${place[@]+"${place[@]}"} -XX:TieredStopAtLevel=1 \
            "-Djna.boot.library.path=$app/jna/linux-${HOSTTYPE/_/-}" -Dflatlaf.useNativeLibrary=false \
            "-Dvivarium.launcher=$launcher" -m dev.vivarium.installer/dev.vivarium.installer.main.Setup "$@"
    fi
    choose_options "$@"
    exec "$java" "${options[@]}" -m dev.vivarium.app/dev.vivarium.app.main.Main "$@"
}

# A demo that went well has shown Java which classes and methods a guest needs; the start after it prepares them, once
# for each build. What fails here costs speed and nothing else. docs/adr/0010.
choose_options() { # the program's arguments; sets options
    local start=start # what is prepared: a start like this one
    case ${1:-} in
        '' | *.viv | *.vivz)
            start=window # Java refuses a cache that was made with other modules, and then has none at all
            options=("@$app/window.options" ${place[@]+"${place[@]}"})
            ;;
        clone | console | delete | edit | forward | key | kill | list | log | pause | rehearse | rename | resume | show | snapshot \
            | ssh | start | stop | type)
            start='command' # they need a third of the classes, and less time for them: docs/adr/0039
            options=("@$app/jvm.options" ${place[@]+"${place[@]}"})
            ;;
        *) options=("@$app/jvm.options" ${place[@]+"${place[@]}"}) ;;
    esac
    case "${1:-} $*" in
        'start '*--foreground*) start=start ;; # is the machine itself
    esac
    case $OSTYPE in # huge pages for Java's own memory: fewer misses in the host's look-aside buffer
        linux*) options+=("-Djna.boot.library.path=$app/jna/linux-${HOSTTYPE/_/-}"
            -XX:+UseTransparentHugePages -Xlog:pagesize=off) ;;
    esac
    case ${1:-} in # they start runs and machines of their own, as every one is started
        '' | *.viv | *.vivz | bench | clone | demo | start | snapshot) options+=("-Dvivarium.launcher=$launcher") ;;
    esac
    # Where the interpreter runs everything C2 compiles that and nothing else: docs/adr/0017. It says so unless told not to.
    case "${1:-} $*" in
        'run '*translate=off* | 'demo '*translate=off* | 'machine '*translate=off*)
            start=interpreter
            options+=(-XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput
                "-XX:CompilerDirectivesFile=$app/interpreter.directives") ;;
    esac
    if [ "$start" = window ]; then
        choose_window_cache
        return
    fi
    if [ -e "$learned/$start.learned" ]; then
        prepare "$start"
    fi
    if [ -e "$learned/$start.aot" ]; then
        options+=("-XX:AOTCache=$learned/$start.aot" '-Xlog:aot*=off')
    elif [ -e "$app/$start.aot" ]; then # a package's
        options+=("-XX:AOTCache=$app/$start.aot" '-Xlog:aot*=off')
    elif { [ "${1:-}" = demo ] || [ "${1:-}" = rehearse ]; } && ! [ -e "$learned/$start.conf" ] && mkdir -p "$learned" 2>/dev/null; then
        options+=(-XX:AOTMode=record "-XX:AOTConfiguration=$learned/$start.conf" '-Xlog:aot*=off'
            -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-Dvivarium.learned=$learned/$start.learned")
        return
    elif [ -e "$learned/start.aot" ]; then # better than none
        options+=("-XX:AOTCache=$learned/start.aot" '-Xlog:aot*=off')
    elif [ -e "$app/start.aot" ]; then
        options+=("-XX:AOTCache=$app/start.aot" '-Xlog:aot*=off')
    fi
    # A guest whose code is translated needs little of Java, and HotSpot's thorough compiler would take longer than all of
    # that runs: docs/adr/0014. So it does for commands that are over in a moment. Where code is interpreted it is what makes
    # guests fast.
    case "$start ${1:-} $HOSTTYPE " in
        'command '* | 'start run x86_64 ' | 'start demo x86_64 ' | 'start machine x86_64 ' | 'start start x86_64 ')
            options+=(-XX:TieredStopAtLevel=1 -XX:CICompilerCount=1) ;;
    esac
}

# The first window of a build is recorded; the next start prepares the cache beside itself, and nobody waits. docs/adr/0034.
choose_window_cache() {
    if [ -e "$learned/window.aot" ]; then
        options+=("-XX:AOTCache=$learned/window.aot" '-Xlog:aot*=off')
    elif [ -e "$app/window.aot" ]; then # a package's
        options+=("-XX:AOTCache=$app/window.aot" '-Xlog:aot*=off')
    elif [ -e "$learned/window.learned" ]; then
        prepare window </dev/null >/dev/null 2>&1 &
    elif [ -z "$(find "$learned" -maxdepth 1 -name 'window.learning.*' 2>/dev/null)" ] && mkdir -p "$learned" 2>/dev/null; then
        options+=(-XX:AOTMode=record "-XX:AOTConfiguration=$learned/window.conf" '-Xlog:aot*=off'
            -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput "-Dvivarium.learned=$learned/window.learned")
    fi
}

prepare() { # which start
    mv "$learned/$1.learned" "$learned/$1.learning.$$" 2>/dev/null || return 0 # another one does it
    printf 'viv: preparing faster starts, this once ...\n' >&2
    if "$java" "${options[@]}" -XX:AOTMode=create "-XX:AOTConfiguration=$learned/$1.conf" \
        "-XX:AOTCache=$learned/$1.new" -m dev.vivarium.app/dev.vivarium.app.main.Main >"$learned/$1.log" 2>&1; then
        mv "$learned/$1.new" "$learned/$1.aot" || true
    fi
    rm -f "$learned/$1.conf" "$learned/$1.learning.$$"
}
