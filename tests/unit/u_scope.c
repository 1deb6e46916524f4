/* scope: Python's binding rules. */
#include "unit.h"

#include "scope.h"
#include "tree.h"

#include <stdlib.h>

typedef struct {
	Tree tree;
	Scopes scopes;
} File;

static void open_file(File *f, const char *text)
{
	*f = (File){.tree = tree_of(text)};
	assert_false(f->tree.s.has_error);
	scope_build(&f->scopes, &f->tree.s);
}

static void close_file(File *f)
{
	scope_free(&f->scopes);
	tree_free(&f->tree);
}

/* The symbol of the nth identifier of this name. */
static Sym sym(const File *f, const char *name, unsigned nth)
{
	return f->scopes.sym_of[tree_nth(&f->tree, N_IDENTIFIER, name, nth)];
}

static const Symbol *symbol(const File *f, const char *name, unsigned nth)
{
	Sym s = sym(f, name, nth);
	if (s == SYM_NONE)
		fail_msg("%s %u is no variable", name, nth);
	return &f->scopes.symbols.v[s];
}

static ScopeKind kind_of(const File *f, const char *name, unsigned nth)
{
	return f->scopes.scopes.v[symbol(f, name, nth)->scope].kind;
}

static void tells_variables_from_names(void **state)
{
	(void)state;
	File f;
	open_file(&f, "import a.b, c.d as e\nfrom g import h, i as j\nk = l.m(n=o)\n");
	assert_true(symbol(&f, "a", 0)->imported);
	assert_int_equal(sym(&f, "b", 0), SYM_NONE);
	assert_int_equal(sym(&f, "c", 0), SYM_NONE);
	assert_true(symbol(&f, "e", 0)->imported);
	assert_int_equal(sym(&f, "g", 0), SYM_NONE);
	assert_true(symbol(&f, "h", 0)->imported && !symbol(&f, "h", 0)->rebound);
	assert_int_equal(sym(&f, "i", 0), SYM_NONE);
	assert_true(symbol(&f, "j", 0)->imported);
	assert_true(symbol(&f, "k", 0)->rebound);
	assert_int_equal(sym(&f, "l", 0), SYM_NONE); /* unbound */
	assert_int_equal(sym(&f, "m", 0), SYM_NONE);
	assert_int_equal(sym(&f, "n", 0), SYM_NONE);
	assert_true(scope_name_used(&f.scopes, STR("o")));
	assert_false(scope_name_used(&f.scopes, STR("m")));
	close_file(&f);
}

static void follows_scopes(void **state)
{
	(void)state;
	File f;
	open_file(&f, "x = 1\ndef f(x):\n    return x\nclass A:\n    x = 2\n    y = x\n    def g(self):\n        "
		      "return x\nz = x\n");
	Sym module = sym(&f, "x", 0), param = sym(&f, "x", 1), cls = sym(&f, "x", 3);
	assert_int_not_equal(module, param);
	assert_int_equal(sym(&f, "x", 2), param);
	assert_int_equal(sym(&f, "x", 4), cls);    /* y = x */
	assert_int_equal(sym(&f, "x", 5), module); /* a method does not see the class's x */
	assert_int_equal(sym(&f, "x", 6), module);
	assert_true(f.scopes.symbols.v[param].param);
	assert_true(f.scopes.symbols.v[module].captured);
	assert_false(f.scopes.symbols.v[param].captured);
	assert_int_equal(kind_of(&f, "y", 0), SCOPE_CLASS);
	assert_int_equal(kind_of(&f, "self", 0), SCOPE_FUNCTION);
	assert_int_equal(kind_of(&f, "f", 0), SCOPE_MODULE);
	assert_int_equal(kind_of(&f, "g", 0), SCOPE_CLASS);
	close_file(&f);
}

