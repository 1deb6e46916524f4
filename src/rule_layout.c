/* rule_layout: parameters of layers that are not known, whose axes are looked at.
 *
 * `for p in model.parameters(): p.data.copy_(torch.tensor(v).view(p.shape))`: a Linear's weight among them must lie as
 * torch's does.  What treats all elements alike, or only keeps them beside others of the same layout, needs nothing. */
#include "rewrite_facts.h"
#include "rewrite_site.h"

/* ---- which names and items are such parameters ---- */

/* `w = conv.weight`, `w = nn.Parameter(t)`: the layer is known, or there is none. */
static bool is_of_known_layer(const Rewrite *self, Node value)
{
	const Syntax *s = self->syntax;
	NodeKind k = value == NODE_NONE ? N_ATTRIBUTE : node_kind(s, value);
	return k == N_ATTRIBUTE || (k == N_CALL && infer_spelled(self->infer, node_field(s, value, F_FUNCTION)).n > 0);
}

static bool is_of_some_layer(const Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	const Type *t = self->infer->types[n];
	if (!t || t->tag != TY_TENSOR || !(t->flags & TYPE_PARAM))
		return false;
	if (node_kind(s, n) == N_SUBSCRIPT) {
		const Type *list = self->infer->types[node_first(s, n)];
		return list && list->tag != TY_INSTANCE && list->tag != TY_TENSOR;
	}
	if (node_kind(s, n) == N_CALL) /* `next(model.parameters())` */
		return rewrite_builtin(self, node_field(s, n, F_FUNCTION)).n > 0;
	Sym sym = self->scopes->sym_of[n];
	if (sym == SYM_NONE)
		return false;
	const Symbol *symbol = &self->scopes->symbols.v[sym];
	Node first = symbol->first, p = node_parent(s, first);
	if (symbol->param) /* which Parameters a function is handed does not show, unless its name tells */
		return str_eqc(symbol->name, "p") || str_find(symbol->name, STR("param")) < symbol->name.n;
	if (node_kind(s, p) == N_ASSIGNMENT)
		return !is_of_known_layer(self, node_field(s, p, F_RIGHT));
	Node from = node_kind(s, p) == N_FOR || node_kind(s, p) == N_FOR_IN ? node_field(s, p, F_RIGHT) : NODE_NONE;
	const Type *list = from == NODE_NONE ? NULL : self->infer->types[from];
	return !list || list->tag != TY_INSTANCE; /* of a ParameterList: the user's own */
}

/* ---- what tells the order of their elements ---- */

static bool is_given(const Syntax *s, const MapEntry *e, Node args, Node argument)
{
	Binding b;
	for (size_t i = 0; i < e->ncases; i++)
		for (size_t k = 0; k < e->cases[i].nsigs; k++) {
			const MapSig *sig = &e->cases[i].sigs[k];
			int at = callargs_param(sig, str_c(e->ordered));
			if (at >= 0 && callargs_bind(s, args, sig, NODE_NONE, &b) && b.value[at] != NODE_NONE)
				return argument == NODE_NONE || b.value[at] == argument;
		}
	return false;
}

/* Does the member or function e tell the order of its receiver (`argument` NODE_NONE), or of that argument? */
static bool tells_order(const Syntax *s, const MapEntry *e, Node args, Node argument)
{
	if (!e || !e->ordered)
		return false;
	if (strcmp(e->ordered, "self") == 0)
		return argument == NODE_NONE || node_first(s, args) == argument;
	if (args == NODE_NONE)
		return false;
	bool method = e->kind == MK_METHOD || argument == NODE_NONE;
	return method ? is_given(s, e, args, argument)
		      : node_first(s, args) == argument && is_given(s, e, args, NODE_NONE);
}

/* `torch.tensor(values)`, `torch.from_numpy(w).float()`, an array: numbers from elsewhere, in the order of torch. */
static bool is_from_outside(const Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	while (n != NODE_NONE && !type_is(self->infer->types[n], TY_NDARRAY)) {
		NodeKind k = node_kind(s, n);
		if (k != N_CALL && k != N_ATTRIBUTE && k != N_SUBSCRIPT && k != N_PARENTHESIZED)
			return false;
		if (k == N_CALL && infer_spelled(self->infer, node_first(s, n)).n) {
			Node args = node_field(s, n, F_ARGUMENTS),
			     first = args == NODE_NONE ? args : node_first(s, args);
			const Type *t = first == NODE_NONE ? NULL : self->infer->types[first];
			bool number = type_is(t, TY_INT) || type_is(t, TY_FLOAT);
			return !number && !type_is_tensor(t) &&
			       tells_order(s, rewrite_called(self, n, NULL), args, first);
		}
		n = node_first(s, n);
	}
	return n != NODE_NONE;
}

