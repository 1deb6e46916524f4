/* apply: chooses how a case is carried out. */
#include "apply.h"

#include "apply_checks.h"
#include "apply_inplace.h"
#include "apply_pieces.h"
#include "apply_statement.h"
#include "apply_template.h"

#include <stdlib.h>

/* `not {self}.stop_gradient`, `not paddle.in_dynamic_mode()` behind a `not`: the two go. */
static Node negated_property(const Syntax *s, const Application *a)
{
	const Tmpl *t = &a->cas->tmpl;
	bool negation = t->n == 3 && t->pieces[0].kind == TP_TEXT && strcmp(t->pieces[0].text, "not ") == 0 &&
			t->pieces[2].kind == TP_TEXT &&
			((t->pieces[1].kind == TP_HOLE && t->pieces[2].text[0] == '.') ||
			 (t->pieces[1].kind == TP_NAME && strcmp(t->pieces[2].text, "()") == 0));
	Node p = pyexpr_outer(s, a->target);
	return negation && node_kind(s, p) == N_NOT ? p : NODE_NONE;
}

/* `tuple({self}._stride)` as all that `tuple(…)` or `list(…)` gets: one of the two is enough. */
static bool is_collected(const Syntax *s, const Application *a)
{
	const Tmpl *t = &a->cas->tmpl;
	Node args = node_parent(s, a->target);
	if (t->n != 3 || t->pieces[0].kind != TP_TEXT || strcmp(t->pieces[0].text, "tuple(") != 0 ||
	    t->pieces[2].kind != TP_TEXT ||
	    strpbrk(t->pieces[2].text, "()") != t->pieces[2].text + strlen(t->pieces[2].text) - 1 ||
	    node_kind(s, args) != N_ARGUMENT_LIST || node_next(s, node_first(s, args)) != NODE_NONE)
		return false;
	Str f = node_text(s, node_field(s, node_parent(s, args), F_FUNCTION));
	return str_eqc(f, "tuple") || str_eqc(f, "list");
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

/* The target becomes the call that the case describes, receiver and all. */
static void replace_by_call(Rewrite *rw, const Application *a)
{
	Pieces pieces = {0};
	template_add_call(rw, a, &pieces);
	pieces_replace(rw, a->target, &pieces);
	rw->prec[a->target] = PREC_PRIMARY;
	free(pieces.v);
}

static void replace_by_template(Rewrite *rw, const Application *a)
{
	const Tmpl *t = &a->cas->tmpl;
	Pieces pieces = {0};
	Prec prec = (Prec)t->prec;
	template_cast_operands(rw, a);
	bool hole = t->n == 1 && t->pieces[0].kind == TP_HOLE;
	Node alone = hole ? template_lone_hole(rw, a, t->pieces[0].text) : NODE_NONE;
	if (alone != NODE_NONE) { /* the argument takes the site's place and needs what the place demands */
		prec = rewrite_prec(rw, alone);
		rw->holed[alone] = 1;
		pieces_node(&pieces, alone);
	} else {
		template_add(rw, a, t, &pieces);
	}
	if (alone == NODE_NONE && is_collected(rw->syntax, a)) {
		Piece *last = &pieces.v[pieces.n - 1];
		pieces.v[0].text = (Str){0};
		last->text.n--;
		prec = PREC_PRIMARY;
	}
	Node target = negated_property(rw->syntax, a);
	if (target != NODE_NONE) {
		pieces.v[0].text = (Str){0};
		prec = PREC_PRIMARY;
	} else {
		target = a->target;
	}
	pieces_replace(rw, target, &pieces);
	rw->prec[target] = (uint8_t)prec;
	free(pieces.v);
}

bool apply_case(Rewrite *rw, const Application *a)
{
	const MapCase *c = a->cas;
	const Site *site = a->site;
	rw->site = a->target;
	if (!checks_pass(rw, a))
		return false;
	if ((c->tmpl.n || c->statements) && too_deep(rw->syntax, site->node)) {
		rewrite_todo(rw, site->node, 2003, a->subject, "nested too deeply; split the expression");
		return false;
	}
	if (c->verify)
		rewrite_note(rw, site->node, c->verify, a->subject, c->hint);
	/* a method that becomes a function takes its receiver along */
	bool to_function = c->api && c->api[0] != '.' && site->self != NODE_NONE && site->args != NODE_NONE;
	if (c->mixed[0])
		template_cast_mixed(rw, a);
	if (c->keep)
		return true;
	if (c->statements)
		apply_statements(rw, a);
	else if (c->tmpl.n)
		replace_by_template(rw, a);
	else if (to_function)
		replace_by_call(rw, a);
	else
		apply_in_place(rw, a);
	return true;
}
