/* edit: order, nesting, quoting, and that all other bytes stay. */
#include "unit.h"

#include "edit.h"
#include "tree.h"

#include <stdlib.h>

typedef struct {
	Tree tree;
	Arena arena;
	Edits edits;
} File;

static void open_file(File *f, const char *text)
{
	*f = (File){.tree = tree_of(text)};
	assert_false(f->tree.s.has_error);
	edit_init(&f->edits, &f->tree.s, f->tree.s.text, &f->arena);
}

static void close_file(File *f)
{
	edit_free(&f->edits);
	arena_free(&f->arena);
	tree_free(&f->tree);
}

static void assert_result(File *f, const char *wanted)
{
	Buf out = {0};
	edit_seal(&f->edits);
	edit_render(&f->edits, 0, (uint32_t)f->tree.s.text.n, 0, &out);
	assert_string_equal(out.p ? out.p : "", wanted);
	buf_free(&out);
}

static const NodeRec *rec(const File *f, Node n) { return &f->tree.s.nodes[n]; }

static void before(File *f, Node n, const char *text)
{
	edit_insert_before(&f->edits, n, rec(f, n)->start, str_c(text));
}

static void after(File *f, Node n, const char *text) { edit_insert_after(&f->edits, n, rec(f, n)->end, str_c(text)); }

static void text(File *f, Node n, const char *with)
{
	edit_replace_text(&f->edits, n, rec(f, n)->start, rec(f, n)->end, str_c(with));
}

/* Replaces n by text in which each `$` stands for the next of the nodes. */
static void quote(File *f, Node n, const char *with, const Node *nodes)
{
	Pieces pieces = {0};
	for (const char *p = with; *p;) {
		size_t len = strcspn(p, "$");
		Piece piece = {str_n(p, len), NODE_NONE};
		if (len)
			vec_push(&pieces, piece);
		p += len;
		if (*p == '$') {
			Piece node = {{0}, *nodes++};
			vec_push(&pieces, node);
			p++;
		}
	}
	edit_replace(&f->edits, n, rec(f, n)->start, rec(f, n)->end, &pieces);
	free(pieces.v);
}

static void leaves_the_rest(void **state)
{
	(void)state;
	File f;
	open_file(&f, "a = 1  # c\n\n\tb\r\n");
	assert_result(&f, "a = 1  # c\n\n\tb\r\n");
	close_file(&f);
	open_file(&f, "");
	assert_result(&f, "");
	close_file(&f);
	open_file(&f, "a\nb\n");
	text(&f, tree_find(&f.tree, N_IDENTIFIER, "b"), "");
	assert_result(&f, "a\n\n");
	close_file(&f);
}

static void orders_insertions(void **state)
{
	(void)state;
	File f;
	open_file(&f, "f(x)\n");
	Node call = tree_first(&f.tree, N_CALL), fn = tree_find(&f.tree, N_IDENTIFIER, "f");
	Node st = tree_first(&f.tree, N_EXPRESSION_STATEMENT);
	/* recorded from the inside, as the walk does */
	before(&f, fn, "3");
	before(&f, call, "2");
	before(&f, st, "1");
	after(&f, tree_find(&f.tree, N_ARGUMENT_LIST, "(x)"), "4");
	after(&f, call, "5");
	after(&f, st, "6");
	after(&f, st, "7");
	assert_result(&f, "123f(x)4567\n");
	close_file(&f);
}

static void puts_what_follows_before_what_precedes(void **state)
{
	(void)state;
	File f;
	open_file(&f, "[a,b]\n");
	Node a = tree_find(&f.tree, N_IDENTIFIER, "a"), b = tree_find(&f.tree, N_IDENTIFIER, "b");
	before(&f, b, "<");
	edit_insert_after(&f.edits, a, rec(&f, b)->start, STR(">"));
	assert_result(&f, "[a,><b]\n");
	close_file(&f);
}

static void replaces_inside_quotes(void **state)
{
	(void)state;
	File f;
	open_file(&f, "g(f(x), y)\n");
	Node outer = tree_find(&f.tree, N_CALL, "g(f(x), y)"), inner = tree_find(&f.tree, N_CALL, "f(x)");
	Node x = tree_find(&f.tree, N_IDENTIFIER, "x");
	Node y = tree_find(&f.tree, N_IDENTIFIER, "y");
	text(&f, x, "z");
	quote(&f, inner, "[$]", &x);
	Node nodes[] = {y, inner};
	quote(&f, outer, "($ + $)", nodes);
	assert_result(&f, "(y + [z])\n");
	close_file(&f);
}

static void drops_what_is_not_quoted(void **state)
{
	(void)state;
	File f;
	open_file(&f, "g(f(x), y)(k)\n");
	Node g = tree_find(&f.tree, N_CALL, "g(f(x), y)"), x = tree_find(&f.tree, N_IDENTIFIER, "x");
	Node y = tree_find(&f.tree, N_IDENTIFIER, "y");
	text(&f, x, "lost");
	before(&f, x, "lost");
	after(&f, y, "!");
	text(&f, tree_find(&f.tree, N_IDENTIFIER, "k"), "K");
	quote(&f, g, "h[$]", &y);
	before(&f, g, "(");
	after(&f, g, ")");
	assert_result(&f, "(h[y!])(K)\n");
	close_file(&f);
}

