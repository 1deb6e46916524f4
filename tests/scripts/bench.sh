#!/bin/sh
# The files that the benchmark runs over: samples, cases and two packages; then the benchmark.
#   bench.sh BENCH PROGRAM PYTHON
set -eu

folder=build/bench-packages
if ! [ -e $folder/done ]; then
	rm -rf $folder
	mkdir -p $folder
	"$3" -m pip download --quiet --disable-pip-version-check --no-deps --only-binary :all: --require-hashes \
		-r tests/bench-packages.txt -d $folder
	for wheel in $folder/*.whl; do
		"$3" -m zipfile -e "$wheel" $folder
	done
	touch $folder/done
fi
find samples tests/cases $folder -name '*.py' ! -name '*.paddle.py' | LC_ALL=C sort >$folder/files
"$1" "$2" $folder/files
