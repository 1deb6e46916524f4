/* check: the edited statements, one after the other, as a small file of their own. */
#include "check.h"

#include <stdlib.h>

#include "pyexpr.h"

/* The statement or clause whose text an edit of n changes; of a decorated definition the definition. */
static Node owner_statement(const Syntax *s, Node n)
{
	Node st = pyexpr_statement(s, n);
	if (node_kind(s, st) == N_DECORATED)
		for (Node c = node_first(s, st); c != NODE_NONE; c = node_next(s, c))
			if (node_in(s, n, c))
				return c;
	return st;
}

static Node body_of(const Syntax *s, Node n)
{
	for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
		if (node_kind(s, c) == N_BLOCK)
			return c;
	return NODE_NONE;
}

/* What makes a clause a statement that can stand alone. */
static const char *prologue(NodeKind k)
{
	switch (k) {
	case N_ELIF: return "if x: pass\n";
	case N_EXCEPT:
	case N_EXCEPT_GROUP: return "try: pass\n";
	case N_CASE: return "match x:\n ";
	default: return "";
	}
}

static void add_statement(const Syntax *s, const Edits *edits, Node st, Buf *out)
{
	NodeKind k = node_kind(s, st);
	Node body = body_of(s, st);
	uint32_t end = body == NODE_NONE ? s->nodes[st].end : s->nodes[body].start;
	buf_addc(out, prologue(k));
	edit_render(edits, s->nodes[st].start, end, st, out);
	if (body != NODE_NONE)
		buf_addc(out, "pass");
	else if (k == N_DECORATOR)
		buf_addc(out, "\ndef f(): pass");
	buf_byte(out, '\n');
}

static int by_number(const void *a, const void *b)
{
	Node x = *(const Node *)a, y = *(const Node *)b;
	return x < y ? -1 : x > y;
}

/* A lone CR ends a line in Python, but not for the parser. */
static bool text_parses(SyntaxParser *parser, const Source *source, Buf *text)
{
	if (strcmp(source->eol, "\r") == 0)
		for (size_t i = 0; i < text->n; i++)
			if (text->p[i] == '\r')
				text->p[i] = '\n';
	return syntax_is_valid(parser, buf_str(text));
}

static bool is_dotted(Str s)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
			    c == '.';
		if (!word)
			return false;
	}
	return s.n > 0;
}

/* Follows the brackets of s; false when one closes that was not open, or at what may hide one. */
static bool follow_brackets(Str s, int *depth)
{
	for (size_t i = 0; i < s.n; i++) {
		char c = s.p[i];
		*depth += c == '(' || c == '[' || c == '{';
		*depth -= c == ')' || c == ']' || c == '}';
		if (*depth < 0 || c == '\n' || c == '\r' || c == '#' || c == '\\')
			return false;
	}
	return true;
}

/* A whole expression in the place of one, in one line: mapc has parsed what stands around the quoted nodes, and these
 * are whole expressions too. */
static bool is_expression_for_expression(const Syntax *s, const Edit *e)
{
	const NodeRec *owner = &s->nodes[e->owner];
	if (e->cls != EDIT_REPLACE || owner->start != e->start || owner->end != e->end || owner->in_fstring ||
	    (owner->kind != N_CALL && owner->kind != N_ATTRIBUTE && owner->kind != N_SUBSCRIPT &&
	     owner->kind != N_BINARY))
		return false;
	int depth = 0;
	for (size_t i = 0; i < e->npieces; i++) {
		Node quoted = e->pieces[i].node;
		bool plain = quoted == NODE_NONE ? follow_brackets(e->pieces[i].text, &depth)
						 : !memchr(node_text(s, quoted).p, '\n', node_text(s, quoted).n);
		if (!plain)
			return false;
	}
	return e->npieces > 1 && depth == 0;
}

static bool inserts(const Edit *e, EditClass cls, const char *text)
{
	return e->cls == cls && e->npieces == 1 && e->pieces[0].node == NODE_NONE && str_eqc(e->pieces[0].text, text);
}

