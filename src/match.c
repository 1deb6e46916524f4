/* match: conditions of mapping cases, one function for each kind. */
#include "match.h"

#include "pyexpr.h"

/* ---- types ---- */

static Fits fits_instance(const MatchEnv *env, const Type *t, Str name)
{
	if (t->tag == TY_INSTANCE)
		return env->subclass(env->context, t->name, name) ? FITS_YES : FITS_NO;
	if (t->tag == TY_OBJECT)
		return env->user_is(env->context, t->index, name) ? FITS_YES : FITS_NO;
	if (t->tag == TY_TENSOR && str_eqc(name, "torch.nn.Parameter"))
		return t->flags & TYPE_PARAM ? FITS_YES : FITS_UNKNOWN;
	return FITS_NO;
}

static bool is_sequence(unsigned tag)
{
	return tag == TY_LIST || tag == TY_TUPLE || tag == TY_TUPLE_OF || tag == TY_SIZE;
}

static Fits fits_element(const MatchEnv *env, const Type *t, const MapType *m)
{
	if (!m->n)
		return FITS_YES;
	const Type *elem = t->tag == TY_DICT ? t->args[0] : type_element(env->table, t);
	return match_type(env, elem, &m->args[0]);
}

static Fits fits_tensor(const Type *t, const MapType *m)
{
	if (t->tag != TY_TENSOR)
		return FITS_NO;
	if ((t->kind & m->kind) == 0)
		return FITS_NO;
	if (m->rank && t->index != m->rank)
		return t->index ? FITS_NO : FITS_UNKNOWN;
	return (t->kind & ~m->kind) == 0 ? FITS_YES : FITS_UNKNOWN;
}

static Fits fits_tuple(const MatchEnv *env, const Type *t, const MapType *m)
{
	if (t->tag == TY_TUPLE_OF)
		return m->tag == MT_TUPLE_OF ? fits_element(env, t, m) : FITS_UNKNOWN;
	if (t->tag != TY_TUPLE || (m->tag == MT_TUPLE && t->n != m->n))
		return FITS_NO;
	Fits all = FITS_YES;
	for (size_t i = 0; i < t->n && m->n; i++) {
		Fits f = match_type(env, t->args[i], &m->args[m->tag == MT_TUPLE ? i : 0]);
		if (f == FITS_NO)
			return f;
		all = f == FITS_UNKNOWN ? f : all;
	}
	return all;
}

static Fits yes_if(bool b) { return b ? FITS_YES : FITS_NO; }

/* `dtype[bool]` asks for the kind too. */
static Fits fits_dtype(const Type *t, const MapType *m)
{
	if (t->tag != TY_DTYPE || !m->kind)
		return yes_if(t->tag == TY_DTYPE);
	if (!t->kind)
		return FITS_UNKNOWN;
	return yes_if((t->kind & ~m->kind) == 0);
}

/* t is no union and is known. */
static Fits fits_one(const MatchEnv *env, const Type *t, const MapType *m)
{
	switch (m->tag) {
	case MT_ANY: return FITS_YES;
	case MT_NONE: return yes_if(t->tag == TY_NONE);
	case MT_BOOL: return yes_if(t->tag == TY_BOOL);
	case MT_INT: return yes_if(t->tag == TY_INT);
	case MT_FLOAT: return yes_if(t->tag == TY_FLOAT);
	case MT_NUMBER: return yes_if(t->tag == TY_INT || t->tag == TY_FLOAT || t->tag == TY_BOOL);
	case MT_STR: return yes_if(t->tag == TY_STR);
	case MT_TENSOR:
	case MT_TENSOR_OF:
	case MT_PROMOTE: return fits_tensor(t, m);
	case MT_LIST: return t->tag == TY_LIST ? fits_element(env, t, m) : FITS_NO;
	case MT_DICT: return t->tag == TY_DICT ? fits_element(env, t, m) : FITS_NO;
	case MT_ITER:
		return t->tag == TY_ITER || t->tag == TY_LIST || is_sequence(t->tag) ? fits_element(env, t, m)
										     : FITS_NO;
	case MT_TUPLE_OF:
	case MT_TUPLE: return fits_tuple(env, t, m);
	case MT_SEQUENCE: return yes_if(is_sequence(t->tag));
	case MT_SIZE: return yes_if(t->tag == TY_SIZE);
	case MT_DTYPE: return fits_dtype(t, m);
	case MT_DEVICE: return yes_if(t->tag == TY_DEVICE);
	case MT_NDARRAY: return yes_if(t->tag == TY_NDARRAY);
	case MT_FUNCTION:
		return yes_if(t->tag == TY_FUNCTION || t->tag == TY_CALLABLE || t->tag == TY_REF ||
			      t->tag == TY_PARTIAL);
	case MT_INSTANCE: return fits_instance(env, t, str_c(m->name));
	case MT_OTHER: return yes_if(t->tag == TY_OTHER);
	case MT_USER: return yes_if(t->tag == TY_OBJECT);
	default: return FITS_UNKNOWN;
	}
}

