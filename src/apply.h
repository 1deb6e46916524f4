/* apply: carries out one mapping case at one site.
 *
 * In: a site, its case, its bound arguments.  Out: edits: a callee renamed and
 * arguments changed in place (apply_inplace), the whole site replaced by a
 * template (apply_template), or its statement by others (apply_statement).
 * Never chooses a case: that is match's. */
#ifndef PT2PD_APPLY_H
#define PT2PD_APPLY_H

#include "rewrite.h"

typedef struct {
	const Site *site;
	const MapCase *cas;
	const Binding *binding;
	Node name;   /* node that spells the callee (CALL's function, ATTRIBUTE, IDENTIFIER), NODE_NONE when a variable
			does */
	Node target; /* the node whose text is replaced: the site, or the subscript or attribute around it */
	Str subject; /* torch name, for messages */
} Application;

/* False when the case cannot be carried out here: a TODO was recorded and nothing edited. */
bool apply_case(Rewrite *rw, const Application *a);

#endif
