/* rule_quotient: quotients that are changed in place afterwards.
 *
 * `r = a / b` and then `r[r != r] = 0`: Paddle's division keeps its result for the gradient, and refuses the backward
 * pass when that was changed; torch's keeps the operands only.  What is changed becomes a copy. */
#include "rewrite.h"

static bool is_store(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	bool target = s->nodes[n].field == F_LEFT;
	return target && (node_kind(s, p) == N_ASSIGNMENT || node_kind(s, p) == N_AUGMENTED_ASSIGNMENT);
}

/* `r[…] = v`, `r[…] += v`, `r.clamp_(…)` of the name n. */
static bool is_changed(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_first(s, p) != n)
		return false;
	if (node_kind(s, p) == N_SUBSCRIPT)
		return is_store(s, p);
	Node attr = node_kind(s, p) == N_ATTRIBUTE ? node_field(s, p, F_ATTRIBUTE) : NODE_NONE;
	if (attr == NODE_NONE || s->nodes[p].field != F_FUNCTION)
		return false;
	Str name = node_text(s, attr);
	return str_ends(name, STR("_")) && !str_ends(name, STR("__")) && !str_eqc(name, "requires_grad_");
}

static bool changed_later(const Rewrite *self, Sym sym, Node from)
{
	const Syntax *s = self->syntax;
	Node end = s->nodes[self->scopes->scopes.v[self->scopes->scope_of[from]].node].after;
	for (Node n = s->nodes[from].after; n < end; n++)
		if (self->scopes->sym_of[n] == sym && is_changed(s, n))
			return true;
	return false;
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
