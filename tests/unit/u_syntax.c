/* syntax: the flat table, what the grammar misreads, comments, errors, depth. */
#include "unit.h"

#include "pyexpr.h"
#include "tree.h"

#include <stdlib.h>

/* What must hold of every table. */
static void check_table(const Syntax *s)
{
	assert_true(node_kind(s, 0) == N_MODULE || s->has_error);
	assert_int_equal(s->nodes[0].after, s->n);
	assert_int_equal(node_parent(s, 0), NODE_NONE);
	for (Node n = 1; n < s->n; n++) {
		const NodeRec *r = &s->nodes[n], *p = &s->nodes[r->parent];
		assert_true(r->parent < n);
		assert_true(r->after > n && r->after <= p->after);
		assert_true(r->start <= r->end && r->end <= s->text.n);
		assert_true(r->start >= p->start && r->end <= p->end);
		assert_true(node_in(s, n, r->statement));
		for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
			assert_int_equal(node_parent(s, c), n);
	}
	for (uint32_t i = 0; i < s->ncomments; i++) {
		assert_true(s->text.p[s->comments[i].start] == '#');
		assert_true(i == 0 || s->comments[i - 1].end < s->comments[i].start);
	}
}

static void is_flat_and_in_order(void **state)
{
	(void)state;
	Tree t = tree_of("import torch\n\nclass A(B):\n    def f(self, x=1, *args, k: int = 2, **kw) -> int:\n"
			 "        return x[0].y(z, *w, v=1)\n"
			 "\nif a:\n    pass\nelif b:\n    c = d = 1; e += 2\nelse:\n    f'{x!r:>{w}}'\n");
	assert_false(t.s.has_error);
	check_table(&t.s);
	Node call = tree_find(&t, N_CALL, "x[0].y(z, *w, v=1)");
	assert_string_equal(node_kind_name(node_kind(&t.s, call)), "call");
	Node fn = node_field(&t.s, call, F_FUNCTION);
	assert_int_equal(node_kind(&t.s, fn), N_ATTRIBUTE);
	assert_true(str_eqc(node_text(&t.s, node_field(&t.s, fn, F_ATTRIBUTE)), "y"));
	assert_int_equal(node_field(&t.s, call, F_BODY), NODE_NONE);
	Node args = node_field(&t.s, call, F_ARGUMENTS), first = node_first(&t.s, args);
	assert_int_equal(node_kind(&t.s, node_next(&t.s, first)), N_LIST_SPLAT);
	assert_int_equal(node_kind(&t.s, node_next(&t.s, node_next(&t.s, first))), N_KEYWORD_ARGUMENT);
	assert_int_equal(node_next(&t.s, node_next(&t.s, node_next(&t.s, first))), NODE_NONE);
	assert_int_equal(node_first(&t.s, first), NODE_NONE);
	tree_free(&t);
}

static void knows_statements(void **state)
{
	(void)state;
	Tree t = tree_of("x = a; y = b\nif c:\n    d\nelif e:\n    f\n@g\ndef h(i=j): k\n");
	assert_true(str_eqc(node_text(&t.s, t.s.nodes[tree_find(&t, N_IDENTIFIER, "b")].statement), "y = b"));
	assert_int_equal(node_kind(&t.s, t.s.nodes[tree_find(&t, N_IDENTIFIER, "c")].statement), N_IF);
	assert_int_equal(node_kind(&t.s, t.s.nodes[tree_find(&t, N_IDENTIFIER, "d")].statement),
			 N_EXPRESSION_STATEMENT);
	assert_int_equal(node_kind(&t.s, t.s.nodes[tree_find(&t, N_IDENTIFIER, "e")].statement), N_ELIF);
	assert_int_equal(node_kind(&t.s, t.s.nodes[tree_find(&t, N_IDENTIFIER, "g")].statement), N_DECORATOR);
	assert_int_equal(node_kind(&t.s, t.s.nodes[tree_find(&t, N_IDENTIFIER, "j")].statement), N_DECORATED);
	assert_int_equal(node_kind(&t.s, t.s.nodes[tree_find(&t, N_IDENTIFIER, "k")].statement),
			 N_EXPRESSION_STATEMENT);
	tree_free(&t);
}

