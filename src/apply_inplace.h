/* apply_inplace: a call that keeps its shape.
 *
 * In: a case without a template.  Out: edits of the callee's name and of the
 * arguments that change; all between them stays, layout and comments too. */
#ifndef PT2PD_APPLY_INPLACE_H
#define PT2PD_APPLY_INPLACE_H

#include "apply.h"

void apply_in_place(Rewrite *rw, const Application *a);

#endif
