/* apply_inplace: a call that keeps its shape. */
#include "apply_inplace.h"

#include "apply_args.h"
#include "apply_pieces.h"
#include "apply_value.h"

#include <stdlib.h>

/* Behind the comma that follows `at`, and the blanks around it. */
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

/* Deletes argument i with one of the commas around it, keeping comments.  `skipped` stays before all, when there is
 * one. */
static void drop_argument(Rewrite *rw, Node skipped, const GivenArgs *given, size_t i)
{
	const GivenArg *all = given->v;
	const NodeRec *r = &rw->syntax->nodes[all[i].arg];
	bool kept_before = skipped != NODE_NONE;
	for (size_t k = 0; k < i; k++)
		kept_before |= !args_dropped(&all[k]);
	if (kept_before) {
		uint32_t from = rw->syntax->nodes[i ? all[i - 1].arg : skipped].end;
		if (!pieces_has_comment(rw->syntax, from, r->start)) {
			edit_replace_text(rw->edits, all[i].arg, from, r->end, STR(""));
			return;
		}
	} else if (i + 1 < given->n) {
		uint32_t to = rw->syntax->nodes[all[i + 1].arg].start;
		if (!pieces_has_comment(rw->syntax, r->end, to)) {
			edit_replace_text(rw->edits, all[i].arg, r->start, to, STR(""));
			return;
		}
	}
	edit_replace_text(rw->edits, all[i].arg, r->start, skip_separator(rw, r->end), STR(""));
}

/* Puts what stands around the value in `pieces` around it where it is. */
static void insert_around(Rewrite *rw, Node value, const Pieces *pieces)
{
	const NodeRec *r = &rw->syntax->nodes[value];
	bool before = true;
	for (size_t i = 0; i < pieces->n; i++) {
		if (pieces->v[i].node != NODE_NONE)
			before = false;
		else if (before)
			edit_insert_before(rw->edits, value, r->start, pieces->v[i].text);
		else
			edit_insert_after(rw->edits, value, r->end, pieces->v[i].text);
	}
}

static void edit_expr(Rewrite *rw, const GivenArg *g)
{
	Pieces pieces = {0};
	value_add_expr(rw, &pieces, &g->param->arg.expr, g->value, (Str){0});
	bool quoted = false;
	for (size_t i = 0; i < pieces.n; i++)
		quoted |= pieces.v[i].node == g->value;
	if (quoted)
		insert_around(rw, g->value, &pieces);
	else /* it folded to a literal */
		pieces_replace(rw, g->value, &pieces);
	free(pieces.v);
}

/* The value of an argument that stays where it is. */
static void edit_value(Rewrite *rw, const GivenArg *g)
{
	const MapArg *arg = &g->param->arg;
	if (arg->op == ARG_VALUES)
		value_edit_listed(rw, arg, g->value);
	Node inner = value_stripped(rw, arg, g->value);
	if (inner != g->value) {
		Pieces pieces = {0};
		pieces_operand(rw, &pieces, inner, PREC_TEST, true);
		pieces_replace(rw, g->value, &pieces);
		free(pieces.v);
	}
	if (arg->op == ARG_EXPR && !value_is_converted(rw, arg, g->value))
		edit_expr(rw, g);
}

static void edit_unpack(Rewrite *rw, const GivenArg *g)
{
	Pieces pieces = {0};
	args_add_unpacked(rw, &pieces, &g->param->arg, g->value);
	pieces_replace(rw, g->arg, &pieces);
	free(pieces.v);
}

/* `view(*shape)` with nothing else: the list itself is meant. */
static bool is_lone_splat(Rewrite *rw, const Binding *b, const GivenArg *g)
{
	if (b->nstar != 1 || node_kind(rw->syntax, g->value) != N_LIST_SPLAT)
		return false;
	const Type *t = rw->infer->types[g->value];
	return t && (t->tag == TY_LIST || t->tag == TY_TUPLE || t->tag == TY_TUPLE_OF || t->tag == TY_SIZE);
}