static void notes_operators(void **state)
{
	(void)state;
	Tree t = tree_of("a + b\na @ b\na // b\na < b\na < b <= c\na is not b\na not in b\na and b\na or "
			 "b\n-a\n~a\nnot a\na += b\n"
			 "a **= b\n");
	static const struct {
		const char *text;
		NodeOp op;
	} wanted[] = {
		{"a + b", OP_ADD},       {"a @ b", OP_MATMUL},      {"a // b", OP_FLOORDIV},   {"a < b", OP_LT},
		{"a < b <= c", OP_MANY}, {"a is not b", OP_IS_NOT}, {"a not in b", OP_NOT_IN}, {"a and b", OP_AND},
		{"a or b", OP_OR},       {"~a", OP_INVERT},         {"a += b", OP_IADD},       {"a **= b", OP_IPOW},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Node n = node_first(&t.s, tree_find(&t, N_EXPRESSION_STATEMENT, wanted[i].text));
		assert_int_equal(t.s.nodes[n].op, wanted[i].op);
		assert_true(wanted[i].op == OP_MANY || *node_op_text(wanted[i].op));
	}
	assert_int_equal(node_kind(&t.s, tree_nth(&t, N_UNARY, "-a", 0)), N_UNARY);
	tree_free(&t);
}

/* `[*a.b()]` is read as a call on the splat `*a`: here the call starts behind the star. */
static void unwraps_splats(void **state)
{
	(void)state;
	static const struct {
		const char *text, *inner;
		NodeKind kind;
	} wanted[] = {
		{"x = [*a.b()]\n", "a.b()", N_CALL},        {"x = [*a.b]\n", "a.b", N_ATTRIBUTE},
		{"x = [*a[0]]\n", "a[0]", N_SUBSCRIPT},     {"x = *q.size(), 1\n", "q.size()", N_CALL},
		{"f(*a.b[0])\n", "a.b[0]", N_SUBSCRIPT},    {"x = [*f(y).z(w), 2]\n", "f(y).z(w)", N_CALL},
		{"x = {*a.b()}\n", "a.b()", N_CALL},        {"x = [ * a.b()]\n", "a.b()", N_CALL},
		{"return_ = (*a.b(),)\n", "a.b()", N_CALL},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Tree t = tree_of(wanted[i].text);
		assert_false(t.s.has_error);
		check_table(&t.s);
		tree_find(&t, wanted[i].kind, wanted[i].inner);
		assert_int_not_equal(t.s.text.p[t.s.nodes[tree_find(&t, N_OTHER, wanted[i].inner)].start], '*');
		tree_free(&t);
	}
	Tree t = tree_of("[*a.b(), * c.d]\n");
	assert_int_equal(pyexpr_place(&t.s, tree_find(&t, N_CALL, "a.b()")), PREC_BITOR);
	assert_int_equal(pyexpr_place(&t.s, tree_find(&t, N_ATTRIBUTE, "c.d")), PREC_BITOR);
	tree_free(&t);
	t = tree_of("[*a, *b]\nf(*c, **d)\n*e, g = h\n");
	for (const char *p = "abc"; *p; p++) {
		char name[2] = {*p, 0};
		assert_int_equal(node_kind(&t.s, node_parent(&t.s, tree_find(&t, N_IDENTIFIER, name))), N_LIST_SPLAT);
	}
	assert_int_equal(node_kind(&t.s, node_parent(&t.s, tree_find(&t, N_IDENTIFIER, "e"))), N_LIST_SPLAT_PATTERN);
	tree_free(&t);
}

