/* apply_template: fills the holes of templates. */
#include "apply_template.h"

#include "apply_args.h"
#include "apply_pieces.h"
#include "apply_value.h"

#include <stdlib.h>

void apply_helper(Rewrite *rw, const char *name, Node at)
{
	if (rw->first_helped > at)
		rw->first_helped = at;
	for (size_t i = 0; i < rw->helpers.n; i++)
		if (strcmp(rw->helpers.v[i], name) == 0)
			return;
	vec_push(&rw->helpers, name);
}

/* A Paddle name in the place of the site's own name: spelled through the alias that the name goes through. */
static Str spell(Rewrite *rw, const Application *a, const char *paddle)
{
	bool own = a->site->self == NODE_NONE && a->name != NODE_NONE;
	return names_spell(rw->names, str_c(paddle), own ? a->name : a->site->node,
			   own ? names_root(rw->names, a->name) : NULL);
}

/* A list of all arguments between their parentheses, which keep the line breaks inside them. */
static void add_list(Rewrite *rw, const Application *a, Pieces *out, const Pieces *list)
{
	const Syntax *s = rw->syntax;
	Node args = a->binding->args, last = NODE_NONE;
	bool shown = list->n && args != NODE_NONE && node_kind(s, args) == N_ARGUMENT_LIST;
	for (Node c = shown ? node_first(s, args) : NODE_NONE; c != NODE_NONE; c = node_next(s, c))
		last = c;
	Str before = {0}, after = {0};
	if (last != NODE_NONE) {
		const NodeRec *r = &s->nodes[args], *first = &s->nodes[node_first(s, args)];
		before = str_n(rw->source->bytes.p + r->start + 1, first->start - r->start - 1);
		after = str_n(rw->source->bytes.p + s->nodes[last].end, r->end - 1 - s->nodes[last].end);
		if (!before.n || !memchr(before.p, '\n', before.n) || !after.n || !memchr(after.p, '\n', after.n) ||
		    pieces_has_comment(s, r->start, first->start) || pieces_has_comment(s, s->nodes[last].end, r->end))
			before = after = (Str){0};
	}
	pieces_text(out, before);
	for (size_t i = 0; i < list->n; i++)
		vec_push(out, list->v[i]);
	pieces_text(out, after);
}

static void add_arguments(Rewrite *rw, const Application *a, Pieces *out)
{
	Pieces list = {0};
	args_add(rw, a, &list, 0, 0, false);
	add_list(rw, a, out, &list);
	free(list.v);
}

void template_add_call(Rewrite *rw, const Application *a, Pieces *out)
{
	const char *api = a->cas->api;
	Node self = a->site->self;
	if (!api)
		return;
	bool method = api[0] == '.';
	if (method) {
		if (self != NODE_NONE)
			pieces_operand(rw, out, self, PREC_PRIMARY, false);
		pieces_ctext(out, api);
	} else if (a->name == NODE_NONE && node_kind(rw->syntax, a->site->node) == N_CALL) {
		pieces_node(out, node_field(rw->syntax, a->site->node, F_FUNCTION));
	} else {
		pieces_text(out, spell(rw, a, api));
	}
	pieces_ctext(out, "(");
	if (!method && self != NODE_NONE) {
		pieces_operand(rw, out, self, PREC_NAMED, true);
		args_add(rw, a, out, 0, 0, true);
	} else {
		add_arguments(rw, a, out);
	}
	pieces_ctext(out, ")");
}

/* The node that a hole that names no parameter stands for; NODE_NONE when it is none of the site's. */
static Node special_hole(Rewrite *rw, const Application *a, const char *name)
{
	const Syntax *s = rw->syntax;
	if (strcmp(name, "self") == 0)
		return a->site->self;
	if (strcmp(name, "other") == 0)
		return a->site->other;
	Node p = pyexpr_outer(s, a->target);
	if (strcmp(name, "value") == 0) {
		Node value = node_field(s, p, F_RIGHT);
		return value != NODE_NONE && node_in(s, a->site->node, value) ? NODE_NONE : value;
	}
	bool target = strcmp(name, "target") == 0 && node_kind(s, p) == N_ASSIGNMENT;
	return target ? node_field(s, p, F_LEFT) : NODE_NONE;
}

