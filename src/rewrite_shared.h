/* rewrite_shared: facts that files tell each other.
 *
 * In: the facts of one file, or its mere text; what the project knows of
 * others.  Out: bits.  Where layers are built in one file and looked at in
 * another, both must hold the same of them. */
#ifndef PT2PD_REWRITE_SHARED_H
#define PT2PD_REWRITE_SHARED_H

#include "rewrite.h"

/* Do other files tell this fact? */
bool shared_has(const Rewrite *self, const char *fact);
/* Whom the fact concerns that a member of `object`, or a call without one (NODE_NONE), says at n. */
FactReach shared_reach(const Rewrite *self, const char *fact, Node n, Node object);
/* What the file tells others. */
unsigned shared_bits(const Rewrite *self);
/* The facts that a file tells of what it imports, and not of what its importers import. */
unsigned shared_of_importers(void);
/* What a file of this text may tell, by its words, and what they tell without a closer look. */
unsigned shared_hints(Str text);
unsigned shared_told(Str text);
/* Is that string literal the name of a weight: "weight", "norm.weight"? */
bool shared_names_weight(Str string);

#endif
