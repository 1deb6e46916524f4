/* rewrite_settle: what can be said only when all sites are done.
 *
 * In: the edits of the second pass.  Out: parentheses around results that bind
 * looser than their place, labels of `{x=}` as they were, and of the TODOs and
 * kept torch names those that the output still shows. */
#ifndef PT2PD_REWRITE_SETTLE_H
#define PT2PD_REWRITE_SETTLE_H

#include "rewrite.h"

/* Once, behind the second pass. */
void settle(Rewrite *self);

#endif
