/* types: interning, joins, questions, text. */
#include "unit.h"

#include "types.h"

#include <stdlib.h>

typedef struct {
	Arena arena;
	TypeTable table;
} Ctx;

static int set_up(void **state)
{
	Ctx *c = memset(xmalloc(sizeof *c), 0, sizeof *c);
	types_init(&c->table, &c->arena);
	*state = c;
	return 0;
}

static int tear_down(void **state)
{
	Ctx *c = *state;
	types_free(&c->table);
	arena_free(&c->arena);
	free(c);
	return 0;
}

static void assert_printed(const Type *t, const char *wanted)
{
	Buf b = {0};
	type_print(t, &b);
	assert_string_equal(b.p ? b.p : "", wanted);
	buf_free(&b);
}

static void interns(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	assert_ptr_equal(type_simple(t, TY_INT), type_simple(t, TY_INT));
	assert_ptr_not_equal(type_simple(t, TY_INT), type_simple(t, TY_FLOAT));
	assert_ptr_equal(type_tensor(t, KIND_FLOAT, TYPE_FRESH), type_tensor(t, KIND_FLOAT, TYPE_FRESH));
	assert_ptr_not_equal(type_tensor(t, KIND_FLOAT, TYPE_FRESH), type_tensor(t, KIND_FLOAT, 0));
	assert_ptr_equal(type_of(t, TY_LIST, type_simple(t, TY_INT)), type_of(t, TY_LIST, type_simple(t, TY_INT)));
	assert_ptr_equal(type_of(t, TY_LIST, NULL), type_of(t, TY_LIST, type_simple(t, TY_ANY)));
	char name[] = "torch.nn.Linear";
	assert_ptr_equal(type_ref(t, str_c(name)), type_ref(t, STR("torch.nn.Linear")));
	assert_ptr_not_equal(type_ref(t, STR("torch")), type_instance(t, STR("torch"), NULL));
	assert_ptr_not_equal(type_user(t, TY_CLASS, 1), type_user(t, TY_CLASS, 2));
	for (uint32_t i = 0; i < 2000; i++)
		type_user(t, TY_OBJECT, i);
	assert_ptr_equal(type_user(t, TY_OBJECT, 7), type_user(t, TY_OBJECT, 7));
	assert_ptr_equal(type_tuple(t, NULL, 0), type_tuple(t, NULL, 0));
}

static void joins(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *i = type_simple(t, TY_INT), *f = type_simple(t, TY_FLOAT), *s = type_simple(t, TY_STR),
		   *none = type_simple(t, TY_NONE);
	assert_ptr_equal(type_join(t, NULL, i), i);
	assert_ptr_equal(type_join(t, i, NULL), i);
	assert_null(type_join(t, NULL, NULL));
	assert_ptr_equal(type_join(t, i, i), i);
	const Type *u = type_join(t, i, s);
	assert_int_equal(u->tag, TY_UNION);
	assert_ptr_equal(type_join(t, u, i), u);
	assert_ptr_equal(type_join(t, u, u), u);
	const Type *three = type_join(t, u, type_join(t, none, f));
	assert_int_equal(three->n, 4);
	for (size_t k = 0; k < three->n; k++)
		assert_int_not_equal(three->args[k]->tag, TY_UNION);
	assert_ptr_equal(type_without_none(t, type_join(t, i, none)), i);
	assert_null(type_without_none(t, none));
	assert_null(type_without_none(t, NULL));
}