/* `f(2, 3)` to `f([2, 3])`: brackets around arguments that follow each other in one call. */
static bool is_packing(const Syntax *s, const Edits *edits, const Edit *e)
{
	bool opens = inserts(e, EDIT_BEFORE, "[");
	if (!opens && !inserts(e, EDIT_AFTER, "]"))
		return false;
	Node list = node_parent(s, e->owner);
	if (node_kind(s, list) != N_ARGUMENT_LIST)
		return false;
	const Edit *first = e, *end = edits->edits.v + edits->edits.n; /* they are sorted by place */
	while (first > edits->edits.v && first[-1].start >= s->nodes[list].start)
		first--;
	size_t closing = 0, opening = 0;
	for (const Edit *other = first; other < end && other->start < s->nodes[list].end; other++) {
		if (!node_in(s, other->owner, list) || node_parent(s, other->owner) != list)
			continue;
		opening += inserts(other, EDIT_BEFORE, "[");
		closing += inserts(other, EDIT_AFTER, "]");
	}
	return opening == 1 && closing == 1;
}

/* An argument that goes together with one comma, or as the only one there is. */
static bool is_dropped_argument(const Syntax *s, Str bytes, const Edit *e)
{
	const NodeRec *owner = &s->nodes[e->owner];
	Node list = owner->parent;
	bool whole = e->cls == EDIT_REPLACE && e->start <= owner->start && e->end >= owner->end;
	if (!whole || owner->in_fstring || node_kind(s, list) != N_ARGUMENT_LIST || e->npieces != 1 ||
	    e->pieces[0].node != NODE_NONE || e->pieces[0].text.n)
		return false;
	size_t commas = 0;
	for (uint32_t i = e->start; i < e->end; i++) {
		if (i >= owner->start && i < owner->end)
			continue;
		commas += bytes.p[i] == ',';
		if (!strchr(", \t\n", bytes.p[i]))
			return false;
	}
	bool only = node_first(s, list) == e->owner && node_next(s, e->owner) == NODE_NONE;
	return commas == (only ? 0 : 1);
}

/* A name for a name, a keyword put before an argument, an expression for an expression, an argument that goes: nothing
 * that could break a statement. */
static bool is_harmless(const Syntax *s, const Edits *edits, const Edit *e)
{
	if (is_expression_for_expression(s, e) || is_packing(s, edits, e) || is_dropped_argument(s, edits->bytes, e))
		return true;
	if (e->npieces != 1 || e->pieces[0].node != NODE_NONE)
		return false;
	Str text = e->pieces[0].text;
	if (e->cls == EDIT_REPLACE)
		return is_dotted(text) && is_dotted(str_n(edits->bytes.p + e->start, e->end - e->start));
	return e->cls == EDIT_BEFORE && text.n > 1 && text.p[text.n - 1] == '=' && is_dotted(str_n(text.p, text.n - 1));
}

static bool statements_parse(SyntaxParser *parser, const Syntax *s, const Source *source, const Edits *edits)
{
	VEC(Node) list = {0};
	Buf text = {0};
	for (size_t i = 0; i < edits->edits.n; i++)
		if (edits->edits.v[i].owner && !is_harmless(s, edits, &edits->edits.v[i]))
			vec_push(&list, owner_statement(s, edits->edits.v[i].owner));
	if (list.n)
		qsort(list.v, list.n, sizeof *list.v, by_number);
	for (size_t i = 0; i < list.n; i++)
		if (i == 0 || list.v[i] != list.v[i - 1])
			add_statement(s, edits, list.v[i], &text);
	bool ok = !text.n || text_parses(parser, source, &text);
	buf_free(&text);
	free(list.v);
	return ok;
}

bool check_output(SyntaxParser *parser, const Syntax *s, const Source *source, const Edits *edits)
{
	Edits shadow = *edits; /* the text that the parser can read, whatever the encoding */
	shadow.bytes = source->text;
	if (statements_parse(parser, s, source, &shadow))
		return true;
	Buf whole = {0};
	edit_render(&shadow, 0, (uint32_t)source->text.n, 0, &whole);
	bool ok = text_parses(parser, source, &whole);
	buf_free(&whole);
	return ok;
}
