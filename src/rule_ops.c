/* rule_ops: operators on Tensors.
 *
 * In: an operator node or an assignment.  Out: the conversion that the mapping's `__op__`
 * entries give, casts where the kinds of dtype of two Tensors are known to
 * differ (Paddle refuses float with int or bool), and stores into views. */
#include "apply_pieces.h"
#include "apply_template.h"

#include <stdlib.h>

static const char *const dunders[] = {
	[OP_ADD] = "__add__",
	[OP_SUB] = "__sub__",
	[OP_MUL] = "__mul__",
	[OP_DIV] = "__truediv__",
	[OP_FLOORDIV] = "__floordiv__",
	[OP_MOD] = "__mod__",
	[OP_POW] = "__pow__",
	[OP_MATMUL] = "__matmul__",
	[OP_LSHIFT] = "__lshift__",
	[OP_RSHIFT] = "__rshift__",
	[OP_BITAND] = "__and__",
	[OP_BITOR] = "__or__",
	[OP_BITXOR] = "__xor__",
	[OP_INVERT] = "__invert__",
	[OP_LT] = "__lt__",
	[OP_LE] = "__le__",
	[OP_EQ] = "__eq__",
	[OP_NE] = "__ne__",
	[OP_GE] = "__ge__",
	[OP_GT] = "__gt__",
	[OP_IADD] = "__iadd__",
	[OP_ISUB] = "__isub__",
	[OP_IMUL] = "__imul__",
	[OP_IDIV] = "__itruediv__",
	[OP_IFLOORDIV] = "__ifloordiv__",
	[OP_IMOD] = "__imod__",
	[OP_IPOW] = "__ipow__",
	[OP_IMATMUL] = "__imatmul__",
	[OP_ILSHIFT] = "__ilshift__",
	[OP_IRSHIFT] = "__irshift__",
	[OP_IBITAND] = "__iand__",
	[OP_IBITOR] = "__ior__",
	[OP_IBITXOR] = "__ixor__",
};

static const MapEntry *operator_entry(NodeOp op, bool reflected)
{
	const char *name = op < ARRAY_LEN(dunders) ? dunders[op] : NULL;
	if (!name)
		return NULL;
	if (!reflected)
		return mapping_tensor_member(str_c(name));
	char r[24] = "__r";
	strncat(r, name + 2, sizeof r - strlen(r) - 1);
	return mapping_tensor_member(str_c(r));
}

static bool is_integer(unsigned kind) { return kind && (kind & ~(unsigned)KIND_INT) == 0; }

/* int64 and another width, for sure: Paddle has no operators for them. */
static bool differ_in_width(unsigned a, unsigned b) { return (a | b) == KIND_INT && a != KIND_INT && b != KIND_INT; }

static bool kind_known(unsigned kind)
{
	return is_integer(kind) || kind == KIND_BOOL || kind == KIND_FLOAT || kind == KIND_COMPLEX;
}

static const char *usual_dtype(unsigned kind)
{
	return kind == KIND_SMALL     ? ".astype('int32')"
	       : kind < KIND_FLOAT    ? ".astype('int64')"
	       : kind == KIND_COMPLEX ? ".astype('complex64')"
				      : ".astype('float32')";
}

