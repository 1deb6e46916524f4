/* callargs: Python's argument binding, for every kind of parameter and argument. */
#include "unit.h"

#include "callargs.h"
#include "tree.h"

#include <stdio.h>
#include <stdlib.h>

/* A signature from text: "a b=1 / c *args *, k kw=2 **kwargs", parameters split by blanks. */
typedef struct {
	char names[400];
	MapParam params[CALL_MAX_PARAMS + 2];
	MapSig sig;
} Sig;

static void make(Sig *out, const char *text)
{
	memset(out, 0, sizeof *out);
	snprintf(out->names, sizeof out->names, "%s", text);
	MapParamKind kind = PARAM_NORMAL;
	for (char *word = strtok(out->names, " "); word; word = strtok(NULL, " ")) {
		if (strcmp(word, "/") == 0) {
			for (int i = 0; i < out->sig.n; i++)
				out->params[i].kind = PARAM_POSONLY;
			continue;
		}
		if (strcmp(word, "*") == 0) {
			kind = PARAM_KWONLY;
			continue;
		}
		MapParam *p = &out->params[out->sig.n++];
		p->kind = kind;
		if (strncmp(word, "**", 2) == 0) {
			p->kind = PARAM_KWARGS;
			word += 2;
		} else if (*word == '*') {
			p->kind = PARAM_STAR;
			kind = PARAM_KWONLY;
			word++;
		}
		char *eq = strchr(word, '=');
		if (eq) {
			*eq = 0;
			p->dflt = eq + 1;
		}
		p->name = word;
	}
	out->sig.params = out->params;
}

/* Binds `call`; `wanted` lists what each parameter gets, `-` for nothing; NULL: the call is illegal. */
static void check(const char *signature, const char *call, const char *wanted)
{
	Sig sig;
	make(&sig, signature);
	char text[300];
	snprintf(text, sizeof text, "f(%s)\n", call);
	Tree t = tree_of(text);
	assert_false(t.s.has_error);
	Node args = node_field(&t.s, tree_first(&t, N_CALL), F_ARGUMENTS);
	Binding b;
	bool ok = callargs_bind(&t.s, args, &sig.sig, NODE_NONE, &b);
	if (ok != (wanted != NULL))
		fail_msg("(%s) %s: f(%s)", signature, ok ? "binds" : "does not bind", call);
	Buf got = {0};
	for (int i = 0; ok && i < sig.sig.n; i++) {
		Str value = b.value[i] == NODE_NONE ? STR("-") : node_text(&t.s, b.value[i]);
		buf_printf(&got, "%s" STR_FMT, i ? " " : "", STR_ARG(value));
	}
	if (ok && strcmp(got.n ? got.p : "", wanted) != 0)
		fail_msg("(%s) f(%s): `%s`, not `%s`", signature, call, got.p, wanted);
	buf_free(&got);
	tree_free(&t);
}

static void binds_plain_arguments(void **state)
{
	(void)state;
	check("a b=1 c=2", "x", "x - -");
	check("a b=1 c=2", "x, y", "x y -");
	check("a b=1 c=2", "x, c=y", "x - y");
	check("a b=1 c=2", "c=z, a=x", "x - z");
	check("a b=1", "", NULL);
	check("a b=1", "b=1", NULL);
	check("a b=1", "x, y, z", NULL);
	check("a b=1", "x, a=y", NULL); /* twice */
	check("a b=1", "x, d=y", NULL);
	check("a b=1", "a=x, a=y", NULL);
	check("", "", "");
	check("", "x", NULL);
}

static void binds_separators(void **state)
{
	(void)state;
	check("a / b", "x, y", "x y");
	check("a / b", "x, b=y", "x y");
	check("a / b", "a=x, b=y", NULL);
	check("a * k", "x, k=y", "x y");
	check("a * k", "x, y", NULL);
	check("a * k", "x", NULL);
	check("a * k=1", "x", "x -");
}

static void binds_stars_of_the_signature(void **state)
{
	(void)state;
	check("*size", "", "-");
	check("*size", "x, y, z", "x");
	check("a *rest k=1", "x, y, z, k=w", "x y w");
	check("a *rest k=1", "x, y, z, w", "x y -");
	check("a **kw", "x, b=1, c=2", "x -");
	check("a **kw", "x, y", NULL);
	check("*size **kw", "x, k=1", "x -");
	check("*size k=1", "*x", "*x -");
	check("*size k=1", "*x, y, k=z", "*x z");
}