static Fits fits_union(const MatchEnv *env, const Type *t, const MapType *m)
{
	bool yes = false, no = false;
	for (size_t i = 0; i < t->n; i++) {
		Fits f = match_type(env, t->args[i], m);
		if (f == FITS_UNKNOWN)
			return f;
		yes |= f == FITS_YES;
		no |= f == FITS_NO;
	}
	return yes && no ? FITS_UNKNOWN : yes_if(yes);
}

Fits match_type(const MatchEnv *env, const Type *t, const MapType *m)
{
	if (m->tag == MT_ANY)
		return FITS_YES;
	if (!t || t->tag == TY_ANY)
		return FITS_UNKNOWN;
	if (t->tag == TY_UNION)
		return fits_union(env, t, m);
	if (m->tag != MT_UNION)
		return fits_one(env, t, m);
	Fits all = FITS_NO;
	for (size_t i = 0; i < m->n && all != FITS_YES; i++) {
		Fits f = match_type(env, t, &m->args[i]);
		if (f != FITS_NO)
			all = f;
	}
	return all;
}

/* ---- literals ---- */

/* The text between the quotes of a plain string literal; false when it is none. */
static bool string_value(Str text, Str *value)
{
	if (text.n < 2 || (text.p[0] != '\'' && text.p[0] != '"') || text.p[text.n - 1] != text.p[0])
		return false;
	size_t q = text.n >= 6 && text.p[1] == text.p[0] && text.p[2] == text.p[0] ? 3 : 1;
	*value = str_n(text.p + q, text.n - 2 * q);
	return true;
}

static bool same_without_blanks(Str a, Str b)
{
	size_t i = 0, k = 0;
	for (;;) {
		while (i < a.n && (a.p[i] == ' ' || a.p[i] == '\n' || a.p[i] == '\t'))
			i++;
		while (k < b.n && b.p[k] == ' ')
			k++;
		if (i == a.n || k == b.n)
			return i == a.n && k == b.n;
		if (a.p[i++] != b.p[k++])
			return false;
	}
}

bool match_literal(Str text, const char *literal)
{
	Str a, b, lit = str_c(literal);
	if (str_eq(text, lit))
		return true;
	if (string_value(text, &a))
		return string_value(lit, &b) && str_eq(a, b);
	return same_without_blanks(text, lit);
}

/* ---- conditions ---- */

/* What is assigned to the place that n is (part of). */
static Node assigned_value(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	while (p != NODE_NONE && (node_kind(s, p) == N_SUBSCRIPT || node_kind(s, p) == N_ATTRIBUTE))
		p = node_parent(s, p);
	return p == NODE_NONE ? NODE_NONE : node_field(s, p, F_RIGHT);
}

static Node cond_node(const MatchEnv *env, const Site *site, const Binding *b, const char *param, int *index)
{
	*index = -1;
	if (strcmp(param, "self") == 0)
		return site->self;
	if (strcmp(param, "other") == 0 && site->other != NODE_NONE)
		return site->other;
	*index = b->sig ? callargs_param(b->sig, str_c(param)) : -1;
	if (*index < 0 && strcmp(param, "value") == 0)
		return assigned_value(env->syntax, site->node);
	return *index >= 0 ? b->value[*index] : NODE_NONE;
}

static const Type *cond_node_type(const MatchEnv *env, const Site *site, const char *param, Node n)
{
	if (strcmp(param, "self") == 0 && site->self_type)
		return site->self_type;
	return env->types[n];
}

static bool holds_type(const MatchEnv *env, const Site *site, const MapCond *c, Node n, const char *dflt)
{
	Fits f;
	bool self = strcmp(c->param, "self") == 0;
	if (n == NODE_NONE && !(self && site->self_type)) {
		bool none = dflt && strcmp(dflt, "None") == 0;
		f = none && c->type->tag == MT_NONE ? FITS_YES : FITS_NO;
		if (none && c->type->tag == MT_UNION)
			f = match_type(env, type_simple(env->table, TY_NONE), c->type);
	} else {
		f = match_type(env, cond_node_type(env, site, c->param, n), c->type);
	}
	if (f == FITS_UNKNOWN)
		return c->or_unknown;
	return (f == FITS_YES) != c->negated;
}

Node match_constant(const MatchEnv *env, Node n)
{
	if (node_kind(env->syntax, n) != N_IDENTIFIER || !env->constant_of)
		return n;
	Node literal = env->constant_of(env->context, n);
	return literal == NODE_NONE ? n : literal;
}

static bool holds_literal(const MatchEnv *env, const MapCond *c, Node n, const char *dflt)
{
	if (n == NODE_NONE && !dflt)
		return false;
	if (n != NODE_NONE)
		n = match_constant(env, n);
	bool display = n != NODE_NONE &&
		       (node_kind(env->syntax, n) == N_TUPLE || node_kind(env->syntax, n) == N_LIST) &&
		       pyexpr_is_constant_display(env->syntax, n);
	if (n != NODE_NONE && c->negated && !display && !pyexpr_is_literal(env->syntax, n))
		return false;
	Str text = n == NODE_NONE ? str_c(dflt) : node_text(env->syntax, n);
	bool any = false;
	for (size_t i = 0; i < c->n && !any; i++)
		any = match_literal(text, c->literals[i]);
	return any != c->negated;
}

