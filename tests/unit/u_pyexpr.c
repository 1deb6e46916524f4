/* pyexpr: precedence of every form and every place, brackets, purity, literals. */
#include "unit.h"

#include "pyexpr.h"
#include "tree.h"

#include <stdio.h>

/* The expression that stands as a whole on the right of `_ =`. */
static Node value(Tree *t, const char *expr)
{
	char text[300];
	snprintf(text, sizeof text, "_ = %s\n", expr);
	*t = tree_of(text);
	assert_false(t->s.has_error);
	return node_field(&t->s, tree_first(t, N_ASSIGNMENT), F_RIGHT);
}

static void ranks_expressions(void **state)
{
	(void)state;
	static const struct {
		const char *expr;
		Prec prec;
	} wanted[] = {
		{"a, b", PREC_TUPLE},
		{"*a, b", PREC_TUPLE},
		{"(yield)", PREC_ATOM},
		{"a if b else c", PREC_TEST},
		{"lambda: a", PREC_TEST},
		{"a or b", PREC_OR},
		{"a and b", PREC_AND},
		{"not a", PREC_NOT},
		{"a < b", PREC_COMPARE},
		{"a < b < c", PREC_COMPARE},
		{"a is not b", PREC_COMPARE},
		{"a not in b", PREC_COMPARE},
		{"a | b", PREC_BITOR},
		{"a ^ b", PREC_BITXOR},
		{"a & b", PREC_BITAND},
		{"a << b", PREC_SHIFT},
		{"a - b", PREC_ADD},
		{"a % b", PREC_MUL},
		{"a @ b", PREC_MUL},
		{"-a", PREC_UNARY},
		{"~a", PREC_UNARY},
		{"a ** b", PREC_POWER},
		{"-a ** b", PREC_UNARY},
		{"await a", PREC_AWAIT},
		{"a.b", PREC_PRIMARY},
		{"a(b)", PREC_PRIMARY},
		{"a[b]", PREC_PRIMARY},
		{"a", PREC_ATOM},
		{"(a, b)", PREC_ATOM},
		{"(a)", PREC_ATOM},
		{"[a]", PREC_ATOM},
		{"{a}", PREC_ATOM},
		{"[a for a in b]", PREC_ATOM},
		{"(a for a in b)", PREC_ATOM},
		{"'a'", PREC_ATOM},
		{"'a' 'b'", PREC_AWAIT},
		{"1", PREC_AWAIT},
		{"1.5", PREC_ATOM},
		{"None", PREC_ATOM},
		{"...", PREC_ATOM},
		{"f'{a}'", PREC_ATOM},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Tree t;
		Node n = value(&t, wanted[i].expr);
		if (pyexpr_prec(&t.s, n) != wanted[i].prec)
			fail_msg("%s: %d, not %d", wanted[i].expr, pyexpr_prec(&t.s, n), wanted[i].prec);
		tree_free(&t);
	}
}

/* In each place X: an expression of precedence `fits` needs no parentheses, the next looser one does. */
static void ranks_places(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		Prec place;
	} wanted[] = {
		{"X.a", PREC_PRIMARY},
		{"X[a]", PREC_PRIMARY},
		{"X(a)", PREC_PRIMARY},
		{"f(X)", PREC_NAMED},
		{"f(k=X)", PREC_TEST},
		{"a[X]", PREC_TUPLE},
		{"X + a", PREC_ADD},
		{"a + X", PREC_MUL},
		{"a - X", PREC_MUL},
		{"X * a", PREC_MUL},
		{"a * X", PREC_UNARY},
		{"X ** a", PREC_AWAIT},
		{"a ** X", PREC_UNARY},
		{"-X", PREC_UNARY},
		{"not X", PREC_NOT},
		{"X < a", PREC_BITOR},
		{"a < X", PREC_BITOR},
		{"a < X < b", PREC_BITOR},
		{"X or a", PREC_OR},
		{"a or X", PREC_AND},
		{"X and a", PREC_AND},
		{"a and X", PREC_NOT},
		{"X if a else b", PREC_OR},
		{"a if X else b", PREC_OR},
		{"a if b else X", PREC_TEST},
		{"lambda: X", PREC_TEST},
		{"lambda a=X: b", PREC_TEST},
		{"[X]", PREC_NAMED},
		{"(X, a)", PREC_NAMED},
		{"{X: a}", PREC_TEST},
		{"{a: X}", PREC_TEST},
		{"{X}", PREC_NAMED},
		{"(X)", PREC_TUPLE},
		{"[*X]", PREC_BITOR},
		{"f(*X)", PREC_BITOR},
		{"f(**X)", PREC_BITOR},
		{"(a := X)", PREC_TEST},
		{"f'{X}'", PREC_TUPLE},
		{"[a for a in X]", PREC_OR},
		{"[a for a in b if X]", PREC_OR},
		{"[X for a in b]", PREC_NAMED},
		{"a[X:b]", PREC_TEST},
		{"a[b:X]", PREC_TEST},
		{"await X", PREC_PRIMARY},
		{"[*X.a()]", PREC_PRIMARY},
		{"X", PREC_TUPLE},
		{"X, a", PREC_NAMED},
		{"X | a", PREC_BITOR},
		{"a | X", PREC_BITXOR},
		{"a << X", PREC_ADD},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Tree t;
		value(&t, wanted[i].text);
		Node x = tree_find(&t, N_IDENTIFIER, "X");
		if (pyexpr_place(&t.s, x) != wanted[i].place)
			fail_msg("%s: %d, not %d", wanted[i].text, pyexpr_place(&t.s, x), wanted[i].place);
		tree_free(&t);
	}
}

