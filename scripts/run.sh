#!/bin/sh
# Shows the shipped exhibit full-screen; on a machine without a screen, makes its proof instead.
set -eu

cd "$(dirname "$0")/.."
out=build/proof

case ${QT_QPA_PLATFORM:-} in
    offscreen | minimal*) screen= ;;
    *) screen=${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-} ;;
esac

if [ -n "$screen" ]; then
    exec .venv/bin/kiosk show
fi

echo "There is no screen here: neither DISPLAY nor WAYLAND_DISPLAY is set."
echo "So that there is something to look at, every panel is painted into $out."
exec .venv/bin/kiosk proof --out "$out"
