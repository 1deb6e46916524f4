/* apply_fold: expressions of literals, worked out.
 *
 * In: a template with one hole (`1 - {}`, `not {}`, `float({})`) and the
 * literal for it.  Out: the literal that the whole is worth, so that the output
 * says `momentum=0.9`, not `momentum=1 - 0.1`.  Looks at text only; works out
 * what is exact in decimal, and nothing else. */
#ifndef PT2PD_APPLY_FOLD_H
#define PT2PD_APPLY_FOLD_H

#include "arena.h"
#include "mapping.h"
#include "types.h"

/* The expression with a literal put in, as a literal; an empty Str when it does not fold. */
Str fold_literal(Arena *arena, const Tmpl *expr, Str literal);
/* Is the expression `float({})` or another conversion to a type of Python's own?  Then its tag; else TY_ANY. */
TypeTag fold_conversion(const Tmpl *expr);

#endif