static const char *form_of(const Syntax *s, Node n)
{
	switch (node_kind(s, n)) {
	case N_IDENTIFIER: return "name";
	case N_ATTRIBUTE: return "attribute";
	case N_SUBSCRIPT: return "subscript";
	case N_CALL: return "call";
	case N_LIST_SPLAT: return "starred";
	default: return pyexpr_is_literal(s, n) ? "literal" : "other";
	}
}

static bool is_tensor_item(const MatchEnv *env, Node n)
{
	return node_kind(env->syntax, n) == N_SUBSCRIPT && type_is_tensor(env->types[node_first(env->syntax, n)]);
}

/* Integers, slices, None and Ellipsis give a view; masks and lists a copy. */
static bool is_basic_item(const MatchEnv *env, Node n)
{
	for (Node c = node_next(env->syntax, node_first(env->syntax, n)); c != NODE_NONE;
	     c = node_next(env->syntax, c)) {
		NodeKind k = node_kind(env->syntax, c);
		bool basic = k == N_SLICE || k == N_INTEGER || k == N_NONE || k == N_ELLIPSIS || k == N_UNARY ||
			     type_is(env->types[c], TY_INT);
		if (!basic)
			return false;
	}
	return true;
}

static bool holds_form(const MatchEnv *env, const MapCond *c, Node n)
{
	if (n == NODE_NONE)
		return false;
	bool any = false;
	bool self = node_kind(env->syntax, n) == N_IDENTIFIER && str_eqc(node_text(env->syntax, n), "self");
	bool item = is_tensor_item(env, n), view = item && is_basic_item(env, n);
	for (size_t i = 0; i < c->n; i++) {
		const char *form = c->literals[i];
		any |= strcmp(form, form_of(env->syntax, n)) == 0 || (self && strcmp(form, "self") == 0);
		any |= (item && strcmp(form, "item") == 0) || (view && strcmp(form, "view") == 0);
	}
	return any != c->negated;
}

/* `m.weight` or `m.weight.data` of a module of known class. */
static bool holds_site(const MatchEnv *env, const MapCond *c, Node n)
{
	if (n == NODE_NONE || !env->member_of)
		return false;
	const Syntax *s = env->syntax;
	if (node_kind(s, n) == N_ATTRIBUTE && str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), "data"))
		n = node_first(s, n);
	const MapEntry *e = node_kind(s, n) == N_ATTRIBUTE ? env->member_of(env->context, n) : NULL;
	bool any = false;
	for (size_t i = 0; e && i < c->n; i++)
		any |= strcmp(e->key, c->literals[i]) == 0;
	return any != c->negated;
}

static bool has_star(const MatchEnv *env, const Binding *b, const char *stars)
{
	NodeKind want = stars[1] ? N_DICTIONARY_SPLAT : N_LIST_SPLAT;
	if (b->args == NODE_NONE || node_kind(env->syntax, b->args) != N_ARGUMENT_LIST)
		return false;
	for (Node c = node_first(env->syntax, b->args); c != NODE_NONE; c = node_next(env->syntax, c))
		if (node_kind(env->syntax, c) == want)
			return true;
	return false;
}

/* `out=None` says no more than leaving `out` out. */
static bool given(const MatchEnv *env, Node n, const char *dflt)
{
	if (n == NODE_NONE)
		return false;
	return node_kind(env->syntax, match_constant(env, n)) != N_NONE || !dflt || strcmp(dflt, "None") != 0;
}

static bool holds(const MatchEnv *env, const Site *site, const Binding *b, const MapCond *c)
{
	int i;
	Node n = cond_node(env, site, b, c->param, &i);
	const char *dflt = i >= 0 ? b->sig->params[i].dflt : NULL;
	switch (c->kind) {
	case COND_HAS:
		if (c->param[0] == '*')
			return has_star(env, b, c->param) != c->negated;
		return given(env, n, dflt) != c->negated;
	case COND_TYPE: return holds_type(env, site, c, n, dflt);
	case COND_LITERAL: return holds_literal(env, c, n, dflt);
	case COND_PURE: return n == NODE_NONE || pyexpr_is_pure(env->syntax, n);
	case COND_SITE: return holds_site(env, c, n);
	case COND_FORM: return holds_form(env, c, n);
	}
	return false;
}

static bool compare(MapCmp cmp, unsigned have, unsigned want)
{
	switch (cmp) {
	case CMP_NONE: return true;
	case CMP_EQ: return have == want;
	case CMP_GE: return have >= want;
	case CMP_LT: return have < want;
	}
	return false;
}

/* ---- the place of a site ---- */