static void ranks_places_in_statements(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		Prec place;
	} wanted[] = {
		{"X\n", PREC_TUPLE},
		{"if X: pass\n", PREC_NAMED},
		{"while X: pass\n", PREC_NAMED},
		{"for a in X: pass\n", PREC_TUPLE},
		{"def f():\n    return X\n", PREC_TUPLE},
		{"def f(a=X): pass\n", PREC_TEST},
		{"with X: pass\n", PREC_TEST},
		{"with X as a: pass\n", PREC_TEST},
		{"assert X, a\n", PREC_NAMED},
		{"@X\ndef f(): pass\n", PREC_NAMED},
		{"a += X\n", PREC_TUPLE},
		{"raise X\n", PREC_TEST},
		{"class A(X): pass\n", PREC_NAMED},
		{"def f():\n    yield X\n", PREC_TUPLE},
		{"if a: pass\nelif X: pass\n", PREC_NAMED},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Tree t = tree_of(wanted[i].text);
		assert_false(t.s.has_error);
		if (pyexpr_place(&t.s, tree_find(&t, N_IDENTIFIER, "X")) != wanted[i].place)
			fail_msg("%s: %d, not %d", wanted[i].text, pyexpr_place(&t.s, tree_find(&t, N_IDENTIFIER, "X")),
				 wanted[i].place);
		tree_free(&t);
	}
}

static void finds_brackets(void **state)
{
	(void)state;
	static const struct {
		const char *expr;
		bool inside;
	} wanted[] = {
		{"f(X)", true},           {"f(k=X + 1)", true}, {"(X)", true},        {"[X]", true},
		{"{X: 1}", true},         {"a[X]", true},       {"X[a]", false},      {"X(a)", false},
		{"X.a", false},           {"X + 1", false},     {"lambda: X", false}, {"(lambda: X)", true},
		{"[a for a in X]", true}, {"f'{X}'", true},     {"f(X[a])", true},    {"X[a](b)", false},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Tree t;
		value(&t, wanted[i].expr);
		if (pyexpr_in_brackets(&t.s, tree_find(&t, N_IDENTIFIER, "X")) != wanted[i].inside)
			fail_msg("%s", wanted[i].expr);
		tree_free(&t);
	}
	Tree t = tree_of("def f(a=X): Y\n");
	assert_true(pyexpr_in_brackets(&t.s, tree_find(&t, N_IDENTIFIER, "X")));
	assert_false(pyexpr_in_brackets(&t.s, tree_find(&t, N_IDENTIFIER, "Y")));
	tree_free(&t);
}

static void tells_what_is_pure(void **state)
{
	(void)state;
	static const struct {
		const char *expr;
		bool pure, literal;
	} wanted[] = {
		{"a", true, false},
		{"a.b.c", true, false},
		{"a[0]", true, false},
		{"a[b].c", true, false},
		{"1", true, true},
		{"-1.5", true, true},
		{"~1", true, false},
		{"'s'", true, true},
		{"None", true, true},
		{"True", true, true},
		{"...", false, true},
		{"(a)", true, false},
		{"f()", false, false},
		{"a.b()", false, false},
		{"a[f()]", false, false},
		{"f'{a}'", false, false},
		{"f'a'", true, true},
		{"[1]", false, false},
		{"a if b else c", false, false},
		{"(a := 1)", false, false},
		{"-a", true, false},
		{"'a' 'b'", false, false},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Tree t;
		Node n = value(&t, wanted[i].expr);
		if (pyexpr_is_pure(&t.s, n) != wanted[i].pure || pyexpr_is_literal(&t.s, n) != wanted[i].literal)
			fail_msg("%s: pure %d, literal %d", wanted[i].expr, pyexpr_is_pure(&t.s, n),
				 pyexpr_is_literal(&t.s, n));
		tree_free(&t);
	}
	Tree t;
	assert_true(pyexpr_is_constant_display(&t.s, value(&t, "(1, -2.5, 'a')")));
	tree_free(&t);
	assert_false(pyexpr_is_constant_display(&t.s, value(&t, "[1, a]")));
	tree_free(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ranks_expressions),          cmocka_unit_test(ranks_places),
		cmocka_unit_test(ranks_places_in_statements), cmocka_unit_test(finds_brackets),
		cmocka_unit_test(tells_what_is_pure),
	};
	return cmocka_run_group_tests_name("pyexpr", tests, NULL, NULL);
}
