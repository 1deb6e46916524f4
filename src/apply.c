/* apply: arguments, templates and statements of a mapping case become edits. */
#include "apply.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- pieces ---- */

static void add_text(Pieces *out, Str text)
{
	Piece p = {text, NODE_NONE};
	if (text.n)
		vec_push(out, p);
}

static void add_ctext(Pieces *out, const char *text) { add_text(out, str_c(text)); }

static void add_node(Pieces *out, Node n)
{
	Piece p = {{0}, n};
	vec_push(out, p);
}

/* Does the text of n hold a line break that no brackets of its own enclose? */
static bool has_bare_newline(const Syntax *s, Node n)
{
	Str t = node_text(s, n);
	if (!t.n || !memchr(t.p, '\n', t.n))
		return false;
	int depth = 0;
	for (size_t i = 0; i < t.n; i++) {
		char c = t.p[i];
		if (c == '(' || c == '[' || c == '{')
			depth++;
		else if (c == ')' || c == ']' || c == '}')
			depth--;
		else if (c == '\n' && depth <= 0)
			return true;
	}
	return false;
}

/* Do parentheses or a display enclose n, rather than an argument list that a conversion may take away? */
static bool in_lasting_brackets(const Syntax *s, Node n)
{
	for (Node p = node_parent(s, n); p != NODE_NONE; p = node_parent(s, p))
		switch (node_kind(s, p)) {
		case N_PARENTHESIZED:
		case N_LIST:
		case N_TUPLE:
		case N_SET:
		case N_DICTIONARY: return true;
		case N_ATTRIBUTE:
		case N_CALL:
		case N_BINARY:
		case N_COMPARISON:
		case N_BOOLEAN:
		case N_UNARY:
		case N_NOT:
		case N_EXPRESSION_LIST:
		case N_PAIR: break;
		default: return false;
		}
	return false;
}

static void add_hole(Rewrite *rw, Pieces *out, Node n, Prec needed, bool bracketed)
{
	bool parens = rewrite_prec(rw, n) < needed ||
		      (!bracketed && has_bare_newline(rw->syntax, n) && !in_lasting_brackets(rw->syntax, rw->site));
	NodeKind kind = node_kind(rw->syntax, n);
	if (kind == N_GENERATOR_EXPRESSION || kind == N_LIST_SPLAT ||
	    kind == N_DICTIONARY_SPLAT) /* bring their own, or take none */
		parens = false;
	rw->holed[n] = 1;
	if (parens)
		add_ctext(out, "(");
	add_node(out, n);
	if (parens)
		add_ctext(out, ")");
}

/* ---- folding ---- */

/* A plain decimal as digits and a scale: 0.25 -> 25, 2. */
static bool decimal(Str t, long long *digits, int *scale)
{
	bool dot = false;
	*digits = 0;
	*scale = 0;
	if (!t.n || t.n > 15)
		return false;
	for (size_t i = 0; i < t.n; i++) {
		if (t.p[i] == '.' && !dot) {
			dot = true;
			continue;
		}
		if (t.p[i] < '0' || t.p[i] > '9')
			return false;
		*digits = *digits * 10 + (t.p[i] - '0');
		*scale += dot;
	}
	return true;
}

/* `1 - 0.1` as "0.9"; an empty Str when the two are not both plain decimals. */
static Str subtract(Arena *arena, Str a, Str b)
{
	long long x, y;
	int sx, sy;
	if (!decimal(a, &x, &sx) || !decimal(b, &y, &sy))
		return (Str){0};
	for (; sx < sy; sx++)
		x *= 10;
	for (; sy < sx; sy++)
		y *= 10;
	long long d = x - y, unit = 1;
	for (int i = 0; i < sx; i++)
		unit *= 10;
	if (d < 0)
		return (Str){0};
	if (!sx) /* `1.` is a float */
		return str_c(
			arena_printf(arena, memchr(a.p, '.', a.n) || memchr(b.p, '.', b.n) ? "%lld.0" : "%lld", d));
	char *text = arena_printf(arena, "%lld.%0*lld", d / unit, sx, d % unit);
	size_t n = strlen(text);
	while (n > 2 && text[n - 1] == '0' && text[n - 2] != '.')
		n--;
	return str_n(text, n);
}

/* Is the expression `float({})` or another conversion to a type of Python's own?  Then its tag; else TY_ANY. */
static TypeTag conversion(const Tmpl *expr)
{
	static const struct {
		const char *open;
		TypeTag tag;
	} known[] = {{"float(", TY_FLOAT}, {"int(", TY_INT}, {"str(", TY_STR}, {"bool(", TY_BOOL}, {"list(", TY_LIST}};
	bool shape = expr->n == 3 && expr->pieces[0].kind == TP_TEXT && expr->pieces[1].kind == TP_HOLE &&
		     expr->pieces[2].kind == TP_TEXT && strcmp(expr->pieces[2].text, ")") == 0;
	for (size_t i = 0; shape && i < ARRAY_LEN(known); i++)
		if (strcmp(expr->pieces[0].text, known[i].open) == 0)
			return known[i].tag;
	return TY_ANY;
}

/* Is the argument of that type already, so that it stays as it is? */
static bool is_converted(const Rewrite *rw, const MapArg *arg, Node value)
{
	TypeTag tag = arg->op == ARG_EXPR ? conversion(&arg->expr) : TY_ANY;
	const Type *t = value == NODE_NONE ? NULL : rw->infer->types[value];
	return tag != TY_ANY && t && t->tag == tag;
}

/* `float(1)` as "1.0", `float(1e-3)` as "1e-3"; an empty Str when the literal is no decimal number. */
static Str fold_float(Arena *arena, Str literal)
{
	bool digits = literal.n > 0;
	for (size_t i = 0; i < literal.n; i++)
		digits &= literal.p[i] >= '0' && literal.p[i] <= '9';
	if (digits)
		return str_c(arena_printf(arena, STR_FMT ".0", STR_ARG(literal)));
	bool number = literal.n && literal.p[0] >= '0' && literal.p[0] <= '9' && !memchr(literal.p, 'x', literal.n);
	return number && (memchr(literal.p, '.', literal.n) || memchr(literal.p, 'e', literal.n)) ? literal : (Str){0};
}