Node match_item(const Syntax *s, Node n, const char *path)
{
	for (const char *p = path; *p;) {
		Node parent = node_parent(s, n);
		while (parent != NODE_NONE && node_kind(s, parent) == N_PARENTHESIZED) {
			n = parent;
			parent = node_parent(s, parent);
		}
		const char *end = p + 1;
		if (*p == '[') {
			end = strchr(p, ']');
			Node index = node_next(s, n);
			if (!end || node_kind(s, parent) != N_SUBSCRIPT || s->nodes[n].field != F_VALUE ||
			    index == NODE_NONE || node_next(s, index) != NODE_NONE)
				return NODE_NONE;
			char literal[64];
			size_t len = (size_t)(end - p - 1);
			if (len >= sizeof literal)
				return NODE_NONE;
			memcpy(literal, p + 1, len);
			literal[len] = 0;
			if (!match_literal(node_text(s, index), literal))
				return NODE_NONE;
			end++;
		} else {
			while (*end && *end != '.' && *end != '[')
				end++;
			Node attr =
				node_kind(s, parent) == N_ATTRIBUTE ? node_field(s, parent, F_ATTRIBUTE) : NODE_NONE;
			if (attr == NODE_NONE || s->nodes[n].field != F_OBJECT ||
			    !str_eq(node_text(s, attr), str_n(p + 1, (size_t)(end - p - 1))))
				return NODE_NONE;
		}
		n = parent;
		p = end;
	}
	return n;
}

static bool is_rebind(const Syntax *s, const Site *site)
{
	if (site->node == 0)
		return false;
	Node p = node_parent(s, site->node);
	if (node_kind(s, p) != N_ASSIGNMENT || s->nodes[site->node].field != F_RIGHT)
		return false;
	Node first = site->self != NODE_NONE   ? site->self
		     : site->args == NODE_NONE ? NODE_NONE
					       : node_first(s, site->args);
	return first != NODE_NONE && str_eq(node_text(s, node_first(s, p)), node_text(s, first));
}

static bool callee_is(const MatchEnv *env, Node call, const char *name)
{
	Node fn = node_field(env->syntax, call, F_FUNCTION);
	const Type *t = fn == NODE_NONE ? NULL : env->types[fn];
	return t && t->tag == TY_REF && str_eqc(t->name, name);
}

static bool is_in_next(const MatchEnv *env, const Site *site)
{
	if (site->node == 0)
		return false;
	Node args = node_parent(env->syntax, site->node);
	if (node_kind(env->syntax, args) != N_ARGUMENT_LIST || node_first(env->syntax, args) != site->node ||
	    node_next(env->syntax, site->node) != NODE_NONE)
		return false;
	return callee_is(env, node_parent(env->syntax, args), "builtins.next");
}

static bool has_prefix(const MapWhen *w, Str name)
{
	for (size_t i = 0; i < w->nused_by; i++) {
		Str prefix = str_c(w->used_by[i]);
		if (str_starts(name, prefix) && (name.n == prefix.n || name.p[prefix.n] == '.'))
			return true;
	}
	return false;
}

/* Does a condition ask whether the parameter `name` has a gradient: `p.requires_grad`, `p.grad is not None`? */
static bool asks_for_grad(const Syntax *s, Node n, Str name, bool truth)
{
	Node first = n == NODE_NONE ? n : node_first(s, n), object = first;
	if (first == NODE_NONE)
		return false;
	switch (node_kind(s, n)) {
	case N_PARENTHESIZED: return asks_for_grad(s, first, name, truth);
	case N_NOT: return asks_for_grad(s, first, name, !truth);
	case N_BOOLEAN: {
		bool any = false;
		for (Node c = first; c != NODE_NONE && (s->nodes[n].op == OP_AND) == truth; c = node_next(s, c))
			any |= asks_for_grad(s, c, name, truth);
		return any;
	}
	case N_ATTRIBUTE:
		return truth && str_eq(node_text(s, object), name) &&
		       str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), "requires_grad");
	case N_COMPARISON:
		object = node_kind(s, first) == N_ATTRIBUTE ? node_first(s, first) : NODE_NONE;
		return object != NODE_NONE && node_next(s, first) != NODE_NONE &&
		       node_kind(s, node_next(s, first)) == N_NONE &&
		       (NodeOp)s->nodes[n].op == (truth ? OP_IS_NOT : OP_IS) && str_eq(node_text(s, object), name) &&
		       str_eqc(node_text(s, node_field(s, first, F_ATTRIBUTE)), "grad");
	default: return false;
	}
}

/* `p.requires_grad = False`, `p.requires_grad_(False)` */
static bool takes_grad_away(const Syntax *s, Node statement, Str name)
{
	Node n = node_kind(s, statement) == N_EXPRESSION_STATEMENT ? node_first(s, statement) : NODE_NONE;
	if (n == NODE_NONE)
		return false;
	bool call = node_kind(s, n) == N_CALL;
	Node place = call                              ? node_field(s, n, F_FUNCTION)
		     : node_kind(s, n) == N_ASSIGNMENT ? node_field(s, n, F_LEFT)
						       : NODE_NONE;
	if (place == NODE_NONE || node_kind(s, place) != N_ATTRIBUTE ||
	    !str_eq(node_text(s, node_first(s, place)), name) ||
	    !str_eqc(node_text(s, node_field(s, place, F_ATTRIBUTE)), call ? "requires_grad_" : "requires_grad"))
		return false;
	Node value = call ? node_first(s, node_field(s, n, F_ARGUMENTS)) : node_field(s, n, F_RIGHT);
	return value != NODE_NONE && node_kind(s, value) == N_FALSE;
}

