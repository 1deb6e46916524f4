/* mapping: look-up in the tables of this build, whatever the mappings hold. */
#include "unit.h"

#include "mapping_tables.h"

#include <stdio.h>

static void finds_every_key(void **state)
{
	(void)state;
	assert_true(mapping_nentries > 1000);
	for (size_t i = 0; i < mapping_nentries; i++) {
		const MapEntry *e = &mapping_entries[i];
		assert_ptr_equal(mapping_find(str_c(e->key)), e);
		if (i)
			assert_true(strcmp(mapping_entries[i - 1].key, e->key) < 0);
	}
}

static void finds_nothing_else(void **state)
{
	(void)state;
	assert_null(mapping_find(STR("")));
	assert_null(mapping_find((Str){NULL, 0}));
	assert_null(mapping_find(STR("list.appen")));
	assert_null(mapping_find(STR("list.append.")));
	assert_null(mapping_find(STR("list.append\0x")));
	assert_null(mapping_find(STR("list.append\0")));
	assert_null(mapping_find(str_n("list.appendx", 4)));
	assert_non_null(mapping_find(str_n("list.appendx", 11)));
	char key[300];
	for (size_t i = 0; i < mapping_nentries; i++) {
		int n = snprintf(key, sizeof key, "%s?", mapping_entries[i].key);
		assert_null(mapping_find(str_n(key, (size_t)n)));
	}
}

static void finds_members(void **state)
{
	(void)state;
	assert_ptr_equal(mapping_find_member(STR("list"), STR("append")), mapping_find(STR("list.append")));
	assert_ptr_equal(mapping_find_member(STR("numpy.ndarray"), STR("sum")), mapping_find(STR("numpy.ndarray.sum")));
	assert_null(mapping_find_member(STR("numpy.ndarray"), STR("unsqueeze")));
	assert_null(mapping_find_member(STR(""), STR("append")));
	assert_null(mapping_find_member(STR("list"), STR("")));
	assert_null(mapping_find_member(STR("no.such.class"), STR("append")));
	assert_null(mapping_tensor_member(STR("")));
	assert_null(mapping_tensor_member(STR("no_such_member")));
	for (size_t i = 0; i < mapping_nentries; i++)
		if (strncmp(mapping_entries[i].key, "torch.Tensor.", 13) == 0)
			assert_ptr_equal(mapping_tensor_member(str_c(mapping_entries[i].key + 13)),
					 &mapping_entries[i]);
}

/* Each member of a base is one of the class, unless the class has its own. */
static void follows_bases(void **state)
{
	(void)state;
	for (size_t i = 0; i < mapping_nentries; i++) {
		const MapEntry *e = &mapping_entries[i];
		assert_true(mapping_is_subclass(str_c(e->key), str_c(e->key)));
		for (size_t b = 0; b < e->nbases; b++) {
			Str base = str_c(e->bases[b]);
			assert_true(mapping_is_subclass(str_c(e->key), base));
			size_t first, end = mapping_module_range(base, &first);
			for (size_t k = first; k < end; k++) {
				const char *name = mapping_entries[k].key + base.n + 1;
				if (!strchr(name, '.'))
					assert_non_null(mapping_find_member(str_c(e->key), str_c(name)));
			}
		}
	}
	assert_false(mapping_is_subclass(STR("pathlib.Path"), STR("numpy.ndarray")));
	assert_false(mapping_is_subclass(STR("no.such.class"), STR("numpy.ndarray")));
	assert_true(mapping_is_subclass(STR("no.such.class"), STR("no.such.class")));
}

static void tells_modules(void **state)
{
	(void)state;
	assert_true(mapping_is_module(STR("numpy")));
	assert_true(mapping_is_module(STR("numpy.random")));
	assert_true(mapping_is_module(STR("matplotlib.pyplot"))); /* no entry of its own */
	assert_false(mapping_is_module(STR("numpy.array")));
	assert_false(mapping_is_module(STR("numpy.ndarray")));
	assert_false(mapping_is_module(STR("list"))); /* only methods below it */
	assert_false(mapping_is_module(STR("nump")));
	assert_false(mapping_is_module(STR("numpy.")));
	assert_false(mapping_is_module(STR("")));
}

static void ranges_hold_what_is_below(void **state)
{
	(void)state;
	size_t first, end = mapping_module_range(STR("numpy.linalg"), &first);
	assert_true(first < end);
	for (size_t i = 0; i < mapping_nentries; i++)
		assert_int_equal(strncmp(mapping_entries[i].key, "numpy.linalg.", 13) == 0, i >= first && i < end);
	end = mapping_module_range(STR("no_such_module"), &first);
	assert_int_equal(first, end);
	end = mapping_module_range(STR("zzz"), &first);
	assert_int_equal(first, end);
}

