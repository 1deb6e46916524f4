/* match: the first case of an entry that holds for a site. */
#include "match_internal.h"

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

static bool file_holds(const MatchEnv *env, const MapWhen *w)
{
	if (w->paddle_cmp != CMP_NONE && !compare(w->paddle_cmp, env->target, w->paddle))
		return false;
	for (size_t i = 0; i < w->nfiles; i++)
		if (env->has_fact(env->context, w->files[i].name) == w->files[i].negated)
			return false;
	return true;
}

/* A layer that hands on all that it gets (`self.module(*args)`): of a number of axes that is not known the usual one is
 * taken, as for an argument by itself. */
static bool asks_layer_for_rank(const Site *site, const MapCond *c)
{
	bool layer = site->self_type && !type_is_tensor(site->self_type);
	return layer && c->kind == COND_TYPE && !c->or_unknown && c->type->tag == MT_TENSOR && c->type->rank;
}

/* May a star give the parameter that this condition asks about? */
static bool hidden(const Site *site, const Binding *b, const MapCond *c)
{
	if (asks_layer_for_rank(site, c))
		return false;
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
		*doubtful |= hidden(site, out, &w->conds[i]);
		if (!cond_holds(env, site, out, &w->conds[i]))
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
	if (!place_holds(env, site, entry, c) || !place_takes_statements(env, site, c) || !file_holds(env, &c->when))
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

bool match_asks_for(const MapCase *c, const char *argument)
{
	for (size_t i = 0; i < c->when.nconds; i++)
		if (c->when.conds[i].kind == COND_HAS && strcmp(c->when.conds[i].param, argument) == 0 &&
		    !c->when.conds[i].negated)
			return true;
	return false;
}

static bool asks_for_stars(const MapCase *c) { return match_asks_for(c, "*") || match_asks_for(c, "**"); }

static bool same_parameters(const MapSig *a, const MapSig *b)
{
	bool same = a->n == b->n;
	for (int i = 0; same && i < a->n; i++)
		same = strcmp(a->params[i].name, b->params[i].name) == 0;
	return same;
}

/* Cases of one signature are told apart by their conditions alone. */
static bool same_signatures(const MapCase *a, const MapCase *b)
{
	bool same = a->nsigs == b->nsigs;
	for (size_t k = 0; same && k < a->nsigs; k++)
		same = same_parameters(&a->sigs[k], &b->sigs[k]);
	return same;
}

/* Could another overload be meant, for what the stars of this call may bring? */
static bool stars_are_ambiguous(const MatchEnv *env, const Site *site, const MapEntry *entry, const MapCase *chosen)
{
	Binding b;
	for (size_t i = 0; i < entry->ncases; i++) {
		const MapCase *c = &entry->cases[i];
		if (same_signatures(c, chosen) || asks_for_stars(c) || !case_holds(env, site, entry, c))
			continue;
		for (size_t k = 0; k < c->nsigs; k++)
			if (callargs_bind(env->syntax, site->args, &c->sigs[k], site->skipped, &b))
				return true;
	}
	return false;
}

static bool has_splat(const Syntax *s, Node args)
{
	for (Node n = node_first(s, args); n != NODE_NONE; n = node_next(s, n))
		if (node_kind(s, n) == N_LIST_SPLAT)
			return true;
	return false;
}

const MapCase *match_case(const MatchEnv *env, const Site *site, const MapEntry *entry, Binding *out)
{
	/* a starred argument that some overload takes as a whole is better than one that hides which is which */
	bool splats = site->args != NODE_NONE && has_splat(env->syntax, site->args);
	for (int splat = 0; splat <= splats; splat++) {
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