/* `value.astype(like.dtype)` for the side whose kind is the lower one. What is taken of a Tensor has its dtype. */
static void cast(Rewrite *self, Node value, Node like)
{
	const NodeRec *r = &self->syntax->nodes[value];
	while (node_kind(self->syntax, like) == N_SUBSCRIPT &&
	       type_is_tensor(self->infer->types[node_first(self->syntax, like)]))
		like = node_first(self->syntax, like);
	bool pure = pyexpr_is_pure(self->syntax, like);
	Str like_text = node_text(self->syntax, like);
	const char *text = pure && !memchr(like_text.p, '\n', like_text.n)
				   ? arena_printf(self->arena, ".astype(" STR_FMT ".dtype)", STR_ARG(like_text))
				   : usual_dtype(type_kind(self->infer->types[like]));
	if (pure && pyexpr_prec(self->syntax, like) < PREC_PRIMARY)
		text = arena_printf(self->arena, ".astype((" STR_FMT ").dtype)", STR_ARG(like_text));
	if (rewrite_prec(self, value) < PREC_PRIMARY) {
		edit_insert_before(self->edits, value, r->start, STR("("));
		edit_insert_after(self->edits, value, r->end, STR(")"));
	}
	edit_insert_after(self->edits, value, r->end, str_c(text));
	self->prec[value] = PREC_PRIMARY;
}

/* `x[:, None]`: does the subscript add an axis? */
static bool adds_axis(const Syntax *s, Node n)
{
	for (Node c = node_kind(s, n) == N_SUBSCRIPT ? node_first(s, n) : NODE_NONE; c != NODE_NONE;
	     c = node_next(s, c))
		if (node_kind(s, c) == N_NONE)
			return true;
	return false;
}

/* `time[:, None] * frequencies[None, :]`, where a parameter meets floats: mostly steps or positions, which are integers
 * that torch promotes; of floats the cast changes nothing. */
static bool is_outer_product(const Syntax *s, Node l, Node r, unsigned kl, unsigned kr)
{
	return adds_axis(s, l) && adds_axis(s, r) &&
	       ((kl == KIND_FLOAT && !kind_known(kr)) || (kr == KIND_FLOAT && !kind_known(kl)));
}

/* A Tensor of integers and one of unknown kind, neither known to have no axes: of those Paddle promotes. */
static bool integers_meet_unknown(const Type *integers, const Type *unknown)
{
	return type_is_tensor(integers) && type_is_tensor(unknown) && is_integer(type_kind(integers)) &&
	       !kind_known(type_kind(unknown)) && integers->index != 1 && unknown->index != 1;
}

/* `values / counts`, where values are mostly floats: of integers the quotient is the same after the cast to their own
 * dtype, which must be at hand. */
static bool cast_in_quotient(Rewrite *self, Node l, Node r)
{
	const Type *tl = self->infer->types[l], *tr = self->infer->types[r];
	bool left = integers_meet_unknown(tl, tr), right = integers_meet_unknown(tr, tl);
	if (!pyexpr_is_pure(self->syntax, left ? r : l))
		return false;
	if ((left || right) && !self->collecting)
		cast(self, left ? l : r, left ? r : l);
	return left || right;
}

bool rule_cast_mixed(Rewrite *self, Node l, Node r)
{
	const Type *tl = self->infer->types[l], *tr = self->infer->types[r];
	if (!type_is_tensor(tl) || !type_is_tensor(tr))
		return false;
	unsigned kl = type_kind(tl), kr = type_kind(tr);
	/* bool gives way to any kind, so the other need not be known */
	bool gives_way = (kl == KIND_BOOL && !kind_known(kr)) || (kr == KIND_BOOL && !kind_known(kl));
	bool outer = is_outer_product(self->syntax, l, r, kl, kr);
	bool integers = is_integer(kl) && is_integer(kr), same = integers ? !differ_in_width(kl, kr) : kl == kr;
	if (!gives_way && !outer && (!kind_known(kl) || !kind_known(kr) || same))
		return false;
	if (self->collecting)
		return true;
	if (outer ? kr == KIND_FLOAT : gives_way ? kl == KIND_BOOL : kl < kr)
		cast(self, l, r);
	else
		cast(self, r, l);
	return true;
}