/* Does a loop over parameters pass those by that have no gradient? */
static bool filtered_by_grad(const Syntax *s, Node loop)
{
	Node target = node_field(s, loop, F_LEFT), last = NODE_NONE;
	if (target == NODE_NONE)
		return false;
	if (node_kind(s, target) == N_PATTERN_LIST || node_kind(s, target) == N_TUPLE_PATTERN)
		for (Node c = node_first(s, target); c != NODE_NONE; c = node_next(s, c))
			last = c;
	Str name = node_text(s, last == NODE_NONE ? target : last);
	if (node_kind(s, loop) == N_FOR_IN) {
		for (Node c = node_next(s, loop); c != NODE_NONE; c = node_next(s, c))
			if (node_kind(s, c) == N_IF_CLAUSE && asks_for_grad(s, node_first(s, c), name, true))
				return true;
		return false;
	}
	Node body = node_field(s, loop, F_BODY), first = body == NODE_NONE ? body : node_first(s, body);
	if (first == NODE_NONE)
		return false;
	bool sole = node_next(s, first) == NODE_NONE;
	if (node_kind(s, first) != N_IF)
		return sole && takes_grad_away(s, first, name);
	Node condition = node_field(s, first, F_CONDITION), then = node_field(s, first, F_CONSEQUENCE);
	if (sole && node_field(s, first, F_ALTERNATIVE) == NODE_NONE && asks_for_grad(s, condition, name, true))
		return true;
	Node end = then == NODE_NONE ? then : node_first(s, then);
	return end != NODE_NONE && node_kind(s, end) == N_CONTINUE && asks_for_grad(s, condition, name, false);
}

static bool is_used_by(const MatchEnv *env, const MapWhen *w, Node n)
{
	const Syntax *s = env->syntax;
	for (Node p = node_parent(s, n); p != NODE_NONE; n = p, p = node_parent(s, p)) {
		switch (node_kind(s, p)) {
		case N_ARGUMENT_LIST:
		case N_KEYWORD_ARGUMENT:
		case N_LIST:
		case N_TUPLE:
		case N_DICTIONARY:
		case N_PAIR:
		case N_LIST_SPLAT:
		case N_PARENTHESIZED:
		case N_LIST_COMPREHENSION:
		case N_GENERATOR_EXPRESSION: break;
		case N_BINARY:
			if (s->nodes[p].op != OP_ADD)
				return false;
			break;
		case N_FOR_IN:
		case N_FOR:
			if (s->nodes[n].field != F_RIGHT)
				return false;
			if (has_prefix(w, STR("requires_grad")) && filtered_by_grad(s, p))
				return true;
			if (node_kind(s, p) == N_FOR)
				return false;
			break;
		case N_CALL: {
			Node fn = node_field(s, p, F_FUNCTION);
			const Type *t = env->types[fn];
			if (s->nodes[n].field == F_FUNCTION || !t || t->tag != TY_REF)
				return false;
			if (has_prefix(w, t->name))
				return true;
			if (!callee_is(env, p, "builtins.list") && !callee_is(env, p, "builtins.tuple") &&
			    !callee_is(env, p, "builtins.filter") && !callee_is(env, p, "itertools.chain"))
				return false;
			break;
		}
		default: return false;
		}
	}
	return false;
}

enum {
	CTX_STORES = CTX_STORE | CTX_AUGSTORE | CTX_DEL,
	CTX_NAMED = CTX_VALUE | CTX_BASE | CTX_ANNOTATION | CTX_DECORATOR,
};

/* The context that the case sees: of what `item` takes in, where it has one. */
static unsigned case_context(const MatchEnv *env, const Site *site, const MapCase *c)
{
	unsigned context = site->context;
	if (site->node == 0) /* a name by itself, without a place */
		return context;
	if (c->when.item)
		context = match_context(env->syntax, match_item(env->syntax, site->node, c->when.item)) |
			  (site->context & (CTX_CALL | CTX_VALUE));
	if ((c->when.context & CTX_REBIND) && is_rebind(env->syntax, site))
		context |= CTX_REBIND;
	if ((c->when.context & CTX_NEXT) && is_in_next(env, site))
		context |= CTX_NEXT;
	return context;
}

static bool context_holds(const MatchEnv *env, const Site *site, const MapEntry *entry, const MapCase *c)
{
	if (site->context == 0)
		return true;
	if (c->when.item && (site->node == 0 || match_item(env->syntax, site->node, c->when.item) == NODE_NONE))
		return false;
	if (c->when.nused_by && !is_used_by(env, &c->when, site->node))
		return false;
	unsigned context = case_context(env, site, c);
	if (c->when.context)
		return (context & c->when.context) != 0;
	if (context & CTX_STORES)
		return c->keep;
	bool named = site->args == NODE_NONE && (context & CTX_NAMED) &&
		     (site->self == NODE_NONE || entry->kind == MK_METHOD);
	return !named || c->unsupported || (c->tmpl.n == 0 && !c->statements);
}

