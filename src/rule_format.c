/* rule_format: `"%.4f" % t` of a Tensor that has axes.
 *
 * torch makes a number of any Tensor of one element, Paddle only of one without axes. */
#include "rewrite.h"

static bool may_have_axes(const Type *t) { return t && t->tag == TY_TENSOR && t->index != 1; }

static void take_item(Rewrite *self, Node n)
{
	const NodeRec *r = &self->syntax->nodes[n];
	if (!may_have_axes(self->infer->types[n]))
		return;
	bool loose = rewrite_prec(self, n) < PREC_PRIMARY;
	if (loose)
		edit_insert_before(self->edits, n, r->start, STR("("));
	edit_insert_after(self->edits, n, r->end, loose ? STR(").item()") : STR(".item()"));
	self->prec[n] = PREC_PRIMARY;
}

/* The letter of the conversion that starts behind the `%` at *at; 0 at the end, or for what is not simple. */
static char next_conversion(Str text, size_t *at)
{
	while (*at < text.n && text.p[*at] != '%')
		++*at;
	size_t i = *at + 1;
	while (i < text.n && strchr("#0- +.123456789lhL", text.p[i]))
		i++;
	*at = i + 1;
	bool letter = i < text.n && ((text.p[i] | 32) >= 'a' && (text.p[i] | 32) <= 'z');
	return i < text.n && (letter || text.p[i] == '%') ? text.p[i] : 0;
}

void rule_format(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node left = node_first(s, n), right = left == NODE_NONE ? left : node_next(s, left);
	if (self->collecting || s->nodes[n].op != OP_MOD || node_kind(s, left) != N_STRING || right == NODE_NONE)
		return;
	bool many = node_kind(s, right) == N_TUPLE;
	Str text = node_text(s, left);
	Node value = many ? node_first(s, right) : right;
	for (size_t at = 0; value != NODE_NONE;) {
		char letter = next_conversion(text, &at);
		if (!letter || node_kind(s, value) == N_LIST_SPLAT)
			return;
		if (letter == '%')
			continue;
		if (strchr("diufFeEgG", letter))
			take_item(self, value);
		value = many ? node_next(s, value) : NODE_NONE;
	}
}