static bool apply_operator(Rewrite *self, Node n, Node self_node, Node other, bool reflected, unsigned context)
{
	const MapEntry *e = operator_entry((NodeOp)self->syntax->nodes[n].op, reflected);
	if (!e)
		return false;
	const Type *t = self->infer->types[self_node];
	Site site = match_site(n, context);
	site.self = self_node;
	site.self_type = t;
	site.other = other;
	if (node_kind(self->syntax, n) == N_AUGMENTED_ASSIGNMENT) {
		Sym sym =
			node_kind(self->syntax, self_node) == N_IDENTIFIER ? self->scopes->sym_of[self_node] : SYM_NONE;
		site.may_alias =
			sym == SYM_NONE || self->scopes->symbols.v[sym].captured || !type_has_flag(t, TYPE_FRESH);
	}
	return rewrite_entry(self, e, &site, NODE_NONE, str_c(e->key));
}

static void augmented(Rewrite *self, Node n)
{
	Node left = node_first(self->syntax, n), right = node_field(self->syntax, n, F_RIGHT);
	if (left == NODE_NONE || right == NODE_NONE)
		return;
	const Type *tl = self->infer->types[left], *tr = self->infer->types[right];
	if (!type_is_tensor(tl))
		return;
	unsigned kl = type_kind(tl), kr = type_is_tensor(tr) ? type_kind(tr) : KIND_ANY;
	/* the sum keeps the dtype of what it is added to */
	bool gives_way = (kr == KIND_BOOL && !kind_known(kl)) || integers_meet_unknown(tr, tl);
	bool widths = is_integer(kl) && is_integer(kr) && differ_in_width(kl, kr);
	bool lower = kind_known(kl) && kind_known(kr) && kl > kr && (kl >= KIND_FLOAT || kr == KIND_BOOL);
	if ((lower || widths || gives_way) && !self->collecting)
		cast(self, right, left);
	/* an attribute with a rule of its own for stores (`p.data += 1`) was handled there */
	if (node_kind(self->syntax, left) == N_ATTRIBUTE && (self->done[left] & DONE_STORE))
		return;
	apply_operator(self, n, left, right, false, CTX_AUGSTORE | CTX_STATEMENT);
}

/* Operators whose entry is about numbers alone.  Of masks (`mask & (x > 0)`) both kinds are seldom known. */
static bool cast_first(Rewrite *self, NodeOp op, Node l, Node r)
{
	if (op == OP_FLOORDIV)
		return rule_cast_mixed(self, l, r);
	return (op == OP_BITAND || op == OP_BITOR || op == OP_BITXOR) && kind_known(type_kind(self->infer->types[l])) &&
	       kind_known(type_kind(self->infer->types[r])) && rule_cast_mixed(self, l, r);
}

/* `(None,) + autograd.grad(…)`: a tuple takes no list, so the list was torch's tuple. */
static void tuple_of_list(Rewrite *self, Node l, Node r)
{
	const Type *tl = self->infer->types[l], *tr = self->infer->types[r];
	bool left = type_is(tl, TY_LIST) && (type_is(tr, TY_TUPLE) || type_is(tr, TY_TUPLE_OF));
	bool right = type_is(tr, TY_LIST) && (type_is(tl, TY_TUPLE) || type_is(tl, TY_TUPLE_OF));
	Node list = left ? l : r;
	if ((!left && !right) || self->collecting)
		return;
	edit_insert_before(self->edits, list, self->syntax->nodes[list].start, STR("tuple("));
	edit_insert_after(self->edits, list, self->syntax->nodes[list].end, STR(")"));
	self->prec[list] = PREC_PRIMARY;
}

/* The operator as a method of an object's torch class, which the user's has not overridden; NULL: there is none. */
static const MapEntry *object_operator(const Rewrite *self, const Type *t, NodeOp op)
{
	const char *name = op < ARRAY_LEN(dunders) ? dunders[op] : NULL;
	if (!name || !t || (t->tag != TY_OBJECT && t->tag != TY_INSTANCE))
		return NULL;
	if (t->tag == TY_OBJECT && infer_user_member(self->infer, t->index, str_c(name)))
		return NULL;
	return infer_member(self->infer, t, str_c(name));
}

