/* callargs: Python's rules for positional, keyword and starred arguments. */
#include "callargs.h"

int callargs_param(const MapSig *sig, Str name)
{
	for (int i = 0; sig && i < sig->n; i++)
		if (str_eqc(name, sig->params[i].name))
			return i;
	return -1;
}

/* torch's own parser takes numpy's names, too. */
static int numpy_param(const MapSig *sig, Str name)
{
	static const char *const names[][2] = {
		{"axis", "dim"}, {"keepdims", "keepdim"}, {"x", "input"},
		{"a", "input"},  {"x1", "input"},         {"x2", "other"},
	};
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (str_eqc(name, names[i][0]))
			return callargs_param(sig, str_c(names[i][1]));
	return -1;
}

Node callargs_next_positional(const Syntax *s, Node arg)
{
	for (Node n = node_next(s, arg); n != NODE_NONE; n = node_next(s, n))
		if (node_kind(s, n) != N_KEYWORD_ARGUMENT && node_kind(s, n) != N_DICTIONARY_SPLAT)
			return n;
	return NODE_NONE;
}

/* The next parameter at or after `from` that takes a positional argument, or -1. */
static int positional_param(const MapSig *sig, int from)
{
	for (int i = from; i < sig->n; i++) {
		MapParamKind k = sig->params[i].kind;
		if (k == PARAM_NORMAL || k == PARAM_POSONLY || k == PARAM_STAR)
			return i;
		if (k == PARAM_KWONLY || k == PARAM_KWARGS)
			return -1;
	}
	return -1;
}

static bool bind_positional(const Syntax *s, Node n, Binding *out, int *next)
{
	out->npos++;
	bool star = node_kind(s, n) == N_LIST_SPLAT;
	if (out->splat)
		return true;
	int i = positional_param(out->sig, *next);
	if (i < 0) {
		out->splat |= star;
		return star;
	}
	if (out->sig->params[i].kind == PARAM_STAR) {
		if (out->nstar++ == 0)
			out->value[i] = out->arg[i] = n;
		*next = i;
		return true;
	}
	if (star) {
		out->splat = true;
		return true;
	}
	out->value[i] = out->arg[i] = n;
	*next = i + 1;
	return true;
}

static bool bind_keyword(const Syntax *s, Node n, Binding *out)
{
	out->nkw++;
	Node name = node_field(s, n, F_NAME), value = node_field(s, n, F_VALUE);
	if (name == NODE_NONE || value == NODE_NONE)
		return false;
	int i = callargs_param(out->sig, node_text(s, name));
	if (i < 0)
		i = numpy_param(out->sig, node_text(s, name));
	if (i >= 0 && (out->sig->params[i].kind == PARAM_NORMAL || out->sig->params[i].kind == PARAM_KWONLY)) {
		if (out->value[i] != NODE_NONE)
			return false;
		out->value[i] = value;
		out->arg[i] = n;
		return true;
	}
	for (int j = 0; j < out->sig->n; j++)
		if (out->sig->params[j].kind == PARAM_KWARGS)
			return true;
	return false;
}

static bool all_required(const Binding *b)
{
	for (int i = 0; i < b->sig->n; i++) {
		const MapParam *p = &b->sig->params[i];
		if (p->dflt || b->value[i] != NODE_NONE || p->kind == PARAM_STAR || p->kind == PARAM_KWARGS)
			continue;
		if (!(b->splat && p->kind != PARAM_KWONLY) && !b->dsplat)
			return false;
	}
	return true;
}

bool callargs_bind(const Syntax *s, Node args, const MapSig *sig, Node skipped, Binding *out)
{
	out->sig = sig;
	out->args = args;
	out->skipped = skipped;
	out->npos = out->nkw = out->nstar = 0;
	out->splat = out->dsplat = out->doubtful = false;
	if (sig && sig->n > CALL_MAX_PARAMS)
		return false;
	for (int i = 0; sig && i < sig->n; i++)
		out->value[i] = out->arg[i] = NODE_NONE;
	if (!sig || args == NODE_NONE)
		return args == NODE_NONE && !sig;
	int next = 0;
	if (node_kind(s, args) == N_GENERATOR_EXPRESSION)
		return bind_positional(s, args, out, &next) && all_required(out);
	for (Node n = node_first(s, args); n != NODE_NONE; n = node_next(s, n)) {
		NodeKind k = node_kind(s, n);
		if (out->npos + out->nkw >= CALL_MAX_ARGS)
			return false;
		if (n == skipped)
			continue;
		if (k == N_DICTIONARY_SPLAT) {
			out->dsplat = true;
			out->nkw++;
		} else if (k == N_KEYWORD_ARGUMENT ? !bind_keyword(s, n, out) : !bind_positional(s, n, out, &next)) {
			return false;
		}
	}
	return skipped != NODE_NONE || all_required(out);
}

bool callargs_fit(const Syntax *s, Node args, const MapEntry *e)
{
	Binding b;
	bool any = args == NODE_NONE || e->ncases == 0;
	for (size_t i = 0; i < e->ncases && !any; i++) {
		any = e->cases[i].nsigs == 0;
		for (size_t k = 0; k < e->cases[i].nsigs && !any; k++)
			any = callargs_bind(s, args, &e->cases[i].sigs[k], NODE_NONE, &b);
	}
	return any;
}
