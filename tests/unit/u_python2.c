/* python2: what is told apart, and what must not be. */
#include "unit.h"

#include "python2.h"

static bool is_old(SyntaxParser *parser, const char *text)
{
	Syntax s = syntax_parse(parser, str_c(text));
	assert_false(s.has_error);
	return python2_find(&s) != NODE_NONE;
}

static void finds_python2(void **state)
{
	static const char *const old[] = {
		"print 'x'\n",
		"print >>f, x\n",
		"if x:\n    print x,\n",
		"exec 'x'\n",
		"exec x in y\n",
		"raise E, 'x'\n",
		"raise E, 'x', t\n",
		"x <> y\n",
		"f(a <> b)\n",
		"x = 1L\n",
		"x = 0xFFl\n",
		"x = 0777\n",
		"x = ur'a'\n",
		"x = UR'a'\n",
		"x = `y`\n",
		"def f(a, (b, c)):\n    pass\n",
		"lambda (a, b): a\n",
	};
	for (size_t i = 0; i < ARRAY_LEN(old); i++)
		if (!is_old(*state, old[i]))
			fail_msg("not found: %s", old[i]);
}

static void leaves_python3_alone(void **state)
{
	static const char *const ok[] = {
		"print('x')\n",
		"print\n",
		"exec('x')\n",
		"raise E('x') from e\n",
		"raise (A, B)\n",
		"x != y\n",
		"x = 0\n",
		"x = 00\n",
		"x = 0_0\n",
		"x = 0o777\n",
		"x = 0xF\n",
		"x = 0b1\n",
		"x = 0.5\n",
		"x = 077j\n",
		"x = u'a'\n",
		"x = rb'`'\n",
		"x = '`'\n",
		"(a, b) = c\n",
		"for (a, b) in c:\n    pass\n",
		"lambda a, b: (a, b)\n",
		"def f(a=(1, 2)):\n    pass\n",
		"try:\n    pass\nexcept (A, B) as e:\n    pass\n",
	};
	for (size_t i = 0; i < ARRAY_LEN(ok); i++)
		if (is_old(*state, ok[i]))
			fail_msg("found: %s", ok[i]);
}

static int set_up(void **state)
{
	*state = syntax_parser_new();
	return 0;
}

static int tear_down(void **state)
{
	syntax_parser_free(*state);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_python2),
		cmocka_unit_test(leaves_python3_alone),
	};
	return cmocka_run_group_tests_name("python2", tests, set_up, tear_down);
}