/* That of an operand, or of what a multiple is one of: `3 * dataset` is a dataset. */
static const MapEntry *operand_operator(const Rewrite *self, Node n, NodeOp op)
{
	const Syntax *s = self->syntax;
	const Type *t = self->infer->types[n];
	bool multiple = type_is_unknown(t) && node_kind(s, n) == N_BINARY && s->nodes[n].op == OP_MUL;
	Node factor = multiple ? node_first(s, n) : NODE_NONE, other = multiple ? node_next(s, factor) : NODE_NONE;
	const MapEntry *e = object_operator(self, multiple ? self->infer->types[factor] : t, op);
	return e || other == NODE_NONE ? e : object_operator(self, self->infer->types[other], op);
}

/* `dataset + dataset`: one of which may not be known. */
static bool operator_of_objects(Rewrite *self, Node n, Node l, Node r)
{
	NodeOp op = (NodeOp)self->syntax->nodes[n].op;
	const MapEntry *e = operand_operator(self, l, op);
	if (!e && type_is_unknown(self->infer->types[l]))
		e = operand_operator(self, r, op);
	if (!e || !names_is_torch(str_c(e->key)))
		return false;
	Site site = match_site(n, CTX_CALL);
	site.self = l;
	site.self_type = self->infer->types[l];
	site.other = r;
	return rewrite_entry(self, e, &site, NODE_NONE, str_c(e->key));
}

void rule_operator(Rewrite *self, Node n)
{
	if (node_kind(self->syntax, n) == N_AUGMENTED_ASSIGNMENT) {
		augmented(self, n);
		return;
	}
	Node l = node_first(self->syntax, n), r = l == NODE_NONE ? l : node_next(self->syntax, l);
	if (l == NODE_NONE)
		return;
	const Type *tl = self->infer->types[l];
	if (node_kind(self->syntax, n) == N_UNARY) {
		if (type_is_tensor(tl))
			apply_operator(self, n, l, NODE_NONE, false, CTX_CALL);
		return;
	}
	if (r == NODE_NONE || node_next(self->syntax, r) != NODE_NONE)
		return;
	NodeOp op = (NodeOp)self->syntax->nodes[n].op;
	if (cast_first(self, op, l, r))
		return;
	if (type_is_tensor(tl) && apply_operator(self, n, l, r, false, CTX_CALL))
		return;
	if (type_is_tensor(self->infer->types[r]) && !type_is_tensor(tl) && !type_is_unknown(tl) &&
	    apply_operator(self, n, r, l, true, CTX_CALL))
		return;
	if (op == OP_DIV && cast_in_quotient(self, l, r))
		return;
	if (op == OP_ADD && operator_of_objects(self, n, l, r))
		return;
	if (op == OP_ADD)
		tuple_of_list(self, l, r);
	if (op != OP_MATMUL && op != OP_IN && op != OP_NOT_IN && op != OP_IS && op != OP_IS_NOT)
		rule_cast_mixed(self, l, r);
}

/* `int(t)`, `float(t)`: what a builtin makes of a Tensor, by the entry `__int__` and so on; true when there is one. */
bool rule_builtin(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node args = node_field(s, n, F_ARGUMENTS);
	Node value = args == NODE_NONE ? NODE_NONE : node_first(s, args);
	Str name = rewrite_builtin(self, node_field(s, n, F_FUNCTION));
	if (!name.n || value == NODE_NONE || node_next(s, value) != NODE_NONE ||
	    !type_is_tensor(self->infer->types[value]))
		return false;
	Str dunder = str_c(arena_printf(self->arena, "__" STR_FMT "__", STR_ARG(name)));
	const MapEntry *e = mapping_tensor_member(dunder);
	Site site = match_site(n, CTX_CALL);
	site.self = value;
	site.self_type = self->infer->types[value];
	return e && rewrite_entry(self, e, &site, NODE_NONE, str_c(e->key));
}