/* The expression with a literal put in, as a literal; an empty Str when it does not fold. */
static Str fold(Arena *arena, const Tmpl *expr, Str literal)
{
	if (conversion(expr) == TY_FLOAT)
		return fold_float(arena, literal);
	if (expr->n == 3 && expr->pieces[1].kind == TP_HOLE && expr->pieces[0].kind == TP_TEXT &&
	    expr->pieces[2].kind == TP_TEXT) {
		Str yes = str_c(expr->pieces[0].text), no = str_c(expr->pieces[2].text);
		bool conditional = str_ends(yes, STR(" if ")) && str_starts(no, STR(" else "));
		if (conditional && str_eqc(literal, "True"))
			return str_n(yes.p, yes.n - 4);
		if (conditional && str_eqc(literal, "False"))
			return str_n(no.p + 6, no.n - 6);
	}
	if (expr->n < 1 || expr->pieces[0].kind != TP_TEXT || expr->n != 2)
		return (Str){0};
	Str text = str_c(expr->pieces[0].text);
	while (text.n && text.p[text.n - 1] == ' ')
		text.n--;
	if (str_eqc(text, "not"))
		return str_eqc(literal, "True") ? STR("False") : str_eqc(literal, "False") ? STR("True") : (Str){0};
	if (text.n < 2 || text.p[text.n - 1] != '-')
		return (Str){0};
	text.n--;
	while (text.n && text.p[text.n - 1] == ' ')
		text.n--;
	return subtract(arena, text, literal);
}

/* ---- one argument's value ---- */

static const MapValue *find_value(const MapArg *arg, Str text)
{
	for (size_t i = 0; i < arg->nvalues; i++)
		if (match_literal(text, arg->values[i].from))
			return &arg->values[i];
	return NULL;
}

static Str spelled(Rewrite *rw, Node at, Str text)
{
	return str_starts(text, STR("paddle.")) ? names_spell(rw->names, text, at, NULL) : text;
}

/* Replaces literals that `values` lists, in both arms of a conditional expression. */
static void edit_values(Rewrite *rw, const MapArg *arg, Node n)
{
	if (node_kind(rw->syntax, n) == N_CONDITIONAL || node_kind(rw->syntax, n) == N_PARENTHESIZED) {
		for (Node c = node_first(rw->syntax, n); c != NODE_NONE; c = node_next(rw->syntax, c))
			if (node_kind(rw->syntax, n) != N_CONDITIONAL ||
			    c != node_next(rw->syntax, node_first(rw->syntax, n)))
				edit_values(rw, arg, c);
		return;
	}
	const MapValue *v = find_value(arg, node_text(rw->syntax, match_constant(&rw->env, n)));
	if (v && v->to && !match_literal(node_text(rw->syntax, match_constant(&rw->env, n)), v->to))
		edit_replace_text(rw->edits, n, rw->syntax->nodes[n].start, rw->syntax->nodes[n].end,
				  spelled(rw, n, str_c(v->to)));
}

static bool all_listed(Rewrite *rw, const MapArg *arg, Node n)
{
	if (node_kind(rw->syntax, n) == N_CONDITIONAL) {
		Node a = node_first(rw->syntax, n), cond = node_next(rw->syntax, a), b = node_next(rw->syntax, cond);
		return all_listed(rw, arg, a) && all_listed(rw, arg, b);
	}
	return find_value(arg, node_text(rw->syntax, match_constant(&rw->env, n))) != NULL;
}

static Node unwrapped(const Syntax *s, Node n)
{
	while (n != NODE_NONE && node_kind(s, n) == N_PARENTHESIZED && node_first(s, n) != NODE_NONE)
		n = node_first(s, n);
	return n;
}

/* `not {}` of True, False or a negation, without the two. */
static bool folds_after_not(Rewrite *rw, Pieces *out, Node n, bool bracketed)
{
	const Syntax *s = rw->syntax;
	n = unwrapped(s, n);
	NodeKind k = n == NODE_NONE ? N_OTHER : node_kind(s, n);
	Piece *last = out->n ? &out->v[out->n - 1] : NULL;
	if (!last || last->node != NODE_NONE || !str_ends(last->text, STR("not ")))
		return false;
	if (k != N_TRUE && k != N_FALSE && k != N_NOT)
		return false;
	last->text.n -= 4;
	if (last->text.n == 0)
		out->n--;
	if (k != N_NOT) {
		add_text(out, k == N_TRUE ? STR("False") : STR("True"));
		rw->holed[n] = 1;
		return true;
	}
	Node inner = node_first(s, n);
	const Type *t = rw->infer->types[inner];
	bool is_bool = t && t->tag == TY_BOOL;
	add_ctext(out, is_bool ? "" : "bool(");
	add_hole(rw, out, inner, is_bool ? PREC_NOT : PREC_NAMED, bracketed || !is_bool);
	add_ctext(out, is_bool ? "" : ")");
	return true;
}

static void add_expr(Rewrite *rw, Pieces *out, const Tmpl *expr, Node value, Str text)
{
	Node bare = unwrapped(rw->syntax, value);
	Str folded = value == NODE_NONE || pyexpr_is_literal(rw->syntax, bare)
			     ? fold(rw->arena, expr, value == NODE_NONE ? text : node_text(rw->syntax, bare))
			     : (Str){0};
	if (folded.n) {
		if (value != NODE_NONE)
			rw->holed[value] = 1;
		add_text(out, folded);
		return;
	}
	for (size_t i = 0; i < expr->n; i++) {
		const TmplPiece *p = &expr->pieces[i];
		if (p->kind == TP_HOLE) {
			if (value == NODE_NONE)
				add_text(out, text);
			else if (!folds_after_not(rw, out, value, p->bracketed))
				add_hole(rw, out, value, (Prec)p->prec, p->bracketed);
		} else {
			add_text(out, p->kind == TP_NAME ? names_spell(rw->names, str_c(p->text),
								       value == NODE_NONE ? 0 : value, NULL)
							 : str_c(p->text));
		}
	}
}

/* `w.data` with a `strip` of ".data" is `w`. */
static Node stripped(Rewrite *rw, const MapArg *arg, Node n)
{
	Node attr = arg->strip && node_kind(rw->syntax, n) == N_ATTRIBUTE ? node_field(rw->syntax, n, F_ATTRIBUTE)
									  : NODE_NONE;
	return attr != NODE_NONE && str_eqc(node_text(rw->syntax, attr), arg->strip + 1) ? node_first(rw->syntax, n)
											 : n;
}

/* The value of a parameter as the output wants it; `value` NODE_NONE: torch's default. */
static void add_value(Rewrite *rw, Pieces *out, const MapParam *p, Node value, Prec needed, bool bracketed)
{
	const MapArg *arg = &p->arg;
	Str dflt = str_c(p->dflt ? p->dflt : "None");
	if (is_converted(rw, arg, value)) {
		add_hole(rw, out, value, needed, bracketed);
	} else if (arg->op == ARG_EXPR) {
		bool parens = (Prec)arg->expr.prec < needed;
		if (parens)
			add_ctext(out, "(");
		add_expr(rw, out, &arg->expr, value, dflt);
		if (parens)
			add_ctext(out, ")");
	} else if (value == NODE_NONE) {
		const MapValue *v = arg->op == ARG_VALUES ? find_value(arg, dflt) : NULL;
		add_text(out, v && v->to ? spelled(rw, 0, str_c(v->to)) : dflt);
	} else {
		if (arg->op == ARG_VALUES)
			edit_values(rw, arg, value);
		add_hole(rw, out, stripped(rw, arg, value), needed, bracketed);
	}
}

