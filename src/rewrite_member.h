/* rewrite_member: the entry of a member, applied where the member stands.
 *
 * In: an attribute, its entry, the type of its object.  Out: the edits of the
 * case that holds, or a TODO. */
#ifndef PT2PD_REWRITE_MEMBER_H
#define PT2PD_REWRITE_MEMBER_H

#include "rewrite.h"

/* Is e an entry of torch's (or of torchvision's), not of Python's own objects?  False for NULL. */
bool member_is_torch(const MapEntry *e);
/* Attribute n of an object of type t, and the call of it when it is called, is what entry e describes. */
void member_apply(Rewrite *self, Node n, const MapEntry *e, const Type *t);

#endif