/* ---- stores ---- */

static bool is_basic_index(const Rewrite *self, Node n)
{
	switch (node_kind(self->syntax, n)) {
	case N_SLICE:
	case N_INTEGER:
	case N_NONE:
	case N_ELLIPSIS:
	case N_UNARY: return true;
	default: return type_is(self->infer->types[n], TY_INT);
	}
}

/* `a:b` as `slice(a, b)`, which may stand in an argument list. */
static void add_slice(const Rewrite *self, Pieces *out, Node n)
{
	const Syntax *s = self->syntax;
	const NodeRec *r = &s->nodes[n];
	if (str_eqc(node_text(s, n), ":")) {
		pieces_ctext(out, "slice(None)");
		return;
	}
	pieces_ctext(out, "slice(");
	bool bound = false; /* one stands before the next colon */
	uint32_t at = r->start;
	for (Node c = node_first(s, n);; c = node_next(s, c)) {
		for (uint32_t end = c == NODE_NONE ? r->end : s->nodes[c].start; at < end; at++)
			if (self->source->bytes.p[at] == ':') {
				pieces_ctext(out, bound ? ", " : "None, ");
				bound = false;
			}
		if (c == NODE_NONE)
			break;
		pieces_node(out, c);
		bound = true;
		at = s->nodes[c].end;
	}
	pieces_ctext(out, bound ? ")" : "None)");
}

/* `labels[mask].long()`: a Tensor of indices that is empty where the mask selects nothing. */
static bool may_be_empty(const Rewrite *self, Node index)
{
	const Syntax *s = self->syntax;
	if (!type_is_tensor(self->infer->types[index]))
		return false;
	while (node_kind(s, index) == N_CALL || node_kind(s, index) == N_ATTRIBUTE)
		index = node_first(s, index);
	Node base = node_kind(s, index) == N_SUBSCRIPT ? node_first(s, index) : NODE_NONE;
	for (Node c = base == NODE_NONE ? base : node_next(s, base); c != NODE_NONE; c = node_next(s, c))
		if (type_is_tensor(self->infer->types[c]) && type_is_tensor(self->infer->types[base]))
			return true;
	return false;
}

/* `x[mask] = v` where x is a view with gaps, or an index may be empty: the entry of `__setitem__` has the helpers that
 * store. */
void rule_store_item(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node left = node_field(s, n, F_LEFT), value = node_field(s, n, F_RIGHT);
	if (left == NODE_NONE || value == NODE_NONE || node_kind(s, left) != N_SUBSCRIPT ||
	    node_kind(s, node_parent(s, n)) != N_EXPRESSION_STATEMENT || self->collecting)
		return;
	Node base = node_first(s, left), first = base == NODE_NONE ? base : node_next(s, base);
	if (first == NODE_NONE || !type_is_tensor(self->infer->types[base]))
		return;
	bool gaps = type_has_flag(self->infer->types[base], TYPE_GAPS), empty = false;
	for (Node c = first; c != NODE_NONE; c = node_next(s, c))
		empty |= may_be_empty(self, c);
	if (!gaps && !empty)
		return;
	bool basic = true, many = node_next(s, first) != NODE_NONE;
	for (Node c = first; c != NODE_NONE; c = node_next(s, c))
		basic &= is_basic_index(self, c);
	NodeKind kind = node_kind(s, value);
	const MapEntry *e = basic || kind == N_ASSIGNMENT || kind == N_EXPRESSION_LIST || kind == N_YIELD
				    ? NULL
				    : mapping_tensor_member(STR("__setitem__"));
	if (!e)
		return;
	const MapCase *use = &e->cases[gaps ? 0 : 1];
	rewrite_fired(self, n, use->row);
	apply_helper(self, use->helper, n);
	Pieces pieces = {0};
	pieces_ctext(&pieces, use->helper);
	pieces_ctext(&pieces, "(");
	pieces_node(&pieces, base);
	pieces_ctext(&pieces, many ? ", (" : ", ");
	for (Node c = first; c != NODE_NONE; c = node_next(s, c)) {
		if (c != first)
			pieces_ctext(&pieces, ", ");
		if (node_kind(s, c) == N_SLICE)
			add_slice(self, &pieces, c);
		else
			pieces_node(&pieces, c);
	}
	pieces_ctext(&pieces, many ? "), " : ", ");
	pieces_node(&pieces, value);
	pieces_ctext(&pieces, ")");
	edit_replace(self->edits, n, s->nodes[n].start, s->nodes[n].end, &pieces);
	free(pieces.v);
}

