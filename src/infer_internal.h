/* infer_internal: what the parts of infer (statements, expressions, calls) share. */
#ifndef PT2PD_INFER_INTERNAL_H
#define PT2PD_INFER_INTERNAL_H

#include "infer.h"

/* What a condition has proved of `name.attribute`; the latest comes first. */
typedef struct Proved {
	const struct Proved *before;
	Sym object;
	Str attribute;
	const Type *type; /* NULL: it was assigned since */
} Proved;

/* The variables of one running function, class body or module. */
struct Frame {
	Frame *up;
	uint32_t scope;
	Func *func;       /* NULL for module and class */
	const Type **env; /* of each slot; NULL: not assigned on this path */
	uint32_t n;
	bool dead; /* this path has returned, raised, continued or broken */
	const Type *yields;
	const Proved *proved;
};

enum { INFER_DEEP = 400 }; /* expressions nested deeper than this are done without recursion */

static inline const Type *simple(Infer *self, TypeTag tag) { return type_simple(&self->table, tag); }
/* The bit of Class.missed that stands for a member of this name, which is not empty. */
static inline uint64_t infer_name_bit(Str name)
{
	return (uint64_t)1 << (name.n * 31 + (unsigned char)name.p[0] * 7u + (unsigned char)name.p[name.n - 1]) % 64;
}
static inline const Type *any(Infer *self) { return type_simple(&self->table, TY_ANY); }

/* infer_expr.c */
const Type *infer_expr(Infer *self, Node n);
void infer_assign(Infer *self, Node target, const Type *t);
void infer_escape(Infer *self, Node n);
/* What an annotation with a class of another library than torch says: an instance of a class that mappings/ has, or
 * something that is surely no Tensor; else any. */
const Type *infer_outside_instance(Infer *self, Str name, Node n);
const Type *infer_read(Infer *self, Sym sym);
void infer_write(Infer *self, Sym sym, const Type *t);
const Type *infer_ref(Infer *self, Str name);
/* The kind of the arrays that `x.astype(dtype)` gives; 0 when it is not plain to see. */
unsigned infer_array_kind(const Infer *self, Node dtype);
const Type *infer_attribute(Infer *self, const Type *object, Str name, Node obj_node);
/* What iterating over a value of this type gives: DataLoaders and containers of modules too. */
const Type *infer_iterate(Infer *self, const Type *t);

/* infer_call.c */
const Type *infer_call(Infer *self, Node n);
const Type *infer_call_value(Infer *self, const Type *callee, Node call, Node args);
const Type *infer_call_func(Infer *self, uint32_t func, Node args, const Type *self_type);

/* infer_annotation.c */
const Type *infer_annotation(Infer *self, Node n);

/* infer_narrow.c: types of names from here on, where `cond` is true or false. */
void infer_narrow(Infer *self, Node cond, bool truth);
/* The name or attribute n holds a value of this type from here on, on this path; other nodes are left alone. */
void infer_set_name(Infer *self, Node n, const Type *t);
/* What was proved of the attribute n; NULL: nothing. */
const Type *infer_proved(const Infer *self, Node n);
/* The attribute n is assigned: what was proved of it holds no longer. */
void infer_disprove(Infer *self, Node n);
/* What is proved now; infer_forget goes back to that. */
static inline const Proved *infer_proofs(const Infer *self) { return self->frame ? self->frame->proved : NULL; }
static inline void infer_forget(Infer *self, const Proved *since)
{
	if (self->frame)
		self->frame->proved = since;
}

/* infer_evidence.c: symbols on which methods are called that only Tensors have, and parameters that can only be
 * layers. */
void infer_evidence(Infer *self);
/* What stands at `use` is used as only a Tensor is. */
void infer_note_tensor(Infer *self, Node use);
/* The member of Size that `object.name` is where the name says so (`batch_shape.numel()`, `x.shape[1:].numel()`);
 * else NULL. */
const MapEntry *infer_size_member(const Infer *self, Node object, Str name);
/* An argument that only a Tensor can be shows what its name holds. */
void infer_note_arguments(Infer *self, const Binding *b);

/* infer_stmt.c */
void infer_block(Infer *self, Node block);
void infer_function(Infer *self, uint32_t func);
/* Opens the frame of a scope; the caller closes it by `self->frame = frame.up`. */
void infer_push_frame(Infer *self, Frame *f, uint32_t scope, Func *func);
/* What the variables of the frame are on this path, to come back to; NULL when there is no frame. */
const Type **infer_copy_env(Infer *self);
void infer_load_env(Infer *self, const Type *const *saved);
void infer_class_member(Infer *self, uint32_t cls, Str name, const Type *t);

#endif
