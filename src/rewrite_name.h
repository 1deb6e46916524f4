/* rewrite_name: spelled names of torch: `torch.cat`, `nn.Linear`, `F` alone.
 *
 * In: an identifier or attribute chain.  Out: the edits of its entry, of the
 * module that it names, or a TODO; attributes of other objects are handed on
 * (rewrite_receiver). */
#ifndef PT2PD_REWRITE_NAME_H
#define PT2PD_REWRITE_NAME_H

#include "rewrite.h"

void name_visit(Rewrite *self, Node n);

/* The helper that finds a class by its name and takes torch's arguments; NULL when the file needs none. */
const char *name_by_string(const Rewrite *self, const MapEntry *e);

#endif