/* ---- sizes ---- */

/* `torch.zeros(p.shape)`, `p.shape == q.shape`, `len(p.shape)`: the same for either layout. */
static bool is_size_alike(const Rewrite *self, Node n)
{
	static const char *const alike[] = {"len", "prod", "zeros", "ones", "empty", "full", "reduce"};
	const Syntax *s = self->syntax;
	Node p = node_parent(s, n);
	if (node_kind(s, p) == N_COMPARISON) {
		Node other = node_first(s, p) == n ? node_next(s, n) : node_first(s, p);
		return other != NODE_NONE && type_is(self->infer->types[other], TY_SIZE);
	}
	if (node_kind(s, p) == N_ATTRIBUTE)
		return str_eqc(node_text(s, node_field(s, p, F_ATTRIBUTE)), "numel");
	Node item = node_kind(s, p) == N_LIST_SPLAT ? p : n, call = site_argument_of(s, item);
	if (call == NODE_NONE)
		return false;
	Node fn = node_field(s, call, F_FUNCTION), args = node_field(s, call, F_ARGUMENTS);
	Str name = infer_spelled(self->infer, fn), text = node_text(s, fn);
	bool first = node_first(s, args) == item || node_kind(s, node_parent(s, item)) == N_KEYWORD_ARGUMENT;
	if (first && name.n && names_is_torch(name))
		return true;
	for (size_t i = 0; i < ARRAY_LEN(alike); i++)
		if (str_ends(text, str_c(alike[i])))
			return true;
	return str_find(text, STR(".new_")) < text.n;
}

/* ---- from a parameter outwards ---- */

typedef enum { STEP_ON, STEP_ORDERED, STEP_ALIKE } Step;

/* n is the receiver of the member that the attribute p names. */
static Step step_member(const Rewrite *self, Node p, Node *top)
{
	const Syntax *s = self->syntax;
	Str name = node_text(s, node_field(s, p, F_ATTRIBUTE));
	const MapEntry *e = mapping_tensor_member(name);
	bool call = site_is_callee(s, p);
	*top = call ? node_parent(s, p) : p;
	Node args = call ? node_field(s, *top, F_ARGUMENTS) : NODE_NONE;
	if (tells_order(s, e, args, NODE_NONE))
		return !type_is_tensor(self->infer->types[*top]) && is_size_alike(self, *top) ? STEP_ALIKE
											      : STEP_ORDERED;
	if (call && str_ends(name, STR("_")) && is_from_outside(self, node_first(s, args)))
		return STEP_ORDERED;
	return type_is_tensor(self->infer->types[*top]) ? STEP_ON : STEP_ALIKE;
}

static bool is_whole(const Syntax *s, Node index)
{
	return index != NODE_NONE && node_next(s, index) == NODE_NONE &&
	       (node_kind(s, index) == N_ELLIPSIS || str_eqc(node_text(s, index), ":"));
}

static bool goes_through(Str builtin)
{
	static const char *const names[] = {"enumerate", "zip", "list", "tuple", "iter", "map"};
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (str_eqc(builtin, names[i]))
			return true;
	return false;
}

static Step step(const Rewrite *self, Node n, Node *top)
{
	const Syntax *s = self->syntax;
	Node p = *top = node_parent(s, n);
	bool first = node_first(s, p) == n;
	switch (node_kind(s, p)) {
	case N_PARENTHESIZED: return STEP_ON;
	case N_ATTRIBUTE: return step_member(self, p, top);
	case N_SUBSCRIPT: return !first ? STEP_ALIKE : is_whole(s, node_next(s, n)) ? STEP_ON : STEP_ORDERED;
	case N_BINARY: return s->nodes[p].op == OP_MATMUL ? STEP_ORDERED : STEP_ALIKE;
	case N_ASSIGNMENT:
		return s->nodes[n].field == F_LEFT && node_kind(s, n) != N_IDENTIFIER &&
				       is_from_outside(self, node_field(s, p, F_RIGHT))
			       ? STEP_ORDERED
			       : STEP_ALIKE;
	case N_KEYWORD_ARGUMENT:
	case N_ARGUMENT_LIST: {
		Node call = site_argument_of(s, n);
		if (call == NODE_NONE)
			return STEP_ALIKE;
		if (goes_through(rewrite_builtin(self, node_field(s, call, F_FUNCTION))))
			return STEP_ORDERED;
		return tells_order(s, rewrite_called(self, call, NULL), node_field(s, call, F_ARGUMENTS), n)
			       ? STEP_ORDERED
			       : STEP_ALIKE;
	}
	case N_FOR:
	case N_FOR_IN: return s->nodes[n].field == F_RIGHT ? STEP_ORDERED : STEP_ALIKE;
	default: return STEP_ALIKE;
	}
}