/* Is n the one target of its assignment or del? */
static bool is_sole_target(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_kind(s, p) == N_DELETE || node_kind(s, p) == N_AUGMENTED_ASSIGNMENT)
		return true;
	Node value = node_field(s, p, F_RIGHT);
	return node_kind(s, p) == N_ASSIGNMENT && node_kind(s, node_parent(s, p)) == N_EXPRESSION_STATEMENT &&
	       value != NODE_NONE && node_kind(s, value) != N_ASSIGNMENT;
}

/* Statements can only replace a whole statement. */
static bool statement_holds(const MatchEnv *env, const Site *site, const MapCase *c)
{
	enum { WHOLE = CTX_STATEMENT | CTX_ASSIGN | CTX_DECORATOR };
	if (site->context == 0 || !c->statements)
		return true;
	unsigned context = case_context(env, site, c);
	Node target = c->when.item ? match_item(env->syntax, site->node, c->when.item) : site->node;
	return (context & WHOLE) || ((context & CTX_STORES) && is_sole_target(env->syntax, target));
}

static bool file_holds(const MatchEnv *env, const MapWhen *w)
{
	if (w->paddle_cmp != CMP_NONE && !compare(w->paddle_cmp, env->target, w->paddle))
		return false;
	for (size_t i = 0; i < w->nfiles; i++)
		if (env->has_fact(env->context, w->files[i].name) == w->files[i].negated)
			return false;
	return true;
}

/* May a star give the parameter that this condition asks about? */
static bool hidden(const Binding *b, const MapCond *c)
{
	int i = b->sig && (b->splat || b->dsplat) ? callargs_param(b->sig, str_c(c->param)) : -1;
	return i >= 0 && b->value[i] == NODE_NONE;
}

static bool binds(const MatchEnv *env, const Site *site, const MapCase *c, const MapSig *sig, Binding *out,
		  bool *doubtful)
{
	const MapWhen *w = &c->when;
	if (site->args != NODE_NONE) {
		if (!callargs_bind(env->syntax, site->args, sig, site->skipped, out))
			return false;
		if (!compare(w->nargs_cmp, out->npos + out->nkw, w->nargs) || !compare(w->npos_cmp, out->npos, w->npos))
			return false;
	} else {
		callargs_bind(env->syntax, NODE_NONE, NULL, NODE_NONE, out);
	}
	for (size_t i = 0; i < w->nconds; i++) {
		*doubtful |= hidden(out, &w->conds[i]);
		if (!holds(env, site, out, &w->conds[i]))
			return false;
	}
	return true;
}

static bool names_param(const Tmpl *t, const char *name)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->pieces[i].kind == TP_REST || t->pieces[i].kind == TP_CALL ||
		    ((t->pieces[i].kind == TP_HOLE || t->pieces[i].kind == TP_STAR) &&
		     strcmp(t->pieces[i].text, name) == 0))
			return true;
	return false;
}

/* Does what the case writes use this argument, or say why it need not? */
static bool uses_param(const MapCase *c, const MapParam *p)
{
	bool used = (!c->tmpl.n && !c->statements) || p->arg.op == ARG_DROP || names_param(&c->tmpl, p->name);
	for (size_t i = 0; i < c->nstatements && !used; i++)
		used = names_param(&c->statements[i], p->name);
	for (size_t i = 0; i < c->when.nconds && !used; i++)
		used = c->when.conds[i].kind == COND_LITERAL && strcmp(c->when.conds[i].param, p->name) == 0;
	return used;
}

/* A template must not lose an argument that says more than torch's default. */
static bool loses_argument(const MatchEnv *env, const MapCase *c, const Binding *b)
{
	if (c->unsupported || c->keep || (c->statements && !c->nstatements))
		return false;
	for (int i = 0; b->sig && i < b->sig->n; i++) {
		const MapParam *p = &b->sig->params[i];
		if (b->value[i] == NODE_NONE || uses_param(c, p))
			continue;
		if (!p->dflt || !match_literal(node_text(env->syntax, match_constant(env, b->value[i])), p->dflt))
			return true;
	}
	return false;
}

static bool case_holds(const MatchEnv *env, const Site *site, const MapEntry *entry, const MapCase *c)
{
	if (!context_holds(env, site, entry, c) || !statement_holds(env, site, c) || !file_holds(env, &c->when))
		return false;
	return c->when.alias == ALIAS_ANY || !site->context || (c->when.alias == ALIAS_MAY) == site->may_alias;
}

static bool case_binds(const MatchEnv *env, const Site *site, const MapCase *c, bool splat, Binding *out,
		       bool *doubtful)
{
	if (site->args == NODE_NONE || c->nsigs == 0) {
		Site bare = *site;
		bare.args = NODE_NONE;
		if (!binds(env, &bare, c, NULL, out, doubtful))
			return false;
		out->args = site->args;
		return true;
	}
	for (size_t k = 0; k < c->nsigs; k++)
		if (binds(env, site, c, &c->sigs[k], out, doubtful) && out->splat == splat &&
		    !loses_argument(env, c, out))
			return true;
	return false;
}

