/* types: interning, joins and questions. */
#include "types.h"

#include "map.h"

#include <stdlib.h>

enum { MAX_UNION = 16, MAX_TUPLE = 64 };

void types_init(TypeTable *self, Arena *arena) { *self = (TypeTable){.arena = arena}; }

/* One table serves file after file: giving back a piece of this size makes the C library tidy all small ones. */
void types_reset(TypeTable *self, Arena *arena)
{
	enum { KEPT = 4096 };
	if (self->cap > KEPT)
		types_free(self);
	if (self->n)
		memset(self->slots, 0, self->cap * sizeof *self->slots);
	self->n = 0;
	self->arena = arena;
}

void types_free(TypeTable *self)
{
	free(self->slots);
	*self = (TypeTable){0};
}

static size_t type_hash(const Type *t)
{
	size_t h = t->tag * 31u + t->kind * 7u + t->flags * 131u + t->index * 2654435761u;
	h += t->name.n ? map_hash(t->name) : 0;
	for (size_t i = 0; i < t->n; i++)
		h = h * 1000003u ^ ((uintptr_t)t->args[i] >> 4);
	return h ^ (h >> 15);
}

static bool type_same(const Type *a, const Type *b)
{
	return a->tag == b->tag && a->kind == b->kind && a->flags == b->flags && a->n == b->n && a->index == b->index &&
	       str_eq(a->name, b->name) && (a->n == 0 || memcmp(a->args, b->args, a->n * sizeof *a->args) == 0);
}

static const Type **find_slot(const Type **slots, size_t cap, const Type *t)
{
	size_t i = type_hash(t) & (cap - 1);
	while (slots[i] && !type_same(slots[i], t))
		i = (i + 1) & (cap - 1);
	return &slots[i];
}

static void grow(TypeTable *self)
{
	size_t cap = self->cap ? self->cap * 2 : 128;
	const Type **slots = memset(xmalloc(cap * sizeof *slots), 0, cap * sizeof *slots);
	for (size_t i = 0; i < self->cap; i++)
		if (self->slots[i])
			*find_slot(slots, cap, self->slots[i]) = self->slots[i];
	free(self->slots);
	self->slots = slots;
	self->cap = cap;
}

static const Type *intern(TypeTable *self, Type t)
{
	if (self->n * 2 >= self->cap)
		grow(self);
	const Type **slot = find_slot(self->slots, self->cap, &t);
	if (!*slot) {
		Type *copy = arena_new(self->arena, Type);
		*copy = t;
		if (t.n) {
			const Type **args = arena_array(self->arena, const Type *, t.n);
			memcpy(args, t.args, t.n * sizeof *args);
			copy->args = args;
		}
		*slot = copy;
		self->n++;
	}
	return *slot;
}

const Type *type_simple(TypeTable *self, TypeTag tag) { return intern(self, (Type){.tag = (uint8_t)tag}); }

const Type *type_nothing(TypeTable *self) { return intern(self, (Type){.tag = TY_ANY, .name = STR("nothing")}); }

static bool is_nothing(const Type *t) { return !t || (t->tag == TY_ANY && t->name.n); }

const Type *type_tensor(TypeTable *self, unsigned kind, unsigned flags)
{
	return intern(self, (Type){.tag = TY_TENSOR, .kind = (uint8_t)kind, .flags = (uint8_t)flags});
}

const Type *type_ranked(TypeTable *self, const Type *t, unsigned rank)
{
	if (!t || t->tag != TY_TENSOR || t->index == rank)
		return t;
	Type copy = *t;
	copy.index = rank;
	return intern(self, copy);
}

const Type *type_of(TypeTable *self, TypeTag tag, const Type *element)
{
	if (!element)
		element = type_simple(self, TY_ANY);
	return intern(self, (Type){.tag = (uint8_t)tag, .n = 1, .args = &element});
}

const Type *type_tuple(TypeTable *self, const Type *const *args, size_t n)
{
	if (n > MAX_TUPLE)
		return type_of(self, TY_TUPLE_OF, NULL);
	return intern(self, (Type){.tag = TY_TUPLE, .n = (uint16_t)n, .args = args});
}

const Type *type_ref(TypeTable *self, Str name) { return intern(self, (Type){.tag = TY_REF, .name = name}); }

const Type *type_instance(TypeTable *self, Str name, const Type *arg)
{
	return intern(self, (Type){.tag = TY_INSTANCE, .name = name, .n = arg ? 1 : 0, .args = arg ? &arg : NULL});
}

static const Type *flagged(TypeTable *self, const Type *t, unsigned set)
{
	if ((t->flags | set) == t->flags)
		return t;
	Type copy = *t;
	copy.flags = (uint8_t)(copy.flags | set);
	return intern(self, copy);
}

