/* convert: bytes in, bytes and a report out; the same worker for file after file. */
#include "unit.h"

#include "convert.h"
#include "mapping.h"

#include <stdlib.h>

static const ConvertOptions options = {.path = "x.py", .target = 303};

static int set_up(void **state)
{
	*state = converter_new();
	return 0;
}

static int tear_down(void **state)
{
	converter_free(*state);
	return 0;
}

static void check(Converter *c, const char *in, const char *wanted)
{
	ConvertResult r = convert(c, str_c(in), &options);
	assert_false(r.failed);
	Buf got = {0};
	buf_adds(&got, r.output);
	assert_string_equal(got.p ? got.p : "", wanted);
	assert_int_equal(r.changed, strcmp(in, wanted) != 0);
	buf_free(&got);
}

static void hands_back_what_is_not_torch(void **state)
{
	static const char *const texts[] = {"",       "\n",   "x = (\n", "print 1\n", "import os\nx = names.sort()\n",
					    "\0\1\2", "x = 1"};
	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		Str in = str_c(texts[i]);
		ConvertResult r = convert(*state, in, &options);
		assert_false(r.failed || r.changed || r.ndiags || r.nfired);
		assert_ptr_equal(r.output.p, in.p); /* the very bytes */
		assert_int_equal(r.output.n, in.n);
	}
	check(*state, "# torch\nx = names.sort()\n", "# torch\nx = names.sort()\n");
	check(*state, "x = 'torch'\n", "x = 'torch'\n");
}

static void converts(void **state)
{
	check(*state, "import torch\nx = torch.cat([a, b], dim=1)\n",
	      "import paddle\nx = paddle.concat([a, b], axis=1)\n");
	check(*state, "import torch\r\nx = torch.cat([a, b], dim=1)\r\n",
	      "import paddle\r\nx = paddle.concat([a, b], axis=1)\r\n");
	check(*state, "import torch\nx = torch.abs(y)", "import paddle\nx = paddle.abs(y)");
	check(*state, "import torch; x = torch.abs(y) # z", "import paddle; x = paddle.abs(y) # z");
}

static void refuses_what_is_no_python(void **state)
{
	static const struct {
		const char *text;
		unsigned id, line;
	} wanted[] = {
		{"import torch\nx = (1\n", 5, 2},
		{"import torch\nprint 'x'\n", 6, 2},
		{"import torch\ndef f(:\n    pass\n", 5, 2},
		{"import torch\nx = '\xff'\n", 2, 2},
		{"import torch\n\nexec 'x'\n", 6, 3},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Str in = str_c(wanted[i].text);
		ConvertResult r = convert(*state, in, &options);
		assert_true(r.failed);
		assert_false(r.changed);
		assert_true(str_eq(r.output, in));
		assert_int_equal(r.ndiags, 1);
		assert_int_equal(r.diags[0].id, wanted[i].id);
		assert_true(wanted[i].id != 6 || r.diags[0].line == wanted[i].line);
	}
	ConvertResult r = convert(*state, str_n("import torch\n\0", 14), &options);
	assert_true(r.failed);
	assert_int_equal(r.diags[0].id, 4);
}

static void reports_in_order(void **state)
{
	ConvertResult r = convert(
		*state, STR("import torch\nx = torch.no_such_name(torch.other_name)\nif x: y = torch.third_name()\n"),
		&options);
	assert_false(r.failed);
	assert_int_equal(r.ndiags, 3);
	for (size_t i = 0; i < r.ndiags; i++) {
		assert_int_equal(r.diags[i].id, 2005);
		assert_true(i == 0 || r.diags[i - 1].offset < r.diags[i].offset);
		assert_true(r.diags[i].line == (i < 2 ? 2u : 3u));
		assert_true(r.diags[i].col > 0);
	}
	assert_string_equal(r.diags[0].subject, "torch.no_such_name");
	Str once = STR("# TODO(pt2pd): TPD2005 torch.no_such_name");
	size_t at = str_find(r.output, once);
	assert_true(at < r.output.n); /* one comment for the statement, for its first site */
	assert_int_equal(str_find(r.output, STR("TPD2005 torch.other_name")), r.output.n);
	assert_true(str_find(r.output, STR("import torch\n")) < r.output.n);
}

static void tells_which_rows_fired(void **state)
{
	ConvertResult r = convert(*state, STR("import torch\nx = torch.abs(y)\nz = torch.abs(y)\n"), &options);
	assert_int_equal(r.nfired, 2);
	assert_int_equal(r.fired[0].row, r.fired[1].row);
	assert_string_equal(mapping_rows[r.fired[0].row].key, "torch.abs");
}

