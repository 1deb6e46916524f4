/* difft: fixed examples, and random texts whose diff is applied again. */
#include "unit.h"

#include "difft.h"

#include <stdlib.h>

static void expect(Str a, Str b, const char *want)
{
	Buf out = {0};
	difft_unified(&out, a, b, "x.py");
	assert_string_equal(out.n ? out.p : "", want);
	buf_free(&out);
}

#define HEAD "--- a/x.py\n+++ b/x.py\n"

static void prints_hunks(void **state)
{
	(void)state;
	expect(STR(""), STR(""), "");
	expect(STR("a\nb\n"), STR("a\nb\n"), "");
	expect(STR("a\n"), STR("b\n"), HEAD "@@ -1 +1 @@\n-a\n+b\n");
	expect(STR(""), STR("a\nb\n"), HEAD "@@ -0,0 +1,2 @@\n+a\n+b\n");
	expect(STR("a\nb\n"), STR(""), HEAD "@@ -1,2 +0,0 @@\n-a\n-b\n");
	expect(STR("1\n2\n3\n4\n5\n6\n7\n8\n9\n"), STR("1\n2\n3\n4\nx\n6\n7\n8\n9\n"),
	       HEAD "@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
	expect(STR("1\n2\n3\n"), STR("1\n2\n3\n4\n"), HEAD "@@ -1,3 +1,4 @@\n 1\n 2\n 3\n+4\n");
}

static void joins_hunks_that_are_near(void **state)
{
	(void)state;
	expect(STR("a\n1\n2\n3\n4\n5\n6\nb\n"), STR("A\n1\n2\n3\n4\n5\n6\nB\n"),
	       HEAD "@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n-b\n+B\n");
	expect(STR("a\n1\n2\n3\n4\n5\n6\n7\nb\n"), STR("A\n1\n2\n3\n4\n5\n6\n7\nB\n"),
	       HEAD "@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

static void marks_a_missing_final_newline(void **state)
{
	(void)state;
	expect(STR("a"), STR("a\n"), HEAD "@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+a\n");
	expect(STR("a\nb"), STR("A\nb"), HEAD "@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n");
}

static void names_the_path(void **state)
{
	(void)state;
	Buf out = {0};
	difft_unified(&out, STR("a\n"), STR("b\n"), "/tmp/a b.py");
	assert_true(str_starts(buf_str(&out), STR("--- a/tmp/a b.py\t\n+++ b/tmp/a b.py\t\n@@")));
	out.n = 0;
	difft_unified(&out, STR("a\n"), STR("b\n"), ".//.x/y.py");
	assert_true(str_starts(buf_str(&out), STR("--- a/.x/y.py\n")));
	buf_free(&out);
}

/* ---- random texts ---- */

static uint32_t random_next(uint32_t *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void random_text(Buf *out, uint32_t *seed, uint32_t lines, uint32_t words)
{
	out->n = 0;
	for (uint32_t i = 0; i < lines; i++)
		buf_printf(out, "%u\n", random_next(seed) % words);
	if (out->n && random_next(seed) % 4 == 0)
		out->n--;
}

/* The next line of `s`, with its newline; takes it off. */
static Str take_line(Str *s)
{
	const char *eol = s->n ? memchr(s->p, '\n', s->n) : NULL;
	Str line = str_n(s->p, eol ? (size_t)(eol - s->p) + 1 : s->n);
	*s = str_n(s->p + line.n, s->n - line.n);
	return line;
}

/* Makes b from a and the diff, checking every context and removed line. */
static void patch(Buf *out, Str a, Str diff)
{
	size_t at = 1;
	take_line(&diff);
	take_line(&diff);
	for (Str line = take_line(&diff); line.n; line = take_line(&diff)) {
		Str body = str_n(line.p + 1, line.n - 1);
		if (line.p[0] == '@') {
			char *end;
			size_t start = strtoul(line.p + 4, &end, 10);
			start += strncmp(end, ",0 ", 3) == 0;
			for (; at < start; at++)
				buf_adds(out, take_line(&a));
			continue;
		}
		if (diff.n && diff.p[0] == '\\') {
			take_line(&diff);
			body.n--;
		}
		if (line.p[0] != '+') {
			assert_true(str_eq(take_line(&a), body));
			at++;
		}
		if (line.p[0] != '-')
			buf_adds(out, body);
	}
	buf_adds(out, a);
}

static void gives_back_the_other_text(void **state)
{
	(void)state;
	Buf a = {0}, b = {0}, diff = {0}, again = {0};
	uint32_t seed = 7;
	for (int round = 0; round < 3000; round++) {
		uint32_t size = round % 100 == 0 ? 1500 : random_next(&seed) % 30, words = 1 + random_next(&seed) % 40;
		random_text(&a, &seed, size, words);
		random_text(&b, &seed, size, words);
		diff.n = again.n = 0;
		difft_unified(&diff, buf_str(&a), buf_str(&b), "x");
		patch(&again, buf_str(&a), buf_str(&diff));
		assert_true(str_eq(buf_str(&again), buf_str(&b)));
	}
	buf_free(&a);
	buf_free(&b);
	buf_free(&diff);
	buf_free(&again);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(prints_hunks),
		cmocka_unit_test(joins_hunks_that_are_near),
		cmocka_unit_test(marks_a_missing_final_newline),
		cmocka_unit_test(names_the_path),
		cmocka_unit_test(gives_back_the_other_text),
	};
	return cmocka_run_group_tests_name("difft", tests, NULL, NULL);
}