static void tells_shared_methods(void **state)
{
	(void)state;
	assert_true(mapping_is_shared_method(STR("append")));
	assert_true(mapping_is_shared_method(STR("split")));
	assert_true(mapping_is_shared_method(STR("max")));
	assert_true(mapping_is_shared_method(STR("size")));
	assert_false(mapping_is_shared_method(STR("view"))); /* receiver: torch */
	assert_false(mapping_is_shared_method(STR("unsqueeze")));
	assert_false(mapping_is_shared_method(STR("linspace"))); /* a function */
	assert_false(mapping_is_shared_method(STR("spli")));
	assert_false(mapping_is_shared_method(STR("")));
	for (size_t i = 1; i < mapping_nshared_names; i++)
		assert_true(strcmp(mapping_shared_names[i - 1], mapping_shared_names[i]) < 0);
}

static void check_type(const MapType *t)
{
	for (unsigned i = 0; i < t->n; i++)
		check_type(&t->args[i]);
	switch (t->tag) {
	case MT_LIST:
	case MT_DICT:
	case MT_ITER:
	case MT_TUPLE_OF: assert_int_equal(t->n, 1); break;
	case MT_UNION: assert_true(t->n >= 2); break;
	case MT_INSTANCE: assert_true(t->name && *t->name); break; /* it may be a class without an entry */
	case MT_LIKE:
	case MT_TENSOR_OF:
	case MT_PROMOTE: assert_non_null(t->param); break;
	case MT_TENSOR: assert_in_range(t->kind, 1, KIND_ANY); break;
	default: assert_int_equal(t->tag == MT_TUPLE ? 0 : t->n, 0);
	}
}

static void check_case(const MapCase *c, size_t index)
{
	assert_true(c->row < mapping_nrows);
	assert_int_equal(mapping_rows[c->row].case_index, index);
	assert_true(mapping_rows[c->row].line > 0);
	assert_true(c->api || c->tmpl.n || c->statements || c->unsupported || c->keep);
	if (c->returns)
		check_type(c->returns);
	if (c->helper)
		assert_non_null(mapping_helper(str_c(c->helper)));
	for (size_t i = 0; i < c->nsigs; i++)
		for (size_t k = 0; k < c->sigs[i].n; k++) {
			const MapArg *a = &c->sigs[i].params[k].arg;
			assert_true(a->to || a->op == ARG_DROP || a->op == ARG_ONLY || a->op == ARG_UNPACK);
			assert_true(a->op != ARG_EXPR || a->expr.n);
			assert_true(a->op != ARG_UNPACK || a->nnames);
		}
}

static void rows_name_their_cases(void **state)
{
	(void)state;
	for (size_t i = 0; i < mapping_nentries; i++) {
		const MapEntry *e = &mapping_entries[i];
		assert_true(e->ncases > 0);
		for (size_t k = 0; k < e->ncases; k++) {
			check_case(&e->cases[k], k);
			/* An alias has the cases of the entry that its rows name. */
			const MapEntry *owner = mapping_find(str_c(mapping_rows[e->cases[k].row].key));
			assert_ptr_equal(owner->cases, e->cases);
		}
	}
}

static void types_of_python(void **state)
{
	(void)state;
	const MapType *t = mapping_find(STR("str.split"))->cases[0].returns;
	assert_int_equal(t->tag, MT_LIST);
	assert_int_equal(t->args[0].tag, MT_STR);
	t = mapping_find(STR("copy.deepcopy"))->cases[0].returns;
	assert_int_equal(t->tag, MT_LIKE);
	assert_string_equal(t->param, "x");
	t = mapping_find(STR("PIL.Image.open"))->cases[0].returns;
	assert_int_equal(t->tag, MT_INSTANCE);
	assert_string_equal(t->name, "PIL.Image.Image");
	assert_true(mapping_find(STR("str.split"))->cases[0].keep);
}

static void helpers_need_known_helpers(void **state)
{
	(void)state;
	assert_null(mapping_helper(STR("no_such_helper")));
	for (size_t i = 0; i < mapping_nhelpers; i++) {
		const MapHelper *h = &mapping_helpers[i];
		assert_ptr_equal(mapping_helper(str_c(h->name)), h);
		for (size_t k = 0; k < h->nneeds; k++)
			assert_non_null(mapping_helper(str_c(h->needs[k])));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_every_key),      cmocka_unit_test(finds_nothing_else),
		cmocka_unit_test(finds_members),        cmocka_unit_test(follows_bases),
		cmocka_unit_test(tells_modules),        cmocka_unit_test(ranges_hold_what_is_below),
		cmocka_unit_test(tells_shared_methods), cmocka_unit_test(rows_name_their_cases),
		cmocka_unit_test(types_of_python),      cmocka_unit_test(helpers_need_known_helpers),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
