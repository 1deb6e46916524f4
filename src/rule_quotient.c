/* rule_quotient: results that are changed in place afterwards.
 *
 * `r = a / b` and then `r[r != r] = 0`: Paddle's division keeps its result for the gradient, and refuses the backward
 * pass when that was changed; torch's keeps the operands only.  So do functions whose entry says `keeps_result`.  What
 * is changed becomes a copy. */
#include "rewrite_site.h"

/* `r[…] = v`, `r[…] += v`, `r.clamp_(…)` of the name n. */
static bool is_changed(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_first(s, p) != n)
		return false;
	if (node_kind(s, p) == N_SUBSCRIPT)
		return match_context(s, p) & (CTX_STORE | CTX_AUGSTORE);
	return site_is_changed(s, n);
}

/* The last place where each symbol is changed; one pass, when it is first asked for. */
static void find_changes(Rewrite *self)
{
	vec_reserve(&self->changes, self->scopes->symbols.n);
	self->changes.n = self->scopes->symbols.n;
	memset(self->changes.v, 0, self->changes.n * sizeof *self->changes.v);
	for (Node n = 1; n < self->syntax->n; n++)
		if (self->scopes->sym_of[n] != SYM_NONE && is_changed(self->syntax, n))
			self->changes.v[self->scopes->sym_of[n]] = n;
}

static bool changed_later(Rewrite *self, Sym sym, Node from)
{
	if (!self->changes.n)
		find_changes(self);
	return self->changes.v[sym] >= self->syntax->nodes[from].after;
}

/* The entry of the function, method or layer that a call calls; NULL when it is none of torch's. */
static const MapEntry *called(const Rewrite *self, Node call)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, call, F_FUNCTION);
	const Type *t = fn == NODE_NONE ? NULL : self->infer->types[fn];
	if (t && t->tag == TY_INSTANCE)
		return mapping_find(t->name);
	Node object;
	const MapEntry *e = rewrite_called(self, call, &object);
	return object == NODE_NONE || type_is_tensor(self->infer->types[object]) ? e : NULL;
}

static bool keeps_result(const Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	if (node_kind(s, n) == N_CALL) {
		const MapEntry *e = called(self, n);
		return e && e->keeps_result;
	}
	Node by = node_next(s, node_first(s, n));
	return s->nodes[n].op == OP_DIV && by != NODE_NONE && type_is_tensor(self->infer->types[by]);
}

void rule_quotient(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node set = node_parent(s, n), left = node_first(s, set);
	if (self->collecting || node_kind(s, set) != N_ASSIGNMENT || left == n || node_field(s, set, F_RIGHT) != n ||
	    node_kind(s, left) != N_IDENTIFIER)
		return;
	Sym sym = self->scopes->sym_of[left];
	if (sym == SYM_NONE || !changed_later(self, sym, n) || !keeps_result(self, n))
		return;
	bool call = rewrite_prec(self, n) >= PREC_PRIMARY;
	if (!call)
		edit_insert_before(self->edits, n, s->nodes[n].start, STR("("));
	edit_insert_after(self->edits, n, s->nodes[n].end, call ? STR(".clone()") : STR(").clone()"));
	self->prec[n] = PREC_PRIMARY;
}