const Type *type_kept(TypeTable *self, const Type *instance) { return flagged(self, instance, TYPE_KEPT); }

const Type *type_array(TypeTable *self, unsigned kind)
{
	return intern(self, (Type){.tag = TY_NDARRAY, .kind = (uint8_t)kind});
}

const Type *type_constant(TypeTable *self, TypeTag tag, unsigned kind, Str name)
{
	return intern(self, (Type){.tag = (uint8_t)tag, .kind = (uint8_t)kind, .name = name});
}

const Type *type_user(TypeTable *self, TypeTag tag, uint32_t index)
{
	return intern(self, (Type){.tag = (uint8_t)tag, .index = index});
}

const Type *type_own(TypeTable *self, const Type *t)
{
	bool own = t->tag == TY_CLASS || t->tag == TY_OBJECT || t->tag == TY_INSTANCE;
	return own ? flagged(self, t, TYPE_OWN) : t;
}

const Type *type_class_of(TypeTable *self, const Type *t)
{
	if (t && t->tag == TY_INSTANCE)
		return type_ref(self, t->name);
	return t && t->tag == TY_OBJECT ? flagged(self, type_user(self, TY_CLASS, t->index), t->flags)
					: type_simple(self, TY_ANY);
}

const Type *type_instance_of(TypeTable *self, const Type *cls)
{
	return flagged(self, type_user(self, TY_OBJECT, cls->index), cls->flags);
}

static bool has_own(const Type *t, unsigned depth)
{
	enum { DEEPEST = 4 };
	bool own = (t->flags & TYPE_OWN) && (t->tag == TY_CLASS || t->tag == TY_OBJECT || t->tag == TY_INSTANCE);
	bool many = (t->tag == TY_UNION || t->tag == TY_TUPLE) && depth < DEEPEST;
	for (size_t i = 0; many && i < t->n && !own; i++)
		own = has_own(t->args[i], depth + 1);
	return own;
}

const Type *type_called_on(TypeTable *self, const Type *t, const Type *owner, const Type *caller)
{
	if (!t || !has_own(t, 0))
		return t;
	if (t->tag == TY_TUPLE) {
		const Type *args[MAX_TUPLE];
		for (size_t i = 0; i < t->n; i++)
			args[i] = type_called_on(self, t->args[i], owner, caller);
		return type_tuple(self, args, t->n);
	}
	if (t->tag == TY_UNION) {
		const Type *out = NULL;
		for (size_t i = 0; i < t->n; i++)
			out = type_join(self, out, type_called_on(self, t->args[i], owner, caller));
		return out;
	}
	if (t->tag == TY_CLASS && owner->tag == TY_OBJECT && t->index == owner->index && caller->tag == TY_OBJECT)
		return flagged(self, type_user(self, TY_CLASS, caller->index), caller->flags);
	bool same = t->tag == owner->tag && t->index == owner->index && str_eq(t->name, owner->name);
	return same ? caller : t;
}

static size_t members(const Type *t, const Type *const **out, const Type *const *self)
{
	if (t->tag == TY_UNION) {
		*out = t->args;
		return t->n;
	}
	*out = self;
	return 1;
}

/* Two types that are better merged than kept side by side; NULL when they are not. */
static const Type *merge(TypeTable *self, const Type *a, const Type *b)
{
	if (a == b)
		return a;
	if (a->tag != b->tag)
		return NULL;
	switch (a->tag) {
	case TY_TENSOR: {
		unsigned flags = (a->flags & b->flags & (TYPE_FRESH | TYPE_PARAM)) |
				 ((a->flags | b->flags) & (TYPE_LIKELY | TYPE_GAPS));
		const Type *t = type_tensor(self, a->kind | b->kind, flags);
		return a->index == b->index ? type_ranked(self, t, a->index) : t;
	}
	case TY_LIST:
	case TY_SET:
	case TY_ITER:
	case TY_TUPLE_OF:
	case TY_DICT: return type_of(self, (TypeTag)a->tag, type_join(self, a->args[0], b->args[0]));
	case TY_TUPLE: {
		if (a->n != b->n)
			return NULL;
		const Type *args[64];
		for (size_t i = 0; i < a->n; i++)
			args[i] = type_join(self, a->args[i], b->args[i]);
		return type_tuple(self, args, a->n);
	}
	case TY_INSTANCE: {
		if (!str_eq(a->name, b->name))
			return NULL;
		const Type *t =
			type_instance(self, a->name, a->n && b->n ? type_join(self, a->args[0], b->args[0]) : NULL);
		return flagged(self, t, (a->flags | b->flags) & (TYPE_KEPT | TYPE_OWN));
	}
	case TY_NDARRAY: return type_array(self, a->kind && b->kind ? a->kind | b->kind : 0);
	case TY_CLASS:
	case TY_OBJECT: return a->index == b->index ? flagged(self, a, b->flags) : NULL;
	default: return NULL;
	}
}