static bool asks_for_stars(const MapCase *c)
{
	for (size_t i = 0; i < c->when.nconds; i++)
		if (c->when.conds[i].param[0] == '*' && !c->when.conds[i].negated)
			return true;
	return false;
}

/* Could another case hold, for what the stars of this call may bring? */
static bool stars_are_ambiguous(const MatchEnv *env, const Site *site, const MapEntry *entry, const MapCase *chosen)
{
	Binding b;
	for (size_t i = 0; i < entry->ncases; i++) {
		const MapCase *c = &entry->cases[i];
		if (c == chosen || asks_for_stars(c) || !case_holds(env, site, entry, c))
			continue;
		for (size_t k = 0; k < c->nsigs; k++)
			if (callargs_bind(env->syntax, site->args, &c->sigs[k], site->skipped, &b))
				return true;
	}
	return false;
}

const MapCase *match_case(const MatchEnv *env, const Site *site, const MapEntry *entry, Binding *out)
{
	/* a starred argument that some overload takes as a whole is better than one that hides which is which */
	for (int splat = 0; splat <= 1; splat++) {
		bool doubtful = false;
		for (size_t i = 0; i < entry->ncases; i++) {
			const MapCase *c = &entry->cases[i];
			if (!case_holds(env, site, entry, c) || !case_binds(env, site, c, splat, out, &doubtful))
				continue;
			bool stars = (out->splat || out->dsplat) && site->context && !asks_for_stars(c);
			out->doubtful = stars && (doubtful || stars_are_ambiguous(env, site, entry, c));
			return c;
		}
	}
	return NULL;
}

/* ---- returns ---- */

static const Type *arg_type(const MatchEnv *env, const char *param, const Site *site, const Binding *b)
{
	if (strcmp(param, "self") == 0)
		return site->self_type ? site->self_type : site->self != NODE_NONE ? env->types[site->self] : NULL;
	int i;
	Node n = cond_node(env, site, b, param, &i);
	return n == NODE_NONE ? NULL : env->types[n];
}

static unsigned promoted_kind(const Type *a, const Type *b)
{
	unsigned ka = type_is_tensor(a) ? type_kind(a) : 0, kb = type_is_tensor(b) ? type_kind(b) : 0;
	if (!ka || !kb)
		return ka | kb ? ka | kb : KIND_ANY;
	if (ka == KIND_ANY || kb == KIND_ANY)
		return KIND_ANY;
	return ka > kb ? ka : kb; /* the masks are ordered as promotion is, when one bit is set */
}

unsigned match_dtype_kind(const MatchEnv *env, Node dtype)
{
	const Type *t = env->types[dtype];
	if (node_kind(env->syntax, dtype) == N_ATTRIBUTE) {
		Node obj = node_field(env->syntax, dtype, F_OBJECT), attr = node_field(env->syntax, dtype, F_ATTRIBUTE);
		if (str_eqc(node_text(env->syntax, attr), "dtype") && type_is_tensor(env->types[obj]))
			return type_kind(env->types[obj]);
	}
	return t && t->tag == TY_DTYPE && t->kind ? t->kind : KIND_ANY;
}

static const Type *strip(const MatchEnv *env, const Type *t)
{
	return t ? type_flags(env->table, t, TYPE_FRESH, TYPE_PARAM | TYPE_GAPS) : type_simple(env->table, TY_ANY);
}

static const Type *returns_tensor_of(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	int i;
	Node n = cond_node(env, site, b, m->param, &i);
	unsigned kind = m->kind;
	if (n != NODE_NONE && node_kind(env->syntax, n) != N_NONE)
		kind = match_dtype_kind(env, n);
	return type_ranked(env->table, type_tensor(env->table, kind, TYPE_FRESH), m->rank);
}

static const Type *returns_many(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	const Type *args[64], *all = NULL;
	size_t n = m->n < ARRAY_LEN(args) ? m->n : ARRAY_LEN(args);
	for (size_t i = 0; i < n; i++) {
		args[i] = match_returns(env, &m->args[i], site, b);
		all = type_join(env->table, all, args[i]);
	}
	return m->tag == MT_TUPLE ? type_tuple(env->table, args, n) : all;
}

static const Type *returns_like(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	const Type *t = arg_type(env, m->param, site, b);
	if (m->kind) {
		unsigned rank = m->tag == MT_SAME && t && t->tag == TY_TENSOR ? t->index : 0;
		return type_ranked(env->table, type_tensor(env->table, m->kind, TYPE_FRESH), rank);
	}
	/* a sequence of Tensors stands for its elements */
	if (t && strcmp(m->param, "tensors") == 0 && !type_is_tensor(t)) {
		t = type_element(env->table, t);
		return type_is_tensor(t) ? type_ranked(env->table, strip(env, t), 0)
					 : type_tensor(env->table, KIND_ANY, TYPE_FRESH);
	}
	if (t && !type_is_tensor(t) && strcmp(m->param, "self") == 0 && type_may_be_tensor(t))
		return type_tensor(env->table, KIND_ANY, TYPE_FRESH | TYPE_LIKELY);
	if (t && type_is_unknown(t) && strcmp(m->param, "input") == 0)
		return type_tensor(env->table, KIND_ANY, TYPE_FRESH);
	t = strip(env, t);
	return m->tag == MT_SAME ? t : type_ranked(env->table, t, 0);
}