/* Edits around the node belong to its place, those of the node itself to its text: a quoted node brings both along. */
static void brings_parentheses_along(void **state)
{
	(void)state;
	File f;
	open_file(&f, "f(a + b).c\n");
	Node call = tree_find(&f.tree, N_CALL, "f(a + b)"), sum = tree_find(&f.tree, N_BINARY, "a + b");
	Node a = tree_find(&f.tree, N_IDENTIFIER, "a");
	before(&f, sum, "(");
	after(&f, sum, ")");
	text(&f, a, "A");
	quote(&f, call, "$.size", &sum);
	assert_result(&f, "(A + b).size.c\n");
	close_file(&f);
}

static void replaces_ranges(void **state)
{
	(void)state;
	File f;
	open_file(&f, "f(a, k=1, b)\n");
	Node k = tree_find(&f.tree, N_KEYWORD_ARGUMENT, "k=1"), a = tree_find(&f.tree, N_IDENTIFIER, "a");
	Node b = tree_find(&f.tree, N_IDENTIFIER, "b");
	edit_replace_text(&f.edits, k, rec(&f, a)->end, rec(&f, k)->end, STR(""));
	text(&f, tree_find(&f.tree, N_INTEGER, "1"), "2");
	before(&f, b, "x=");
	after(&f, a, "!");
	assert_result(&f, "f(a!, x=b)\n");
	close_file(&f);
}

static void repeats_a_quote(void **state)
{
	(void)state;
	File f;
	open_file(&f, "f(x.y)\n");
	Node call = tree_first(&f.tree, N_CALL), arg = tree_find(&f.tree, N_ATTRIBUTE, "x.y");
	text(&f, tree_find(&f.tree, N_IDENTIFIER, "y"), "z");
	Node nodes[] = {arg, arg};
	quote(&f, call, "$ + $", nodes);
	assert_result(&f, "x.z + x.z\n");
	close_file(&f);
}

static void renders_a_part(void **state)
{
	(void)state;
	File f;
	open_file(&f, "f(x)\ng(y)\n");
	Node x = tree_find(&f.tree, N_IDENTIFIER, "x"), g = tree_find(&f.tree, N_CALL, "g(y)");
	text(&f, x, "X");
	text(&f, tree_find(&f.tree, N_IDENTIFIER, "y"), "Y");
	before(&f, tree_nth(&f.tree, N_EXPRESSION_STATEMENT, "g(y)", 0), "not mine ");
	edit_seal(&f.edits);
	Buf out = {0};
	edit_render(&f.edits, rec(&f, g)->start, rec(&f, g)->end, g, &out);
	assert_string_equal(out.p, "g(Y)");
	buf_free(&out);
	close_file(&f);
}

static void is_used_again(void **state)
{
	(void)state;
	File f;
	open_file(&f, "a\n");
	text(&f, tree_find(&f.tree, N_IDENTIFIER, "a"), "b");
	assert_result(&f, "b\n");
	edit_init(&f.edits, &f.tree.s, f.tree.s.text, &f.arena);
	assert_result(&f, "a\n");
	close_file(&f);
}

/* A thousand nested replacements, each quoting the next. */
static void nests(void **state)
{
	(void)state;
	enum { N = 1000 };
	Buf in = {0}, want = {0};
	for (int i = 0; i < N; i++)
		buf_addc(&in, "f(");
	buf_addc(&in, "x");
	for (int i = 0; i < N; i++)
		buf_addc(&in, ")");
	for (int i = 0; i < N; i++)
		buf_addc(&want, "[");
	buf_addc(&want, "x");
	for (int i = 0; i < N; i++)
		buf_addc(&want, "]");
	File f;
	open_file(&f, in.p);
	for (Node n = f.tree.s.n; n-- > 0;)
		if (node_kind(&f.tree.s, n) == N_CALL) {
			Node arg = node_first(&f.tree.s, node_field(&f.tree.s, n, F_ARGUMENTS));
			quote(&f, n, "[$]", &arg);
		}
	assert_result(&f, want.p);
	close_file(&f);
	buf_free(&in);
	buf_free(&want);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(leaves_the_rest),
		cmocka_unit_test(orders_insertions),
		cmocka_unit_test(puts_what_follows_before_what_precedes),
		cmocka_unit_test(replaces_inside_quotes),
		cmocka_unit_test(drops_what_is_not_quoted),
		cmocka_unit_test(brings_parentheses_along),
		cmocka_unit_test(replaces_ranges),
		cmocka_unit_test(repeats_a_quote),
		cmocka_unit_test(renders_a_part),
		cmocka_unit_test(is_used_again),
		cmocka_unit_test(nests),
	};
	return cmocka_run_group_tests_name("edit", tests, NULL, NULL);
}