static void keeps_comments_apart(void **state)
{
	(void)state;
	Tree t = tree_of("# one\r\nx = [  # two\r\n    1]\r\n# three");
	check_table(&t.s);
	static const char *const wanted[] = {"# one", "# two", "# three"};
	assert_int_equal(t.s.ncomments, 3);
	for (size_t i = 0; i < 3; i++)
		assert_true(
			str_eqc(str_n(t.s.text.p + t.s.comments[i].start, t.s.comments[i].end - t.s.comments[i].start),
				wanted[i]));
	for (Node n = 0; n < t.s.n; n++)
		assert_true(n == 0 || node_text(&t.s, n).p[0] != '#');
	tree_free(&t);
}

static void knows_what_stands_in_fstrings(void **state)
{
	(void)state;
	Tree t = tree_of("f'a {b} {c!r:{d}} {{e}}' + g\n");
	assert_true(t.s.nodes[tree_find(&t, N_IDENTIFIER, "b")].in_fstring);
	assert_true(t.s.nodes[tree_find(&t, N_IDENTIFIER, "c")].in_fstring);
	assert_true(t.s.nodes[tree_find(&t, N_IDENTIFIER, "d")].in_fstring);
	assert_false(t.s.nodes[tree_find(&t, N_IDENTIFIER, "g")].in_fstring);
	for (Node n = 0; n < t.s.n; n++)
		assert_false(str_eqc(node_text(&t.s, n), "e"));
	tree_free(&t);
}

static void finds_errors(void **state)
{
	(void)state;
	Tree t = tree_of("x = 1\ny = (2\nz = 3\n");
	assert_true(t.s.has_error);
	assert_true(t.s.error_at >= 6);
	check_table(&t.s);
	assert_false(syntax_is_valid(t.parser, STR("def f(:\n    pass\n")));
	assert_true(syntax_is_valid(t.parser, STR("def f():\n    pass\n")));
	assert_true(syntax_is_valid(t.parser, STR("")));
	assert_false(syntax_parse_only(t.parser, STR("x = = 1\n")));
	/* the table is still the one of the parse */
	assert_true(str_eqc(node_text(&t.s, tree_find(&t, N_IDENTIFIER, "x")), "x"));
	tree_free(&t);
}

static void goes_deep(void **state)
{
	(void)state;
	enum { N = 50000 };
	char *text = malloc(3 * N + 2);
	size_t n = 0;
	for (int i = 0; i < N; i++) {
		text[n++] = 'f';
		text[n++] = '(';
	}
	memset(text + n, ')', N);
	text[n + N] = 0;
	Tree t = tree_of(text);
	assert_false(t.s.has_error);
	assert_true(t.s.depth > N);
	check_table(&t.s);
	tree_free(&t);
	free(text);
}

static void takes_any_bytes(void **state)
{
	(void)state;
	SyntaxParser *p = syntax_parser_new();
	unsigned seed = 1;
	char text[200];
	for (int round = 0; round < 300; round++) {
		size_t n = (size_t)round % sizeof text;
		for (size_t i = 0; i < n; i++) {
			seed = seed * 1103515245u + 12345u;
			text[i] = "()[]{}:,.*'\"#\\\n\t =f1x\xc3\xa9@"[(seed >> 16) % 24];
		}
		Syntax s = syntax_parse(p, str_n(text, n));
		check_table(&s);
	}
	Syntax s = syntax_parse(p, STR(""));
	assert_int_equal(s.n, 1);
	assert_int_equal(node_first(&s, 0), NODE_NONE);
	syntax_parser_free(p);
	syntax_parser_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(is_flat_and_in_order), cmocka_unit_test(knows_statements),
		cmocka_unit_test(notes_operators),      cmocka_unit_test(unwraps_splats),
		cmocka_unit_test(keeps_comments_apart), cmocka_unit_test(knows_what_stands_in_fstrings),
		cmocka_unit_test(finds_errors),         cmocka_unit_test(goes_deep),
		cmocka_unit_test(takes_any_bytes),
	};
	return cmocka_run_group_tests_name("syntax", tests, NULL, NULL);
}