static void gives_comprehensions_a_scope(void **state)
{
	(void)state;
	File f;
	open_file(&f, "x = 1\ny = [x for x in x]\nz = {k: v for k, v in x if k}\nw = [(a := b) for b in x]\nu = [c for "
		      "r in x for c in r]\n");
	assert_int_equal(kind_of(&f, "x", 1), SCOPE_COMPREHENSION);
	assert_int_equal(sym(&f, "x", 1), sym(&f, "x", 2));
	assert_int_equal(kind_of(&f, "k", 0), SCOPE_COMPREHENSION);
	assert_int_equal(sym(&f, "k", 0), sym(&f, "k", 2));
	assert_int_equal(kind_of(&f, "a", 0), SCOPE_MODULE); /* := binds outside */
	assert_int_equal(sym(&f, "r", 0), sym(&f, "r", 1));
	/* they share the frame of their owner: their variables are not captured */
	assert_false(symbol(&f, "b", 0)->captured);
	assert_int_equal(symbol(&f, "b", 0)->frame, symbol(&f, "y", 0)->frame);
	close_file(&f);
}

static void evaluates_defaults_outside(void **state)
{
	(void)state;
	File f;
	open_file(&f, "x = 1\ndef f(a=x, x: x = x, *, y: x) -> x:\n    return x\ng = lambda x, z=x: x\nclass x(x):\n   "
		      " pass\n");
	Sym module = sym(&f, "x", 0), param = sym(&f, "x", 2);
	assert_int_equal(sym(&f, "x", 1), module);
	assert_true(f.scopes.symbols.v[param].param);
	assert_int_equal(sym(&f, "x", 3), module); /* annotation */
	assert_int_equal(sym(&f, "x", 4), module); /* default */
	assert_int_equal(sym(&f, "x", 5), module);
	assert_int_equal(sym(&f, "x", 6), module); /* result */
	assert_int_equal(sym(&f, "x", 7), param);
	assert_int_equal(kind_of(&f, "x", 8), SCOPE_LAMBDA);
	assert_int_equal(sym(&f, "x", 9), module);
	assert_int_equal(sym(&f, "x", 10), sym(&f, "x", 8));
	assert_int_equal(sym(&f, "x", 11), module); /* the class's name */
	assert_int_equal(sym(&f, "x", 12), module); /* its base */
	close_file(&f);
}

static void heeds_global_and_nonlocal(void **state)
{
	(void)state;
	File f;
	open_file(&f, "x = 1\ndef f():\n    global x, new\n    x = 2\n    new = 3\n    y = 4\n    def g():\n        "
		      "nonlocal y\n"
		      "        y = 5\n        z = y\n"
		      "    return y\nprint(new)\n");
	assert_int_equal(sym(&f, "x", 2), sym(&f, "x", 0));
	assert_int_equal(sym(&f, "y", 2), sym(&f, "y", 0));
	assert_int_equal(sym(&f, "y", 4), sym(&f, "y", 0));
	assert_int_equal(kind_of(&f, "new", 1), SCOPE_MODULE);
	assert_int_equal(sym(&f, "new", 2), sym(&f, "new", 1));
	assert_true(symbol(&f, "y", 0)->captured);
	assert_int_equal(symbol(&f, "x", 0)->nbind, 2);
	close_file(&f);
}

static void knows_all_bindings(void **state)
{
	(void)state;
	static const struct {
		const char *text, *name;
	} bound[] = {
		{"for x in y: pass\n", "x"},
		{"for a, (x, *b) in y: pass\n", "x"},
		{"for a, *x in y: pass\n", "x"},
		{"with y as x: pass\n", "x"},
		{"with y as (a, x): pass\n", "x"},
		{"with y as [a, *x]: pass\n", "x"},
		{"try: pass\nexcept E as x: pass\n", "x"},
		{"x += 1\n", "x"},
		{"x: int = 1\n", "x"},
		{"x: int\n", "x"},
		{"a, x = y\n", "x"},
		{"[a, *x] = y\n", "x"},
		{"(x := 1)\n", "x"},
		{"def x(): pass\n", "x"},
		{"class x: pass\n", "x"},
		{"import x.y\n", "x"},
		{"from a import (b as x)\n", "x"},
		{"a = x = 1\n", "x"},
		{"match y:\n    case [1, x]: pass\n", "x"},
		{"match y:\n    case x: pass\n", "x"},
		{"match y:\n    case [1] as x: pass\n", "x"},
		{"match y:\n    case [1, *x]: pass\n", "x"},
		{"match y:\n    case A(b=x): pass\n", "x"},
		{"def f(*x): pass\n", "x"},
		{"def f(**x): pass\n", "x"},
		{"def f(*, x): pass\n", "x"},
		{"def f(x: int): pass\n", "x"},
		{"lambda *x: 1\n", "x"},
	};
	for (size_t i = 0; i < ARRAY_LEN(bound); i++) {
		File f;
		open_file(&f, bound[i].text);
		if (sym(&f, bound[i].name, 0) == SYM_NONE)
			fail_msg("%s does not bind %s", bound[i].text, bound[i].name);
		close_file(&f);
	}
	static const char *const unbound[] = {"x.y = 1\n",
					      "x[0] = 1\n",
					      "del x\n",
					      "f(x=1)\n",
					      "for x.y in z: pass\n",
					      "match y:\n    case x.y: pass\n",
					      "match y:\n    case x(): pass\n",
					      "y.x = 1\n",
					      "with y as x.z: pass\n"};
	for (size_t i = 0; i < ARRAY_LEN(unbound); i++) {
		File f;
		open_file(&f, unbound[i]);
		if (sym(&f, "x", 0) != SYM_NONE)
			fail_msg("%s binds x", unbound[i]);
		close_file(&f);
	}
}

