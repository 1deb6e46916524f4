/* apply_value: the value of one argument, as the output wants it.
 *
 * In: what the mapping says of a parameter (MapArg) and the node given for it.
 * Out: pieces or edits with literals replaced, expressions folded, trailing
 * attributes left out.  Knows nothing of where the argument stands. */
#ifndef PT2PD_APPLY_VALUE_H
#define PT2PD_APPLY_VALUE_H

#include "rewrite.h"

/* Appends the value of a parameter as an operand (see pieces_operand); `value` NODE_NONE: torch's default. */
void value_add(Rewrite *rw, Pieces *out, const MapParam *p, Node value, Prec needed, bool bracketed);
/* Appends `expr` with `value` in its hole; `value` NODE_NONE: with `text`. */
void value_add_expr(Rewrite *rw, Pieces *out, const Tmpl *expr, Node value, Str text);
/* Where `out` ends in `not ` and n is True, False or a negation: appends it without the two.  False: did nothing. */
bool value_folds_after_not(Rewrite *rw, Pieces *out, Node n, bool bracketed);
/* Replaces, where it stands, each literal of n that `values` lists, in both arms of a conditional expression. */
void value_edit_listed(Rewrite *rw, const MapArg *arg, Node n);
/* Is n one of the literals in `values`, in both arms when it is a conditional expression? */
bool value_all_listed(Rewrite *rw, const MapArg *arg, Node n);
/* Is the value of the type already that the argument's expression converts to, so that it stays as it is? */
bool value_is_converted(const Rewrite *rw, const MapArg *arg, Node value);
/* `w.data` with a `strip` of ".data" is `w`; any other n is itself. */
Node value_stripped(Rewrite *rw, const MapArg *arg, Node n);
/* Text of the mapping at node `at` (0: anywhere): a Paddle name is spelled as this file spells it. */
Str value_spell(Rewrite *rw, Node at, Str text);

#endif
