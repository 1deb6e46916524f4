/* rule_pieces: pieces of a Tensor that are changed in place.
 *
 * `a, b = x.chunk(2)`, `a.add_(1)`: torch's pieces share the memory of x, Paddle's are copies.  Answers whether that
 * can be seen: a piece is changed, and x is known elsewhere or read later.  Edits nothing. */
#include "rewrite_site.h"

/* Is n, or what is reached from it by subscripts, attributes and calls, changed in place where it stands? */
static bool is_written(const Syntax *s, Node n)
{
	for (bool item = false;; item = true) {
		Node p = node_parent(s, n);
		unsigned field = s->nodes[n].field;
		if (site_is_changed(s, n))
			return true;
		if (node_kind(s, p) == N_AUGMENTED_ASSIGNMENT)
			return field == F_LEFT;
		if (node_kind(s, p) == N_ASSIGNMENT)
			return item && field == F_LEFT;
		if (node_kind(s, p) == N_KEYWORD_ARGUMENT)
			return field == F_VALUE && str_eqc(node_text(s, node_first(s, p)), "out");
		bool on = (node_kind(s, p) == N_SUBSCRIPT && field == F_VALUE) ||
			  (node_kind(s, p) == N_ATTRIBUTE && field == F_OBJECT) ||
			  (node_kind(s, p) == N_CALL && field == F_FUNCTION);
		if (!on)
			return false;
		n = p;
	}
}

/* The first node behind the function (or file) that n stands in. */
static Node end_of_frame(const Rewrite *self, Node n)
{
	const Scopes *c = self->scopes;
	return self->syntax->nodes[c->scopes.v[c->scopes.v[c->scope_of[n]].frame].node].after;
}

/* What a loop or an assignment binds to the pieces that `call` gives, or NODE_NONE. */
static Node bound_to(const Rewrite *self, Node call)
{
	const Syntax *s = self->syntax;
	Node p = node_parent(s, call);
	if (node_kind(s, p) == N_ARGUMENT_LIST) { /* enumerate(x.chunk(2)), zip(parts, x.chunk(2)) */
		call = node_parent(s, p);
		Str name = rewrite_builtin(self, node_field(s, call, F_FUNCTION));
		if (!str_eqc(name, "enumerate") && !str_eqc(name, "zip"))
			return NODE_NONE;
		p = node_parent(s, call);
		if (node_kind(s, p) == N_ASSIGNMENT)
			return NODE_NONE;
	}
	bool binds = node_kind(s, p) == N_ASSIGNMENT || node_kind(s, p) == N_FOR;
	return binds && s->nodes[call].field == F_RIGHT ? node_field(s, p, F_LEFT) : NODE_NONE;
}

static bool piece_changes(const Rewrite *self, Node call)
{
	const Syntax *s = self->syntax;
	Node bound = bound_to(self, call);
	if (bound == NODE_NONE)
		return is_written(s, call);
	Node end = end_of_frame(self, call);
	for (Node name = bound; name < s->nodes[bound].after; name++) {
		Sym sym = self->scopes->sym_of[name];
		for (Node n = s->nodes[call].after; sym != SYM_NONE && n < end; n++)
			if (self->scopes->sym_of[n] == sym && is_written(s, n))
				return true;
	}
	return false;
}

/* Can the memory of the Tensor at `whole` be seen once `call` has cut it into pieces? */
static bool is_seen_later(const Rewrite *self, Node whole, Node call)
{
	const Syntax *s = self->syntax;
	if (!type_has_flag(self->infer->types[whole], TYPE_FRESH))
		return true;
	if (node_kind(s, whole) == N_CALL)
		return false;
	Sym sym = self->scopes->sym_of[whole];
	if (sym == SYM_NONE || self->scopes->symbols.v[sym].captured)
		return true;
	for (Node n = s->nodes[call].after, end = end_of_frame(self, call); n < end; n++)
		if (self->scopes->sym_of[n] == sym && s->nodes[n].field != F_LEFT)
			return true;
	return false;
}

bool rule_pieces_shared(const void *context, const Site *site)
{
	const Rewrite *self = context;
	const Syntax *s = self->syntax;
	Node whole = site->self != NODE_NONE   ? site->self
		     : site->args != NODE_NONE ? node_first(s, site->args)
					       : NODE_NONE;
	if (whole != NODE_NONE && node_kind(s, whole) == N_KEYWORD_ARGUMENT)
		whole = node_field(s, whole, F_VALUE);
	return whole != NODE_NONE && piece_changes(self, site->node) && is_seen_later(self, whole, site->node);
}