static void looks_up_by_name(void **state)
{
	(void)state;
	File f;
	open_file(&f, "import torch\nclass A:\n    x = 1\n    def f(self):\n        y = 2\n        return lambda: y\n");
	uint32_t fn = scope_opened_by(&f.scopes, tree_first(&f.tree, N_FUNCTION));
	uint32_t lam = scope_opened_by(&f.scopes, tree_first(&f.tree, N_LAMBDA));
	uint32_t cls = scope_opened_by(&f.scopes, tree_first(&f.tree, N_CLASS));
	assert_int_equal(f.scopes.scopes.v[fn].kind, SCOPE_FUNCTION);
	assert_int_equal(f.scopes.scopes.v[lam].parent, fn);
	assert_int_equal(scope_lookup(&f.scopes, lam, STR("torch")), sym(&f, "torch", 0));
	assert_int_equal(scope_lookup(&f.scopes, lam, STR("y")), sym(&f, "y", 0));
	assert_int_equal(scope_lookup(&f.scopes, fn, STR("x")), SYM_NONE);
	assert_int_equal(scope_lookup(&f.scopes, cls, STR("x")), sym(&f, "x", 0));
	assert_int_equal(scope_lookup(&f.scopes, 0, STR("y")), SYM_NONE);
	assert_int_equal(scope_lookup(&f.scopes, 0, STR("no_such_name")), SYM_NONE);
	assert_int_equal(scope_opened_by(&f.scopes, tree_first(&f.tree, N_RETURN)), UINT32_MAX);
	close_file(&f);
}

/* One Scopes serves file after file, and forgets the last one. */
static void is_used_again(void **state)
{
	(void)state;
	Scopes scopes = {0};
	for (int round = 0; round < 3; round++) {
		Tree t = tree_of(round == 1 ? "y = 1\n" : "x = 1\ndef f(): return [x for z in x]\n");
		scope_build(&scopes, &t.s);
		assert_int_equal(scope_lookup(&scopes, 0, STR("x")) == SYM_NONE, round == 1);
		assert_int_equal(scope_lookup(&scopes, 0, STR("y")) == SYM_NONE, round != 1);
		assert_int_equal(scope_name_used(&scopes, STR("z")), round != 1);
		tree_free(&t);
	}
	scope_free(&scopes);
}

static void goes_deep(void **state)
{
	(void)state;
	enum { N = 20000 };
	char *text = malloc(8 * N + 16);
	size_t n = 0;
	for (int i = 0; i < N; i++) {
		memcpy(text + n, "lambda:", 7);
		n += 7;
	}
	memcpy(text + n, "x\n", 3);
	File f;
	open_file(&f, text);
	assert_int_equal(f.scopes.scopes.n, N + 1);
	assert_int_equal(sym(&f, "x", 0), SYM_NONE);
	close_file(&f);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_variables_from_names),
		cmocka_unit_test(follows_scopes),
		cmocka_unit_test(gives_comprehensions_a_scope),
		cmocka_unit_test(evaluates_defaults_outside),
		cmocka_unit_test(heeds_global_and_nonlocal),
		cmocka_unit_test(knows_all_bindings),
		cmocka_unit_test(looks_up_by_name),
		cmocka_unit_test(is_used_again),
		cmocka_unit_test(goes_deep),
	};
	return cmocka_run_group_tests_name("scope", tests, NULL, NULL);
}