static void takes_stars_of_the_call(void **state)
{
	(void)state;
	check("a b", "*x", "- -");
	check("a b", "x, *y", "x -");
	check("a b", "*x, b=y", "- y");
	check("a b", "**x", "- -");
	check("a b", "x, **y", "x -");
	check("a * k", "*x", NULL); /* no star gives a keyword-only parameter */
	check("a * k", "*x, **y", "- -");
	check("a", "*x, *y", "-");
	check("", "*x", "");
	check("a b=1", "x, d=y, **z", NULL);
}

static void counts(void **state)
{
	(void)state;
	Sig sig;
	make(&sig, "a b=1 *rest k=2 **kw");
	Tree t = tree_of("f(x, y, z, *w, k=1, m=2, **n)\n");
	Binding b;
	assert_true(
		callargs_bind(&t.s, node_field(&t.s, tree_first(&t, N_CALL), F_ARGUMENTS), &sig.sig, NODE_NONE, &b));
	assert_int_equal(b.npos, 4);
	assert_int_equal(b.nkw, 3);
	assert_int_equal(b.nstar, 2); /* z and *w */
	assert_true(b.dsplat);
	assert_false(b.splat); /* it goes to *rest as a whole */
	assert_int_equal(node_kind(&t.s, b.arg[3]), N_KEYWORD_ARGUMENT);
	assert_true(str_eqc(node_text(&t.s, b.value[3]), "1"));
	assert_int_equal(callargs_param(&sig.sig, STR("k")), 3);
	assert_int_equal(callargs_param(&sig.sig, STR("m")), -1);
	assert_int_equal(callargs_param(NULL, STR("k")), -1);
	Node second = callargs_next_positional(&t.s, b.value[0]);
	assert_true(str_eqc(node_text(&t.s, second), "y"));
	assert_int_equal(callargs_next_positional(&t.s, b.arg[3]), NODE_NONE);
	tree_free(&t);
}

static void takes_generators_and_no_list(void **state)
{
	(void)state;
	Sig sig;
	make(&sig, "a b=1");
	Tree t = tree_of("f(x for x in y)\n");
	Binding b;
	assert_true(
		callargs_bind(&t.s, node_field(&t.s, tree_first(&t, N_CALL), F_ARGUMENTS), &sig.sig, NODE_NONE, &b));
	assert_int_equal(node_kind(&t.s, b.value[0]), N_GENERATOR_EXPRESSION);
	assert_true(callargs_bind(&t.s, NODE_NONE, NULL, NODE_NONE, &b)); /* a bare name and no signature */
	assert_false(callargs_bind(&t.s, NODE_NONE, &sig.sig, NODE_NONE, &b));
	assert_int_equal(b.npos + b.nkw, 0);
	tree_free(&t);
}

/* partial(nn.Conv2d, 3, bias=False): the class itself is no argument of the call, and more may follow. */
static void leaves_out_the_skipped(void **state)
{
	(void)state;
	Sig sig;
	make(&sig, "a b c=1");
	Tree t = tree_of("partial(f, x, c=2)\n");
	Node args = node_field(&t.s, tree_first(&t, N_CALL), F_ARGUMENTS);
	Binding b;
	assert_true(callargs_bind(&t.s, args, &sig.sig, node_first(&t.s, args), &b));
	assert_true(str_eqc(node_text(&t.s, b.value[0]), "x"));
	assert_int_equal(b.value[1], NODE_NONE);
	assert_true(str_eqc(node_text(&t.s, b.value[2]), "2"));
	assert_int_equal(b.npos, 1);
	tree_free(&t);
}

static void refuses_too_many(void **state)
{
	(void)state;
	Sig sig;
	make(&sig, "*size");
	Buf text = {0};
	buf_addc(&text, "f(");
	for (int i = 0; i < 400; i++)
		buf_addc(&text, "x, ");
	buf_addc(&text, ")\n");
	Tree t = tree_of(text.p);
	Binding b;
	assert_false(
		callargs_bind(&t.s, node_field(&t.s, tree_first(&t, N_CALL), F_ARGUMENTS), &sig.sig, NODE_NONE, &b));
	sig.sig.n = CALL_MAX_PARAMS + 1;
	assert_false(callargs_bind(&t.s, NODE_NONE, &sig.sig, NODE_NONE, &b));
	buf_free(&text);
	tree_free(&t);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(binds_plain_arguments),
		cmocka_unit_test(binds_separators),
		cmocka_unit_test(binds_stars_of_the_signature),
		cmocka_unit_test(takes_stars_of_the_call),
		cmocka_unit_test(counts),
		cmocka_unit_test(takes_generators_and_no_list),
		cmocka_unit_test(leaves_out_the_skipped),
		cmocka_unit_test(refuses_too_many),
	};
	return cmocka_run_group_tests_name("callargs", tests, NULL, NULL);
}
