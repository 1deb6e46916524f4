/* project: the plan over imports and their cycles; summaries read, and left behind by conversions. */
#include "unit.h"

#include "convert.h"
#include "project.h"

#include <errno.h>
#include <stdlib.h>

static const struct {
	const char *path, *text;
} files[] = {
	{"p/__init__.py", "from .a import A\n"},
	{"p/a.py", "import torch\nfrom .b import B\n\nclass A(torch.nn.Module):\n    pass\n"},
	{"p/b.py", "import torch\nfrom .c import make\n\nclass B(torch.nn.Linear):\n    pass\n"},
	{"p/c.py", "import torch\nfrom .d import make\n"},
	{"p/d.py", "import torch\nfrom .c import torch as t\n\ndef make():\n    return torch.zeros(2)\n"},
	{"p/f.py", "def load():\n    from .b import B\n\n    return B(2, 3)\n"},
	{"p/e.py", "x = 1\n"},
	/* a package that passes names on, in every form of the statement; its modules import it in turn */
	{"q/__init__.py", "from typing import TYPE_CHECKING\r\n"
			  "from .low import (  # (first)\r\n    make,\r\n    Layer as Block,  # second\r\n)\r\n"
			  "from q import low\r\nfrom .star import *\r\n"
			  "if TYPE_CHECKING:\r\n    from .more import rows, \\\r\n        columns\r\n"
			  "scale = 2.0\r\n"},
	{"q/low.py", "import torch\nimport q\nfrom q import scale\n\ndef make():\n    return torch.zeros(2)\n\n"
		     "class Layer(torch.nn.Linear):\n    pass\n"},
	{"q/star.py", "import torch\n\ndef starred():\n    return torch.ones(2)\n"},
	{"q/more.py", "import torch\n\ndef rows():\n    return torch.ones(2)\n\ndef columns():\n"
		      "    from q import make\n\n    return make()\n"},
	/* r/main.py looks at a weight of r/net.py; r/other.py has nothing to do with them */
	{"r/net.py", "import torch\n\nclass Net(torch.nn.Module):\n    def __init__(self):\n"
		     "        super().__init__()\n        self.fc = torch.nn.Linear(2, 3)\n"},
	{"r/other.py", "import torch\n\nlayer = torch.nn.Linear(2, 3)\n"},
	{"r/main.py", "from net import Net\n\nmodel = Net()\nrows = model.fc.weight.shape[0]\n"},
};

static int read_file(const char *path, Buf *out)
{
	while (path[0] == '.' && path[1] == '/')
		path += 2;
	for (size_t i = 0; i < ARRAY_LEN(files); i++)
		if (strcmp(path, files[i].path) == 0) {
			buf_addc(out, files[i].text);
			return 0;
		}
	return ENOENT;
}

/* p/b.py cannot be read: what is known of it, a conversion has left. */
static int read_but_b(const char *path, Buf *out) { return strstr(path, "p/b.py") ? EACCES : read_file(path, out); }

static size_t place_of(const ProjectPlan *plan, size_t path)
{
	for (size_t i = 0; i < plan->n; i++)
		if (plan->order[i] == path)
			return i;
	return SIZE_MAX;
}

static void plans_imports_first(void **state)
{
	(void)state;
	const char *paths[ARRAY_LEN(files)];
	for (size_t i = 0; i < ARRAY_LEN(files); i++)
		paths[i] = files[i].path;
	Project *project = project_new(read_file, 303);
	ProjectPlan plan;
	project_plan(project, paths, ARRAY_LEN(files), &plan);
	assert_int_equal(plan.n, ARRAY_LEN(files));
	for (size_t i = 0; i < plan.n; i++) {
		assert_int_not_equal(place_of(&plan, i), SIZE_MAX);
		for (size_t k = plan.first_need[i]; k < plan.first_need[i + 1]; k++)
			assert_true(place_of(&plan, plan.needs[k]) < place_of(&plan, i));
	}
	/* c and d import each other, f imports late: nobody waits for them, and they come last */
	for (size_t i = 0; i < 3; i++)
		for (size_t apart = 3; apart <= 5; apart++)
			assert_true(place_of(&plan, i) < place_of(&plan, apart));
	/* f waits for what its function imports */
	assert_int_equal(plan.first_need[6] - plan.first_need[5], 1);
	assert_int_equal(plan.needs[plan.first_need[5]], 2);
	project_plan_free(&plan);
	project_free(project);
}

