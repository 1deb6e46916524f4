/* infer: the type of an expression in a small program, as its text. */
#include "unit.h"

#include "infer.h"
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct {
	Tree tree;
	Arena arena;
	Scopes scopes;
	Infer infer;
} File;

static bool no_fact(const void *context, const char *fact)
{
	(void)context;
	(void)fact;
	return false;
}

static bool user_is(const void *context, uint32_t cls, Str base)
{
	return infer_class_is(&((const File *)context)->infer, cls, base);
}

static void open_file(File *f, const char *text)
{
	*f = (File){.tree = tree_of(text)};
	if (f->tree.s.has_error)
		fail_msg("no Python: %s", text);
	MatchEnv env = {.target = 303, .has_fact = no_fact, .user_is = user_is, .context = f};
	scope_build(&f->scopes, &f->tree.s);
	infer_run(&f->infer, &f->tree.s, &f->scopes, &f->arena, &env, NULL);
}

static void close_file(File *f)
{
	infer_free(&f->infer);
	scope_free(&f->scopes);
	arena_free(&f->arena);
	tree_free(&f->tree);
}

/* The last node of this text. */
static Node last(const File *f, const char *text)
{
	Node found = NODE_NONE;
	for (Node n = 0; n < f->tree.s.n; n++)
		if (str_eqc(node_text(&f->tree.s, n), text) && node_kind(&f->tree.s, n) != N_EXPRESSION_STATEMENT &&
		    node_kind(&f->tree.s, n) != N_BLOCK)
			found = found != NODE_NONE && f->tree.s.nodes[found].start == f->tree.s.nodes[n].start ? found
													       : n;
	if (found == NODE_NONE)
		fail_msg("no node `%s`", text);
	return found;
}

#define HEAD "import torch\nimport torch.nn as nn\nimport torch.nn.functional as F\nimport numpy as np\n"

/* `Tensor2[float]` without its number of axes. */
static void drop_ranks(Buf *text)
{
	size_t n = 0;
	for (size_t i = 0; i < text->n; i++)
		if (!(i >= 6 && memcmp(text->p + i - 6, "Tensor", 6) == 0 && text->p[i] >= '0' && text->p[i] <= '9'))
			text->p[n++] = text->p[i];
	text->p[text->n = n] = 0;
}

static void check_type(const char *code, const char *expr, const char *wanted, bool ranks)
{
	char text[2000];
	snprintf(text, sizeof text, HEAD "%s", code);
	File f;
	open_file(&f, text);
	Buf got = {0};
	type_print(f.infer.types[last(&f, expr)], &got);
	if (!ranks)
		drop_ranks(&got);
	if (strcmp(got.p ? got.p : "", wanted) != 0)
		fail_msg("%s\n`%s` is %s, not %s", code, expr, got.p, wanted);
	buf_free(&got);
	close_file(&f);
}

/* In the program HEAD + code, the last `expr` is of type `wanted`. */
static void check(const char *code, const char *expr, const char *wanted) { check_type(code, expr, wanted, false); }

static void counts_axes(void **state)
{
	(void)state;
	check_type("x = torch.ones(2, 3)\nx\n", "x", "Tensor2[float]", true);
	check_type("x = torch.ones((2, 3, 4))\nx\n", "x", "Tensor3[float]", true);
	check_type("x = torch.ones(n)\nx\n", "x", "Tensor[float]", true);
	check_type("x = torch.ones(*n)\nx\n", "x", "Tensor[float]", true);
	check_type("x = torch.ones(2, 3) * 2\nx\n", "x", "Tensor2[float]", true);
	check_type("x = torch.ones(2, 3) * torch.ones(2)\nx\n", "x", "Tensor[float]", true);
	check_type("for x in torch.ones(2, 3): x\n", "x", "Tensor1[float]", true);
	check_type("x = torch.ones(2, 3)[a]\nx\n", "x", "Tensor[float]", true);
	check_type(
		"d = torch.utils.data.TensorDataset(torch.ones(4, 2))\nfor x, in torch.utils.data.DataLoader(d): x\n",
		"x", "Tensor[float]", true);
	check_type("x = torch.ones(2)\nif a:\n    x = torch.ones(2, 3)\nx\n", "x", "Tensor[float]", true);
}