/* `old=value` or `value` gets the name that Paddle's parameter has. */
static void edit_name(Rewrite *rw, const GivenArg *g, bool positional)
{
	const char *to = g->param->arg.to;
	if (!to)
		return;
	if (!g->positional) {
		Node name = node_first(rw->syntax, g->arg);
		if (!str_eqc(node_text(rw->syntax, name), to))
			edit_replace_node(rw->edits, name, str_c(to));
	} else if (!positional && (!g->star || g->first_star)) {
		Str name = str_c(arena_printf(rw->arena, "%s=", to));
		edit_insert_before(rw->edits, g->arg, rw->syntax->nodes[g->arg].start, name);
	}
}

static bool has_line_break(const Rewrite *rw, uint32_t from, uint32_t to)
{
	return from < to && memchr(rw->source->bytes.p + from, '\n', to - from) != NULL;
}

/* The arguments of a call that one list takes in, by place in `given`: [first, last]. */
typedef struct {
	size_t first, last;
} Packed;

static Packed packed_of(const GivenArgs *given)
{
	Packed p = {0, 0};
	for (size_t i = 0; i < given->n; i++) {
		p.first = given->v[i].first_star ? i : p.first;
		p.last = given->v[i].last_star ? i : p.last;
	}
	return p;
}

/* The list is all that the parentheses hold, over several lines: its brackets stand where they do,
 *     x.reshape([
 *         a,
 *         b,
 *     ]) */
static bool wraps_all(const Rewrite *rw, const Application *a, const GivenArgs *given, const Packed *p)
{
	const NodeRec *args = &rw->syntax->nodes[a->binding->args];
	const NodeRec *first = &rw->syntax->nodes[given->v[0].arg], *last = &rw->syntax->nodes[given->v[p->last].arg];
	return p->first == 0 && p->last + 1 == given->n && !a->cas->ndefaults && a->binding->skipped == NODE_NONE &&
	       has_line_break(rw, args->start, first->start) && has_line_break(rw, first->start, last->end) &&
	       has_line_break(rw, last->end, args->end) && !pieces_has_comment(rw->syntax, args->start, first->start) &&
	       !pieces_has_comment(rw->syntax, last->end, args->end);
}

/* A short list among other arguments stands in one line. */
static void join_lines(Rewrite *rw, const GivenArgs *given, const Packed *p)
{
	enum { WIDTH = 88 };
	const NodeRec *first = &rw->syntax->nodes[given->v[p->first].arg];
	uint32_t column = 0, width = 0;
	while (column < first->start && rw->source->bytes.p[first->start - column - 1] != '\n')
		column++;
	for (size_t i = p->first; i <= p->last; i++) {
		const NodeRec *r = &rw->syntax->nodes[given->v[i].arg];
		width += r->end - r->start + 2;
		if (has_line_break(rw, r->start, r->end) ||
		    (i > p->first &&
		     pieces_has_comment(rw->syntax, rw->syntax->nodes[given->v[i - 1].arg].end, r->start)))
			return;
	}
	for (size_t i = p->first + 1; i <= p->last && column + width < WIDTH; i++) {
		const NodeRec *before = &rw->syntax->nodes[given->v[i - 1].arg],
			      *r = &rw->syntax->nodes[given->v[i].arg];
		if (has_line_break(rw, before->end, r->start))
			edit_replace_text(rw->edits, given->v[i].arg, before->end, r->start, STR(", "));
	}
}

/* The brackets of a packed list. */
static void edit_brackets(Rewrite *rw, const Application *a, const GivenArgs *given, const GivenArg *g, bool positional)
{
	const Packed p = packed_of(given);
	bool outside = positional && wraps_all(rw, a, given, &p);
	Node first = outside ? a->binding->args : g->arg;
	const NodeRec *args = &rw->syntax->nodes[a->binding->args], *r = &rw->syntax->nodes[g->arg];
	if (g->first_star) {
		edit_insert_before(rw->edits, first, outside ? args->start + 1 : r->start, STR("["));
		if (!outside)
			join_lines(rw, given, &p);
	}
	if (g->last_star)
		edit_insert_after(rw->edits, first, outside ? args->end - 1 : r->end, STR("]"));
}