const Type *type_join(TypeTable *self, const Type *a, const Type *b)
{
	if (is_nothing(a) || a == b)
		return b ? b : a;
	if (is_nothing(b))
		return a;
	const Type *const *am, *const *bm;
	size_t an = members(a, &am, &a), bn = members(b, &bm, &b), n = 0;
	const Type *out[2 * MAX_UNION];
	for (size_t i = 0; i < an; i++)
		out[n++] = am[i];
	for (size_t j = 0; j < bn; j++) {
		size_t i = 0;
		const Type *m = NULL;
		for (; i < n && !(m = merge(self, out[i], bm[j])); i++)
			;
		out[i] = i < n ? m : bm[j];
		n += i == n;
	}
	if (n > MAX_UNION)
		return type_simple(self, TY_ANY);
	if (n == 1)
		return out[0];
	return intern(self, (Type){.tag = TY_UNION, .n = (uint16_t)n, .args = out});
}

static const Type *with_flags(TypeTable *self, const Type *t, unsigned set, unsigned clear, unsigned depth);

/* A sequence whose Tensors another name may see. */
static const Type *seen_sequence(TypeTable *self, const Type *t, unsigned depth)
{
	const Type *out[MAX_TUPLE] = {0};
	if (t->tag != TY_TUPLE)
		return type_of(self, t->tag, with_flags(self, t->args[0], 0, TYPE_FRESH, depth));
	for (size_t i = 0; i < t->n; i++)
		out[i] = with_flags(self, t->args[i], 0, TYPE_FRESH, depth);
	return type_tuple(self, out, t->n);
}

static const Type *with_flags(TypeTable *self, const Type *t, unsigned set, unsigned clear, unsigned depth)
{
	enum { DEEPEST = 6 }; /* lists in lists; a program may nest them without end */
	if (!t)
		return t;
	if (t->tag == TY_TENSOR)
		return type_ranked(self, type_tensor(self, t->kind, (t->flags | set) & ~clear), t->index);
	bool sequence = t->tag == TY_LIST || t->tag == TY_ITER || t->tag == TY_TUPLE_OF || t->tag == TY_TUPLE;
	if (sequence && (clear & TYPE_FRESH) && !set && t->n && depth < DEEPEST)
		return seen_sequence(self, t, depth + 1);
	if (t->tag != TY_UNION)
		return t;
	const Type *out = NULL;
	for (size_t i = 0; i < t->n; i++)
		out = type_join(self, out, with_flags(self, t->args[i], set, clear, depth));
	return out;
}

const Type *type_flags(TypeTable *self, const Type *t, unsigned set, unsigned clear)
{
	return with_flags(self, t, set, clear, 0);
}

const Type *type_likely_tensor(TypeTable *self, const Type *t)
{
	const Type *out = NULL;
	if (!t || t->tag != TY_UNION || !type_is_unknown(t))
		return t;
	for (size_t i = 0; i < t->n; i++) {
		if (t->args[i]->tag != TY_ANY && t->args[i]->tag != TY_TENSOR)
			return t;
		if (t->args[i]->tag == TY_TENSOR)
			out = type_join(self, out, t->args[i]);
	}
	/* what is not known may have any kind of dtype and may be seen by others */
	return type_ranked(self, type_tensor(self, KIND_ANY, TYPE_LIKELY | (out->flags & TYPE_GAPS)), 0);
}

const Type *type_without_none(TypeTable *self, const Type *t)
{
	if (!t || t->tag == TY_NONE)
		return NULL;
	if (t->tag != TY_UNION)
		return t;
	const Type *out = NULL;
	for (size_t i = 0; i < t->n; i++)
		if (t->args[i]->tag != TY_NONE)
			out = type_join(self, out, t->args[i]);
	return out;
}

const Type *type_array_in(const Type *t)
{
	for (size_t i = 0; t && t->tag == TY_UNION && i < t->n; i++)
		if (t->args[i]->tag == TY_NDARRAY)
			return t->args[i];
	return t && t->tag == TY_NDARRAY ? t : NULL;
}

bool type_is(const Type *t, TypeTag tag)
{
	if (!t)
		return false;
	if (t->tag != TY_UNION)
		return t->tag == tag;
	for (size_t i = 0; i < t->n; i++)
		if (t->args[i]->tag != tag && t->args[i]->tag != TY_NONE)
			return false;
	return true;
}

bool type_is_tensor(const Type *t) { return type_is(t, TY_TENSOR); }

bool type_is_unknown(const Type *t)
{
	if (!t || t->tag == TY_ANY)
		return true;
	if (t->tag == TY_UNION)
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag == TY_ANY)
				return true;
	return false;
}