static void types_literals_and_operators(void **state)
{
	(void)state;
	check("x = 1 + 2\nx\n", "x", "int");
	check("x = 1 / 2\nx\n", "x", "float");
	check("x = 'a' % 1\nx\n", "x", "str");
	check("x = [1, 2.5]\nx\n", "x", "list[int | float]");
	check("x = (1, 'a')\nx[-1]\n", "x[-1]", "str");
	check("x = {'a': 1}\nx['a']\n", "x['a']", "int");
	check("x = not 1\nx\n", "x", "bool");
	check("x = 1 < 2 < 3\nx\n", "x", "bool");
	check("x = [i for i in range(3)]\nx\n", "x", "list[int]");
	check("x = {k: v for k, v in {'a': 1.5}.items()}\nx\n", "x", "dict[float]");
	check("x = 1 if a else None\nx\n", "x", "int | None");
	check("x = None or 1\nx\n", "x", "int");
	check("x = f'{1}'\nx\n", "x", "str");
	check("x = lambda: 1\nx()\n", "x()", "int");
	check("(x := 2.5)\nx\n", "x", "float");
}

static void types_tensors(void **state)
{
	(void)state;
	check("x = torch.ones(3)\nx\n", "x", "Tensor[float]");
	check("x = torch.arange(3)\nx\n", "x", "Tensor[int64]");
	check("x = torch.zeros(3, dtype=torch.long)\nx\n", "x", "Tensor[int64]");
	check("x = torch.ones(3)\nx > 0\n", "x > 0", "Tensor[bool]");
	check("x = torch.arange(3)\nx / 2\n", "x / 2", "Tensor[float]");
	check("x = torch.arange(3)\nx * 2.5\n", "x * 2.5", "Tensor[float]");
	check("x = torch.ones(3)\ny = torch.arange(3)\nx * y\n", "x * y", "Tensor[float]");
	check("x = torch.ones(3) > 0\nx * 2\n", "x * 2", "Tensor[int64]");
	check("x = torch.ones(3)\nx.size(0)\n", "x.size(0)", "int");
	check("x = torch.ones(3)\nx.shape\n", "x.shape", "Size");
	check("x = torch.ones(3)\nx.shape[0]\n", "x.shape[0]", "int");
	check("x = torch.ones(3)\nx.numpy().sum()\n", "x.numpy()", "ndarray");
	check("x = torch.ones(3)\nfor y in x: y\n", "y", "Tensor[float]");
	check("x = nn.Parameter(torch.ones(3))\nx\n", "x", "Parameter[float]");
	check("x = torch.ones(3).long()\nx\n", "x", "Tensor[int64]");
	check("x = torch.ones(3).int()\nx\n", "x", "Tensor[small int]");
	check("x = torch.ones(3).int()\nx + 1\n", "x + 1", "Tensor[small int]");
	check("x = torch.ones(3, dtype=torch.uint8) + torch.arange(3)\nx\n", "x", "Tensor[int64]");
	check("x = nn.Linear(2, 3)(torch.ones(2))\nx\n", "x", "Tensor[float]");
	check("x = np.zeros(3)\nx.T\n", "x", "ndarray");
	check("x = torch.float32\nx\n", "x", "dtype");
}

/* Fresh: no other name can see it. */
static void knows_what_is_fresh(void **state)
{
	(void)state;
	static const struct {
		const char *code;
		bool fresh;
	} wanted[] = {
		{"x = torch.ones(3)\nx\n", true},
		{"x = torch.ones(3) * 2\nx\n", true},
		{"x = torch.ones(3)\ny = x\nx\n", false},
		{"y = torch.ones(3)\nx = y\nx\n", false},
		{"x = torch.ones(3)\ny = [x]\nx\n", false},
		{"x = torch.ones(3)\ny = x[0]\nx\n", false},
		{"y = torch.ones(3)\nx = y[0]\nx\n", false},
		{"y = torch.ones(3)\nx = y[y > 0]\nx\n", true},
		{"y = torch.ones(3)\nx = y.view(-1)\nx\n", false},
		{"x = torch.ones(3)\nf(x)\nx\n", false},
		{"def f(x):\n    x\n    return x\nf(torch.ones(3))\n", false},
		{"x = torch.ones(3)\nfor i in y:\n    x = x + 1\nx\n", true},
		{"x = torch.ones(3)\nif a:\n    y = x\nx\n", false},
		{"x = torch.ones(3)\ny = x + 1\nx\n", true},
		{"x = torch.ones(3)\na.b = x\nx\n", false},
		{"x = torch.ones(3)\na.append(x)\nx\n", false},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		char text[600];
		snprintf(text, sizeof text, HEAD "%s", wanted[i].code);
		File f;
		open_file(&f, text);
		Node n = NODE_NONE;
		for (Node k = 0; k < f.tree.s.n; k++)
			if (node_kind(&f.tree.s, k) == N_IDENTIFIER && str_eqc(node_text(&f.tree.s, k), "x") &&
			    node_kind(&f.tree.s, node_parent(&f.tree.s, k)) == N_EXPRESSION_STATEMENT)
				n = k;
		assert_int_not_equal(n, NODE_NONE);
		if (type_has_flag(f.infer.types[n], TYPE_FRESH) != wanted[i].fresh)
			fail_msg("%s: %s", wanted[i].code, wanted[i].fresh ? "not fresh" : "fresh");
		close_file(&f);
	}
}

