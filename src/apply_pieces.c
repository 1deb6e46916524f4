/* apply_pieces: replacements put together from text and quoted nodes. */
#include "apply_pieces.h"

#include <stdlib.h>

void pieces_text(Pieces *out, Str text)
{
	Piece p = {text, NODE_NONE};
	if (text.n)
		vec_push(out, p);
}

void pieces_ctext(Pieces *out, const char *text) { pieces_text(out, str_c(text)); }

void pieces_node(Pieces *out, Node n)
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

bool pieces_lasting_brackets(const Syntax *s, Node n)
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

bool pieces_has_comment(const Syntax *s, uint32_t start, uint32_t end)
{
	for (uint32_t i = 0; i < s->ncomments; i++)
		if (s->comments[i].start >= start && s->comments[i].end <= end)
			return true;
	return false;
}

/* n without its parentheses where it is a whole positional argument, which needs none. */
static Node argument_bare(Rewrite *rw, const Pieces *before, Node n, Prec needed, bool bracketed)
{
	bool keyword = before->n && str_ends(before->v[before->n - 1].text, STR("="));
	if (!bracketed || keyword || needed > PREC_TEST || node_kind(rw->syntax, n) != N_PARENTHESIZED)
		return n;
	Node inner = pyexpr_bare(rw->syntax, n);
	bool comment = pieces_has_comment(rw->syntax, rw->syntax->nodes[n].start, rw->syntax->nodes[n].end);
	return comment || rewrite_prec(rw, inner) < needed ? n : inner;
}

void pieces_operand(Rewrite *rw, Pieces *out, Node n, Prec needed, bool bracketed)
{
	n = argument_bare(rw, out, n, needed, bracketed);
	bool parens = rewrite_prec(rw, n) < needed ||
		      (!bracketed && has_bare_newline(rw->syntax, n) && !pieces_lasting_brackets(rw->syntax, rw->site));
	NodeKind kind = node_kind(rw->syntax, n);
	if (kind == N_GENERATOR_EXPRESSION || kind == N_LIST_SPLAT ||
	    kind == N_DICTIONARY_SPLAT) /* bring their own, or take none */
		parens = false;
	rw->holed[n] = 1;
	if (parens)
		pieces_ctext(out, "(");
	pieces_node(out, n);
	if (parens)
		pieces_ctext(out, ")");
}

static bool inside_piece(const Syntax *s, const Pieces *pieces, Span comment)
{
	for (size_t i = 0; i < pieces->n; i++) {
		Node n = pieces->v[i].node;
		if (n != NODE_NONE && s->nodes[n].start <= comment.start && comment.end <= s->nodes[n].end)
			return true;
	}
	return false;
}

void pieces_save_comments(Rewrite *rw, Node n, uint32_t start, uint32_t end, const Pieces *pieces)
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

/* The quote of the f-string around n, which text inside it must not use; 0 when there is none. */
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

void pieces_replace(Rewrite *rw, Node n, Pieces *pieces)
{
	uint32_t start = rw->syntax->nodes[n].start, end = rw->syntax->nodes[n].end;
	fix_quotes(rw, n, pieces);
	pieces_save_comments(rw, n, start, end, pieces);
	edit_replace(rw->edits, n, start, end, pieces);
}
