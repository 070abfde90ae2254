#!/bin/sh
# Install, from the distribution's packages, what a goal needs and what is not there yet. Works on a bare Debian 12 or
# Ubuntu with git and make; asks for sudo when not root. Elsewhere it only says what is missing.
#
# usage: tools/install_deps.sh build|test|bench|all
set -eu

goal=${1:-build}
missing=

need_command() { # command package
    command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}

need_header() { # pkg-config-name package
    if ! command -v pkg-config >/dev/null 2>&1 || ! pkg-config --exists "$1"; then
        missing="$missing $2"
    fi
}

need_command cmake cmake
need_command ninja ninja-build
if ! command -v cc >/dev/null 2>&1 || ! echo '#include <stdio.h>' | cc -E - >/dev/null 2>&1; then
    missing="$missing gcc libc6-dev"
fi
need_command pkg-config pkg-config
need_header libpcre2-8 libpcre2-dev
need_header libedit libedit-dev

case $goal in
test | bench | all)
    need_header cmocka libcmocka-dev
    need_command python3 python3
    need_command ccache ccache
    ;;
esac
case $goal in
bench | all)
    need_command lua5.4 lua5.4
    need_command luajit luajit
    need_command pypy3 pypy3
    need_command node nodejs
    ;;
esac

[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null 2>&1; then
    echo "Please install with your package manager:$missing" >&2
    exit 1
fi
sudo=
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "Not root and no sudo: please install$missing" >&2
        exit 1
    fi
    sudo=sudo
fi
echo "Installing:$missing"
$sudo env DEBIAN_FRONTEND=noninteractive apt-get update -qq
# shellcheck disable=SC2086 # the list is meant to be split
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
