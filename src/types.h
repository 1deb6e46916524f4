/* types: the lattice of what a Python value may be.
 *
 * In: constructors.  Out: interned types, so equal types are one pointer.  A
 * TypeTable belongs to one file.  NULL stands for "nothing known yet" (bottom)
 * while types flow; TY_ANY is "could be anything". */
#ifndef PT2PD_TYPES_H
#define PT2PD_TYPES_H

#include "arena.h"
#include "mapping.h"
#include "str.h"

typedef enum {
	TY_ANY,
	TY_NONE,
	TY_BOOL,
	TY_INT,
	TY_FLOAT,
	TY_STR,
	TY_LIST,
	TY_SET,
	TY_ITER,
	TY_TUPLE_OF, /* args[0]: the elements */
	TY_DICT,     /* args[0]: the values */
	TY_TUPLE,    /* args: the elements */
	TY_SIZE,
	TY_DTYPE,
	TY_DEVICE,
	TY_NDARRAY,  /* kind: mask of KIND_*, 0 when unknown */
	TY_TENSOR,   /* kind: mask of KIND_*; flags: TYPE_* but KEPT; index: number of axes and one, 0 when unknown */
	TY_REF,      /* name: a module, class or function outside the file ("torch.nn.Linear", "numpy") */
	TY_INSTANCE, /* name: of that outside class; flags: KEPT, OWN; args[0], when there: type of its first
			constructor argument */
	TY_CLASS,    /* index: a class of the file; flags: OWN */
	TY_OBJECT,   /* index: an instance of it; flags: OWN */
	TY_FUNCTION, /* index: a function of the file, lambdas too */
	TY_PARTIAL,  /* args[0]: what was partially applied */
	TY_CALLABLE, /* some function */
	TY_OTHER,    /* some object that is no Tensor */
	TY_UNION,    /* args: two or more, none of them a union or TY_ANY's twin */
} TypeTag;

enum {
	TYPE_FRESH = 1,  /* no other name sees this Tensor's memory */
	TYPE_LIKELY = 2, /* rests on a convention or on how the name is used, not on proof */
	TYPE_PARAM = 4,  /* a Parameter */
	TYPE_GAPS = 8,   /* a view whose elements may not lie side by side */
	TYPE_KEPT = 16,  /* an instance that stays torch's, since its construction cannot be converted */
	TYPE_OWN = 32,   /* a class or an instance that a method was called on, maybe one of a class derived from it */
};

typedef struct Type {
	uint8_t tag, kind, flags;
	uint16_t n;
	uint32_t index;
	Str name;
	const struct Type *const *args;
} Type;

typedef struct {
	Arena *arena;
	const Type **slots;
	size_t n, cap;
} TypeTable;

void types_init(TypeTable *self, Arena *arena);
/* Empties a table, which may be zeroed, for the types of another file. */
void types_reset(TypeTable *self, Arena *arena);
void types_free(TypeTable *self); /* the types go with the arena */

const Type *type_simple(TypeTable *self, TypeTag tag);
/* Of an empty container's elements, of a recursive call that has not returned yet: unknown, but it adds nothing to a
 * join. */
const Type *type_nothing(TypeTable *self);
const Type *type_tensor(TypeTable *self, unsigned kind, unsigned flags);
/* A Tensor type with a known number of axes: `rank` is one more, 0 for unknown.  Other types are unchanged. */
const Type *type_ranked(TypeTable *self, const Type *t, unsigned rank);
const Type *type_of(TypeTable *self, TypeTag tag, const Type *element); /* list, set, iter, dict, tuple of, partial */
const Type *type_tuple(TypeTable *self, const Type *const *args, size_t n);
const Type *type_ref(TypeTable *self, Str name); /* name must live as long as the arena */
const Type *type_instance(TypeTable *self, Str name, const Type *arg);
const Type *type_kept(TypeTable *self, const Type *instance); /* the same with TYPE_KEPT */
const Type *type_array(TypeTable *self, unsigned kind);       /* an array of numpy */
/* A simple type that is the value of the outside constant `name` (a dtype: with its kind). */
const Type *type_constant(TypeTable *self, TypeTag tag, unsigned kind, Str name);
const Type *type_user(TypeTable *self, TypeTag tag, uint32_t index);
/* The same class or instance with TYPE_OWN; other types are unchanged. */
const Type *type_own(TypeTable *self, const Type *t);
/* The class of an instance; TY_ANY for others. */
const Type *type_class_of(TypeTable *self, const Type *t);
/* An instance of a class of the file. */
const Type *type_instance_of(TypeTable *self, const Type *cls);
/* What a method of the class of the instance `owner` gives, t, where it was called on the instance `caller`: what t
 * has of TYPE_OWN is of the caller's class. */
const Type *type_called_on(TypeTable *self, const Type *t, const Type *owner, const Type *caller);
/* Least upper bound; NULL is the identity.  Unions of very many become TY_ANY. */
const Type *type_join(TypeTable *self, const Type *a, const Type *b);

/* The same Tensor type with flags set and cleared; other types unchanged (unions: each member). */
const Type *type_flags(TypeTable *self, const Type *t, unsigned set, unsigned clear);
/* A union of Tensors and of what is not known, where other signs speak for a Tensor: likely one.  Other types are
 * unchanged. */
const Type *type_likely_tensor(TypeTable *self, const Type *t);
/* t without None; NULL when nothing is left. */
const Type *type_without_none(TypeTable *self, const Type *t);

/* Questions.  A union is a Tensor when all its members but None are. */
bool type_is_tensor(const Type *t);
/* May it be a Tensor: a union with a Tensor, or unknown? */
bool type_may_be_tensor(const Type *t);
bool type_is_unknown(const Type *t); /* NULL, TY_ANY, or a union with TY_ANY */
/* The array that a union has among its members, or that t is itself; NULL: t is no array. */
const Type *type_array_in(const Type *t);
bool type_is(const Type *t, TypeTag tag);         /* all members but None have the tag */
unsigned type_kind(const Type *t);                /* of a Tensor; KIND_ANY otherwise */
bool type_has_flag(const Type *t, unsigned flag); /* any Tensor member has it */
/* What iterating over t gives. */
const Type *type_element(TypeTable *self, const Type *t);
/* Python text of a type, for messages. */
void type_print(const Type *t, Buf *out);

#endif