static void follows_flow(void **state)
{
	(void)state;
	check("x = 1\nif a:\n    x = 'b'\nx\n", "x", "int | str");
	check("x = 1\nif a:\n    x = 'b'\nelse:\n    x = 2.5\nx\n", "x", "float | str");
	check("def f(a):\n    x = 1\n    if a:\n        x = 'b'\n        return\n    return x\n", "x", "int");
	check("x = None\nfor i in a:\n    x = torch.ones(3)\nx\n", "x", "Tensor[float] | None");
	check("try:\n    x = 1\nexcept E:\n    x = 'a'\nx\n", "x", "str | int");
	check("with torch.no_grad():\n    x = 1\nx\n", "x", "int");
	check("x, (y, *z) = 1, ('a', 2.5, 3.5)\nz\n", "z", "list[float]");
	check("for i, (a, b) in enumerate(zip([1], ['a'])): b\n", "b", "str");
	check("while True:\n    x = 1\n    break\nx\n", "x", "int");
	check("x = []\nx.append(1)\nx[0]\n", "x[0]", "int");
	check("x = {}\nx['a'] = torch.ones(2)\nx['a']\n", "x['a']", "Tensor[float]");
	check("x = y = 1\ny\n", "y", "int");
	check("x = 1\nx += 1.5\nx\n", "x", "float");
}

static void narrows(void **state)
{
	(void)state;
	check("def f(x=None):\n    if x is None:\n        x = torch.ones(2)\n    return x\nf()\n", "x",
	      "unknown | Tensor[float]");
	check("def f(x):\n    if isinstance(x, torch.Tensor):\n        return x\n", "x", "Tensor");
	check("def f(x):\n    if isinstance(x, (str, list)):\n        return 1\n    return "
	      "x\nf('a')\nf([1])\nf(torch.ones(2))\n",
	      "x", "Tensor[float]");
	check("def f(x=None):\n    y = x if x is not None else 1\n    return y\nf(torch.ones(2))\n", "y",
	      "Tensor[float] | int");
	check("def f(x):\n    assert isinstance(x, int)\n    return x\n", "x", "int");
	check("def f(x=None):\n    return x is not None and x\nf(torch.ones(2))\n", "x", "Tensor[float]");
	check("def f(x):\n    if not torch.is_tensor(x):\n        return 1\n    return x\nf(1)\nf(torch.ones(2))\n",
	      "x", "Tensor[float]");
}

static void follows_functions(void **state)
{
	(void)state;
	check("def f(x):\n    return x + 1\nf(torch.ones(2))\n", "f(torch.ones(2))", "Tensor[float]");
	check("def f(x, y=1):\n    return y\nf(0, y='a')\n", "f(0, y='a')", "str | int");
	check("def f(n):\n    return f(n - 1) if n else torch.ones(2)\nx = f(3)\nx\n", "x", "Tensor[float]");
	check("def g():\n    yield 1\nfor x in g(): x\n", "x", "int");
	check("def f():\n    def g():\n        return 'a'\n    return g()\nf()\n", "f()", "str");
	check("x = list(map(lambda t: t.size(0), [torch.ones(2)]))\nx\n", "x", "list[int]");
	check("sorted([torch.ones(2)], key=lambda t: t)\n", "t", "Tensor[float]");
	check("def f(*xs, **kw):\n    return xs\nf(1)\n", "xs", "tuple[unknown]");
	check("def f(x: torch.Tensor, n: 'int' = 0):\n    return x\n", "x", "Tensor");
	check("from typing import Optional, List\ndef f(x: Optional[List[torch.Tensor]]):\n    return x\n", "x",
	      "list[Tensor] | None");
}