/* The operator of the operation, without the `=` of an augmented assignment. */
static void add_op(Rewrite *rw, const Application *a, Pieces *out)
{
	Node n = a->target;
	if (node_kind(rw->syntax, n) != N_AUGMENTED_ASSIGNMENT)
		n = node_parent(rw->syntax, n);
	Str op = str_c(node_op_text((NodeOp)rw->syntax->nodes[n].op));
	if (op.n && op.p[op.n - 1] == '=')
		op.n--;
	pieces_text(out, op);
}

/* The arguments of the *args parameter `index`, comma-separated. */
static void add_star(Rewrite *rw, const Application *a, Pieces *out, int index)
{
	GivenArgs given;
	args_given(rw, a->binding, &given);
	for (size_t i = 0; i < given.n; i++) {
		if (given.v[i].index != index)
			continue;
		if (!given.v[i].first_star)
			pieces_ctext(out, ", ");
		pieces_operand(rw, out, given.v[i].value, PREC_TUPLE, true);
	}
}

/* Bits of the parameters that holes of the template name. */
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

/* `f({rest})`: is it all that stands between the parentheses? */
static bool is_whole_list(const Tmpl *t, size_t at)
{
	if (at == 0 || at + 1 >= t->n || t->pieces[at - 1].kind != TP_TEXT || t->pieces[at + 1].kind != TP_TEXT)
		return false;
	return str_ends(str_c(t->pieces[at - 1].text), STR("(")) && str_starts(str_c(t->pieces[at + 1].text), STR(")"));
}

