/* apply_value: the value of one argument, as the output wants it. */
#include "apply_value.h"

#include "apply_fold.h"
#include "apply_pieces.h"

bool value_is_converted(const Rewrite *rw, const MapArg *arg, Node value)
{
	TypeTag tag = arg->op == ARG_EXPR ? fold_conversion(&arg->expr) : TY_ANY;
	const Type *t = value == NODE_NONE ? NULL : rw->infer->types[value];
	return tag != TY_ANY && t && t->tag == tag;
}

static const MapValue *find_value(const MapArg *arg, Str text)
{
	for (size_t i = 0; i < arg->nvalues; i++)
		if (match_literal(text, arg->values[i].from))
			return &arg->values[i];
	return NULL;
}

Str value_spell(Rewrite *rw, Node at, Str text)
{
	return str_starts(text, STR("paddle.")) ? names_spell(rw->names, text, at, NULL) : text;
}

/* The text of n, or of the literal that the name n is known to hold. */
static Str literal_text(Rewrite *rw, Node n) { return node_text(rw->syntax, match_constant(&rw->env, n)); }

void value_edit_listed(Rewrite *rw, const MapArg *arg, Node n)
{
	const Syntax *s = rw->syntax;
	bool arms = node_kind(s, n) == N_CONDITIONAL;
	if (arms || node_kind(s, n) == N_PARENTHESIZED) {
		Node condition = arms ? node_next(s, node_first(s, n)) : NODE_NONE;
		for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
			if (c != condition)
				value_edit_listed(rw, arg, c);
		return;
	}
	Str text = literal_text(rw, n);
	const MapValue *v = find_value(arg, text);
	if (v && v->to && !match_literal(text, v->to))
		edit_replace_node(rw->edits, n, value_spell(rw, n, str_c(v->to)));
}

bool value_all_listed(Rewrite *rw, const MapArg *arg, Node n)
{
	if (node_kind(rw->syntax, n) == N_CONDITIONAL) {
		Node a = node_first(rw->syntax, n), cond = node_next(rw->syntax, a), b = node_next(rw->syntax, cond);
		return value_all_listed(rw, arg, a) && value_all_listed(rw, arg, b);
	}
	return find_value(arg, literal_text(rw, n)) != NULL;
}

bool value_folds_after_not(Rewrite *rw, Pieces *out, Node n, bool bracketed)
{
	const Syntax *s = rw->syntax;
	n = pyexpr_bare(s, n);
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
		pieces_text(out, k == N_TRUE ? STR("False") : STR("True"));
		rw->holed[n] = 1;
		return true;
	}
	Node inner = node_first(s, n);
	const Type *t = rw->infer->types[inner];
	bool is_bool = t && t->tag == TY_BOOL;
	pieces_ctext(out, is_bool ? "" : "bool(");
	pieces_operand(rw, out, inner, is_bool ? PREC_NOT : PREC_NAMED, bracketed || !is_bool);
	pieces_ctext(out, is_bool ? "" : ")");
	return true;
}

/* The expression with a literal in its hole, worked out; an empty Str when that is none or does not fold. */
static Str folded(Rewrite *rw, const Tmpl *expr, Node value, Str text)
{
	Node bare = pyexpr_bare(rw->syntax, value);
	if (value == NODE_NONE)
		return fold_literal(rw->arena, expr, text);
	return pyexpr_is_literal(rw->syntax, bare) ? fold_literal(rw->arena, expr, node_text(rw->syntax, bare))
						   : (Str){0};
}

/* `1 - {}` of `1 - e` is e: that node; NODE_NONE where it is something else. */
static Node subtracted(const Syntax *s, const Tmpl *expr, Node value)
{
	bool from_one = expr->n == 2 && expr->pieces[0].kind == TP_TEXT && strcmp(expr->pieces[0].text, "1 - ") == 0 &&
			expr->pieces[1].kind == TP_HOLE;
	Node n = from_one && value != NODE_NONE ? pyexpr_bare(s, value) : NODE_NONE;
	if (n == NODE_NONE || node_kind(s, n) != N_BINARY || s->nodes[n].op != OP_SUB)
		return NODE_NONE;
	Str left = node_text(s, node_first(s, n));
	return str_eqc(left, "1") || str_eqc(left, "1.0") ? node_next(s, node_first(s, n)) : NODE_NONE;
}

void value_add_expr(Rewrite *rw, Pieces *out, const Tmpl *expr, Node value, Str text)
{
	Node rest = subtracted(rw->syntax, expr, value);
	if (rest != NODE_NONE) {
		rw->holed[value] = 1;
		pieces_operand(rw, out, rest, PREC_MUL, false);
		return;
	}
	Str literal = folded(rw, expr, value, text);
	if (literal.n) {
		if (value != NODE_NONE)
			rw->holed[value] = 1;
		pieces_text(out, literal);
		return;
	}
	for (size_t i = 0; i < expr->n; i++) {
		const TmplPiece *p = &expr->pieces[i];
		Str own = str_c(p->text ? p->text : "");
		if (p->kind == TP_NAME)
			pieces_text(out, names_spell(rw->names, own, value == NODE_NONE ? 0 : value, NULL));
		else if (p->kind != TP_HOLE)
			pieces_text(out, own);
		else if (value == NODE_NONE)
			pieces_text(out, text);
		else if (!value_folds_after_not(rw, out, value, p->bracketed))
			pieces_operand(rw, out, value, (Prec)p->prec, p->bracketed);
	}
}

Node value_stripped(Rewrite *rw, const MapArg *arg, Node n)
{
	const Syntax *s = rw->syntax;
	Node attr = arg->strip && node_kind(s, n) == N_ATTRIBUTE ? node_field(s, n, F_ATTRIBUTE) : NODE_NONE;
	return attr != NODE_NONE && str_eqc(node_text(s, attr), arg->strip + 1) ? node_first(s, n) : n;
}

void value_add(Rewrite *rw, Pieces *out, const MapParam *p, Node value, Prec needed, bool bracketed)
{
	const MapArg *arg = &p->arg;
	Str dflt = str_c(p->dflt ? p->dflt : "None");
	if (value_is_converted(rw, arg, value)) {
		pieces_operand(rw, out, value, needed, bracketed);
	} else if (arg->op == ARG_EXPR) {
		bool parens = (Prec)arg->expr.prec < needed;
		if (parens)
			pieces_ctext(out, "(");
		value_add_expr(rw, out, &arg->expr, value, dflt);
		if (parens)
			pieces_ctext(out, ")");
	} else if (value == NODE_NONE) {
		const MapValue *v = arg->op == ARG_VALUES ? find_value(arg, dflt) : NULL;
		pieces_text(out, v && v->to ? value_spell(rw, 0, str_c(v->to)) : dflt);
	} else {
		if (arg->op == ARG_VALUES)
			value_edit_listed(rw, arg, value);
		pieces_operand(rw, out, value_stripped(rw, arg, value), needed, bracketed);
	}
}
