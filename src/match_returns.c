/* match_returns: the type that a call gives (`returns`). */
#include "match_internal.h"

static const Type *arg_type(const MatchEnv *env, const char *param, const Site *site, const Binding *b)
{
	if (strcmp(param, "self") == 0)
		return site->self_type ? site->self_type : site->self != NODE_NONE ? env->types[site->self] : NULL;
	int i;
	Node n = cond_node(env, site, b, param, &i);
	return n == NODE_NONE ? NULL : env->types[n];
}

/* What two kinds of dtype give together; 0: no Tensor. */
static unsigned promote_kinds(unsigned a, unsigned b)
{
	if (!a || !b)
		return a | b;
	if (a == KIND_ANY || b == KIND_ANY)
		return a == KIND_FLOAT || b == KIND_FLOAT ? KIND_FLOAT : KIND_ANY; /* no bool or int can change that */
	return a > b ? a : b; /* the masks are ordered as promotion is, when one bit is set */
}

/* The kind of a Tensor, or of all Tensors of a sequence; 0: no Tensor. */
static unsigned kind_within(const MatchEnv *env, const Type *t)
{
	if (!t || type_is_tensor(t))
		return t ? type_kind(t) : 0;
	unsigned kind = 0;
	for (size_t i = 0; t->tag == TY_TUPLE && i < t->n; i++)
		kind = promote_kinds(kind, type_is_tensor(t->args[i]) ? type_kind(t->args[i]) : KIND_ANY);
	const Type *item = t->tag == TY_LIST || t->tag == TY_TUPLE_OF ? type_element(env->table, t) : NULL;
	return item && type_is_tensor(item) ? type_kind(item) : kind;
}

static const Type *returns_promoted(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	unsigned first = kind_within(env, arg_type(env, m->param, site, b));
	unsigned kind = promote_kinds(first, kind_within(env, arg_type(env, m->param2, site, b)));
	return type_tensor(env->table, kind ? kind : KIND_ANY, TYPE_FRESH);
}

unsigned match_dtype_kind(const MatchEnv *env, Node dtype)
{
	const Type *t = env->types[dtype];
	if (node_kind(env->syntax, dtype) == N_ATTRIBUTE) {
		Node obj = node_field(env->syntax, dtype, F_OBJECT), attr = node_field(env->syntax, dtype, F_ATTRIBUTE);
		if (str_eqc(node_text(env->syntax, attr), "dtype") && type_is_tensor(env->types[obj]))
			return type_kind(env->types[obj]);
	}
	return t && t->tag == TY_DTYPE && t->kind ? t->kind : KIND_ANY;
}

static const Type *strip(const MatchEnv *env, const Type *t)
{
	return t ? type_flags(env->table, t, TYPE_FRESH, TYPE_PARAM | TYPE_GAPS) : type_simple(env->table, TY_ANY);
}

static const Type *returns_tensor_of(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	int i;
	Node n = cond_node(env, site, b, m->param, &i);
	unsigned kind = m->kind;
	if (n != NODE_NONE && node_kind(env->syntax, n) != N_NONE)
		kind = match_dtype_kind(env, n);
	return type_ranked(env->table, type_tensor(env->table, kind, TYPE_FRESH), m->rank);
}

static const Type *returns_many(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	const Type *args[64], *all = NULL;
	size_t n = m->n < ARRAY_LEN(args) ? m->n : ARRAY_LEN(args);
	for (size_t i = 0; i < n; i++) {
		args[i] = match_returns(env, &m->args[i], site, b);
		all = type_join(env->table, all, args[i]);
	}
	return m->tag == MT_TUPLE ? type_tuple(env->table, args, n) : all;
}

/* Is that a parameter which takes a Tensor and nothing else, as functions of torch name it? */
static bool is_tensors_name(const char *param)
{
	return strcmp(param, "input") == 0 || (param[0] >= 'A' && param[0] <= 'Z' && !param[1]);
}

