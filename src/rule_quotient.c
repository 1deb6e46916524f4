/* rule_quotient: quotients that are changed in place afterwards.
 *
 * `r = a / b` and then `r[r != r] = 0`: Paddle's division keeps its result for the gradient, and refuses the backward
 * pass when that was changed; torch's keeps the operands only.  What is changed becomes a copy. */
#include "rewrite.h"

/* `r[…] = v`, `r[…] += v`, `r.clamp_(…)` of the name n. */
static bool is_changed(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_first(s, p) != n)
		return false;
	if (node_kind(s, p) == N_SUBSCRIPT)
		return match_context(s, p) & (CTX_STORE | CTX_AUGSTORE);
	return (match_context(s, n) & CTX_INPLACE) &&
	       !str_eqc(node_text(s, node_field(s, p, F_ATTRIBUTE)), "requires_grad_");
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

void rule_quotient(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node set = node_parent(s, n), left = node_first(s, set), by = node_next(s, node_first(s, n));
	if (self->collecting || s->nodes[n].op != OP_DIV || node_kind(s, set) != N_ASSIGNMENT || left == n ||
	    node_field(s, set, F_RIGHT) != n || node_kind(s, left) != N_IDENTIFIER || by == NODE_NONE)
		return;
	Sym sym = self->scopes->sym_of[left];
	if (sym == SYM_NONE || !type_is_tensor(self->infer->types[by]) || !changed_later(self, sym, n))
		return;
	edit_insert_before(self->edits, n, s->nodes[n].start, STR("("));
	edit_insert_after(self->edits, n, s->nodes[n].end, STR(").clone()"));
	self->prec[n] = PREC_PRIMARY;
}
