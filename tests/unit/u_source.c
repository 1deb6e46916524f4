/* source: encodings, the shadow text, lines and columns. */
#include "unit.h"

#include "source.h"

typedef struct {
	Arena arena;
	Source source;
	Diag why;
	bool ok;
} Fixture;

static Fixture *open_bytes(void **state, Str bytes)
{
	Fixture *f = *state;
	arena_reset(&f->arena);
	f->why = (Diag){0};
	f->ok = source_init(&f->source, &f->arena, bytes, &f->why);
	return f;
}

static int set_up(void **state)
{
	static Fixture fixture;
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	arena_free(&((Fixture *)*state)->arena);
	return 0;
}

/* Fails with this diagnostic at this place. */
static void expect_bad(void **state, Str bytes, unsigned id, unsigned line, unsigned col)
{
	Fixture *f = open_bytes(state, bytes);
	assert_false(f->ok);
	assert_int_equal(f->why.id, id);
	assert_int_equal(f->why.line, line);
	assert_int_equal(f->why.col, col);
}

static void expect_text(void **state, Str bytes, Str text)
{
	Fixture *f = open_bytes(state, bytes);
	assert_true(f->ok);
	assert_int_equal(f->source.text.n, bytes.n);
	assert_memory_equal(f->source.text.p, text.p, text.n);
}

static void expect_same(void **state, Str bytes)
{
	expect_text(state, bytes, bytes);
	assert_ptr_equal(((Fixture *)*state)->source.text.p, bytes.p);
}

static void reads_utf8(void **state)
{
	expect_same(state, STR(""));
	expect_same(state, STR("x = 1\n"));
	expect_same(state, STR("x = '\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80'\n"));
	expect_same(state, STR("# coding: UTF_8\nx = '\xC3\xA9'\n"));
	expect_same(state, STR("# -*- coding: utf-8-unix -*-\nx = '\xC3\xA9'\n"));
	expect_same(state, STR("\xEF\xBB\xBFx = '\xC3\xA9'\n"));
}

static void refuses_bad_utf8(void **state)
{
	expect_bad(state, STR("x = 1\ny = '\xE9'\n"), 2, 2, 6);
	expect_bad(state, STR("\xC3\xA9 = '\x80'\n"), 2, 1, 6);
	expect_bad(state, STR("'\xC0\xAF'"), 2, 1, 2); /* too long a form */
	expect_bad(state, STR("'\xE0\x80\xAF'"), 2, 1, 2);
	expect_bad(state, STR("'\xED\xA0\x80'"), 2, 1, 2); /* a surrogate */
	expect_bad(state, STR("'\xF4\x90\x80\x80'"), 2, 1, 2);
	expect_bad(state, STR("'\xF5\x80\x80\x80'"), 2, 1, 2);
	expect_bad(state, STR("123456789 \xE2\x82"), 2, 1, 11); /* cut off */
	expect_bad(state, STR("# coding: ascii\n'\xC3\xA9'"), 2, 2, 2);
	expect_bad(state, STR("\xEF\xBB\xBF# coding: latin-1\n'\xC3\xA9'"), 2, 1, 11);
}

static void shadows_other_encodings(void **state)
{
	static const char *const names[] = {"latin-1",      "Latin_1", "iso-8859-15", "ISO_8859-1", "cp1252",
					    "windows-1251", "koi8-r",  "mac-roman",   "euc-jp",     "euc_kr",
					    "gb2312",       "cp437",   "iso8859_2"};
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		Buf bytes = {0}, text = {0};
		buf_printf(&bytes, "# vim: set fileencoding=%s :\ns = '\xE9t\xE9'\n", names[i]);
		buf_printf(&text, "# vim: set fileencoding=%s :\ns = 'ZtZ'\n", names[i]);
		expect_text(state, buf_str(&bytes), buf_str(&text));
		LineCol at = source_linecol(&((Fixture *)*state)->source, (uint32_t)bytes.n - 2);
		assert_int_equal(at.col, 9);
		buf_free(&bytes);
		buf_free(&text);
	}
}

