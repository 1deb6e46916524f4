/* trace: why a line was converted as it was.
 *
 * In: a file after its rewriting, and a line.  Out: text for a person: for each reference to torch on the line how its
 * name was resolved, what the receiver is and how that is known (a chain of file:line), which case of the
 * mapping was taken.  The chain is found from the types, by the bindings that the text shows; it
 * changes nothing. */
#ifndef PT2PD_TRACE_H
#define PT2PD_TRACE_H

#include "rewrite.h"

/* `line` from 1; 0: every line that has a reference.  `path` is what the file is called in the text. */
void trace_line(const Rewrite *rw, const char *path, uint32_t line, Buf *out);

#endif