static void merges_what_is_alike(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *a = type_tensor(t, KIND_FLOAT, TYPE_FRESH), *b = type_tensor(t, KIND_INT, TYPE_LIKELY);
	const Type *joined = type_join(t, a, b);
	assert_int_equal(joined->tag, TY_TENSOR);
	assert_int_equal(joined->kind, KIND_FLOAT | KIND_INT);
	assert_false(type_has_flag(joined, TYPE_FRESH)); /* fresh only when both are */
	assert_true(type_has_flag(joined, TYPE_LIKELY)); /* likely when one is */
	assert_true(type_has_flag(type_join(t, a, a), TYPE_FRESH));
	const Type *i = type_simple(t, TY_INT), *s = type_simple(t, TY_STR);
	const Type *list = type_join(t, type_of(t, TY_LIST, i), type_of(t, TY_LIST, s));
	assert_int_equal(list->tag, TY_LIST);
	assert_int_equal(list->args[0]->tag, TY_UNION);
	const Type *ab[] = {a, i}, *cd[] = {b, i}, *one[] = {i};
	const Type *pair = type_join(t, type_tuple(t, ab, 2), type_tuple(t, cd, 2));
	assert_int_equal(pair->tag, TY_TUPLE);
	assert_int_equal(pair->args[0]->kind, KIND_FLOAT | KIND_INT);
	assert_ptr_equal(pair->args[1], i);
	assert_int_equal(type_join(t, pair, type_tuple(t, one, 1))->tag, TY_UNION);
	assert_int_equal(type_join(t, type_of(t, TY_LIST, i), type_of(t, TY_SET, i))->tag, TY_UNION);
	const Type *x = type_instance(t, STR("torch.nn.ReLU"), NULL), *y = type_instance(t, STR("torch.nn.Tanh"), NULL);
	assert_ptr_equal(type_join(t, x, x), x);
	assert_int_equal(type_join(t, x, y)->tag, TY_UNION);
}

static void gives_up_on_many(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *u = NULL;
	for (uint32_t i = 0; i < 8; i++)
		u = type_join(t, u, type_user(t, TY_OBJECT, i));
	assert_int_equal(u->tag, TY_UNION);
	assert_int_equal(u->n, 8);
	for (uint32_t i = 8; i < 64 && u->tag == TY_UNION; i++)
		u = type_join(t, u, type_user(t, TY_OBJECT, i));
	assert_int_equal(u->tag, TY_ANY);
	const Type *args[70];
	for (size_t i = 0; i < ARRAY_LEN(args); i++)
		args[i] = type_simple(t, TY_INT);
	assert_int_equal(type_tuple(t, args, 64)->tag, TY_TUPLE);
	assert_int_equal(type_tuple(t, args, 65)->tag, TY_TUPLE_OF);
}

static void answers(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *x = type_tensor(t, KIND_INT, TYPE_PARAM), *none = type_simple(t, TY_NONE),
		   *s = type_simple(t, TY_STR), *any = type_simple(t, TY_ANY);
	const Type *maybe = type_join(t, x, none), *either = type_join(t, x, s), *unsure = type_join(t, x, any);
	assert_true(type_is_tensor(x) && type_is_tensor(maybe));
	assert_false(type_is_tensor(either) || type_is_tensor(unsure) || type_is_tensor(none) || type_is_tensor(NULL));
	assert_true(type_may_be_tensor(either) && type_may_be_tensor(any) && type_may_be_tensor(NULL));
	assert_false(type_may_be_tensor(s) || type_may_be_tensor(type_join(t, s, none)));
	assert_true(type_is_unknown(NULL) && type_is_unknown(any) && type_is_unknown(unsure));
	assert_false(type_is_unknown(either));
	assert_true(type_is(maybe, TY_TENSOR) && type_is(s, TY_STR));
	assert_false(type_is(either, TY_STR) || type_is(NULL, TY_STR));
	assert_int_equal(type_kind(x), KIND_INT);
	assert_int_equal(type_kind(either), KIND_INT);
	assert_int_equal(type_kind(s), KIND_ANY);
	assert_true(type_has_flag(maybe, TYPE_PARAM));
	assert_false(type_has_flag(s, TYPE_PARAM) || type_has_flag(NULL, TYPE_PARAM));
	const Type *plain = type_flags(t, maybe, TYPE_FRESH, TYPE_PARAM);
	assert_true(type_has_flag(plain, TYPE_FRESH) && !type_has_flag(plain, TYPE_PARAM));
	assert_ptr_equal(type_flags(t, s, TYPE_FRESH, 0), s);
	assert_null(type_flags(t, NULL, TYPE_FRESH, 0));
}