/* ---- parameters that are loaded ---- */

/* `{"weight": torch.tensor(w)}`, `{k: torch.from_numpy(v) for k, v in arrays.items()}` */
static bool holds_from_outside(const Rewrite *self, Node dict)
{
	const Syntax *s = self->syntax;
	for (Node c = node_first(s, dict); c != NODE_NONE; c = node_next(s, c))
		if (node_kind(s, c) == N_PAIR && is_from_outside(self, node_field(s, c, F_VALUE)))
			return true;
	return false;
}

/* `state[k] = torch.from_numpy(v)` of that name, before `end`. */
static bool is_filled_from_outside(const Rewrite *self, Sym sym, Node end)
{
	const Syntax *s = self->syntax;
	for (Node n = self->scopes->symbols.v[sym].first; n < end; n++) {
		Node p = node_parent(s, n), set = p == NODE_NONE ? p : node_parent(s, p);
		if (self->scopes->sym_of[n] == sym && node_kind(s, p) == N_SUBSCRIPT && s->nodes[p].field == F_LEFT &&
		    node_kind(s, set) == N_ASSIGNMENT && is_from_outside(self, node_field(s, set, F_RIGHT)))
			return true;
	}
	return false;
}

static bool is_display(const Syntax *s, Node n)
{
	return node_kind(s, n) == N_DICTIONARY || node_kind(s, n) == N_DICTIONARY_COMPREHENSION;
}

/* The dict, or the call that makes one, which the argument is or was assigned; NODE_NONE for anything else. */
static Node dict_of(const Rewrite *self, Node argument)
{
	const Syntax *s = self->syntax;
	Sym sym = self->scopes->sym_of[argument];
	if (sym == SYM_NONE)
		return is_display(s, argument) ? argument : NODE_NONE;
	Node p = node_parent(s, self->scopes->symbols.v[sym].first);
	Node value = node_kind(s, p) == N_ASSIGNMENT ? node_field(s, p, F_RIGHT) : NODE_NONE;
	return value != NODE_NONE && (is_display(s, value) || node_kind(s, value) == N_CALL) ? value : NODE_NONE;
}

/* `model.load_state_dict(state)` of numbers from elsewhere. */
static bool loads_from_outside(const Rewrite *self, Node call)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, call, F_FUNCTION), args = node_field(s, call, F_ARGUMENTS);
	Node state = fn == NODE_NONE || node_kind(s, fn) != N_ATTRIBUTE ? NODE_NONE : node_first(s, args);
	Node dict = state == NODE_NONE ? NODE_NONE : dict_of(self, state);
	if (dict == NODE_NONE)
		return false;
	Str name = node_text(s, node_field(s, fn, F_ATTRIBUTE));
	const MapEntry *e = mapping_unknown_member(name);
	if (!e || !e->ordered || mapping_tensor_member(name))
		return false;
	Sym sym = self->scopes->sym_of[state];
	return holds_from_outside(self, dict) || (sym != SYM_NONE && is_filled_from_outside(self, sym, call));
}

void rule_layout(Rewrite *self, Node n)
{
	if (!self->collecting)
		return;
	if (node_kind(self->syntax, n) == N_CALL && loads_from_outside(self, n))
		facts_set_for_all(self, n, "linear_layout");
	if (!is_of_some_layer(self, n))
		return;
	Step now = STEP_ON;
	Node top = n;
	while (now == STEP_ON)
		now = step(self, top, &top);
	if (now == STEP_ORDERED)
		facts_set_for_all(self, top, "linear_layout");
}
