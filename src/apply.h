/* apply: carries out one mapping case at one site.
 *
 * In: a site, its case, its bound arguments.  Out: edits: a callee renamed and
 * arguments changed in place, or the whole site replaced by a template. */
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

/* The output needs this helper, from `at` on. */
void apply_helper(Rewrite *rw, const char *name, Node at);
/* The statement and its line go, or become `pass` where one must stand; comments stay. */
void apply_remove_statement(Rewrite *rw, Node st);
/* The statement becomes this text; its comments go above. */
void apply_replace_statement(Rewrite *rw, Node st, Str text);

#endif
