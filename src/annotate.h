/* annotate: TODO comments above statements that could not be converted.
 *
 * In: the TODOs of a rewritten file.  Out: one comment line a statement, and
 * a diagnostic for each TODO.  A comment of an earlier run is replaced. */
#ifndef PT2PD_ANNOTATE_H
#define PT2PD_ANNOTATE_H

#include "rewrite.h"

/* Did an earlier run leave `subject` at n: does its comment above the statement name it?  Then that TODO once more. */
bool annotate_was_left(Rewrite *rw, Node n, Str subject);
/* Appends the diagnostics of todos and notes to `out`, in the order of their place. */
void annotate(Rewrite *rw, DiagList *out);

#endif
