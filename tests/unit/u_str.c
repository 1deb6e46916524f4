/* str: comparisons, search, identifiers, the growing buffer. */
#include "unit.h"

#include "str.h"

#include <stdlib.h>

static void compares(void **state)
{
	(void)state;
	assert_true(str_eq(STR("a"), str_n("ab", 1)));
	assert_true(str_eq(STR(""), (Str){NULL, 0}));
	assert_false(str_eq(STR("a"), STR("b")));
	assert_true(str_eqc(STR("abc"), "abc"));
	assert_true(str_starts(STR("torch.nn"), STR("torch")));
	assert_false(str_starts(STR("tor"), STR("torch")));
	assert_true(str_ends(STR("a.py"), STR(".py")));
	assert_false(str_ends(STR("py"), STR(".py")));
	assert_true(str_cmp(STR("a"), STR("ab")) < 0);
	assert_true(str_cmp(STR("b"), STR("ab")) > 0);
	assert_int_equal(str_cmp(STR("ab"), STR("ab")), 0);
	assert_true(str_cmp(STR("a"), STR("\xC3\xA9")) < 0);
}

static void finds(void **state)
{
	(void)state;
	assert_int_equal(str_find(STR("import torch"), STR("torch")), 7);
	assert_int_equal(str_find(STR("ttorch"), STR("torch")), 1);
	assert_int_equal(str_find(STR("tortorch"), STR("torch")), 3);
	assert_int_equal(str_find(STR("torc"), STR("torch")), 4);
	assert_int_equal(str_find(STR(""), STR("torch")), 0);
	assert_int_equal(str_find(STR("abc"), STR("")), 0);
	assert_int_equal(str_find(STR("a\0torch"), STR("torch")), 2);
}

static void knows_identifiers(void **state)
{
	(void)state;
	assert_true(str_is_identifier(STR("_x1")));
	assert_true(str_is_identifier(STR("\xC3\xA9t\xC3\xA9")));
	assert_false(str_is_identifier(STR("1x")));
	assert_false(str_is_identifier(STR("")));
	assert_false(str_is_identifier(STR("a.b")));
}

static void buffer_grows(void **state)
{
	(void)state;
	Buf buf = {0};
	assert_int_equal(buf_str(&buf).n, 0);
	for (int i = 0; i < 1000; i++) {
		buf_printf(&buf, "%d,", i);
		buf_addc(&buf, "x");
		buf_byte(&buf, 0);
	}
	assert_int_equal(buf.n, 10 * 2 + 90 * 3 + 900 * 4 + 2000);
	assert_int_equal(buf.p[buf.n], 0);
	assert_true(str_starts(buf_str(&buf), str_n("0,x\0"
						    "1,x",
						    7)));
	buf_free(&buf);
	assert_null(buf.p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(compares),
		cmocka_unit_test(finds),
		cmocka_unit_test(knows_identifiers),
		cmocka_unit_test(buffer_grows),
	};
	return cmocka_run_group_tests_name("str", tests, NULL, NULL);
}
