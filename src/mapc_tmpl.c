/* mapc_tmpl: holes become identifiers, the parser tells what their places demand. */
#include "mapc_tmpl.h"

#include "mapc_text.h"
#include "pyexpr.h"

#include <stdlib.h>

/* Stands for {op}: the operator that binds tightest, so that no operand lacks its parentheses. */
#define ANY_OPERATOR "**"

static bool is_op(const Hole *h) { return strcmp(h->name, "op") == 0; }

/* Reads the hole behind {; returns what is behind its }, or NULL. */
static const char *read_hole(Mapc *m, const char *p, Hole *hole)
{
	hole->star = *p == '*';
	p += hole->star;
	size_t n = strcspn(p, "{}");
	Str name = str_n(p, n);
	if (p[n] != '}' || (n ? !str_is_identifier(name) : hole->star))
		return NULL;
	hole->name = arena_strndup(&m->arena, p, n);
	return p + n + 1;
}

bool tmpl_read(Mapc *m, const Place *at, const char *field, const char *source, TmplText *out)
{
	Buf python = {0};
	VEC(Hole) holes = {0};
	const char *p = source;
	while (p && *p) {
		if ((*p == '{' || *p == '}') && p[1] == *p) {
			buf_byte(&python, *p);
			p += 2;
		} else if (*p == '{') {
			Hole h = {0};
			h.start = (uint32_t)python.n;
			p = read_hole(m, p + 1, &h);
			if (!p)
				break;
			buf_printf(&python, is_op(&h) ? ANY_OPERATOR : "__hole%zu", holes.n);
			h.end = (uint32_t)python.n;
			vec_push(&holes, h);
		} else if (*p == '}') {
			p = NULL;
		} else {
			buf_byte(&python, *p++);
		}
	}
	if (!p)
		mapc_error(m, at, "%s: invalid hole or single brace: %s", field, source);
	*out = (TmplText){source, arena_strndup(&m->arena, python.p ? python.p : "", python.n), NULL, holes.n};
	out->holes = arena_array(&m->arena, Hole, holes.n);
	if (holes.n)
		memcpy(out->holes, holes.v, holes.n * sizeof(Hole));
	buf_free(&python);
	free(holes.v);
	return p != NULL;
}

typedef struct {
	uint32_t start, end;
	const char *kind; /* TP_… */
	const char *text;
	unsigned prec;
	bool bracketed;
} Piece;

typedef struct {
	Mapc *m;
	const Place *at;
	const char *field;
	const TmplText *t;
	Syntax s;
	VEC(Piece) pieces; /* all but the texts between them */
	bool ok;
} Compile;

static void wrong(Compile *c, const Hole *h, const char *what)
{
	mapc_error(c->m, c->at, "%s: {%s%s} %s: %s", c->field, h->star ? "*" : "", h->name, what, c->t->source);
	c->ok = false;
}

static const char *quoted(Mapc *m, const char *s)
{
	Buf b = {0};
	mapc_literal(&b, str_c(s));
	const char *r = arena_strndup(&m->arena, b.p, b.n);
	buf_free(&b);
	return r;
}

/* Is this identifier an expression: no attribute, no name of a keyword? */
static bool is_expression(const Syntax *s, Node n)
{
	NodeKind parent = node_kind(s, node_parent(s, n));
	NodeField field = (NodeField)s->nodes[n].field;
	return !(parent == N_ATTRIBUTE && field == F_ATTRIBUTE) && !(parent == N_KEYWORD_ARGUMENT && field == F_NAME) &&
	       parent != N_DOTTED_NAME;
}

static Node find_identifier(const Syntax *s, uint32_t start, uint32_t end)
{
	for (Node n = 0; n < s->n; n++)
		if (s->nodes[n].start == start && s->nodes[n].end == end && node_kind(s, n) == N_IDENTIFIER)
			return n;
	return NODE_NONE;
}

/* {rest}: goes together with the comma before it. */
static void add_rest(Compile *c, const Hole *h, Node n)
{
	const char *py = c->t->python;
	uint32_t start = h->start;
	while (start && py[start - 1] == ' ')
		start--;
	bool comma = start && py[start - 1] == ',';
	Piece p = {comma ? start - 1 : h->start, h->end, "TP_REST", "\"\"", 0, true};
	if (comma)
		p.text = quoted(c->m, arena_strndup(&c->m->arena, py + p.start, h->start - p.start));
	if (node_kind(&c->s, node_parent(&c->s, n)) != N_ARGUMENT_LIST)
		wrong(c, h, "is no argument of a call");
	else if (py[h->end + strspn(py + h->end, " ")] != ')')
		wrong(c, h, "is not the last argument");
	vec_push(&c->pieces, p);
}