static void is_settled_after_one_pass(void **state)
{
	static const char *const texts[] = {
		"import torch\nx = torch.no_such_name()\n",
		"import torch as t\nimport torch.nn as nn\nclass A(nn.Module):\n    def forward(self, x):\n"
		"        return t.cuda.memory_stats(), x.size(0)\n",
		"from torch import *\nx = ones(2)\n",
		"import torch\ndef f(x):\n    return x.sort()\n",
	};
	for (size_t i = 0; i < ARRAY_LEN(texts); i++) {
		ConvertResult r = convert(*state, str_c(texts[i]), &options);
		Buf first = {0};
		buf_adds(&first, r.output);
		r = convert(*state, buf_str(&first), &options);
		if (r.changed)
			fail_msg("a second conversion changes\n%s\nto\n" STR_FMT, first.p, STR_ARG(r.output));
		buf_free(&first);
	}
}

static void keeps_workers_apart(void **state)
{
	Converter *other = converter_new();
	const char *a = "import torch\nx = torch.cat([y], dim=0)\n",
		   *b = "import torch\nfrom torch import nn\nz = nn.Conv2d(1, 2, 3, bias=False)\n";
	for (int round = 0; round < 20; round++) {
		ConvertResult ra = convert(*state, str_c(a), &options), rb = convert(other, str_c(b), &options);
		assert_true(str_eqc(ra.output, "import paddle\nx = paddle.concat([y], axis=0)\n"));
		assert_true(str_find(rb.output, STR("nn.Conv2D(1, 2, 3, bias_attr=False)")) < rb.output.n);
		check(*state, round % 2 ? "x = 1\n" : "import torch\nw = torch.abs(v)\n",
		      round % 2 ? "x = 1\n" : "import paddle\nw = paddle.abs(v)\n");
	}
	converter_free(other);
	converter_free(NULL);
}

static void goes_deep(void **state)
{
	enum { N = 3000 };
	static const char *const forms[][2] = {
		{"torch.abs(", ")"}, {"torch.cat([", "], dim=0)"}, {"torch.unsqueeze(", ", dim=0)"},
		{"(", ")"},          {"torch.numel(", ")"},        {"not ", ""},
	};
	for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
		Buf in = {0};
		buf_addc(&in, "import torch\nx = ");
		for (int k = 0; k < N; k++)
			buf_addc(&in, forms[i][0]);
		buf_addc(&in, "y");
		for (int k = 0; k < N; k++)
			buf_addc(&in, forms[i][1]);
		buf_addc(&in, "\n");
		ConvertResult r = convert(*state, buf_str(&in), &options);
		assert_false(r.failed);
		assert_true(r.output.n > N);
		buf_free(&in);
	}
}

static void heeds_the_target(void **state)
{
	(void)state;
	ConvertOptions old = {.path = "x.py", .target = 206};
	Str in = STR("import torch\nx = torch.abs(y)\n");
	ConvertResult r = convert(*state, in, &old);
	assert_false(r.failed);
	assert_true(str_find(r.output, STR("paddle.abs(y)")) < r.output.n);
}

/* Conversions that rest on likelihood are told of when that is asked for. */
static void is_strict(void **state)
{
	Str in = STR("import torch\ndef f(x):\n    return x.unsqueeze(0)\n");
	ConvertOptions strict = {.path = "x.py", .target = 303, .strict = true};
	assert_int_equal(convert(*state, in, &options).ndiags, 0);
	ConvertResult r = convert(*state, in, &strict);
	for (size_t i = 0; i < r.ndiags; i++)
		assert_int_equal(r.diags[i].id, 3004);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(hands_back_what_is_not_torch, set_up, tear_down),
		cmocka_unit_test_setup_teardown(converts, set_up, tear_down),
		cmocka_unit_test_setup_teardown(refuses_what_is_no_python, set_up, tear_down),
		cmocka_unit_test_setup_teardown(reports_in_order, set_up, tear_down),
		cmocka_unit_test_setup_teardown(tells_which_rows_fired, set_up, tear_down),
		cmocka_unit_test_setup_teardown(is_settled_after_one_pass, set_up, tear_down),
		cmocka_unit_test_setup_teardown(keeps_workers_apart, set_up, tear_down),
		cmocka_unit_test_setup_teardown(goes_deep, set_up, tear_down),
		cmocka_unit_test_setup_teardown(heeds_the_target, set_up, tear_down),
		cmocka_unit_test_setup_teardown(is_strict, set_up, tear_down),
	};
	return cmocka_run_group_tests_name("convert", tests, NULL, NULL);
}