static void refuses_encodings_in_which_ascii_is_not_ascii(void **state)
{
	static const char *const names[] = {"shift_jis", "cp932",  "gbk",          "gb18030", "big5",
					    "utf-16",    "utf-32", "iso-2022-jp",  "hz",      "utf-7",
					    "johab",     "cp949",  "no-such-codec"};
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		Buf bytes = {0};
		buf_printf(&bytes, "#!/usr/bin/python\n# coding: %s\ns = '\xE9'\n", names[i]);
		expect_bad(state, buf_str(&bytes), 3, 2, 11);
		buf_free(&bytes);
	}
	expect_bad(state, STR("\xFF\xFEx\0"), 3, 1, 1);
	expect_bad(state, STR("# coding: utf-7\nx = '+AGE-'\n"), 3, 1, 11);
	expect_bad(state, STR("# coding: iso-2022-jp\nx = '\x1b$B$\"\x1b(B'\n"), 3, 1, 11);
	expect_bad(state, STR("# coding: hz\nx = '~{VPND~}'\n"), 3, 1, 11);
	/* A file of ASCII only reads the same in these. */
	expect_same(state, STR("# coding: gbk\nx = 1\n"));
	expect_same(state, STR("# coding: iso-2022-jp\nx = 1\n"));
}

static void finds_the_coding_line_as_python_does(void **state)
{
	expect_bad(state, STR("x = 1\n# coding: latin-1\ns = '\xE9'\n"), 2, 3, 6); /* behind code */
	expect_bad(state, STR("\n\n# coding: latin-1\ns = '\xE9'\n"), 2, 4, 6);    /* third line */
	expect_bad(state, STR("#coding latin-1\ns = '\xE9'\n"), 2, 2, 6);
	expect_bad(state, STR("'''\n# coding: latin-1'''\ns = '\xE9'\n"), 2, 3, 6);
	expect_text(state, STR("\f\n \t# xcoding coding:\tlatin-1\n'\xE9'"),
		    STR("\f\n \t# xcoding coding:\tlatin-1\n'Z'"));
	expect_text(state, STR("# coding=latin-1\r\n'\xE9'"), STR("# coding=latin-1\r\n'Z'"));
}

static void refuses_nul(void **state)
{
	expect_bad(state, STR("x = 1\ny\0 = 2\n"), 4, 2, 2);
	expect_bad(state, STR("\0"), 4, 1, 1);
}

static void refuses_two_gigabytes(void **state) { expect_bad(state, str_n("x", (size_t)INT32_MAX + 1), 8, 0, 0); }

static void knows_line_endings(void **state)
{
	Fixture *f = open_bytes(state, STR("a\nb\nc\r\n"));
	assert_string_equal(f->source.eol, "\n");
	assert_int_equal(f->source.nlines, 4);
	f = open_bytes(state, STR("a\r\nb\r\nc\n"));
	assert_string_equal(f->source.eol, "\r\n");
	f = open_bytes(state, STR("a"));
	assert_string_equal(f->source.eol, "\n");
	expect_text(state, STR("a\rb\r\nc\r"), STR("a\nb\r\nc\n"));
	assert_string_equal(f->source.eol, "\r");
	assert_int_equal(f->source.nlines, 4);
	assert_int_equal(f->source.lines[1], 2);
	assert_int_equal(f->source.lines[2], 5);
	assert_int_equal(f->source.lines[3], 7);
}

static void expect_at(const Source *source, uint32_t offset, uint32_t line, uint32_t col)
{
	LineCol at = source_linecol(source, offset);
	assert_int_equal(at.line, line);
	assert_int_equal(at.col, col);
}

static void knows_places(void **state)
{
	Fixture *f = open_bytes(state, STR("\xEF\xBB\xBF"
					   "a\n\t \xC3\xA9 b\n"));
	const Source *s = &f->source;
	expect_at(s, 0, 1, 1);
	expect_at(s, 3, 1, 1);
	expect_at(s, 4, 1, 2);
	expect_at(s, 5, 2, 1);
	expect_at(s, 10, 2, 5);
	expect_at(s, 12, 3, 1);
	assert_int_equal(source_line_start(s, 3), 3);
	assert_int_equal(source_line_start(s, 10), 5);
	assert_true(str_eqc(source_indent(s, 10), "\t "));
	assert_true(str_eqc(source_indent(s, 3), ""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reads_utf8),
		cmocka_unit_test(refuses_bad_utf8),
		cmocka_unit_test(shadows_other_encodings),
		cmocka_unit_test(refuses_encodings_in_which_ascii_is_not_ascii),
		cmocka_unit_test(finds_the_coding_line_as_python_does),
		cmocka_unit_test(refuses_nul),
		cmocka_unit_test(refuses_two_gigabytes),
		cmocka_unit_test(knows_line_endings),
		cmocka_unit_test(knows_places),
	};
	return cmocka_run_group_tests_name("source", tests, set_up, tear_down);
}
