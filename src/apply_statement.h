/* apply_statement: a statement goes, or becomes one or more others.
 *
 * In: a statement.  Out: edits that keep the block legal (`pass` where a
 * statement must stand), the indentation, the line ends, and every comment. */
#ifndef PT2PD_APPLY_STATEMENT_H
#define PT2PD_APPLY_STATEMENT_H

#include "apply.h"

/* The statement and its line go, or become `pass` where one must stand; comments stay. */
void apply_remove_statement(Rewrite *rw, Node st);
/* The statement becomes this text; its comments go above. */
void apply_replace_statement(Rewrite *rw, Node st, Str text);
/* The site's statement becomes the statements of the case; it goes when there are none. */
void apply_statements(Rewrite *rw, const Application *a);

#endif
