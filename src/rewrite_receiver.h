/* rewrite_receiver: which entry a member takes, by the type of its object.
 *
 * In: an attribute.  Out: its entry applied (rewrite_member) where the type is
 * known; unions, named tuples, and objects of the user's own classes are
 * sorted out here; unknown objects go to rewrite_unknown. */
#ifndef PT2PD_REWRITE_RECEIVER_H
#define PT2PD_REWRITE_RECEIVER_H

#include "rewrite.h"

void receiver_visit(Rewrite *self, Node n);

#endif
