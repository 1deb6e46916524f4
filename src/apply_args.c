/* apply_args: the arguments of a call, read in order and written anew. */
#include "apply_args.h"

#include "apply_pieces.h"
#include "apply_value.h"

static int param_of(const Binding *b, Node arg)
{
	for (int i = 0; b->sig && i < b->sig->n; i++)
		if (b->arg[i] == arg)
			return i;
	return -1;
}

/* Tells *args apart: `star` arguments went there before, to the parameter `star_param`. */
static void note_star(const Binding *b, GivenArg *g, size_t *star, int *star_param)
{
	if (g->index >= 0 && b->sig->params[g->index].kind == PARAM_STAR)
		*star_param = g->index;
	if (g->index < 0 && g->positional && *star_param >= 0 && *star < b->nstar)
		g->index = *star_param;
	if (g->index >= 0)
		g->param = &b->sig->params[g->index];
	if (g->param && g->param->kind == PARAM_STAR) {
		g->star = true;
		g->first_star = (*star)++ == 0;
		g->last_star = *star == b->nstar;
	}
}

void args_given(Rewrite *rw, const Binding *b, GivenArgs *out)
{
	const Syntax *s = rw->syntax;
	size_t star = 0;
	int star_param = -1;
	out->n = 0;
	if (b->args == NODE_NONE)
		return;
	bool generator = node_kind(s, b->args) == N_GENERATOR_EXPRESSION; /* is the one argument itself */
	for (Node c = generator ? b->args : node_first(s, b->args); c != NODE_NONE && out->n < ARRAY_LEN(out->v);
	     c = generator ? NODE_NONE : node_next(s, c)) {
		if (c == b->skipped)
			continue;
		bool kw = node_kind(s, c) == N_KEYWORD_ARGUMENT;
		GivenArg g = {.index = param_of(b, c), .arg = c, .value = kw ? node_field(s, c, F_VALUE) : c};
		g.positional = !kw && node_kind(s, c) != N_DICTIONARY_SPLAT;
		note_star(b, &g, &star, &star_param);
		out->v[out->n++] = g;
	}
}

bool args_dropped(const GivenArg *g)
{
	const MapArg *arg = g->param ? &g->param->arg : NULL;
	return arg && (arg->op == ARG_DROP || (arg->op == ARG_ONLY && !arg->to));
}

bool args_stay_positional(const GivenArg *g, ArgsPlace *place)
{
	if (!g->positional)
		return false;
	if (!g->param) {
		place->pos++;
		return true;
	}
	if (g->star && !g->first_star)
		return true;
	bool unpack = g->param->arg.op == ARG_UNPACK;
	if (!place->keywords && !unpack &&
	    (g->param->arg.pos == place->pos || (g->star && g->param->arg.op != ARG_PACK))) {
		place->pos++;
		return true;
	}
	place->keywords = true;
	return false;
}

bool args_need_brackets(Rewrite *rw, const Binding *b, const GivenArg *g)
{
	if (b->nstar != 1)
		return true;
	if (node_kind(rw->syntax, g->value) == N_LIST_SPLAT)
		return true;
	const Type *t = rw->infer->types[g->value];
	return t && (t->tag == TY_INT || t->tag == TY_FLOAT || type_is_tensor(t));
}

bool args_give(const Binding *b, const char *name)
{
	for (int i = 0; b->sig && i < b->sig->n; i++) {
		const MapArg *arg = &b->sig->params[i].arg;
		if (b->value[i] == NODE_NONE)
			continue;
		if (arg->to && arg->op != ARG_DROP && strcmp(arg->to, name) == 0)
			return true;
		for (size_t k = 0; k < arg->nnames; k++)
			if (strcmp(arg->names[k], name) == 0)
				return true;
	}
	return false;
}