static void follows_classes(void **state)
{
	(void)state;
	check("class A:\n    def __init__(self):\n        self.x = 1\n    def f(self):\n        return "
	      "self.x\nA().f()\n",
	      "A().f()", "int");
	check("class A(nn.Module):\n    def __init__(self):\n        super().__init__()\n        self.fc = "
	      "nn.Linear(2, 3)\n"
	      "    def forward(self, x):\n"
	      "        return self.fc(x)\ny = A()(torch.ones(2))\ny\n",
	      "y", "Tensor[float]");
	check("class A:\n    @property\n    def p(self):\n        return 'a'\nA().p\n", "A().p", "str");
	check("class A:\n    n = 1\nclass B(A):\n    pass\nB().n\n", "B().n", "int");
	check("class A(nn.Module):\n    def __init__(self):\n        self.register_buffer('b', torch.arange(3))\n"
	      "    def forward(self):\n        return self.b\n",
	      "self.b", "Tensor[int64]");
	check("class A(nn.Module):\n    def forward(self, x):\n        return x\n", "x", "Tensor");
	check("class A(nn.Module):\n    def __init__(self):\n        self.d = {}\n    def forward(self, x):\n"
	      "        self.d['k'] = torch.ones(2)\n"
	      "        return self.d['k']\n",
	      "self.d['k']", "Tensor[float]");
	check("x = nn.Sequential(nn.Linear(2, 3), nn.ReLU())\nx[0]\n", "x", "torch.nn.Sequential");
	check("def f(m):\n    return type(m).__name__\n", "type(m).__name__", "str");
}

static void follows_data(void **state)
{
	(void)state;
	const char *set = "class D(torch.utils.data.Dataset):\n    def __getitem__(self, i):\n        return "
			  "torch.ones(2), i, 'n'\n"
			  "for x, y, z in torch.utils.data.DataLoader(D(), batch_size=2):\n    x, y, z\n";
	check(set, "x", "Tensor[float]");
	check("d = torch.utils.data.TensorDataset(torch.ones(2), torch.arange(2))\nfor x, y in "
	      "torch.utils.data.DataLoader(d):\n"
	      "    y\n",
	      "y", "Tensor[int64]");
}

/* What a name spells through imports, and what it does not. */
static void tells_spelled_names(void **state)
{
	(void)state;
	File f;
	open_file(&f, "import torch as t\nfrom torch import nn, cat as join\nt.relu\nnn.Linear\njoin\nx = "
		      "nn.Linear\nx\nG = t.nn.functional\nG.relu\n"
		      "def f(nn):\n    return nn.Tanh\nopen\n");
	static const struct {
		const char *text, *name;
	} wanted[] = {
		{"t.relu", "torch.relu"},
		{"nn.Linear", "torch.nn.Linear"},
		{"join", "torch.cat"},
		{"x", ""},
		{"G.relu", "torch.nn.functional.relu"},
		{"nn.Tanh", ""},
		{"open", ""},
	};
	for (size_t i = 0; i < ARRAY_LEN(wanted); i++) {
		Str name = infer_spelled(&f.infer, last(&f, wanted[i].text));
		if (!str_eqc(name, wanted[i].name))
			fail_msg("%s spells " STR_FMT, wanted[i].text, STR_ARG(name));
	}
	close_file(&f);
}

