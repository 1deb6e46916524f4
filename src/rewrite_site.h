/* rewrite_site: places where names and members stand.
 *
 * In: nodes.  Out: which context (CTX_*) a name or member stands in, and Sites
 * for match.  Edits nothing, looks no mapping up. */
#ifndef PT2PD_REWRITE_SITE_H
#define PT2PD_REWRITE_SITE_H

#include "rewrite.h"

/* Is n part of an import statement, which has rules of its own (imports)? */
bool site_in_import(const Syntax *s, Node n);
bool site_in_annotation(const Syntax *s, Node n);
/* Is n what a call calls? */
bool site_is_callee(const Syntax *s, Node n);
/* Is a method called on n that changes it in place, with or without brackets around n? */
bool site_is_changed(const Syntax *s, Node n);
/* The call that n is an argument of, or NODE_NONE. */
Node site_argument_of(const Syntax *s, Node n);
/* Is n the default of a parameter? */
bool site_is_default(const Syntax *s, Node n);
/* CTX_* of a name or attribute that is not called. */
unsigned site_value_context(const Syntax *s, Node n);
/* CTX_* of the attribute n; `call`: of the call of it. */
unsigned site_member_context(const Syntax *s, Node n, bool call);

#endif
