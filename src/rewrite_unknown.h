/* rewrite_unknown: members of objects of unknown type.
 *
 * In: an attribute whose object may be anything.  Out: a conversion where the
 * member is torch's alone, where the arguments prove a Tensor, or where the
 * case is meant for unknown receivers; a TODO where a Tensor's member would
 * change; nothing where the text would stay, or where the object cannot be a
 * Tensor. */
#ifndef PT2PD_REWRITE_UNKNOWN_H
#define PT2PD_REWRITE_UNKNOWN_H

#include "rewrite.h"

void unknown_visit(Rewrite *self, Node n, Str name);
/* Attribute n of a Tensor, or of an object of the known type `other`, which has a method of its own of that name. */
void unknown_disputed(Rewrite *self, Node n, const Type *other, Str name);
/* First pass: `module.weight` of a module of unknown class may be a Linear's: its facts hold. */
void unknown_note(Rewrite *self, Node n, Str name);
/* First pass: the fact `weight_by_name`, of layers that are not known or not of one class. */
void unknown_note_name(Rewrite *self, Node n, Str name);
/* `.split(",")`, `.index("a")`: no method that others have too takes a string as a Tensor's. */
bool unknown_is_refuted(const Rewrite *self, Node n, Str name);

#endif
