#!/bin/sh
# Installs the Debian packages that the given lists name, if any is missing.
#
#   scripts/system-packages.sh LIST...
#
# As root, or through sudo. Where neither works, says what to type, and ends with 1.
set -eu

packages=$(cat "$@" | sed -e 's/#.*//' -e 's/[[:space:]]*$//' -e '/^$/d' | sort -u | tr '\n' ' ')

if ! command -v apt-get >/dev/null 2>&1; then
    echo "This is neither Debian nor Ubuntu: the libraries that Qt needs are not looked after." >&2
    echo "Should kiosk not start, install what Debian calls: $packages" >&2
    exit 0
fi

# Asks apt rather than dpkg, since newer releases know some packages by other names.
missing() {
    # shellcheck disable=SC2086
    LC_ALL=C apt-get --simulate --no-install-recommends install $packages 2>&1 |
        grep -Eq '^(Inst|E:) '
}

missing || exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        as_root=none
    elif sudo -n true 2>/dev/null; then
        as_root='sudo -n'
    else
        echo "Some system libraries are missing. To install them, sudo asks for your password."
        as_root=none
        sudo -v && as_root=sudo
    fi
fi

install_packages() {
    [ "$as_root" != none ] || return 1
    # A list that cannot be brought up to date matters only if a package is then not found.
    $as_root apt-get -q -o DPkg::Lock::Timeout=300 update || true
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=300 \
        --no-install-recommends install $packages
}

echo "Installing system libraries."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! install_packages >"$log" 2>&1; then
    tail -n 20 "$log" >&2
    echo "The system libraries that kiosk needs could not be installed. Type this, then try again:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $packages" >&2
    exit 1
fi