static void add_rest(Rewrite *rw, const Application *a, const Tmpl *t, size_t at, Pieces *out)
{
	const TmplPiece *p = &t->pieces[at];
	bool comma = p->text && strcmp(p->text, ", ") == 0;
	Pieces rest = {0};
	args_add(rw, a, &rest, used_in_all(a), positional_before(a, t, at), false);
	if (rest.n && comma)
		pieces_ctext(out, ", ");
	if (is_whole_list(t, at))
		add_list(rw, a, out, &rest);
	else
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

static void add_hole(Rewrite *rw, const Application *a, const TmplPiece *p, bool raw, Pieces *out)
{
	if (strcmp(p->text, "op") == 0) {
		add_op(rw, a, out);
		return;
	}
	int k = callargs_param(a->binding->sig, str_c(p->text));
	Node n = k >= 0 ? a->binding->value[k] : special_hole(rw, a, p->text);
	if (value_folds_after_not(rw, out, n, p->bracketed))
		return;
	if (k >= 0 && !(raw && n != NODE_NONE))
		value_add(rw, out, &a->binding->sig->params[k], n, (Prec)p->prec, p->bracketed);
	else if (n != NODE_NONE)
		pieces_operand(rw, out, n, (Prec)p->prec, p->bracketed);
	else
		pieces_ctext(out, "None");
}

/* The line break between the receiver and the method of a chain that has one a line, where the template calls a method
 * of the receiver too. */
static void add_line_break(Rewrite *rw, const Application *a, const Tmpl *t, Pieces *out)
{
	const Syntax *s = rw->syntax;
	bool method = t->n > 1 && t->pieces[0].kind == TP_HOLE && strcmp(t->pieces[0].text, "self") == 0 &&
		      t->pieces[1].kind == TP_TEXT && t->pieces[1].text[0] == '.';
	if (!method || a->name == NODE_NONE || node_kind(s, a->name) != N_ATTRIBUTE)
		return;
	uint32_t from = s->nodes[node_first(s, a->name)].end, to = from;
	while (to < s->nodes[a->name].end && strchr(" \t\r\n", rw->source->bytes.p[to]))
		to++;
	if (memchr(rw->source->bytes.p + from, '\n', to - from) && pieces_lasting_brackets(s, rw->site))
		pieces_text(out, str_n(rw->source->bytes.p + from, to - from));
}

/* `{self}(…)` where self is super(), which cannot be called. */
static bool calls_super(Rewrite *rw, const Application *a, const Tmpl *t, size_t i)
{
	if (i + 1 == t->n || t->pieces[i + 1].text[0] != '(' || strcmp(t->pieces[i].text, "self") != 0)
		return false;
	return t->pieces[i + 1].kind == TP_TEXT && a->site->self != NODE_NONE &&
	       pyexpr_is_super(rw->syntax, a->site->self);
}

void template_add(Rewrite *rw, const Application *a, const Tmpl *t, Pieces *out)
{
	bool raw = holes_are_raw(a->cas);
	for (size_t i = 0; i < t->n; i++) {
		const TmplPiece *p = &t->pieces[i];
		if (i == 1)
			add_line_break(rw, a, t, out);
		switch (p->kind) {
		case TP_TEXT: pieces_ctext(out, p->text); break;
		case TP_NAME: pieces_text(out, spell(rw, a, p->text)); break;
		case TP_HELPER:
			apply_helper(rw, p->text, a->site->node);
			pieces_ctext(out, names_helper(rw->names, p->text));
			break;
		case TP_CALL: template_add_call(rw, a, out); break;
		case TP_REST: add_rest(rw, a, t, i, out); break;
		case TP_STAR: add_star(rw, a, out, callargs_param(a->binding->sig, str_c(p->text))); break;
		case TP_HOLE:
			add_hole(rw, a, p, raw, out);
			if (calls_super(rw, a, t, i))
				pieces_ctext(out, ".forward");
			break;
		}
	}
}

Node template_lone_hole(Rewrite *rw, const Application *a, const char *name)
{
	int k = callargs_param(a->binding->sig, str_c(name));
	if (k < 0)
		return special_hole(rw, a, name);
	MapArgOp op = a->binding->sig->params[k].arg.op;
	return op == ARG_EXPR || op == ARG_VALUES ? NODE_NONE : a->binding->value[k];
}

void template_cast_operands(Rewrite *rw, const Application *a)
{
	const Tmpl *t = &a->cas->tmpl;
	if (t->n != 3 || t->pieces[0].kind != TP_HOLE || t->pieces[1].kind != TP_TEXT || t->pieces[2].kind != TP_HOLE)
		return;
	static const char *const operators[] = {" + ", " - ", " * ", " == ", " != ", " < ", " <= ", " > ", " >= "};
	bool binary = false;
	for (size_t i = 0; i < ARRAY_LEN(operators) && !binary; i++)
		binary = strcmp(t->pieces[1].text, operators[i]) == 0;
	Node l = template_lone_hole(rw, a, t->pieces[0].text), r = template_lone_hole(rw, a, t->pieces[2].text);
	if (binary && l != NODE_NONE && r != NODE_NONE)
		rule_cast_mixed(rw, l, r);
}

/* A list or tuple of Tensors: all take the highest kind among them. */
static void cast_elements(Rewrite *rw, Node list)
{
	NodeKind k = node_kind(rw->syntax, list);
	Node best = NODE_NONE;
	if (k != N_LIST && k != N_TUPLE)
		return;
	for (Node c = node_first(rw->syntax, list); c != NODE_NONE; c = node_next(rw->syntax, c)) {
		const Type *t = rw->infer->types[c];
		if (type_is_tensor(t) && (best == NODE_NONE || type_kind(t) > type_kind(rw->infer->types[best])))
			best = c;
	}
	if (best == NODE_NONE || type_kind(rw->infer->types[best]) == KIND_ANY)
		return;
	for (Node c = node_first(rw->syntax, list); c != NODE_NONE; c = node_next(rw->syntax, c))
		if (c != best)
			rule_cast_mixed(rw, c, best);
}

void template_cast_mixed(Rewrite *rw, const Application *a)
{
	if (!a->cas->mixed[1]) {
		Node list = template_lone_hole(rw, a, a->cas->mixed[0]);
		if (list != NODE_NONE)
			cast_elements(rw, list);
		return;
	}
	Node l = template_lone_hole(rw, a, a->cas->mixed[0]), r = template_lone_hole(rw, a, a->cas->mixed[1]);
	if (l != NODE_NONE && r != NODE_NONE)
		rule_cast_mixed(rw, l, r);
}