static const Type *returns_simple(const MatchEnv *env, const MapType *m)
{
	static const uint8_t tags[] = {
		[MT_ANY] = TY_ANY,     [MT_NONE] = TY_NONE,     [MT_BOOL] = TY_BOOL,       [MT_INT] = TY_INT,
		[MT_FLOAT] = TY_FLOAT, [MT_NUMBER] = TY_FLOAT,  [MT_STR] = TY_STR,         [MT_SIZE] = TY_SIZE,
		[MT_DTYPE] = TY_DTYPE, [MT_DEVICE] = TY_DEVICE, [MT_NDARRAY] = TY_NDARRAY, [MT_FUNCTION] = TY_CALLABLE,
		[MT_OTHER] = TY_OTHER,
	};
	return type_simple(env->table, m->tag < ARRAY_LEN(tags) ? (TypeTag)tags[m->tag] : TY_ANY);
}

const Type *match_returns(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	if (!m)
		return type_simple(env->table, TY_ANY);
	switch (m->tag) {
	case MT_TENSOR: return type_ranked(env->table, type_tensor(env->table, m->kind, TYPE_FRESH), m->rank);
	case MT_TENSOR_OF: return returns_tensor_of(env, m, site, b);
	case MT_LIKE:
	case MT_SAME: return returns_like(env, m, site, b);
	case MT_PROMOTE:
		return type_tensor(env->table,
				   promoted_kind(arg_type(env, m->param, site, b), arg_type(env, m->param2, site, b)),
				   TYPE_FRESH);
	case MT_SELF: return site->self_type ? site->self_type : type_simple(env->table, TY_ANY);
	case MT_LIST: return type_of(env->table, TY_LIST, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_DICT: return type_of(env->table, TY_DICT, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_ITER: return type_of(env->table, TY_ITER, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_TUPLE_OF: return type_of(env->table, TY_TUPLE_OF, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_TUPLE:
	case MT_UNION: return returns_many(env, m, site, b);
	case MT_SEQUENCE: return type_of(env->table, TY_LIST, NULL);
	case MT_INSTANCE:
		if (strcmp(m->name, "torch.nn.Parameter") == 0)
			return type_tensor(env->table, KIND_FLOAT, TYPE_PARAM);
		return type_instance(env->table, str_c(m->name), NULL);
	default: return returns_simple(env, m);
	}
}

/* ---- context ---- */

static unsigned parent_context(const Syntax *s, Node n, Node p)
{
	NodeField field = (NodeField)s->nodes[n].field;
	switch (node_kind(s, p)) {
	case N_AUGMENTED_ASSIGNMENT: return field == F_LEFT ? CTX_AUGSTORE : 0;
	case N_PATTERN_LIST:
	case N_TUPLE_PATTERN:
	case N_LIST_PATTERN:
	case N_LIST_SPLAT_PATTERN:
	case N_AS_PATTERN_TARGET: return CTX_STORE;
	case N_FOR:
	case N_FOR_IN: return field == F_LEFT ? CTX_STORE : 0;
	case N_DELETE: return CTX_DEL;
	case N_EXPRESSION_STATEMENT: return CTX_STATEMENT;
	case N_WITH_ITEM: return CTX_WITH;
	case N_AS_PATTERN:
		return node_kind(s, node_parent(s, p)) == N_WITH_ITEM && n == node_first(s, p) ? CTX_WITH : 0;
	case N_SUBSCRIPT: {
		Node sub = node_next(s, n);
		if (s->nodes[n].field != F_VALUE || sub == NODE_NONE || node_next(s, sub) != NODE_NONE)
			return 0;
		return str_eqc(node_text(s, sub), "0") ? CTX_ITEM0 : str_eqc(node_text(s, sub), "1") ? CTX_ITEM1 : 0;
	}
	case N_ATTRIBUTE: {
		Str attr = node_text(s, node_field(s, p, F_ATTRIBUTE));
		if (s->nodes[n].field != F_OBJECT)
			return 0;
		return str_eqc(attr, "values") ? CTX_VALUES : str_eqc(attr, "indices") ? CTX_INDICES : 0;
	}
	case N_ASSIGNMENT: {
		if (field != F_RIGHT)
			return field == F_LEFT ? CTX_STORE : 0;
		switch (node_kind(s, node_first(s, p))) {
		case N_PATTERN_LIST:
		case N_TUPLE_PATTERN:
		case N_LIST_PATTERN: return CTX_UNPACK;
		default: return node_kind(s, node_parent(s, p)) == N_EXPRESSION_STATEMENT ? CTX_ASSIGN : 0;
		}
	}
	case N_DECORATOR: return CTX_DECORATOR;
	default: return 0;
	}
}

unsigned match_context(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	while (node_kind(s, p) == N_PARENTHESIZED) {
		n = p;
		p = node_parent(s, p);
	}
	return parent_context(s, n, p);
}