/* ---- checks before anything is edited ---- */

static bool is_identity(const MapParam *p, int index)
{
	return p->arg.op == ARG_RENAME && p->arg.pos == index && p->arg.to && strcmp(p->arg.to, p->name) == 0;
}

static bool gives_paddle_arg(const Binding *b, const char *name)
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

/* A template whose {rest} is all there is of the arguments takes stars as they are: the case asked for them. */
static bool rest_takes_splats(const Application *a)
{
	bool rest = false, hole = false;
	for (size_t i = 0; i < a->cas->tmpl.n; i++) {
		const TmplPiece *p = &a->cas->tmpl.pieces[i];
		rest |= p->kind == TP_REST;
		hole |= p->kind == TP_HOLE && callargs_param(a->binding->sig, str_c(p->text)) >= 0 &&
			a->binding->value[callargs_param(a->binding->sig, str_c(p->text))] == NODE_NONE;
	}
	bool asked = false;
	for (size_t i = 0; i < a->cas->when.nconds; i++)
		asked |= a->cas->when.conds[i].param[0] == '*';
	return rest && !hole && asked;
}

static bool splats_pass(const Application *a)
{
	const Binding *b = a->binding;
	if (!b->sig || (!b->splat && !b->dsplat))
		return true;
	if (a->cas->keep)
		return true;
	if (a->cas->tmpl.n || a->cas->statements)
		return rest_takes_splats(a);
	for (size_t i = 0; i < a->cas->ndefaults; i++)
		if (!gives_paddle_arg(b, a->cas->defaults[i].name))
			return false; /* the star may give it too */
	for (int i = 0; i < b->sig->n; i++) {
		const MapParam *p = &b->sig->params[i];
		if (b->value[i] != NODE_NONE && !b->splat)
			continue; /* given by itself: ** cannot give it again */
		if (p->kind == PARAM_STAR || p->kind == PARAM_KWARGS)
			continue;
		bool same_name = p->arg.op == ARG_RENAME && p->arg.to && strcmp(p->arg.to, p->name) == 0;
		if (b->dsplat && !same_name)
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
	return (arg->op == ARG_ONLY || arg->op == ARG_VALUES) && !all_listed(rw, arg, value);
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

static bool arguments_pass(Rewrite *rw, const Application *a)
{
	const Binding *b = a->binding;
	if (!a->cas->tmpl.n && !a->cas->statements && gives_twice(b)) {
		rewrite_todo(rw, a->site->node, 2003, a->subject, a->cas->hint);
		return false;
	}
	if (a->binding->doubtful || !splats_pass(a)) {
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

/* ---- the argument list, in the order in which it stands ---- */

typedef struct {
	const MapParam *param; /* NULL: stays as it is */
	int index;
	Node arg, value;
	bool positional, star, first_star, last_star;
} GivenArg;

static int param_of(const Binding *b, Node arg)
{
	for (int i = 0; b->sig && i < b->sig->n; i++)
		if (b->arg[i] == arg)
			return i;
	return -1;
}

static size_t given_args(Rewrite *rw, const Binding *b, GivenArg *out, size_t max)
{
	size_t n = 0, star = 0;
	int star_param = -1;
	if (b->args == NODE_NONE)
		return 0;
	bool generator = node_kind(rw->syntax, b->args) == N_GENERATOR_EXPRESSION;
	for (Node c = generator ? b->args : node_first(rw->syntax, b->args); c != NODE_NONE && n < max;
	     c = generator ? NODE_NONE : node_next(rw->syntax, c)) {
		if (c == b->skipped)
			continue;
		bool kw = node_kind(rw->syntax, c) == N_KEYWORD_ARGUMENT;
		GivenArg g = {.index = param_of(b, c), .arg = c, .value = kw ? node_field(rw->syntax, c, F_VALUE) : c};
		g.positional = !kw && node_kind(rw->syntax, c) != N_DICTIONARY_SPLAT;
		if (g.index >= 0 && b->sig->params[g.index].kind == PARAM_STAR)
			star_param = g.index;
		if (g.index < 0 && g.positional && star_param >= 0 && star < b->nstar)
			g.index = star_param;
		if (g.index >= 0)
			g.param = &b->sig->params[g.index];
		if (g.param && g.param->kind == PARAM_STAR) {
			g.star = true;
			g.first_star = star++ == 0;
			g.last_star = star == b->nstar;
		}
		out[n++] = g;
	}
	return n;
}

/* Does this single argument of a packed `*size` need brackets of its own? */
static bool pack_needed(Rewrite *rw, const Binding *b, const GivenArg *g)
{
	if (b->nstar != 1)
		return true;
	if (node_kind(rw->syntax, g->value) == N_LIST_SPLAT)
		return true;
	const Type *t = rw->infer->types[g->value];
	return t && (t->tag == TY_INT || t->tag == TY_FLOAT || type_is_tensor(t));
}

/* `view(*shape)` with nothing else: the list itself is meant. */
static bool is_lone_splat(Rewrite *rw, const Binding *b, const GivenArg *g)
{
	if (b->nstar != 1 || node_kind(rw->syntax, g->value) != N_LIST_SPLAT)
		return false;
	const Type *t = rw->infer->types[g->value];
	return t && (t->tag == TY_LIST || t->tag == TY_TUPLE || t->tag == TY_TUPLE_OF || t->tag == TY_SIZE);
}

static bool is_dropped(const GivenArg *g)
{
	const MapArg *arg = g->param ? &g->param->arg : NULL;
	return arg && (arg->op == ARG_DROP || (arg->op == ARG_ONLY && !arg->to));
}

/* Walks positions: does this argument stay positional?  Updates the count. */
static bool stays_positional(const GivenArg *g, int *outpos, bool *keywords)
{
	if (!g->positional)
		return false;
	if (!g->param) {
		(*outpos)++;
		return true;
	}
	if (g->star && !g->first_star)
		return true;
	bool unpack = g->param->arg.op == ARG_UNPACK;
	if (!*keywords && !unpack && (g->param->arg.pos == *outpos || (g->star && g->param->arg.op != ARG_PACK))) {
		(*outpos)++;
		return true;
	}
	*keywords = true;
	return false;
}

static void add_unpacked(Rewrite *rw, Pieces *out, const MapArg *arg, Node value)
{
	Node items = value;
	while (node_kind(rw->syntax, items) == N_PARENTHESIZED)
		items = node_first(rw->syntax, items);
	bool display = node_kind(rw->syntax, items) == N_TUPLE || node_kind(rw->syntax, items) == N_LIST;
	Node item = display ? node_first(rw->syntax, items) : NODE_NONE;
	for (size_t i = 0; i < arg->nnames; i++) {
		add_text(out, str_c(arena_printf(rw->arena, "%s%s=", i ? ", " : "", arg->names[i])));
		if (display && item != NODE_NONE) {
			add_hole(rw, out, item, PREC_TEST, true);
			item = node_next(rw->syntax, item);
		} else {
			add_text(out, str_c(arena_printf(rw->arena, STR_FMT "[%zu]",
							 STR_ARG(node_text(rw->syntax, value)), i)));
		}
	}
}

static bool unpacks(Rewrite *rw, const MapArg *arg, Node value)
{
	Node items = value;
	size_t n = 0;
	while (node_kind(rw->syntax, items) == N_PARENTHESIZED)
		items = node_first(rw->syntax, items);
	if (node_kind(rw->syntax, items) != N_TUPLE && node_kind(rw->syntax, items) != N_LIST)
		return pyexpr_is_pure(rw->syntax, value);
	for (Node c = node_first(rw->syntax, items); c != NODE_NONE; c = node_next(rw->syntax, c))
		n += node_kind(rw->syntax, c) != N_LIST_SPLAT;
	return n == arg->nnames;
}

static bool has_comment(const Syntax *s, uint32_t start, uint32_t end)
{
	for (uint32_t i = 0; i < s->ncomments; i++)
		if (s->comments[i].start >= start && s->comments[i].end <= end)
			return true;
	return false;
}

/* What stood between two arguments, where that is a line break; else a comma and a blank. */
static void add_separator(Rewrite *rw, Pieces *out, Node before, Node after)
{
	uint32_t from = before == NODE_NONE ? 0 : rw->syntax->nodes[before].end, to = rw->syntax->nodes[after].start;
	Str between = str_n(rw->source->bytes.p + from, before == NODE_NONE ? 0 : to - from);
	bool own_line = between.n && between.p[0] == ',' && memchr(between.p, '\n', between.n) &&
			!has_comment(rw->syntax, from, to);
	for (size_t i = 1; own_line && i < between.n; i++)
		own_line = between.p[i] == ' ' || between.p[i] == '\t' || between.p[i] == '\n' || between.p[i] == '\r';
	if (own_line)
		add_text(out, between);
	else
		add_ctext(out, ", ");
}

/* All arguments but those in `skip` (bits by parameter), as text after `before` positional ones. */
static void add_arguments(Rewrite *rw, const Application *a, Pieces *out, uint64_t skip, int before, bool leading_comma)
{
	GivenArg given[128];
	size_t n = given_args(rw, a->binding, given, ARRAY_LEN(given));
	bool keywords = before < 0, any = leading_comma;
	Node last = NODE_NONE;
	int outpos = before < 0 ? 0 : before;
	for (size_t i = 0; i < n; i++) {
		GivenArg *g = &given[i];
		if ((g->index >= 0 && (skip >> g->index & 1)) || is_dropped(g))
			continue;
		if (any && !(g->star && !g->first_star && g->param->arg.op == ARG_PACK))
			add_separator(rw, out, last, g->arg);
		any = true;
		last = g->arg;
		bool positional = stays_positional(g, &outpos, &keywords);
		if (!g->param) {
			add_node(out, g->arg);
			continue;
		}
		if (g->param->arg.op == ARG_UNPACK) {
			add_unpacked(rw, out, &g->param->arg, g->value);
			continue;
		}
		if (!positional && g->param->arg.to)
			add_text(out, str_c(arena_printf(rw->arena, "%s=", g->param->arg.to)));
		bool pack = g->star && g->param->arg.op == ARG_PACK && pack_needed(rw, a->binding, g);
		if (pack && g->first_star)
			add_ctext(out, "[");
		else if (g->star && !g->first_star && g->param->arg.op == ARG_PACK)
			add_ctext(out, ", ");
		add_value(rw, out, g->param, g->value, positional ? PREC_NAMED : PREC_TEST, true);
		if (pack && g->last_star)
			add_ctext(out, "]");
	}
	for (size_t i = 0; i < a->cas->ndefaults; i++) {
		const MapDefault *d = &a->cas->defaults[i];
		if (gives_paddle_arg(a->binding, d->name))
			continue;
		Str value = spelled(rw, a->site->node, str_c(d->expr));
		add_text(out,
			 str_c(arena_printf(rw->arena, "%s%s=" STR_FMT, any ? ", " : "", d->name, STR_ARG(value))));
		any = true;
	}
}

/* ---- comments and quotes ---- */

static bool inside_piece(const Syntax *s, const Pieces *pieces, Span comment)
{
	for (size_t i = 0; i < pieces->n; i++) {
		Node n = pieces->v[i].node;
		if (n != NODE_NONE && s->nodes[n].start <= comment.start && comment.end <= s->nodes[n].end)
			return true;
	}
	return false;
}

/* Comments in a range that is replaced go above the statement. */
static void save_comments(Rewrite *rw, Node n, uint32_t start, uint32_t end, const Pieces *pieces)
{
	const Syntax *s = rw->syntax;
	uint32_t lo = 0, hi = s->ncomments; /* the first comment in the range */
	while (lo < hi) {
		uint32_t mid = lo + (hi - lo) / 2;
		if (s->comments[mid].start < start)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < s->ncomments && s->comments[lo].end <= end; lo++) {
		if (inside_piece(s, pieces, s->comments[lo]))
			continue;
		uint32_t line = source_line_start(rw->source, s->nodes[pyexpr_statement(s, n)].start);
		SavedComment saved = {line, s->comments[lo]};
		vec_push(&rw->saved, saved);
	}
}

/* Inside an f-string the template must not use the string's own quote. */
static char outer_quote(const Syntax *s, Node n)
{
	for (Node p = node_parent(s, n); p != NODE_NONE; p = node_parent(s, p)) {
		if (node_kind(s, p) == N_INTERPOLATION) {
			Str t = node_text(s, node_parent(s, p));
			for (size_t i = 0; i < t.n; i++)
				if (t.p[i] == '\'' || t.p[i] == '"')
					return t.p[i];
		}
		if (node_kind(s, p) == N_BLOCK)
			break;
	}
	return 0;
}

static void fix_quotes(Rewrite *rw, Node n, Pieces *pieces)
{
	char quote = rw->syntax->nodes[n].in_fstring ? outer_quote(rw->syntax, n) : 0;
	for (size_t i = 0; quote && i < pieces->n; i++) {
		Piece *p = &pieces->v[i];
		if (p->node != NODE_NONE || !memchr(p->text.p, quote, p->text.n))
			continue;
		char *copy = arena_strndup(rw->arena, p->text.p, p->text.n);
		for (size_t k = 0; k < p->text.n; k++)
			if (copy[k] == quote)
				copy[k] = quote == '"' ? '\'' : '"';
		p->text.p = copy;
	}
}

static void replace(Rewrite *rw, Node n, const Pieces *pieces)
{
	uint32_t start = rw->syntax->nodes[n].start, end = rw->syntax->nodes[n].end;
	fix_quotes(rw, n, (Pieces *)pieces);
	save_comments(rw, n, start, end, pieces);
	edit_replace(rw->edits, n, start, end, pieces);
}

/* ---- in place: the callee and each argument ---- */

static uint32_t skip_separator(Rewrite *rw, uint32_t at)
{
	Str t = rw->source->bytes;
	while (at < t.n && (t.p[at] == ' ' || t.p[at] == '\t'))
		at++;
	if (at < t.n && t.p[at] == ',')
		at++;
	while (at < t.n && (t.p[at] == ' ' || t.p[at] == '\t'))
		at++;
	return at;
}

/* Deletes an argument with one of the commas around it, keeping comments.  `skipped` stays before all, when there is
 * one. */
static void drop_argument(Rewrite *rw, Node skipped, const GivenArg *all, size_t n, size_t i)
{
	const NodeRec *r = &rw->syntax->nodes[all[i].arg];
	bool kept_before = skipped != NODE_NONE;
	for (size_t k = 0; k < i; k++)
		kept_before |= !is_dropped(&all[k]);
	if (kept_before) {
		uint32_t from = rw->syntax->nodes[i ? all[i - 1].arg : skipped].end;
		if (!has_comment(rw->syntax, from, r->start)) {
			edit_replace_text(rw->edits, all[i].arg, from, r->end, STR(""));
			return;
		}
	} else if (i + 1 < n) {
		uint32_t to = rw->syntax->nodes[all[i + 1].arg].start;
		if (!has_comment(rw->syntax, r->end, to)) {
			edit_replace_text(rw->edits, all[i].arg, r->start, to, STR(""));
			return;
		}
	}
	edit_replace_text(rw->edits, all[i].arg, r->start, skip_separator(rw, r->end), STR(""));
}

/* The value of an argument that stays where it is. */
static void edit_value(Rewrite *rw, const GivenArg *g)
{
	const MapArg *arg = &g->param->arg;
	if (arg->op == ARG_VALUES)
		edit_values(rw, arg, g->value);
	Node inner = stripped(rw, arg, g->value);
	if (inner != g->value) {
		Pieces pieces = {0};
		add_hole(rw, &pieces, inner, PREC_TEST, true);
		replace(rw, g->value, &pieces);
		free(pieces.v);
	}
	if (arg->op != ARG_EXPR || is_converted(rw, arg, g->value))
		return;
	Pieces pieces = {0};
	add_expr(rw, &pieces, &arg->expr, g->value, (Str){0});
	bool quoted = false;
	for (size_t i = 0; i < pieces.n; i++)
		quoted |= pieces.v[i].node == g->value;
	if (!quoted) { /* it folded to a literal */
		replace(rw, g->value, &pieces);
	} else {
		bool before = true;
		const NodeRec *r = &rw->syntax->nodes[g->value];
		for (size_t i = 0; i < pieces.n; i++) {
			if (pieces.v[i].node != NODE_NONE)
				before = false;
			else if (before)
				edit_insert_before(rw->edits, g->value, r->start, pieces.v[i].text);
			else
				edit_insert_after(rw->edits, g->value, r->end, pieces.v[i].text);
		}
	}
	free(pieces.v);
}

static void edit_unpack(Rewrite *rw, const GivenArg *g)
{
	Pieces pieces = {0};
	add_unpacked(rw, &pieces, &g->param->arg, g->value);
	replace(rw, g->arg, &pieces);
	free(pieces.v);
}

static void edit_argument(Rewrite *rw, const Application *a, const GivenArg *g, bool positional)
{
	const NodeRec *r = &rw->syntax->nodes[g->arg];
	const MapArg *arg = &g->param->arg;
	if (arg->op == ARG_UNPACK) {
		edit_unpack(rw, g);
		return;
	}
	bool pack = g->star && arg->op == ARG_PACK && pack_needed(rw, a->binding, g);
	if (!g->positional) {
		Node name = node_first(rw->syntax, g->arg);
		if (arg->to && !str_eqc(node_text(rw->syntax, name), arg->to))
			edit_replace_text(rw->edits, name, rw->syntax->nodes[name].start, rw->syntax->nodes[name].end,
					  str_c(arg->to));
	} else if (!positional && arg->to && (!g->star || g->first_star)) {
		edit_insert_before(rw->edits, g->arg, r->start, str_c(arena_printf(rw->arena, "%s=", arg->to)));
	}
	if (pack && is_lone_splat(rw, a->binding, g)) {
		edit_replace_text(rw->edits, g->arg, r->start, r->start + 1, STR(""));
		return;
	}
	if (pack && g->first_star)
		edit_insert_before(rw->edits, g->arg, r->start, STR("["));
	if (pack && g->last_star)
		edit_insert_after(rw->edits, g->arg, r->end, STR("]"));
	edit_value(rw, g);
}

static void edit_defaults(Rewrite *rw, const Application *a, const GivenArg *given, size_t n)
{
	size_t last = SIZE_MAX;
	for (size_t i = 0; i < n; i++)
		if (!is_dropped(&given[i]))
			last = i;
	Node after = last != SIZE_MAX ? given[last].arg : a->binding->skipped;
	Buf text = {0};
	for (size_t i = 0; i < a->cas->ndefaults; i++) {
		const MapDefault *d = &a->cas->defaults[i];
		if (gives_paddle_arg(a->binding, d->name))
			continue;
		Str value = spelled(rw, a->site->node, str_c(d->expr));
		buf_printf(&text, "%s%s=" STR_FMT, text.n || after != NODE_NONE ? ", " : "", d->name, STR_ARG(value));
	}
	if (text.n) {
		Str copy = str_n(arena_strndup(rw->arena, text.p, text.n), text.n);
		Node args = a->binding->args;
		if (after == NODE_NONE)
			edit_insert_before(rw->edits, args, rw->syntax->nodes[args].start + 1, copy);
		else
			edit_insert_after(rw->edits, after, rw->syntax->nodes[after].end, copy);
	}
	buf_free(&text);
}

/* Nothing is left between the parentheses: no line breaks either. */
static void empty_list(Rewrite *rw, const Application *a, const GivenArg *given, size_t n)
{
	const NodeRec *r = &rw->syntax->nodes[a->binding->args];
	for (size_t i = 0; i < n; i++)
		if (!is_dropped(&given[i]))
			return;
	if (n && a->binding->skipped == NODE_NONE && !a->cas->ndefaults && !has_comment(rw->syntax, r->start, r->end))
		edit_replace_text(rw->edits, a->binding->args, r->start, r->end, STR("()"));
}

static void edit_callee(Rewrite *rw, const Application *a)
{
	const char *api = a->cas->api;
	if (a->name == NODE_NONE || !api || str_eqc(a->subject, api)) /* the same name stays as it is spelled */
		return;
	Node n = a->name;
	if (api[0] == '.') {
		Node attr =
			node_kind(rw->syntax, n) == N_ATTRIBUTE ? node_field(rw->syntax, n, F_ATTRIBUTE) : NODE_NONE;
		if (attr != NODE_NONE && !str_eqc(node_text(rw->syntax, attr), api + 1))
			edit_replace_text(rw->edits, attr, rw->syntax->nodes[attr].start, rw->syntax->nodes[attr].end,
					  str_c(api + 1));
		return;
	}
	Alias *root = names_root(rw->names, n);
	Str text = names_spell(rw->names, str_c(api), n, root);
	Pieces none = {0};
	if (str_eq(text, node_text(rw->syntax, n)))
		return;
	save_comments(rw, n, rw->syntax->nodes[n].start, rw->syntax->nodes[n].end, &none);
	edit_replace_text(rw->edits, n, rw->syntax->nodes[n].start, rw->syntax->nodes[n].end, text);
}

static bool apply_in_place(Rewrite *rw, const Application *a)
{
	GivenArg given[128];
	size_t n = given_args(rw, a->binding, given, ARRAY_LEN(given));
	bool keywords = false;
	int outpos = 0;
	for (size_t i = 0; i < n; i++)
		if (given[i].param && given[i].param->arg.op == ARG_UNPACK && !is_dropped(&given[i]) &&
		    !unpacks(rw, &given[i].param->arg, given[i].value)) {
			rewrite_todo(rw, a->site->node, 2003, a->subject, a->cas->hint);
			return false;
		}
	edit_callee(rw, a);
	for (size_t i = 0; i < n; i++) {
		if (is_dropped(&given[i])) {
			drop_argument(rw, a->binding->skipped, given, n, i);
			continue;
		}
		bool positional = stays_positional(&given[i], &outpos, &keywords);
		if (given[i].param)
			edit_argument(rw, a, &given[i], positional);
	}
	if (a->binding->args != NODE_NONE && node_kind(rw->syntax, a->binding->args) == N_ARGUMENT_LIST) {
		edit_defaults(rw, a, given, n);
		empty_list(rw, a, given, n);
	}
	if (a->target != a->site->node) { /* the subscript or attribute around the call goes */
		Node last = node_next(rw->syntax, node_first(rw->syntax, a->target));
		edit_replace_text(rw->edits, last, rw->syntax->nodes[node_first(rw->syntax, a->target)].end,
				  rw->syntax->nodes[a->target].end, STR(""));
	}
	return true;
}

/* ---- templates ---- */

static void add_call(Rewrite *rw, const Application *a, Pieces *out)
{
	const char *api = a->cas->api;
	if (!api)
		return;
	if (api[0] == '.') {
		if (a->site->self != NODE_NONE)
			add_hole(rw, out, a->site->self, PREC_PRIMARY, false);
		add_ctext(out, api);
	} else if (a->name == NODE_NONE && node_kind(rw->syntax, a->site->node) == N_CALL) {
		add_node(out, node_field(rw->syntax, a->site->node, F_FUNCTION));
	} else {
		add_text(out,
			 names_spell(rw->names, str_c(api), a->name == NODE_NONE ? a->site->node : a->name,
				     a->site->self == NODE_NONE && a->name != NODE_NONE ? names_root(rw->names, a->name)
											: NULL));
	}
	add_ctext(out, "(");
	bool receiver = api[0] != '.' && a->site->self != NODE_NONE;
	if (receiver)
		add_hole(rw, out, a->site->self, PREC_NAMED, true);
	add_arguments(rw, a, out, 0, 0, receiver);
	add_ctext(out, ")");
}

/* The node that a hole stands for; NODE_NONE when it is none of the site's. */
static Node special_hole(Rewrite *rw, const Application *a, const char *name)
{
	Node p = node_parent(rw->syntax, a->target);
	while (node_kind(rw->syntax, p) == N_PARENTHESIZED)
		p = node_parent(rw->syntax, p);
	if (strcmp(name, "self") == 0)
		return a->site->self;
	if (strcmp(name, "other") == 0 && a->site->other != NODE_NONE)
		return a->site->other;
	if (strcmp(name, "value") == 0) {
		Node value = node_field(rw->syntax, p, F_RIGHT);
		return value != NODE_NONE && node_in(rw->syntax, a->site->node, value) ? NODE_NONE : value;
	}
	if (strcmp(name, "target") == 0)
		return node_kind(rw->syntax, p) == N_ASSIGNMENT ? node_field(rw->syntax, p, F_LEFT) : NODE_NONE;
	return NODE_NONE;
}

static void add_op(Rewrite *rw, const Application *a, Pieces *out)
{
	Node n = a->target;
	if (node_kind(rw->syntax, n) != N_AUGMENTED_ASSIGNMENT)
		n = node_parent(rw->syntax, n);
	Str op = str_c(node_op_text((NodeOp)rw->syntax->nodes[n].op));
	if (op.n && op.p[op.n - 1] == '=')
		op.n--;
	add_text(out, op);
}

static void add_star(Rewrite *rw, const Application *a, Pieces *out, int index)
{
	GivenArg given[128];
	size_t n = given_args(rw, a->binding, given, ARRAY_LEN(given));
	for (size_t i = 0; i < n; i++) {
		if (given[i].index != index)
			continue;
		if (!given[i].first_star)
			add_ctext(out, ", ");
		add_hole(rw, out, given[i].value, PREC_TUPLE, true);
	}
}

static uint64_t used_holes(const Application *a, const Tmpl *t)
{
	uint64_t used = 0;
	for (size_t i = 0; i < t->n; i++)
		if (t->pieces[i].kind == TP_HOLE || t->pieces[i].kind == TP_STAR) {
			int k = callargs_param(a->binding->sig, str_c(t->pieces[i].text));
			if (k >= 0)
				used |= (uint64_t)1 << k;
		}
	return used;
}

static uint64_t used_in_all(const Application *a)
{
	uint64_t used = used_holes(a, &a->cas->tmpl);
	for (size_t i = 0; i < a->cas->nstatements; i++)
		used |= used_holes(a, &a->cas->statements[i]);
	return used;
}

void apply_helper(Rewrite *rw, const char *name, Node at)
{
	if (rw->first_helped > at)
		rw->first_helped = at;
	for (size_t i = 0; i < rw->helpers.n; i++)
		if (strcmp(rw->helpers.v[i], name) == 0)
			return;
	vec_push(&rw->helpers, name);
}

/* How many positional arguments stand before {rest}; -1 when they are not Paddle's first ones, in order. */
static int positional_before(const Application *a, const Tmpl *t, size_t at)
{
	size_t first = at;
	while (first > 0 && (t->pieces[first - 1].kind == TP_HOLE || strcmp(t->pieces[first - 1].text, ", ") == 0))
		first--;
	if (first == 0 || t->pieces[first - 1].kind == TP_CALL || t->pieces[first - 1].kind == TP_STAR)
		return -1;
	Str open = str_c(t->pieces[first - 1].text);
	if (!open.n || open.p[open.n - 1] != '(')
		return -1;
	int n = 0;
	for (size_t i = first; i < at; i++) {
		if (t->pieces[i].kind != TP_HOLE)
			continue;
		int k = callargs_param(a->binding->sig, str_c(t->pieces[i].text));
		if (k < 0 || a->binding->sig->params[k].arg.pos != n)
			return -1;
		n++;
	}
	return n;
}

static void add_rest(Rewrite *rw, const Application *a, const Tmpl *t, size_t at, Pieces *out)
{
	const TmplPiece *p = &t->pieces[at];
	bool comma = p->text && strcmp(p->text, ", ") == 0;
	Pieces rest = {0};
	add_arguments(rw, a, &rest, used_in_all(a), positional_before(a, t, at), false);
	if (rest.n && comma)
		add_ctext(out, ", ");
	for (size_t i = 0; i < rest.n; i++)
		vec_push(out, rest.v[i]);
	free(rest.v);
}

static bool tmpl_has_call(const Tmpl *t)
{
	for (size_t i = 0; i < t->n; i++)
		if (t->pieces[i].kind == TP_CALL)
			return true;
	return false;
}

/* Beside {call}, which applies args_map, the other holes are the arguments as they are. */
static bool holes_are_raw(const MapCase *c)
{
	bool raw = tmpl_has_call(&c->tmpl);
	for (size_t i = 0; i < c->nstatements; i++)
		raw |= tmpl_has_call(&c->statements[i]);
	return raw;
}

static void add_template(Rewrite *rw, const Application *a, const Tmpl *t, Pieces *out)
{
	bool raw = holes_are_raw(a->cas);
	for (size_t i = 0; i < t->n; i++) {
		const TmplPiece *p = &t->pieces[i];
		switch (p->kind) {
		case TP_TEXT: add_ctext(out, p->text); break;
		case TP_NAME: {
			Node name = a->site->self == NODE_NONE && a->name != NODE_NONE ? a->name : a->site->node;
			add_text(out, names_spell(rw->names, str_c(p->text), name,
						  a->name == name ? names_root(rw->names, name) : NULL));
			break;
		}
		case TP_HELPER:
			apply_helper(rw, p->text, a->site->node);
			add_ctext(out, names_helper(rw->names, p->text));
			break;
		case TP_CALL: add_call(rw, a, out); break;
		case TP_REST: add_rest(rw, a, t, i, out); break;
		case TP_STAR: add_star(rw, a, out, callargs_param(a->binding->sig, str_c(p->text))); break;
		case TP_HOLE: {
			if (strcmp(p->text, "op") == 0) {
				add_op(rw, a, out);
				break;
			}
			int k = callargs_param(a->binding->sig, str_c(p->text));
			Node n = k >= 0 ? NODE_NONE : special_hole(rw, a, p->text);
			Node literal = n != NODE_NONE ? n : k >= 0 ? a->binding->value[k] : NODE_NONE;
			if (folds_after_not(rw, out, literal, p->bracketed))
				break;
			if (k >= 0 && raw && a->binding->value[k] != NODE_NONE)
				add_hole(rw, out, a->binding->value[k], (Prec)p->prec, p->bracketed);
			else if (k >= 0)
				add_value(rw, out, &a->binding->sig->params[k], a->binding->value[k], (Prec)p->prec,
					  p->bracketed);
			else if (n != NODE_NONE)
				add_hole(rw, out, n, (Prec)p->prec, p->bracketed);
			else
				add_ctext(out, "None");
			break;
		}
		}
	}
}

/* ---- statements ---- */

/* Is the statement alone on its line (a comment may follow)?  *end is the end of that line. */
static bool alone_on_line(Rewrite *rw, Node st, uint32_t *end)
{
	Str t = rw->source->text;
	uint32_t start = rw->syntax->nodes[st].start, at = rw->syntax->nodes[st].end;
	Str indent = source_indent(rw->source, start);
	if (source_line_start(rw->source, start) + indent.n != start)
		return false;
	while (at < t.n && (t.p[at] == ' ' || t.p[at] == '\t'))
		at++;
	bool clean = at >= t.n || t.p[at] == '#' || t.p[at] == '\n' || t.p[at] == '\r';
	while (at < t.n && t.p[at] != '\n' && t.p[at] != '\r')
		at++;
	*end = at;
	return clean;
}

/* Are all other statements of its block gone?  The first one, mostly, is the last to go: the edits come from the back.
 */
static bool last_of_block(Rewrite *rw, Node st)
{
	const Syntax *s = rw->syntax;
	Node block = node_parent(s, st), other = node_first(s, block);
	while (other != NODE_NONE && (other == st || rw->done[other] & DONE_GONE))
		other = node_next(s, other);
	return other == NODE_NONE && node_kind(s, block) == N_BLOCK;
}

/* Where the blank line that begins at `at` ends; `at` when there is none. */
static uint32_t blank_line_end(Str t, uint32_t at)
{
	uint32_t end = at;
	if (end < t.n && t.p[end] == '\r')
		end++;
	if (end < t.n && t.p[end] == '\n')
		end++;
	return end;
}

/* Is the line that ends before `start` blank? */
static bool is_blank_line(Rewrite *rw, uint32_t start)
{
	uint32_t line = start ? source_line_start(rw->source, start - 1) : 0;
	return start && blank_line_end(rw->source->bytes, line) == start;
}

void apply_remove_statement(Rewrite *rw, Node st)
{
	uint32_t end, start = rw->syntax->nodes[st].start, stop = rw->syntax->nodes[st].end;
	Pieces none = {0};
	rw->done[st] |= DONE_GONE;
	if (!alone_on_line(rw, st, &end) || last_of_block(rw, st)) {
		save_comments(rw, st, start, stop, &none);
		edit_replace_text(rw->edits, st, start, stop, STR("pass"));
		return;
	}
	save_comments(rw, st, start, stop, &none);
	Str t = rw->source->bytes;
	uint32_t at = stop;
	while (at < end && (t.p[at] == ' ' || t.p[at] == '\t'))
		at++;
	if (at < end) { /* the comment behind it stays in its place */
		edit_replace_text(rw->edits, st, start, at, STR(""));
		return;
	}
	start = source_line_start(rw->source, start);
	stop = end;
	if (stop < t.n && t.p[stop] == '\r')
		stop++;
	if (stop < t.n && t.p[stop] == '\n' && (stop == end || t.p[stop - 1] == '\r'))
		stop++;
	if (is_blank_line(rw, start) && blank_line_end(t, stop) > stop)
		stop = blank_line_end(t, stop); /* one of two gaps */
	edit_replace_text(rw->edits, st, start, stop, STR(""));
}

void apply_replace_statement(Rewrite *rw, Node st, Str text)
{
	Pieces pieces = {0};
	add_text(&pieces, text);
	replace(rw, st, &pieces);
	free(pieces.v);
}

static bool apply_statements(Rewrite *rw, const Application *a)
{
	Node st = pyexpr_statement(rw->syntax, a->site->node);
	if (a->cas->nstatements == 0) {
		apply_remove_statement(rw, st);
		return true;
	}
	uint32_t end = 0;
	bool alone = alone_on_line(rw, st, &end);
	Str indent = source_indent(rw->source, rw->syntax->nodes[st].start);
	Pieces pieces = {0};
	add_template(rw, a, &a->cas->statements[0], &pieces);
	Pieces more = {0};
	for (size_t i = 1; i < a->cas->nstatements; i++) {
		Pieces *out = alone ? &more : &pieces;
		if (alone) {
			add_ctext(out, rw->source->eol);
			add_text(out, indent);
		} else {
			add_ctext(out, "; ");
		}
		add_template(rw, a, &a->cas->statements[i], out);
	}
	replace(rw, st, &pieces);
	if (more.n) {
		/* quoted again behind the line: the nodes are rendered a second time, which `pure` allows */
		edit_insert_pieces(rw->edits, node_parent(rw->syntax, st), end, &more);
	}
	free(pieces.v);
	free(more.v);
	return true;
}

/* The node of a template that is one hole and nothing else, when it needs no change of its own. */
static Node lone_hole(Rewrite *rw, const Application *a, const char *name)
{
	int k = callargs_param(a->binding->sig, str_c(name));
	if (k < 0)
		return special_hole(rw, a, name);
	MapArgOp op = a->binding->sig->params[k].arg.op;
	return op == ARG_EXPR || op == ARG_VALUES ? NODE_NONE : a->binding->value[k];
}

/* A template that is `{x} op {y}` mixes kinds of dtype as the operator itself would. */
static void cast_operands(Rewrite *rw, const Application *a)
{
	const Tmpl *t = &a->cas->tmpl;
	if (t->n != 3 || t->pieces[0].kind != TP_HOLE || t->pieces[1].kind != TP_TEXT || t->pieces[2].kind != TP_HOLE)
		return;
	static const char *const operators[] = {" + ", " - ", " * ", " == ", " != ", " < ", " <= ", " > ", " >= "};
	bool binary = false;
	for (size_t i = 0; i < ARRAY_LEN(operators) && !binary; i++)
		binary = strcmp(t->pieces[1].text, operators[i]) == 0;
	Node l = lone_hole(rw, a, t->pieces[0].text), r = lone_hole(rw, a, t->pieces[2].text);
	if (binary && l != NODE_NONE && r != NODE_NONE)
		rule_cast_mixed(rw, l, r);
}

/* ---- one case ---- */

/* `not {self}.stop_gradient` behind a `not`: the two go. */
static Node negated_property(const Syntax *s, const Application *a)
{
	const Tmpl *t = &a->cas->tmpl;
	bool negation = t->n == 3 && t->pieces[0].kind == TP_TEXT && strcmp(t->pieces[0].text, "not ") == 0 &&
			t->pieces[1].kind == TP_HOLE && t->pieces[2].kind == TP_TEXT && t->pieces[2].text[0] == '.';
	Node p = node_parent(s, a->target);
	while (node_kind(s, p) == N_PARENTHESIZED)
		p = node_parent(s, p);
	return negation && node_kind(s, p) == N_NOT ? p : NODE_NONE;
}

/* Replacements that quote each other nest as deep as the source does; rendering them recurses. */
static bool too_deep(const Syntax *s, Node n)
{
	enum { LIMIT = 3000 };
	unsigned depth = 0;
	if (s->depth > LIMIT)
		for (Node p = n; p != NODE_NONE && depth <= LIMIT; p = node_parent(s, p))
			depth++;
	return depth > LIMIT;
}

bool apply_case(Rewrite *rw, const Application *a)
{
	const MapCase *c = a->cas;
	rw->site = a->target;
	if (!arguments_pass(rw, a))
		return false;
	if ((c->tmpl.n || c->statements) && too_deep(rw->syntax, a->site->node)) {
		rewrite_todo(rw, a->site->node, 2003, a->subject, "nested too deeply; split the expression");
		return false;
	}
	if (c->verify)
		rewrite_note(rw, a->site->node, c->verify, a->subject, c->hint);
	if (c->keep)
		return true;
	if (c->statements)
		return apply_statements(rw, a);
	if (!c->tmpl.n) {
		/* a method that becomes a function takes its receiver along */
		bool to_function =
			c->api && c->api[0] != '.' && a->site->self != NODE_NONE && a->site->args != NODE_NONE;
		if (!to_function)
			return apply_in_place(rw, a);
		Pieces pieces = {0};
		add_call(rw, a, &pieces);
		replace(rw, a->target, &pieces);
		rw->prec[a->target] = PREC_PRIMARY;
		free(pieces.v);
		return true;
	}
	Pieces pieces = {0};
	Prec prec = (Prec)c->tmpl.prec;
	cast_operands(rw, a);
	Node alone = c->tmpl.n == 1 && c->tmpl.pieces[0].kind == TP_HOLE ? lone_hole(rw, a, c->tmpl.pieces[0].text)
									 : NODE_NONE;
	if (alone != NODE_NONE) { /* the argument takes the site's place and needs what the place demands */
		prec = rewrite_prec(rw, alone);
		rw->holed[alone] = 1;
		add_node(&pieces, alone);
	} else {
		add_template(rw, a, &c->tmpl, &pieces);
	}
	Node target = negated_property(rw->syntax, a);
	if (target != NODE_NONE) {
		pieces.v[0].text = (Str){0};
		prec = PREC_PRIMARY;
	} else {
		target = a->target;
	}
	replace(rw, target, &pieces);
	rw->prec[target] = (uint8_t)prec;
	free(pieces.v);
	return true;
}
