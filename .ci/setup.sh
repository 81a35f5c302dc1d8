#!/usr/bin/env bash
# Makes a checkout ready to work: called by the Makefile, silent and offline when there is nothing to do.
#
#   .ci/setup.sh run    what the program needs                              (requirements.lock)
#   .ci/setup.sh dev    the same, with the tools for tests and checks       (requirements-dev.lock)
#
# In order: a Python of 3.11 or newer, the system libraries and fonts, the virtual environment .venv, the pinned
# dependencies, and the project itself, linked into .venv so that edits show at once.
#
# System packages are installed with apt when we are root. Otherwise the command is printed and we stop: nothing here
# asks for a password. Set PYTHON to choose the interpreter.
set -euo pipefail
cd "$(dirname "$0")/.."

mode=${1:-run}
case $mode in
    run) lock=requirements.lock ;;
    dev) lock=requirements-dev.lock ;;
    *)
        echo "usage: .ci/setup.sh run|dev" >&2
        exit 2
        ;;
esac

say() { printf '%s\n' "$@" >&2; }
stop() {
    say "$@"
    exit 1
}

# --- System packages --------------------------------------------------------------------------------------------------

# What Qt loads, and the Debian and Ubuntu package that has it.
qt_libraries=(
    libEGL.so.1:libegl1
    libGL.so.1:libgl1
    libdbus-1.so.3:libdbus-1-3
    libfontconfig.so.1:libfontconfig1
    libglib-2.0.so.0:libglib2.0-0
    libxkbcommon.so.0:libxkbcommon0
)
# Only for a window on X11: tests and a run without a display paint into memory.
window_libraries=(
    libX11-xcb.so.1:libx11-xcb1
    libxcb-cursor.so.0:libxcb-cursor0
    libxcb-icccm.so.4:libxcb-icccm4
    libxcb-image.so.0:libxcb-image0
    libxcb-keysyms.so.1:libxcb-keysyms1
    libxcb-randr.so.0:libxcb-randr0
    libxcb-render-util.so.0:libxcb-render-util0
    libxcb-shape.so.0:libxcb-shape0
    libxcb-sync.so.1:libxcb-sync1
    libxcb-util.so.1:libxcb-util1
    libxcb-xfixes.so.0:libxcb-xfixes0
    libxcb-xkb.so.1:libxcb-xkb1
    libxkbcommon-x11.so.0:libxkbcommon-x11-0
)
# The page is measured in Carlito (as wide as Calibri); the others stand in for Arial, Times and the reading face.
fonts=(
    Carlito-Regular:fonts-crosextra-carlito
    LiberationSerif-Regular:fonts-liberation
    NotoSerif-Regular:fonts-noto-core
)

# Prints the packages of those libraries that the loader does not find.
missing_libraries() {
    "$python" - "$@" <<'EOF'
import ctypes, sys

for entry in sys.argv[1:]:
    library, package = entry.split(":")
    try:
        ctypes.CDLL(library)
    except OSError:
        print(package)
EOF
}

missing_fonts() {
    local entry
    for entry in "$@"; do
        find -L /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.fonts" \
            "${HOME:-/nonexistent}/.local/share/fonts" -name "${entry%%:*}.*" -print -quit 2>/dev/null |
            grep -q . || echo "${entry##*:}"
    done
}

can_install() { [[ $(id -u) == 0 ]] && command -v apt-get >/dev/null; }

install_packages() {
    export DEBIAN_FRONTEND=noninteractive
    say "Installing system packages: $*"
    if ! compgen -G '/var/lib/apt/lists/*Packages*' >/dev/null; then
        apt-get update -qq </dev/null
    fi
    # The lists may be older than the archive: fetch them anew before giving up.
    apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null ||
        { apt-get update -qq </dev/null && apt-get install -y -qq --no-install-recommends "$@" </dev/null >/dev/null; }
}

# Installs the packages named after the sentence, or says how to and stops.
need_packages() {
    local sentence=$1
    shift
    if can_install; then
        install_packages "$@"
    elif command -v apt-get >/dev/null; then
        stop "$sentence Install what is missing with:" "" "    sudo apt-get install --no-install-recommends $*" "" "and run the same command again."
    else
        stop "$sentence Install what your system calls these Debian packages: $*"
    fi
}

check_system() {
    [[ $(uname -s) == Linux ]] || return 0
    local wanted=("${qt_libraries[@]}") missing
    if [[ $mode == run && -n ${DISPLAY:-} ]]; then
        wanted+=("${window_libraries[@]}")
    fi
    mapfile -t missing < <(missing_libraries "${wanted[@]}")
    local libraries=${#missing[@]}
    mapfile -t -O "$libraries" missing < <(missing_fonts "${fonts[@]}")
    ((${#missing[@]})) || return 0

    if ((libraries)) || can_install; then
        need_packages "Qt needs system libraries or fonts that are not here." "${missing[@]}"
    elif [[ $mode == dev ]]; then
        need_packages "The tests measure text in fonts that are not here." "${missing[@]}"
    else
        say "Note: the page is designed for fonts that are not here; others take their place." \
            "Debian and Ubuntu have them in: ${missing[*]}"
    fi
}

# --- Python -----------------------------------------------------------------------------------------------------------

is_recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-python3 python3.13 python3.12 python3.11}; do
        if is_recent "$candidate"; then
            echo "$candidate"
            return
        fi
    done
    stop "Briefing Desk needs Python 3.11 or newer, and ${PYTHON:-python3} is not. Name one: make run PYTHON=python3.12"
}

# Debian splits ensurepip from Python; the system's own pip can fill a virtual environment just as well.
has_ensurepip() { "$python" -c 'import ensurepip, venv' 2>/dev/null; }
has_pip() { "$python" -c 'import pip, sys, venv; sys.exit(tuple(map(int, pip.__version__.split(".")[:2])) < (22, 3))' 2>/dev/null; }

create_environment() {
    # A folder that was moved or copied takes along an environment whose commands point to the old place.
    if is_recent .venv/bin/python && grep -qF "$(pwd -P)/.venv" .venv/bin/activate 2>/dev/null; then
        return
    fi
    if ! has_ensurepip && ! has_pip; then
        need_packages "Python cannot make a virtual environment." python3-venv
    fi
    say "Making the virtual environment .venv with $("$python" --version)"
    if has_ensurepip; then
        "$python" -m venv --clear .venv
    else
        "$python" -m venv --clear --without-pip .venv
    fi
}

pip_install() {
    local pip=(.venv/bin/python -m pip)
    .venv/bin/python -c 'import pip' 2>/dev/null || pip=("$python" -m pip --python .venv/bin/python)
    "${pip[@]}" install --quiet --disable-pip-version-check --no-input "$@"
}

# A stamp holds the digest of what was installed. The dev lock contains the other one, so its stamp does for both.
wanted_digest() { cat pyproject.toml "$1" | cksum; }
is_installed() { [[ -f .venv/installed-$1 && $(<".venv/installed-$1") == "$(wanted_digest "$2")" ]]; }

install_dependencies() {
    if is_installed "$mode" "$lock" || is_installed dev requirements-dev.lock; then
        return
    fi
    say "Installing the dependencies of $lock (once; a few hundred megabytes)"
    rm -f .venv/installed-*
    pip_install --require-hashes --only-binary :all: -r "$lock"
    pip_install --no-deps --no-build-isolation --editable .
    wanted_digest "$lock" >".venv/installed-$mode"
}

python=$(find_python)
check_system
create_environment
install_dependencies