/* A list, or a Tensor or array that has axes. */
static bool is_advanced_index(const Rewrite *self, Node n)
{
	const Type *t = self->infer->types[n];
	return node_kind(self->syntax, n) == N_LIST || type_is(t, TY_LIST) || type_is(t, TY_NDARRAY) ||
	       (type_is_tensor(t) && t->index != 1);
}

/* The last index of that kind behind a None; none when a mask stands before the None, which may take several axes. */
static Node advanced_after_none(const Rewrite *self, Node first)
{
	const Syntax *s = self->syntax;
	Node last = NODE_NONE;
	bool none = false, mask = false;
	for (Node c = first; c != NODE_NONE; c = node_next(s, c)) {
		none |= node_kind(s, c) == N_NONE;
		if (none && is_advanced_index(self, c))
			last = c;
		if (!none && is_advanced_index(self, c))
			mask |= !type_is_tensor(self->infer->types[c]) ||
				(type_kind(self->infer->types[c]) & KIND_BOOL);
	}
	return mask ? NODE_NONE : last;
}

/* `x[None, index] = 1`: Paddle crashes.  A number goes to the same places without the None. */
static void store_behind_none(Rewrite *self, Node n, Node first, Node last)
{
	const Syntax *s = self->syntax;
	Node value = node_field(s, node_parent(s, n), F_RIGHT);
	const Type *t = value == NODE_NONE ? NULL : self->infer->types[value];
	if (!type_is(t, TY_INT) && !type_is(t, TY_FLOAT) && !type_is(t, TY_BOOL)) {
		rewrite_todo(self, n, 2003, STR("torch.Tensor.__setitem__"), "None before an index; leave it out");
		return;
	}
	for (Node c = first; c != last; c = node_next(s, c))
		if (node_kind(s, c) == N_NONE)
			edit_replace_text(self->edits, n, s->nodes[c].start, s->nodes[node_next(s, c)].start, STR(""));
}

/* `x[:, None, index]`: Paddle takes the wrong axis for an index behind a None.  The None becomes an axis of x. */
void rule_item(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node base = node_first(s, n), first = base == NODE_NONE ? base : node_next(s, base);
	if (first == NODE_NONE || self->collecting || !type_is_tensor(self->infer->types[base]))
		return;
	Node last = advanced_after_none(self, first);
	if (last != NODE_NONE && s->nodes[n].field == F_LEFT) {
		store_behind_none(self, n, first, last);
		return;
	}
	bool ellipsis = false;
	int place = 0;
	for (Node c = first; last != NODE_NONE && c != last; c = node_next(s, c), place++) {
		ellipsis |= node_kind(s, c) == N_ELLIPSIS;
		if (node_kind(s, c) != N_NONE)
			continue;
		int behind = 0;
		for (Node d = node_next(s, c); d != NODE_NONE; d = node_next(s, d))
			behind += node_kind(s, d) != N_NONE;
		int axis = ellipsis ? -behind - 1 : place;
		edit_insert_after(self->edits, base, s->nodes[base].end,
				  str_c(arena_printf(self->arena, ".unsqueeze(%d)", axis)));
		edit_replace_node(self->edits, c, STR(":"));
	}
}
