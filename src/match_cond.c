/* match_cond: conditions on the arguments of a site (`when`), one function for each kind. */
#include "match_internal.h"

#include "pyexpr.h"

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

/* What is assigned to the place that n is (part of). */
static Node assigned_value(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	while (p != NODE_NONE && (node_kind(s, p) == N_SUBSCRIPT || node_kind(s, p) == N_ATTRIBUTE))
		p = node_parent(s, p);
	return p == NODE_NONE ? NODE_NONE : node_field(s, p, F_RIGHT);
}

Node cond_node(const MatchEnv *env, const Site *site, const Binding *b, const char *param, int *index)
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
		return c->or_unknown;
	Str text = n == NODE_NONE ? str_c(dflt) : node_text(env->syntax, n);
	bool any = false;
	for (size_t i = 0; i < c->n && !any; i++)
		any = match_literal(text, c->literals[i]);
	return any != c->negated;
}

/* What a `form` calls the expression n. */
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

/* `t.detach()`, `t.data`: no gradient flows back through it. */
static bool is_detached(const MatchEnv *env, Node n)
{
	const Syntax *s = env->syntax;
	Node member = node_kind(s, n) == N_CALL ? node_field(s, n, F_FUNCTION) : n;
	if (node_kind(s, member) != N_ATTRIBUTE)
		return false;
	return str_eqc(node_text(s, node_field(s, member, F_ATTRIBUTE)), member == n ? "data" : "detach");
}

/* A tuple or list in which some number has a minus, or a star stands. */
static bool is_negative(const Syntax *s, Node n)
{
	if (node_kind(s, n) != N_TUPLE && node_kind(s, n) != N_LIST)
		return false;
	for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
		if (node_kind(s, c) == N_LIST_SPLAT ||
		    (node_kind(s, c) == N_UNARY && str_starts(node_text(s, c), STR("-"))))
			return true;
	return false;
}

/* The number of items of a tuple or list; what F.pad takes for four axes has more than six. */
static unsigned items_of(const Syntax *s, Node n)
{
	unsigned items = 0;
	for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
		items++;
	return node_kind(s, n) == N_TUPLE || node_kind(s, n) == N_LIST ? items : 0;
}

/* A name, a call, or the `.data` of one: what has no name of its own as an attribute of some module has. */
static bool is_local(const Syntax *s, Node n)
{
	if (node_kind(s, n) == N_ATTRIBUTE && str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), "data"))
		n = node_first(s, n);
	return node_kind(s, n) == N_IDENTIFIER || node_kind(s, n) == N_CALL;
}

static bool is_dtype_of(const Syntax *s, Node n)
{
	return node_kind(s, n) == N_ATTRIBUTE && str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), "dtype");
}

/* Does the name or attribute that n is, or that n calls or takes an item of, hold that part, as `lr_scheduler`,
   `self.scheduler` and `schedulers[0]` hold "sched"?  With a `$` behind it: end in it. */
static bool is_named(const Syntax *s, Node n, Str part)
{
	while (node_kind(s, n) == N_SUBSCRIPT || node_kind(s, n) == N_CALL)
		n = node_first(s, n);
	if (node_kind(s, n) == N_ATTRIBUTE)
		n = node_field(s, n, F_ATTRIBUTE);
	Str name = n == NODE_NONE || node_kind(s, n) != N_IDENTIFIER ? (Str){0} : node_text(s, n);
	if (part.n && part.p[part.n - 1] == '$')
		return str_ends(name, (Str){part.p, part.n - 1});
	return name.n && str_find(name, part) < name.n;
}

/* A layer, or a list, tuple or dict of what may be one. */
static bool type_holds_layer(const MatchEnv *env, const Type *t)
{
	Str layer = STR("torch.nn.Module");
	bool any = false;
	switch (t ? t->tag : TY_ANY) {
	case TY_INSTANCE: return env->subclass(env->context, t->name, layer);
	case TY_OBJECT: return env->user_is(env->context, t->index, layer);
	case TY_UNION:
	case TY_TUPLE:
	case TY_TUPLE_OF:
	case TY_LIST:
	case TY_DICT:
		for (size_t i = 0; i < t->n && !any; i++)
			any = type_holds_layer(env, t->args[i]);
		return any;
	default: return false;
	}
}

/* The display that the name n was last assigned above it, in the blocks around it; else n. */
static Node assigned_display(const Syntax *s, Node n)
{
	Node found = n, child = pyexpr_statement(s, n);
	while (found == n && child != 0 && node_kind(s, child) != N_FUNCTION) {
		for (Node c = node_first(s, node_parent(s, child)); c != NODE_NONE && c < child; c = node_next(s, c)) {
			Node a = node_kind(s, c) == N_EXPRESSION_STATEMENT ? node_first(s, c) : NODE_NONE;
			if (a != NODE_NONE && node_kind(s, a) == N_ASSIGNMENT &&
			    node_field(s, a, F_RIGHT) != NODE_NONE &&
			    str_eq(node_text(s, node_first(s, a)), node_text(s, n)))
				found = node_field(s, a, F_RIGHT);
		}
		child = node_parent(s, child);
	}
	return found;
}

/* Does a display, or the one that a name stands for, hold a layer? */
static bool holds_layer(const MatchEnv *env, Node n, bool named)
{
	const Syntax *s = env->syntax;
	if (named && node_kind(s, n) == N_IDENTIFIER)
		n = assigned_display(s, n);
	NodeKind kind = node_kind(s, n);
	bool any = type_holds_layer(env, env->types[n]);
	if (kind != N_LIST && kind != N_TUPLE && kind != N_DICTIONARY)
		return any;
	for (Node c = node_first(s, n); c != NODE_NONE && !any; c = node_next(s, c)) {
		Node value = node_kind(s, c) == N_PAIR ? node_field(s, c, F_VALUE) : c;
		any = value != NODE_NONE && holds_layer(env, value, false);
	}
	return any;
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
		any |= strcmp(form, "negative") == 0 && is_negative(env->syntax, n);
		any |= strcmp(form, "long") == 0 && items_of(env->syntax, n) > 6;
		any |= strcmp(form, "several") == 0 && items_of(env->syntax, n) > 1;
		any |= strcmp(form, "local") == 0 && is_local(env->syntax, n);
		any |= strcmp(form, "dtype") == 0 && is_dtype_of(env->syntax, n);
		any |= strcmp(form, "holds layer") == 0 && holds_layer(env, n, true);
		any |= strcmp(form, "detached") == 0 && is_detached(env, n);
		any |= strncmp(form, "named ", 6) == 0 && is_named(env->syntax, n, str_c(form + 6));
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

/* Does the call give an argument with `*` or `**` (`stars`)? */
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

bool cond_holds(const MatchEnv *env, const Site *site, const Binding *b, const MapCond *c)
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