void args_add_unpacked(Rewrite *rw, Pieces *out, const MapArg *arg, Node value)
{
	Node items = pyexpr_bare(rw->syntax, value);
	bool display = node_kind(rw->syntax, items) == N_TUPLE || node_kind(rw->syntax, items) == N_LIST;
	Node item = display ? node_first(rw->syntax, items) : NODE_NONE;
	for (size_t i = 0; i < arg->nnames; i++) {
		pieces_text(out, str_c(arena_printf(rw->arena, "%s%s=", i ? ", " : "", arg->names[i])));
		if (display && item != NODE_NONE) {
			pieces_operand(rw, out, item, PREC_TEST, true);
			item = node_next(rw->syntax, item);
		} else {
			pieces_text(out, str_c(arena_printf(rw->arena, STR_FMT "[%zu]",
							    STR_ARG(node_text(rw->syntax, value)), i)));
		}
	}
}

/* What stood before the argument `after`, behind the one `before`, where that is a line break; else a comma and a
 * blank. */
static void add_separator(Rewrite *rw, Pieces *out, Node before, Node after)
{
	uint32_t from = before == NODE_NONE ? 0 : rw->syntax->nodes[before].end, to = rw->syntax->nodes[after].start;
	Str between = str_n(rw->source->bytes.p + from, before == NODE_NONE ? 0 : to - from);
	bool own_line = between.n && between.p[0] == ',' && memchr(between.p, '\n', between.n) &&
			!pieces_has_comment(rw->syntax, from, to);
	for (size_t i = 1; own_line && i < between.n; i++)
		own_line = between.p[i] == ' ' || between.p[i] == '\t' || between.p[i] == '\n' || between.p[i] == '\r';
	if (own_line)
		pieces_text(out, between);
	else
		pieces_ctext(out, ", ");
}

/* Is the argument one of a packed list, behind its first? */
static bool is_packed_on(const GivenArg *g) { return g->star && !g->first_star && g->param->arg.op == ARG_PACK; }

static void add_given(Rewrite *rw, const Binding *b, Pieces *out, const GivenArg *g, bool positional)
{
	if (!g->param) {
		pieces_node(out, g->arg);
		return;
	}
	const MapArg *arg = &g->param->arg;
	if (arg->op == ARG_UNPACK) {
		args_add_unpacked(rw, out, arg, g->value);
		return;
	}
	if (!positional && arg->to)
		pieces_text(out, str_c(arena_printf(rw->arena, "%s=", arg->to)));
	bool pack = g->star && arg->op == ARG_PACK && args_need_brackets(rw, b, g);
	if (pack && g->first_star)
		pieces_ctext(out, "[");
	else if (is_packed_on(g))
		pieces_ctext(out, ", ");
	value_add(rw, out, g->param, g->value, positional ? PREC_NAMED : PREC_TEST, true);
	if (pack && g->last_star)
		pieces_ctext(out, "]");
}

void args_add(Rewrite *rw, const Application *a, Pieces *out, uint64_t skip, int before, bool leading_comma)
{
	GivenArgs given;
	args_given(rw, a->binding, &given);
	ArgsPlace place = {before < 0 ? 0 : before, before < 0};
	bool any = leading_comma, follows = false;
	for (size_t i = 0; i < given.n; i++) {
		const GivenArg *g = &given.v[i];
		if ((g->index >= 0 && (skip >> g->index & 1)) || args_dropped(g))
			continue;
		if (any && !is_packed_on(g))
			add_separator(rw, out, follows ? given.v[i - 1].arg : NODE_NONE, g->arg);
		any = follows = true;
		add_given(rw, a->binding, out, g, args_stay_positional(g, &place));
	}
	pieces_text(out, args_defaults(rw, a, any));
}

Str args_defaults(Rewrite *rw, const Application *a, bool comma)
{
	Buf text = {0};
	for (size_t i = 0; i < a->cas->ndefaults; i++) {
		const MapDefault *d = &a->cas->defaults[i];
		if (args_give(a->binding, d->name))
			continue;
		Str value = value_spell(rw, a->site->node, str_c(d->expr));
		buf_printf(&text, "%s%s=" STR_FMT, text.n || comma ? ", " : "", d->name, STR_ARG(value));
	}
	Str copy = str_n(arena_strndup(rw->arena, text.p ? text.p : "", text.n), text.n);
	buf_free(&text);
	return copy;
}