static const Type *returns_like(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	const Type *t = arg_type(env, m->param, site, b);
	const Type *array = t && !type_may_be_tensor(t) ? type_array_in(t) : NULL;
	if (array || strcmp(m->param, "ndarray") == 0) {
		/* a float Tensor might ask for a gradient, which an array cannot */
		unsigned kind = array && array->kind != KIND_FLOAT ? array->kind : 0;
		return type_tensor(env->table, kind ? kind : KIND_ANY, TYPE_FRESH);
	}
	if (m->kind) {
		unsigned rank = m->tag == MT_SAME && t && t->tag == TY_TENSOR ? t->index : 0;
		return type_ranked(env->table, type_tensor(env->table, m->kind, TYPE_FRESH), rank);
	}
	/* a sequence of Tensors stands for its elements */
	if (t && strcmp(m->param, "tensors") == 0 && !type_is_tensor(t)) {
		t = type_element(env->table, t);
		return type_is_tensor(t) ? type_ranked(env->table, strip(env, t), 0)
					 : type_tensor(env->table, KIND_ANY, TYPE_FRESH);
	}
	if (t && !type_is_tensor(t) && strcmp(m->param, "self") == 0 && type_may_be_tensor(t))
		return type_tensor(env->table, KIND_ANY, TYPE_FRESH | TYPE_LIKELY);
	if (t && is_tensors_name(m->param))
		t = type_without_none(env->table, t);
	if (t && !type_is_tensor(t) && is_tensors_name(m->param))
		return type_tensor(env->table, KIND_ANY, TYPE_FRESH);
	t = strip(env, t);
	return m->tag == MT_SAME ? t : type_ranked(env->table, t, 0);
}

static const Type *returns_simple(const MatchEnv *env, const MapType *m)
{
	static const uint8_t tags[] = {
		[MT_ANY] = TY_ANY,     [MT_NONE] = TY_NONE,     [MT_BOOL] = TY_BOOL,       [MT_INT] = TY_INT,
		[MT_FLOAT] = TY_FLOAT, [MT_NUMBER] = TY_FLOAT,  [MT_STR] = TY_STR,         [MT_SIZE] = TY_SIZE,
		[MT_DTYPE] = TY_DTYPE, [MT_DEVICE] = TY_DEVICE, [MT_NDARRAY] = TY_NDARRAY, [MT_FUNCTION] = TY_CALLABLE,
		[MT_OTHER] = TY_OTHER,
	};
	return type_simple(env->table, m->tag < ARRAY_LEN(tags) ? (TypeTag)tags[m->tag] : TY_ANY);
}

const Type *match_returns(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b)
{
	if (!m)
		return type_simple(env->table, TY_ANY);
	switch (m->tag) {
	case MT_TENSOR: return type_ranked(env->table, type_tensor(env->table, m->kind, TYPE_FRESH), m->rank);
	case MT_TENSOR_OF: return returns_tensor_of(env, m, site, b);
	case MT_LIKE:
	case MT_SAME: return returns_like(env, m, site, b);
	case MT_PROMOTE: return returns_promoted(env, m, site, b);
	case MT_SELF: return site->self_type ? site->self_type : type_simple(env->table, TY_ANY);
	case MT_LIST: return type_of(env->table, TY_LIST, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_DICT: return type_of(env->table, TY_DICT, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_ITER: return type_of(env->table, TY_ITER, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_TUPLE_OF: return type_of(env->table, TY_TUPLE_OF, m->n ? match_returns(env, m->args, site, b) : NULL);
	case MT_TUPLE:
	case MT_UNION: return returns_many(env, m, site, b);
	case MT_SEQUENCE: return type_of(env->table, TY_LIST, NULL);
	case MT_INSTANCE:
		if (strcmp(m->name, "torch.nn.Parameter") == 0)
			return type_tensor(env->table, KIND_FLOAT, TYPE_PARAM);
		return type_instance(env->table, str_c(m->name), NULL);
	case MT_NDARRAY: return type_array(env->table, m->kind);
	default: return returns_simple(env, m);
	}
}
