/* difft: the difference of two texts in unified format.
 *
 * In: two texts and the path that they share.  Out: what `patch -p1` and
 * `git apply` read, with three lines of context; nothing when they are equal.
 * Memory is linear in the number of lines, whatever the texts are. */
#ifndef PT2PD_DIFFT_H
#define PT2PD_DIFFT_H

#include "str.h"

void difft_unified(Buf *out, Str a, Str b, const char *path);

#endif
