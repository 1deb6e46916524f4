/* rewrite_site: places where names and members stand. */
#include "rewrite_site.h"

bool site_in_import(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, node_parent(s, n));
	return k == N_DOTTED_NAME || k == N_ALIASED_IMPORT;
}

bool site_in_annotation(const Syntax *s, Node n)
{
	for (Node p = node_parent(s, n); p != NODE_NONE; p = node_parent(s, p)) {
		if (node_kind(s, p) == N_TYPE)
			return true;
		if (node_kind(s, p) == N_BLOCK || node_kind(s, p) == N_ARGUMENT_LIST)
			return false;
	}
	return false;
}

bool site_is_callee(const Syntax *s, Node n)
{
	return s->nodes[n].field == F_FUNCTION && node_kind(s, node_parent(s, n)) == N_CALL;
}

/* CTX_* of a name that is not called. */
unsigned site_value_context(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_kind(s, p) == N_ARGUMENT_LIST && s->nodes[p].field == F_SUPERCLASSES)
		return CTX_BASE;
	unsigned context = match_context(s, n);
	if (context & (CTX_DECORATOR | CTX_STORE | CTX_AUGSTORE | CTX_DEL))
		return context;
	return site_in_annotation(s, n) ? CTX_ANNOTATION | CTX_VALUE : CTX_VALUE | context;
}

unsigned site_member_context(const Syntax *s, Node n, bool call)
{
	return call ? CTX_CALL | match_context(s, node_parent(s, n)) : site_value_context(s, n);
}
