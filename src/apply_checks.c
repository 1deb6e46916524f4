/* apply_checks: can the case be carried out with these arguments? */
#include "apply_checks.h"

#include "apply_args.h"
#include "apply_value.h"

static bool is_identity(const MapParam *p, int index)
{
	return p->arg.op == ARG_RENAME && p->arg.pos == index && p->arg.to && strcmp(p->arg.to, p->name) == 0;
}

/* A template whose {rest} is all there is of the arguments takes stars as they are: the case asked for them. */
static bool rest_takes_splats(const Application *a)
{
	bool rest = false, hole = false;
	for (size_t i = 0; i < a->cas->tmpl.n; i++) {
		const TmplPiece *p = &a->cas->tmpl.pieces[i];
		int k = p->kind == TP_HOLE ? callargs_param(a->binding->sig, str_c(p->text)) : -1;
		rest |= p->kind == TP_REST;
		hole |= k >= 0 && a->binding->value[k] == NODE_NONE;
	}
	bool asked = false;
	for (size_t i = 0; i < a->cas->when.nconds; i++)
		asked |= a->cas->when.conds[i].param[0] == '*';
	return rest && !hole && asked;
}

/* May `**` bring this parameter?  Under its own name; and one that Paddle has not it refuses when it runs. */
static bool passes_by_name(const MapParam *p)
{
	const char *to = p->arg.to;
	bool refused = p->arg.op == ARG_DROP || (p->arg.op == ARG_ONLY && !to);
	return refused || (p->arg.op == ARG_RENAME && to && strcmp(to, p->name) == 0);
}

/* The display behind `**options`: itself, or what the variable is bound to, once; NODE_NONE when it is not to be seen.
 */
static Node display_of(const Rewrite *rw, Node splat)
{
	const Syntax *s = rw->syntax;
	Node value = pyexpr_bare(s, node_first(s, splat));
	Sym sym = value != NODE_NONE && node_kind(s, value) == N_IDENTIFIER ? rw->scopes->sym_of[value] : SYM_NONE;
	if (sym != SYM_NONE && rw->scopes->symbols.v[sym].nbind == 1) {
		Node p = node_parent(s, rw->scopes->symbols.v[sym].first);
		value = node_kind(s, p) == N_ASSIGNMENT ? node_field(s, p, F_RIGHT) : NODE_NONE;
	}
	bool display = value != NODE_NONE && node_kind(s, value) == N_DICTIONARY;
	return display ? value : NODE_NONE;
}

bool checks_brings(const Rewrite *rw, const Binding *b, const char *name)
{
	const Syntax *s = rw->syntax;
	for (Node n = node_first(s, b->args); n != NODE_NONE; n = node_next(s, n)) {
		Node display = node_kind(s, n) == N_DICTIONARY_SPLAT ? display_of(rw, n) : NODE_NONE;
		for (Node pair = display == NODE_NONE ? display : node_first(s, display); pair != NODE_NONE;
		     pair = node_next(s, pair)) {
			Str key = node_kind(s, pair) == N_PAIR ? node_text(s, node_first(s, pair)) : (Str){0};
			if (key.n > 2 && (key.p[0] == '"' || key.p[0] == '\'') &&
			    str_eqc(str_n(key.p + 1, key.n - 2), name))
				return true;
		}
	}
	return false;
}

bool checks_splats(const Rewrite *rw, const Application *a)
{
	const Binding *b = a->binding;
	if (!b->sig || (!b->splat && !b->dsplat))
		return true;
	if (a->cas->keep)
		return true;
	if (a->cas->tmpl.n || a->cas->statements)
		return rest_takes_splats(a);
	for (size_t i = 0; i < a->cas->ndefaults; i++)
		if (!args_give(b, a->cas->defaults[i].name))
			return false; /* the star may give it too */
	for (int i = 0; i < b->sig->n; i++) {
		const MapParam *p = &b->sig->params[i];
		if (b->value[i] != NODE_NONE && !b->splat)
			continue; /* given by itself: ** cannot give it again */
		if (p->kind == PARAM_STAR || p->kind == PARAM_KWARGS)
			continue;
		if (b->dsplat && (!passes_by_name(p) || (p->arg.op != ARG_RENAME && checks_brings(rw, b, p->name))))
			return false;
		if (b->splat && p->kind != PARAM_KWONLY && !(p->arg.op == ARG_RENAME && p->arg.pos == i) &&
		    !is_identity(p, i))
			return false;
	}
	return true;
}

static bool argument_fails(Rewrite *rw, const MapArg *arg, Node value)
{
	if (value == NODE_NONE || !arg->else_id)
		return false;
	return (arg->op == ARG_ONLY || arg->op == ARG_VALUES) && !value_all_listed(rw, arg, value);
}

/* Two arguments that come out as one keyword: Python refuses that only when it runs. */
static bool gives_twice(const Binding *b)
{
	for (int i = 0; b->sig && i < b->sig->n; i++)
		for (int k = i + 1; k < b->sig->n; k++) {
			const MapArg *x = &b->sig->params[i].arg, *y = &b->sig->params[k].arg;
			bool both = b->value[i] != NODE_NONE && b->value[k] != NODE_NONE && x->to && y->to &&
				    x->op != ARG_DROP && y->op != ARG_DROP;
			if (both && strcmp(x->to, y->to) == 0)
				return true;
		}
	return false;
}

/* Can the value become the keywords one by one: a display of as many items, or what may be evaluated again? */
static bool unpacks(const Syntax *s, const MapArg *arg, Node value)
{
	Node items = pyexpr_bare(s, value);
	if (node_kind(s, items) != N_TUPLE && node_kind(s, items) != N_LIST)
		return pyexpr_is_pure(s, value);
	size_t n = 0;
	for (Node c = node_first(s, items); c != NODE_NONE; c = node_next(s, c))
		n += node_kind(s, c) != N_LIST_SPLAT;
	return n == arg->nnames;
}

static bool all_unpack(const Syntax *s, const Binding *b)
{
	for (int i = 0; b->sig && i < b->sig->n; i++) {
		const MapArg *arg = &b->sig->params[i].arg;
		if (arg->op == ARG_UNPACK && b->value[i] != NODE_NONE && !unpacks(s, arg, b->value[i]))
			return false;
	}
	return true;
}

bool checks_pass(Rewrite *rw, const Application *a)
{
	const Binding *b = a->binding;
	bool by_name = !a->cas->tmpl.n && !a->cas->statements && !a->cas->keep; /* arguments under Paddle's names */
	if (by_name && (gives_twice(b) || !all_unpack(rw->syntax, b))) {
		rewrite_todo(rw, a->site->node, 2003, a->subject, a->cas->hint);
		return false;
	}
	if (b->doubtful || !checks_splats(rw, a)) {
		rewrite_todo(rw, a->site->node, 3002, a->subject, NULL);
		return false;
	}
	for (int i = 0; b->sig && i < b->sig->n; i++) {
		const MapParam *p = &b->sig->params[i];
		if (!argument_fails(rw, &p->arg, b->value[i]))
			continue;
		char *subject = arena_printf(rw->arena, STR_FMT ".%s", STR_ARG(a->subject), p->name);
		rewrite_todo(rw, a->site->node, p->arg.else_id, str_c(subject), a->cas->hint);
		return false;
	}
	return true;
}
