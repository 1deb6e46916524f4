/* match_type: does a type fit what a mapping asks for? */
#include "match.h"

static Fits fits_instance(const MatchEnv *env, const Type *t, Str name)
{
	if (t->tag == TY_INSTANCE)
		return env->subclass(env->context, t->name, name) ? FITS_YES : FITS_NO;
	if (t->tag == TY_OBJECT)
		return env->user_is(env->context, t->index, name) ? FITS_YES : FITS_NO;
	if (t->tag == TY_TENSOR && str_eqc(name, "torch.nn.Parameter"))
		return t->flags & TYPE_PARAM ? FITS_YES : FITS_UNKNOWN;
	return FITS_NO;
}

/* Aliases of a class share its cases. */
static bool is_class(const Type *t, Str name)
{
	const MapEntry *e = t->tag == TY_REF ? mapping_find(t->name) : NULL;
	return e && e->cases == mapping_find(name)->cases;
}

static bool is_sequence(unsigned tag)
{
	return tag == TY_LIST || tag == TY_TUPLE || tag == TY_TUPLE_OF || tag == TY_SIZE;
}

static Fits fits_element(const MatchEnv *env, const Type *t, const MapType *m)
{
	if (!m->n)
		return FITS_YES;
	const Type *elem = t->tag == TY_DICT ? t->args[0] : type_element(env->table, t);
	return match_type(env, elem, &m->args[0]);
}

static Fits fits_tensor(const Type *t, const MapType *m)
{
	if (t->tag != TY_TENSOR)
		return FITS_NO;
	if ((t->kind & m->kind) == 0)
		return FITS_NO;
	if (m->rank && t->index != m->rank)
		return t->index ? FITS_NO : FITS_UNKNOWN;
	return (t->kind & ~m->kind) == 0 ? FITS_YES : FITS_UNKNOWN;
}

static Fits fits_tuple(const MatchEnv *env, const Type *t, const MapType *m)
{
	if (t->tag == TY_TUPLE_OF)
		return m->tag == MT_TUPLE_OF ? fits_element(env, t, m) : FITS_UNKNOWN;
	if (t->tag != TY_TUPLE || (m->tag == MT_TUPLE && t->n != m->n))
		return FITS_NO;
	Fits all = FITS_YES;
	for (size_t i = 0; i < t->n && m->n; i++) {
		Fits f = match_type(env, t->args[i], &m->args[m->tag == MT_TUPLE ? i : 0]);
		if (f == FITS_NO)
			return f;
		all = f == FITS_UNKNOWN ? f : all;
	}
	return all;
}

static Fits yes_if(bool b) { return b ? FITS_YES : FITS_NO; }

/* `dtype[bool]` asks for the kind too. */
static Fits fits_dtype(const Type *t, const MapType *m)
{
	if (t->tag != TY_DTYPE || !m->kind)
		return yes_if(t->tag == TY_DTYPE);
	if (!t->kind)
		return FITS_UNKNOWN;
	return yes_if((t->kind & ~m->kind) == 0);
}

/* t is no union and is known. */
static Fits fits_one(const MatchEnv *env, const Type *t, const MapType *m)
{
	switch (m->tag) {
	case MT_ANY: return FITS_YES;
	case MT_NONE: return yes_if(t->tag == TY_NONE);
	case MT_BOOL: return yes_if(t->tag == TY_BOOL);
	case MT_INT: return yes_if(t->tag == TY_INT);
	case MT_FLOAT: return yes_if(t->tag == TY_FLOAT);
	case MT_NUMBER: return yes_if(t->tag == TY_INT || t->tag == TY_FLOAT || t->tag == TY_BOOL);
	case MT_STR: return yes_if(t->tag == TY_STR);
	case MT_TENSOR:
	case MT_TENSOR_OF:
	case MT_PROMOTE: return fits_tensor(t, m);
	case MT_LIST: return t->tag == TY_LIST ? fits_element(env, t, m) : FITS_NO;
	case MT_DICT: return t->tag == TY_DICT ? fits_element(env, t, m) : FITS_NO;
	case MT_ITER:
		return t->tag == TY_ITER || t->tag == TY_LIST || is_sequence(t->tag) ? fits_element(env, t, m)
										     : FITS_NO;
	case MT_TUPLE_OF:
	case MT_TUPLE: return fits_tuple(env, t, m);
	case MT_SEQUENCE: return yes_if(is_sequence(t->tag));
	case MT_SIZE: return yes_if(t->tag == TY_SIZE);
	case MT_DTYPE: return fits_dtype(t, m);
	case MT_DEVICE: return yes_if(t->tag == TY_DEVICE);
	case MT_NDARRAY: return yes_if(t->tag == TY_NDARRAY);
	case MT_FUNCTION:
		return yes_if(t->tag == TY_FUNCTION || t->tag == TY_CALLABLE || t->tag == TY_REF ||
			      t->tag == TY_PARTIAL);
	case MT_INSTANCE: return fits_instance(env, t, str_c(m->name));
	case MT_OTHER: return yes_if(t->tag == TY_OTHER);
	case MT_USER: return yes_if(t->tag == TY_OBJECT);
	case MT_OPAQUE: return yes_if(env->is_opaque && env->is_opaque(env->context, t));
	case MT_CLASS: return yes_if(is_class(t, str_c(m->name)));
	default: return FITS_UNKNOWN;
	}
}

static Fits fits_union(const MatchEnv *env, const Type *t, const MapType *m)
{
	bool yes = false, no = false;
	for (size_t i = 0; i < t->n; i++) {
		Fits f = match_type(env, t->args[i], m);
		if (f == FITS_UNKNOWN)
			return f;
		yes |= f == FITS_YES;
		no |= f == FITS_NO;
	}
	return yes && no ? FITS_UNKNOWN : yes_if(yes);
}

Fits match_type(const MatchEnv *env, const Type *t, const MapType *m)
{
	if (m->tag == MT_ANY)
		return FITS_YES;
	if (!t || t->tag == TY_ANY)
		return FITS_UNKNOWN;
	if (t->tag == TY_UNION)
		return fits_union(env, t, m);
	if (m->tag != MT_UNION)
		return fits_one(env, t, m);
	Fits all = FITS_NO;
	for (size_t i = 0; i < m->n && all != FITS_YES; i++) {
		Fits f = match_type(env, t, &m->args[i]);
		if (f != FITS_NO)
			all = f;
	}
	return all;
}