bool type_may_be_tensor(const Type *t)
{
	if (type_is_unknown(t) || t->tag == TY_TENSOR)
		return true;
	if (t->tag == TY_UNION)
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag == TY_TENSOR)
				return true;
	return false;
}

unsigned type_kind(const Type *t)
{
	if (t && t->tag == TY_TENSOR)
		return t->kind;
	if (t && t->tag == TY_UNION)
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag == TY_TENSOR)
				return t->args[i]->kind;
	return KIND_ANY;
}

bool type_has_flag(const Type *t, unsigned flag)
{
	if (!t)
		return false;
	if (t->tag == TY_TENSOR)
		return (t->flags & flag) != 0;
	if (t->tag == TY_UNION)
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag == TY_TENSOR && (t->args[i]->flags & flag))
				return true;
	return false;
}

const Type *type_element(TypeTable *self, const Type *t)
{
	const Type *out = NULL;
	if (!t)
		return type_simple(self, TY_ANY);
	switch (t->tag) {
	case TY_LIST:
	case TY_SET:
	case TY_ITER:
	case TY_TUPLE_OF: return t->args[0];
	case TY_DICT:
	case TY_STR: return type_simple(self, TY_STR);
	case TY_TUPLE:
		for (size_t i = 0; i < t->n; i++)
			out = type_join(self, out, t->args[i]);
		return out ? out : type_simple(self, TY_ANY);
	case TY_SIZE: return type_simple(self, TY_INT);
	case TY_TENSOR:
		return type_ranked(self, type_tensor(self, t->kind, t->flags & TYPE_LIKELY),
				   t->index > 1 ? t->index - 1 : 0);
	case TY_NDARRAY: return t;
	case TY_OTHER: return t;
	case TY_UNION:
		for (size_t i = 0; i < t->n; i++)
			if (t->args[i]->tag != TY_NONE)
				out = type_join(self, out, type_element(self, t->args[i]));
		return out ? out : type_simple(self, TY_ANY);
	default: return type_simple(self, TY_ANY);
	}
}

static void print_tensor(const Type *t, Buf *out)
{
	static const struct {
		unsigned kind;
		const char *name;
	} names[] = {{KIND_BOOL, "bool"},  {KIND_INT, "int"},     {KIND_SMALL, "small int"},
		     {KIND_LONG, "int64"}, {KIND_FLOAT, "float"}, {KIND_COMPLEX, "complex"}};
	buf_addc(out, t->flags & TYPE_PARAM ? "Parameter" : "Tensor");
	if (t->index)
		buf_printf(out, "%u", t->index - 1);
	if (t->kind == KIND_ANY || t->kind == 0)
		return;
	const char *sep = "[";
	unsigned kinds = t->kind;
	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if ((kinds & names[i].kind) == names[i].kind) {
			kinds &= ~names[i].kind;
			buf_addc(out, sep);
			buf_addc(out, names[i].name);
			sep = "|";
		}
	buf_addc(out, "]");
}

static void print_args(const Type *t, const char *open, const char *sep, const char *close, Buf *out)
{
	buf_addc(out, open);
	for (size_t i = 0; i < t->n; i++) {
		if (i)
			buf_addc(out, sep);
		type_print(t->args[i], out);
	}
	buf_addc(out, close);
}

void type_print(const Type *t, Buf *out)
{
	static const char *const names[] = {
		[TY_ANY] = "unknown",     [TY_NONE] = "None",         [TY_BOOL] = "bool",
		[TY_INT] = "int",         [TY_FLOAT] = "float",       [TY_STR] = "str",
		[TY_LIST] = "list",       [TY_SET] = "set",           [TY_ITER] = "iterable",
		[TY_TUPLE_OF] = "tuple",  [TY_DICT] = "dict",         [TY_SIZE] = "Size",
		[TY_DTYPE] = "dtype",     [TY_DEVICE] = "device",     [TY_NDARRAY] = "ndarray",
		[TY_CLASS] = "class",     [TY_OBJECT] = "object",     [TY_FUNCTION] = "function",
		[TY_PARTIAL] = "partial", [TY_CALLABLE] = "function", [TY_OTHER] = "no Tensor",
	};
	if (!t) {
		buf_addc(out, "unknown");
	} else if (t->tag == TY_TENSOR) {
		print_tensor(t, out);
	} else if (t->tag == TY_UNION) {
		print_args(t, "", " | ", "", out);
	} else if (t->tag == TY_TUPLE) {
		print_args(t, "(", ", ", ")", out);
	} else if (t->tag == TY_REF || t->tag == TY_INSTANCE) {
		buf_adds(out, t->name);
	} else {
		buf_addc(out, names[t->tag]);
		if (t->n)
			print_args(t, "[", ", ", "]", out);
	}
}
