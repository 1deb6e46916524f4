/* apply_template: fills the holes of templates.
 *
 * In: a compiled template (Tmpl: text, names, holes) and a case at a site.
 * Out: pieces.  Each hole carries how tightly its place demands an operand to
 * bind (TmplPiece.prec, worked out by mapc), so an argument gets parentheses
 * exactly where it needs them. */
#ifndef PT2PD_APPLY_TEMPLATE_H
#define PT2PD_APPLY_TEMPLATE_H

#include "apply.h"

void template_add(Rewrite *rw, const Application *a, const Tmpl *t, Pieces *out);
/* The call as paddle_api and args_map write it, whole: for a method that becomes a function, and for {call}. */
void template_add_call(Rewrite *rw, const Application *a, Pieces *out);
/* What the hole `name` stands for, when that needs no change of its own; else NODE_NONE. */
Node template_lone_hole(Rewrite *rw, const Application *a, const char *name);
/* A template that is `{x} op {y}` mixes kinds of dtype as the operator itself would: casts one operand where needed. */
void template_cast_operands(Rewrite *rw, const Application *a);
/* Casts one of the two arguments that the case's `mixed` names, where their kinds differ; or elements of the one. */
void template_cast_mixed(Rewrite *rw, const Application *a);
/* The output needs the helper function `name`, from node `at` on. */
void apply_helper(Rewrite *rw, const char *name, Node at);

#endif