static void add_hole(Compile *c, const Hole *h)
{
	if (is_op(h)) {
		Piece p = {h->start, h->end, "TP_HOLE", "\"op\"", PREC_STATEMENT, false};
		vec_push(&c->pieces, p);
		return;
	}
	const Syntax *s = &c->s;
	Node n = find_identifier(s, h->start, h->end);
	if (n == NODE_NONE || !is_expression(s, n)) {
		wrong(c, h, "is not in the place of an expression");
		return;
	}
	if (strcmp(h->name, "rest") == 0) {
		add_rest(c, h, n);
		return;
	}
	NodeKind parent = node_kind(s, node_parent(s, n));
	Piece p = {h->start,
		   h->end,
		   "TP_HOLE",
		   quoted(c->m, h->name),
		   (unsigned)pyexpr_place(s, n),
		   pyexpr_in_brackets(s, n)};
	if (strcmp(h->name, "call") == 0) {
		p.kind = "TP_CALL";
		p.text = "NULL";
	} else if (h->star) {
		p.kind = "TP_STAR";
		if (parent != N_ARGUMENT_LIST && parent != N_LIST && parent != N_TUPLE && parent != N_SET &&
		    !(parent == N_SUBSCRIPT && s->nodes[n].field == F_SUBSCRIPT))
			wrong(c, h, "is not in brackets");
	}
	/* Alone, it is as loose as what fills it; this keeps both sides safe. */
	if (c->t->n == 1 && h->end - h->start == s->text.n)
		p.prec = PREC_PRIMARY;
	vec_push(&c->pieces, p);
}

/* The longest chain of attributes upwards from this name. */
static Node chain(const Syntax *s, Node n)
{
	for (Node up; (up = node_parent(s, n)), node_kind(s, up) == N_ATTRIBUTE && node_first(s, up) == n;)
		n = up;
	return n;
}

static void add_names(Compile *c, const char *helper, bool *calls)
{
	const Syntax *s = &c->s;
	for (Node n = 0; n < s->n; n++) {
		if (node_kind(s, n) != N_IDENTIFIER || !is_expression(s, n))
			continue;
		Str name = node_text(s, n);
		Node whole = str_eqc(name, "paddle") ? chain(s, n) : n;
		Piece p = {s->nodes[n].start, s->nodes[whole].end, "TP_NAME", NULL, 0, false};
		if (helper && str_eqc(name, helper)) {
			p.kind = "TP_HELPER";
			*calls = true;
		} else if (whole == n) {
			continue;
		}
		p.text = quoted(c->m, arena_strndup(&c->m->arena, s->text.p + p.start, p.end - p.start));
		vec_push(&c->pieces, p);
	}
}

static int compare_pieces(const void *a, const void *b)
{
	const Piece *x = a, *y = b;
	return x->start < y->start ? -1 : x->start > y->start;
}

static void emit(Compile *c, unsigned prec, Buf *out)
{
	Buf body = {0};
	uint32_t at = 0;
	size_t n = 0;
	if (c->pieces.n)
		qsort(c->pieces.v, c->pieces.n, sizeof(Piece), compare_pieces);
	for (size_t i = 0; i <= c->pieces.n; i++) {
		const Piece *p = i < c->pieces.n ? &c->pieces.v[i] : NULL;
		uint32_t start = p ? p->start : (uint32_t)c->s.text.n;
		if (start > at) {
			buf_addc(&body, "{.kind = TP_TEXT, .text = ");
			mapc_literal(&body, str_n(c->s.text.p + at, start - at));
			buf_addc(&body, "}, ");
			n++;
		}
		if (!p)
			break;
		buf_printf(&body, "{.kind = %s, .prec = %u, .bracketed = %d, .text = %s}, ", p->kind, p->prec,
			   p->bracketed, p->text);
		n++;
		at = p->end;
	}
	if (n > 255) {
		mapc_error(c->m, c->at, "%s: too long", c->field);
		c->ok = false;
	}
	buf_printf(out, "{.pieces = %s, .n = %zu, .prec = %u}", mapc_pool(c->m, "TmplPiece", &body), n, prec);
}

/* Precedence of the whole, or 255 when it is not of that form. */
static unsigned whole_prec(const Compile *c, TmplForm form)
{
	const Syntax *s = &c->s;
	if (form == TMPL_EXPRESSION) {
		Node e = text_expression(s);
		return e == NODE_NONE ? 255 : (unsigned)pyexpr_prec(s, e);
	}
	Node stmt = s->has_error || s->ncomments ? NODE_NONE : node_first(s, 0);
	return stmt == NODE_NONE || node_next(s, stmt) != NODE_NONE ? 255 : (unsigned)PREC_STATEMENT;
}

bool tmpl_compile(Mapc *m, const Place *at, const char *field, const TmplText *t, TmplForm form, const char *helper,
		  bool *calls, Buf *out)
{
	Compile c = {.m = m, .at = at, .field = field, .t = t, .ok = true};
	c.s = syntax_parse(m->parser, str_c(t->python));
	unsigned prec = whole_prec(&c, form);
	if (prec == 255 || strchr(t->python, '\n')) {
		mapc_error(m, at, "%s: no Python %s: %s", field, form == TMPL_EXPRESSION ? "expression" : "statement",
			   t->source);
		return false;
	}
	for (size_t i = 0; i < t->n; i++)
		add_hole(&c, &t->holes[i]);
	add_names(&c, helper, calls);
	for (size_t i = 0; i < t->n && form == TMPL_EXPRESSION; i++)
		if (is_op(&t->holes[i]) && prec > PREC_BITOR)
			prec = PREC_BITOR; /* the operator that binds loosest */
	if (t->n == 1 && t->holes[0].end - t->holes[0].start == c.s.text.n)
		prec = PREC_PRIMARY;
	emit(&c, prec, out);
	free(c.pieces.v);
	return c.ok;
}