static void edit_argument(Rewrite *rw, const Application *a, const GivenArgs *given, size_t i, bool positional)
{
	const GivenArg *g = &given->v[i];
	const NodeRec *r = &rw->syntax->nodes[g->arg];
	const MapArg *arg = &g->param->arg;
	if (arg->op == ARG_UNPACK) {
		edit_unpack(rw, g);
		return;
	}
	bool pack = g->star && arg->op == ARG_PACK && args_need_brackets(rw, a->binding, g);
	edit_name(rw, g, positional);
	if (pack && is_lone_splat(rw, a->binding, g)) {
		edit_replace_text(rw->edits, g->arg, r->start, r->start + 1, STR(""));
		return;
	}
	if (pack)
		edit_brackets(rw, a, given, g, positional);
	edit_value(rw, g);
}

/* The last argument that stays in the output, or NODE_NONE. */
static Node last_kept(const Application *a, const GivenArgs *given)
{
	for (size_t i = given->n; i-- > 0;)
		if (!args_dropped(&given->v[i]))
			return given->v[i].arg;
	return a->binding->skipped;
}

/* Adds the case's defaults behind the last argument.  Where nothing is left between the parentheses, no line breaks
 * are either, and comments go above the statement. */
static void end_list(Rewrite *rw, const Application *a, const GivenArgs *given)
{
	Node args = a->binding->args, after = last_kept(a, given);
	const NodeRec *r = &rw->syntax->nodes[args];
	Str defaults = args_defaults(rw, a, after != NODE_NONE);
	if (defaults.n && after == NODE_NONE)
		edit_insert_before(rw->edits, args, r->start + 1, defaults);
	else if (defaults.n)
		edit_insert_after(rw->edits, after, rw->syntax->nodes[after].end, defaults);
	if (given->n && after == NODE_NONE && !a->cas->ndefaults) {
		const Pieces none = {0};
		pieces_save_comments(rw, args, r->start, r->end, &none);
		edit_replace_node(rw->edits, args, STR("()"));
	}
}

static void edit_callee(Rewrite *rw, const Application *a)
{
	const Syntax *s = rw->syntax;
	const char *api = a->cas->api;
	Node n = a->name;
	if (n == NODE_NONE || !api || str_eqc(a->subject, api)) /* the same name stays as it is spelled */
		return;
	if (api[0] == '.') {
		Node attr = node_kind(s, n) == N_ATTRIBUTE ? node_field(s, n, F_ATTRIBUTE) : NODE_NONE;
		if (attr != NODE_NONE && !str_eqc(node_text(s, attr), api + 1))
			edit_replace_node(rw->edits, attr, str_c(api + 1));
		return;
	}
	Str text = names_spell(rw->names, str_c(api), n, names_root(rw->names, n));
	Pieces none = {0};
	if (str_eq(text, node_text(s, n)))
		return;
	pieces_save_comments(rw, n, s->nodes[n].start, s->nodes[n].end, &none);
	edit_replace_node(rw->edits, n, text);
}

void apply_in_place(Rewrite *rw, const Application *a)
{
	const Syntax *s = rw->syntax;
	GivenArgs given;
	ArgsPlace place = {0};
	args_given(rw, a->binding, &given);
	edit_callee(rw, a);
	for (size_t i = 0; i < given.n; i++) {
		if (args_dropped(&given.v[i])) {
			drop_argument(rw, a->binding->skipped, &given, i);
			continue;
		}
		bool positional = args_stay_positional(&given.v[i], &place);
		if (given.v[i].param)
			edit_argument(rw, a, &given, i, positional);
	}
	if (a->binding->args != NODE_NONE && node_kind(s, a->binding->args) == N_ARGUMENT_LIST)
		end_list(rw, a, &given);
	if (a->target != a->site->node) { /* the subscript or attribute around the call goes */
		Node call = node_first(s, a->target), last = node_next(s, call);
		edit_replace_text(rw->edits, last, s->nodes[call].end, s->nodes[a->target].end, STR(""));
	}
}
