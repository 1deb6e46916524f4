#!/bin/sh
# Converts the samples into build/samples and shows one of them beside its input.
#   show.sh PROGRAM [SAMPLE]
set -eu

sample=${2:-samples/seqnet.py}
for file in samples/*.py; do
	case $file in *.paddle.py) continue ;; esac
	"$1" -o build/samples "$file"
	echo "$file -> build/samples/${file##*/}"
done
width=$(tput cols 2>/dev/null || echo 160)
[ "$width" -ge 120 ] || width=160
printf '\n%s: PyTorch on the left, what pt2pd-src made of it on the right (| changed, < removed, > added)\n\n' "$sample"
diff --side-by-side --expand-tabs --width="$width" "$sample" "build/samples/${sample##*/}" || [ $? = 1 ]
