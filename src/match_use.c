/* match_use: what the value of a site is used for (`when.used_by`). */
#include "match_internal.h"

/* Is the name one that `used_by` lists, or below one? */
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

typedef enum { USE_NO, USE_YES, USE_FURTHER } Use;

/* The value is an argument of a call, or the callee. */
static Use use_in_call(const MatchEnv *env, const MapWhen *w, Node n, Node call)
{
	static const char *const passing[] = {"builtins.list", "builtins.tuple", "builtins.filter", "itertools.chain"};
	const Type *t = env->types[node_field(env->syntax, call, F_FUNCTION)];
	if (env->syntax->nodes[n].field == F_FUNCTION || !t || t->tag != TY_REF)
		return USE_NO;
	if (has_prefix(w, t->name))
		return USE_YES;
	for (size_t i = 0; i < ARRAY_LEN(passing); i++)
		if (str_eqc(t->name, passing[i]))
			return USE_FURTHER;
	return USE_NO;
}

static Use use_in_loop(const MatchEnv *env, const MapWhen *w, Node n, Node loop)
{
	const Syntax *s = env->syntax;
	if (s->nodes[n].field != F_RIGHT)
		return USE_NO;
	if (has_prefix(w, STR("requires_grad")) && filtered_by_grad(s, loop))
		return USE_YES;
	return node_kind(s, loop) == N_FOR ? USE_NO : USE_FURTHER;
}

/* What the use of n is, by the node p around it; USE_FURTHER: that of p. */
static Use use_in(const MatchEnv *env, const MapWhen *w, Node n, Node p)
{
	switch (node_kind(env->syntax, p)) {
	case N_ARGUMENT_LIST:
	case N_KEYWORD_ARGUMENT:
	case N_LIST:
	case N_TUPLE:
	case N_DICTIONARY:
	case N_PAIR:
	case N_LIST_SPLAT:
	case N_PARENTHESIZED:
	case N_LIST_COMPREHENSION:
	case N_GENERATOR_EXPRESSION: return USE_FURTHER;
	case N_BINARY: return env->syntax->nodes[p].op == OP_ADD ? USE_FURTHER : USE_NO;
	case N_FOR_IN:
	case N_FOR: return use_in_loop(env, w, n, p);
	case N_CALL: return use_in_call(env, w, n, p);
	default: return USE_NO;
	}
}

bool use_holds(const MatchEnv *env, const MapWhen *w, Node n)
{
	Use use = USE_FURTHER;
	for (Node p = node_parent(env->syntax, n); p != NODE_NONE && use == USE_FURTHER;
	     n = p, p = node_parent(env->syntax, p))
		use = use_in(env, w, n, p);
	return use == USE_YES;
}
