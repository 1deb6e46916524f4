/* u_apply_fold: which expressions of literals fold, and to what text. */
#include "unit.h"

#include "apply_fold.h"

#include <string.h>

/* The template `before{}after`, as mapc compiles it. */
static Str folded(Arena *arena, const char *before, const char *after, const char *literal)
{
	TmplPiece pieces[3];
	Tmpl t = {.pieces = pieces};
	if (*before)
		pieces[t.n++] = (TmplPiece){.kind = TP_TEXT, .text = before};
	pieces[t.n++] = (TmplPiece){.kind = TP_HOLE, .text = ""};
	if (*after)
		pieces[t.n++] = (TmplPiece){.kind = TP_TEXT, .text = after};
	return fold_literal(arena, &t, str_c(literal));
}

static void check(Arena *arena, const char *before, const char *after, const char *literal, const char *want)
{
	Str got = folded(arena, before, after, literal);
	char text[64] = "";
	memcpy(text, got.p ? got.p : "", got.n < sizeof text ? got.n : sizeof text - 1);
	assert_string_equal(text, want);
}

static void subtracts_exactly_in_decimal(void **state)
{
	(void)state;
	Arena arena = {0};
	check(&arena, "1 - ", "", "0.1", "0.9");
	check(&arena, "1 - ", "", "0.25", "0.75");
	check(&arena, "1.0 - ", "", "1", "0.0");
	check(&arena, "3 - ", "", "1", "2");
	check(&arena, "1 - ", "", "1e-3", ""); /* no plain decimal */
	check(&arena, "1 - ", "", "2", "");    /* no minus sign is made up */
	check(&arena, "1 - ", "", "x", "");
	arena_free(&arena);
}

static void negates_and_chooses(void **state)
{
	(void)state;
	Arena arena = {0};
	check(&arena, "not ", "", "True", "False");
	check(&arena, "not ", "", "False", "True");
	check(&arena, "not ", "", "0", "");
	check(&arena, "'a' if ", " else 'b'", "True", "'a'");
	check(&arena, "'a' if ", " else 'b'", "False", "'b'");
	check(&arena, "'a' if ", " else 'b'", "None", "");
	arena_free(&arena);
}

static void makes_floats_of_numbers(void **state)
{
	(void)state;
	Arena arena = {0};
	check(&arena, "float(", ")", "1", "1.0");
	check(&arena, "float(", ")", "1e-3", "1e-3");
	check(&arena, "float(", ")", "0.5", "0.5");
	check(&arena, "float(", ")", "0x10", "");
	check(&arena, "float(", ")", "'inf'", "");
	arena_free(&arena);
}

static void knows_conversions_of_python(void **state)
{
	(void)state;
	const TmplPiece call[] = {{.kind = TP_TEXT, .text = "int("}, {.kind = TP_HOLE}, {.kind = TP_TEXT, .text = ")"}};
	const TmplPiece other[] = {
		{.kind = TP_TEXT, .text = "abs("}, {.kind = TP_HOLE}, {.kind = TP_TEXT, .text = ")"}};
	assert_int_equal(fold_conversion(&(Tmpl){.pieces = call, .n = 3}), TY_INT);
	assert_int_equal(fold_conversion(&(Tmpl){.pieces = other, .n = 3}), TY_ANY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(subtracts_exactly_in_decimal),
		cmocka_unit_test(negates_and_chooses),
		cmocka_unit_test(makes_floats_of_numbers),
		cmocka_unit_test(knows_conversions_of_python),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