static void gives_elements(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *i = type_simple(t, TY_INT), *s = type_simple(t, TY_STR), *pair[] = {i, s};
	assert_ptr_equal(type_element(t, type_of(t, TY_LIST, i)), i);
	assert_ptr_equal(type_element(t, type_of(t, TY_DICT, i)), s); /* iterating a dict gives its keys */
	assert_ptr_equal(type_element(t, type_tuple(t, pair, 2)), type_join(t, i, s));
	assert_ptr_equal(type_element(t, s), s);
	assert_ptr_equal(type_element(t, type_simple(t, TY_SIZE)), i);
	assert_true(type_is_unknown(type_element(t, NULL)));
	assert_true(type_is_unknown(type_element(t, type_tuple(t, NULL, 0))));
	const Type *row = type_element(t, type_tensor(t, KIND_FLOAT, TYPE_FRESH | TYPE_PARAM));
	assert_int_equal(row->kind, KIND_FLOAT);
	assert_false(type_has_flag(row, TYPE_FRESH)); /* a view */
	assert_ptr_equal(type_element(t, type_join(t, type_of(t, TY_LIST, i), type_simple(t, TY_NONE))), i);
}

static void prints(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *x = type_tensor(t, KIND_FLOAT, 0), *i = type_simple(t, TY_INT), *pair[] = {x, i};
	assert_printed(NULL, "unknown");
	assert_printed(type_tensor(t, KIND_ANY, 0), "Tensor");
	assert_printed(x, "Tensor[float]");
	assert_printed(type_tensor(t, KIND_BOOL | KIND_INT, TYPE_PARAM), "Parameter[bool|int]");
	assert_printed(type_tuple(t, pair, 2), "(Tensor[float], int)");
	assert_printed(type_of(t, TY_LIST, x), "list[Tensor[float]]");
	assert_printed(type_of(t, TY_DICT, NULL), "dict[unknown]");
	assert_printed(type_join(t, i, type_simple(t, TY_NONE)), "int | None");
	assert_printed(type_ref(t, STR("torch.nn")), "torch.nn");
}

static void keeps_instances(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *plain = type_instance(t, STR("torch.nn.LSTM"), NULL), *kept = type_kept(t, plain);
	assert_ptr_not_equal(plain, kept);
	assert_ptr_equal(type_kept(t, kept), kept);
	assert_ptr_equal(type_join(t, plain, kept), kept);
}

static void takes_likely_tensors(void **state)
{
	TypeTable *t = &((Ctx *)*state)->table;
	const Type *any = type_simple(t, TY_ANY), *tensor = type_tensor(t, KIND_FLOAT, TYPE_FRESH),
		   *i = type_simple(t, TY_INT);
	const Type *likely = type_likely_tensor(t, type_join(t, tensor, any));
	assert_true(type_is_tensor(likely) && type_has_flag(likely, TYPE_LIKELY) && !type_has_flag(likely, TYPE_FRESH));
	assert_int_equal(type_kind(likely), KIND_ANY);
	assert_ptr_equal(type_likely_tensor(t, tensor), tensor);
	assert_ptr_equal(type_likely_tensor(t, any), any);
	const Type *mixed = type_join(t, type_join(t, tensor, any), i);
	assert_ptr_equal(type_likely_tensor(t, mixed), mixed);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(interns, set_up, tear_down),
		cmocka_unit_test_setup_teardown(joins, set_up, tear_down),
		cmocka_unit_test_setup_teardown(merges_what_is_alike, set_up, tear_down),
		cmocka_unit_test_setup_teardown(gives_up_on_many, set_up, tear_down),
		cmocka_unit_test_setup_teardown(answers, set_up, tear_down),
		cmocka_unit_test_setup_teardown(gives_elements, set_up, tear_down),
		cmocka_unit_test_setup_teardown(prints, set_up, tear_down),
		cmocka_unit_test_setup_teardown(keeps_instances, set_up, tear_down),
		cmocka_unit_test_setup_teardown(takes_likely_tensors, set_up, tear_down),
	};
	return cmocka_run_group_tests_name("types", tests, NULL, NULL);
}
