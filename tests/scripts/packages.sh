#!/bin/sh
# What the build needs from the system: named when missing; installed with --install, where apt and the rights are there.
set -eu

missing=
need() { missing="$missing $1"; }

command -v pkg-config >/dev/null || need pkg-config
for pair in libcjson:cjson/cJSON.h cmocka:cmocka.h; do
	name=${pair%%:*}
	pkg-config --exists "$name" 2>/dev/null ||
		[ -e "/usr/include/${pair#*:}" ] || need "lib${name#lib}-dev"
done
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || need python3-venv
[ -n "$missing" ] || exit 0

root=
[ "$(id -u)" = 0 ] || root='sudo -n'
if [ "${1:-}" = --install ] && command -v apt-get >/dev/null && $root true 2>/dev/null; then
	$root apt-get update -q
	DEBIAN_FRONTEND=noninteractive $root apt-get install -q -y --no-install-recommends $missing
else
	echo "error: these packages are missing:$missing" >&2
	echo "       as root: apt-get update && apt-get install$missing" >&2
	exit 1
fi