static void answers_from_summaries(void **state)
{
	(void)state;
	Project *project = project_new(read_file, 303);
	ProjectView *view = project_view_new(project);
	Converter *converter = converter_new();
	ConvertOptions options = {.path = "p/main.py", .target = 303, .project = view};
	Str text = STR("from p.c import make\nfrom p.b import B\n\nx = make().view(-1, 2)\nm = B(2, 3, bias=False)\n");
	ConvertResult r = convert(converter, text, &options);
	assert_true(r.changed);
	assert_true(str_find(r.output, STR("make().reshape([-1, 2])")) < r.output.n);
	converter_free(converter);
	project_view_free(view);
	project_free(project);
}

/* Names that a package passes on are known from where they are defined. */
static void follows_packages(void **state)
{
	(void)state;
	static const char *const expected[] = {"make().reshape([-1, 1])",    "Block(2, 3, bias_attr=False)",
					       "starred().reshape([-1, 2])", "rows().reshape([-1, 3])",
					       "columns().reshape([-1, 4])", "low.make().reshape([-1, 5])"};
	Project *project = project_new(read_file, 303);
	ProjectView *view = project_view_new(project);
	Converter *converter = converter_new();
	ConvertOptions options = {.path = "main.py", .target = 303, .project = view};
	Str text = STR("from q import make, Block, starred, rows, columns, low\n\n"
		       "a = make().view(-1, 1)\nb = Block(2, 3, bias=False)\nc = starred().view(-1, 2)\n"
		       "d = rows().view(-1, 3)\ne = columns().view(-1, 4)\nf = low.make().view(-1, 5)\n");
	ConvertResult r = convert(converter, text, &options);
	for (size_t i = 0; i < ARRAY_LEN(expected); i++)
		assert_true(str_find(r.output, str_c(expected[i])) < r.output.n);
	converter_free(converter);
	project_view_free(view);
	project_free(project);
}

static bool builds_as_torch(ProjectView *view, const char *path)
{
	Converter *converter = converter_new();
	ConvertOptions options = {.path = path, .target = 303, .project = view};
	Buf text = {0};
	assert_int_equal(read_file(path, &text), 0);
	ConvertResult r = convert(converter, buf_str(&text), &options);
	bool found = str_find(r.output, STR("paddle.compat.nn.Linear(2, 3)")) < r.output.n;
	assert_true(found || str_find(r.output, STR("paddle.nn.Linear(2, 3)")) < r.output.n);
	buf_free(&text);
	converter_free(converter);
	return found;
}

/* Who looks at layers in one file decides how another builds them, where both are converted together. */
static void shares_facts(void **state)
{
	(void)state;
	const char *paths[] = {"r/net.py", "r/other.py", "r/main.py"};
	for (size_t n = 1; n <= 3; n += 2) {
		Project *project = project_new(read_file, 303);
		ProjectView *view = project_view_new(project);
		ProjectPlan plan;
		project_plan(project, paths, n, &plan);
		assert_int_equal(builds_as_torch(view, paths[0]), n == 3);
		assert_false(builds_as_torch(view, paths[1]));
		project_plan_free(&plan);
		project_view_free(view);
		project_free(project);
	}
}

/* A file that was converted is not read again for those that import it. */
static void learns_from_conversions(void **state)
{
	(void)state;
	Project *project = project_new(read_but_b, 303);
	ProjectView *view = project_view_new(project);
	Converter *converter = converter_new();
	const char *paths[] = {"p/b.py", "p/main.py"};
	Str b = STR("import torch\n\ndef make():\n    return torch.zeros(2)\n");
	Str main_text = STR("import torch\nfrom p.b import make\n\nm = make().max(0)\n");
	ProjectPlan plan;
	project_plan(project, paths, ARRAY_LEN(paths), &plan);
	ConvertOptions options = {.path = paths[0], .target = 303, .project = view};
	convert(converter, b, &options);
	options.path = paths[1];
	ConvertResult r = convert(converter, main_text, &options);
	assert_true(str_find(r.output, STR("paddle.compat.max(make(), 0)")) < r.output.n);
	project_plan_free(&plan);
	converter_free(converter);
	project_view_free(view);
	project_free(project);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(plans_imports_first),
					   cmocka_unit_test(answers_from_summaries), cmocka_unit_test(follows_packages),
					   cmocka_unit_test(shares_facts), cmocka_unit_test(learns_from_conversions)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