static void answers_for_classes(void **state)
{
	(void)state;
	File f;
	open_file(&f, "import torch.nn as nn\nclass A(nn.Module):\n    def f(self): pass\nclass B(A): pass\nclass C: "
		      "pass\nclass D(D): pass\n");
	assert_true(infer_class_is(&f.infer, 0, STR("torch.nn.Module")));
	assert_true(infer_class_is(&f.infer, 1, STR("torch.nn.Module")));
	assert_false(infer_class_is(&f.infer, 2, STR("torch.nn.Module")));
	assert_false(infer_class_is(&f.infer, 3, STR("torch.nn.Module")));
	assert_non_null(infer_user_member(&f.infer, 1, STR("f")));
	assert_null(infer_user_member(&f.infer, 1, STR("g")));
	assert_null(infer_user_member(&f.infer, 3, STR("g")));
	assert_int_equal(infer_field(STR("values"), 2), 0);
	assert_int_equal(infer_field(STR("indices"), 2), 1);
	assert_int_equal(infer_field(STR("values"), 3), -1);
	assert_true(str_eqc(infer_dotted(&f.infer, STR("a"), STR("b")), "a.b"));
	assert_ptr_equal(infer_dotted(&f.infer, STR("a"), STR("b")).p, infer_dotted(&f.infer, STR("a"), STR("b")).p);
	close_file(&f);
}

/* Every expression has a type, however deep it stands, and nothing overflows. */
/* Chains of conditions, which nest as deep as they are long. */
static void survives_conditions(void **state)
{
	(void)state;
	enum { N = 100000 };
	static const char *const operators[] = {" and ", " or "};
	for (size_t i = 0; i < ARRAY_LEN(operators); i++) {
		Buf text = {0};
		buf_addc(&text, "import torch\ndef f(x):\n    if x is None");
		for (int k = 0; k < N; k++) {
			buf_addc(&text, operators[i]);
			buf_addc(&text, "x is None");
		}
		buf_addc(&text, ":\n        pass\ny = torch.ones(2)\ny\n");
		File f;
		open_file(&f, text.p);
		assert_non_null(f.infer.types[last(&f, "y")]);
		close_file(&f);
		buf_free(&text);
	}
}

static void survives(void **state)
{
	(void)state;
	enum { N = 20000 };
	static const char *const forms[][3] = {
		{"torch.abs(", "x", ")"},
		{"[", "1", "]"},
		{"-", "1", ""},
		{"(", "x", ")"},
		{"lambda: ", "1", ""},
		{"x if x else ", "1", ""},
		{"f(lambda a: ", "a", ")"},
		{"not ", "x", ""},
	};
	for (size_t i = 0; i < ARRAY_LEN(forms); i++) {
		Buf text = {0};
		buf_addc(&text, "import torch\nx = torch.ones(2)\ny = ");
		for (int k = 0; k < N; k++)
			buf_addc(&text, forms[i][0]);
		buf_addc(&text, forms[i][1]);
		for (int k = 0; k < N; k++)
			buf_addc(&text, forms[i][2]);
		buf_addc(&text, "\ny\n");
		File f;
		open_file(&f, text.p);
		assert_non_null(f.infer.types[last(&f, "y")]);
		close_file(&f);
		buf_free(&text);
	}
}

static void is_used_again(void **state)
{
	(void)state;
	Infer infer = {0};
	Scopes scopes = {0};
	Arena arena = {0};
	MatchEnv env = {.target = 303, .has_fact = no_fact};
	for (int round = 0; round < 3; round++) {
		arena_reset(&arena);
		Tree t = tree_of(round % 2 ? "class A: pass\nx = A()\nx\n"
					   : "import torch\nx = torch.ones(1)\ndef f(a): return a\nx\n");
		scope_build(&scopes, &t.s);
		infer_run(&infer, &t.s, &scopes, &arena, &env, NULL);
		Node n = tree_nth(&t, N_IDENTIFIER, "x", 1);
		assert_int_equal(infer.types[n]->tag, round % 2 ? TY_OBJECT : TY_TENSOR);
		tree_free(&t);
	}
	infer_free(&infer);
	scope_free(&scopes);
	arena_free(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(counts_axes),         cmocka_unit_test(types_literals_and_operators),
		cmocka_unit_test(types_tensors),       cmocka_unit_test(knows_what_is_fresh),
		cmocka_unit_test(follows_flow),        cmocka_unit_test(narrows),
		cmocka_unit_test(follows_functions),   cmocka_unit_test(follows_classes),
		cmocka_unit_test(follows_data),        cmocka_unit_test(tells_spelled_names),
		cmocka_unit_test(answers_for_classes), cmocka_unit_test(survives),
		cmocka_unit_test(survives_conditions), cmocka_unit_test(is_used_again),
	};
	return cmocka_run_group_tests_name("infer", tests, NULL, NULL);
}
