/* rewrite_receiver: which entry a member takes, by the type of its object. */
#include "rewrite_receiver.h"

#include "pyexpr.h"
#include "rewrite_member.h"
#include "rewrite_site.h"
#include "rewrite_unknown.h"

/* torch's named tuples are plain ones in Paddle, and can be subscripted in both. */
static void field_of_tuple(Rewrite *self, Node n, int place)
{
	const NodeRec *obj = &self->syntax->nodes[node_first(self->syntax, n)];
	if (place < 0 || self->collecting)
		return;
	Node attr = node_field(self->syntax, n, F_ATTRIBUTE);
	edit_replace_text(self->edits, attr, obj->end, self->syntax->nodes[n].end,
			  str_c(arena_printf(self->arena, "[%d]", place)));
}

/* Python's own objects have the members that mappings/python.json lists, and numbers two more. */
static bool lacks_member(Rewrite *self, const Type *t, Str name)
{
	switch (t->tag) {
	case TY_NONE: return true;
	case TY_BOOL:
	case TY_INT:
	case TY_FLOAT: return !str_eqc(name, "real") && !str_eqc(name, "imag");
	case TY_STR:
	case TY_LIST:
	case TY_SET:
	case TY_DICT:
	case TY_TUPLE:
	case TY_TUPLE_OF:
	case TY_NDARRAY: return !infer_member(self->infer, t, name);
	default: return false;
	}
}

/* The Tensor of a union in which nothing else has a member of this name; NULL when there is none. */
static const Type *only_with_member(Rewrite *self, const Type *t, Str name)
{
	const Type *tensor = NULL;
	for (size_t i = 0; i < t->n; i++) {
		if (t->args[i]->tag == TY_TENSOR)
			tensor = t->args[i];
		else if (!lacks_member(self, t->args[i], name))
			return NULL;
	}
	return tensor && infer_member(self->infer, tensor, name) ? tensor : NULL;
}

static bool same_text(const char *a, const char *b) { return a == b || (a && b && strcmp(a, b) == 0); }

/* Do two cases without conditions of their own write the same? */
static bool same_case(const MapCase *a, const MapCase *b)
{
	bool plain = !a->when.nconds && !b->when.nconds && !a->when.nfiles && !b->when.nfiles && !a->nsets && !b->nsets;
	bool same = a->when.context == b->when.context && same_text(a->when.item, b->when.item) && a->keep == b->keep &&
		    a->unsupported == b->unsupported && a->nstatements == b->nstatements && same_text(a->api, b->api);
	for (size_t i = 0; same && i < a->nstatements; i++)
		same = mapping_same_template(&a->statements[i], &b->statements[i]);
	return plain && same && mapping_same_template(&a->tmpl, &b->tmpl);
}

/* An alias has an entry of its own, with the same cases; `eps` of BatchNorm and of LayerNorm have one new name. */
static bool same_entry(const MapEntry *a, const MapEntry *b)
{
	if (a == b || !a || !b || a->cases == b->cases)
		return a == b || (a && b);
	if (a->kind != MK_PROPERTY || b->kind != MK_PROPERTY || a->ncases != b->ncases)
		return false;
	for (size_t i = 0; i < a->ncases; i++)
		if (!same_case(&a->cases[i], &b->cases[i]))
			return false;
	return true;
}

/* A value of Python's own, of the user's class or of torch's layers that has no such member: it does not come here. */
static bool cannot_come(Rewrite *self, const Type *t, Str name)
{
	if (t->tag == TY_OBJECT)
		return !infer_user_member(self->infer, t->index, name) &&
		       !infer_user_member(self->infer, t->index, STR("__getattr__"));
	return lacks_member(self, t, name) || (t->tag == TY_INSTANCE && names_is_torch(t->name));
}

/* The type of an object of a union type as far as its member `name` tells: one with the same entry as all others, or
 * the one that has the member.  NULL: nothing is sure. */
static const Type *narrowed(Rewrite *self, const Type *t, Str name)
{
	if (type_is_tensor(t))
		return type_tensor(&self->infer->table, type_kind(t), 0);
	const Type *first = NULL;
	const MapEntry *same = NULL;
	bool all = true;
	for (size_t i = 0; i < t->n && all; i++) {
		const MapEntry *e = infer_member(self->infer, t->args[i], name);
		if (!e && cannot_come(self, t->args[i], name))
			continue;
		all = !first || same_entry(e, same);
		first = first ? first : t->args[i];
		same = e ? e : same;
	}
	const Type *only = only_with_member(self, t, name);
	return only ? only : all && member_is_torch(same) ? first : NULL;
}

/* Is the member of an object of the user's class the user's own, or that of super() which the call sees to? */
static bool is_users(Rewrite *self, Node obj, const Type *t, Str name)
{
	const Member *m = infer_user_member(self->infer, t->index, name);
	if (!pyexpr_is_super(self->syntax, obj))
		return m && (m->func != UINT32_MAX || self->infer->classes.v[t->index].bases.n == 0);
	bool module = str_eqc(rewrite_torch_base(self->infer, t->index, 0), "torch.nn.Module");
	return (str_eqc(name, "__init__") && !module) || infer_base_member(self->infer, t->index, name);
}

/* A method that some of torch's layers have, of a Module of any kind. */
static bool serves_any(const Rewrite *self, Node n, const Type *t, Str name)
{
	if (t->tag != TY_INSTANCE || !str_eqc(t->name, "torch.nn.Module") || mapping_tensor_member(name))
		return false;
	const MapEntry *e = mapping_unknown_member(name);
	return e && e->kind == MK_METHOD && str_starts(str_c(e->key), STR("torch.nn.")) &&
	       site_is_callee(self->syntax, n);
}

/* `self.to(dtype)` in a mixin: a member of Modules that its class has not is that of a class which derives from it. */
static bool is_of_derived(Rewrite *self, const Type *t, Str name)
{
	bool method, found = !(t->flags & TYPE_OWN) || !mapping_find_member(STR("torch.nn.Module"), name);
	if (!found && t->tag == TY_OBJECT)
		infer_inherited_member(self->infer, t->index, name, &method, &found);
	return !found && t->tag == TY_OBJECT && !infer_user_member(self->infer, t->index, name);
}

/* Member n, called `name`, of an object of the known type t, which is no union, but may stand for the one that `whole`
 * is.
 */
static void visit_known(Rewrite *self, Node n, const Type *t, const Type *whole, Str name)
{
	if (t->tag == TY_TUPLE)
		field_of_tuple(self, n, infer_field(name, t->n));
	if (t->tag == TY_REF || t->tag == TY_CLASS || (t->tag == TY_INSTANCE && (t->flags & TYPE_KEPT)))
		return;
	if (t->tag == TY_OBJECT && is_users(self, node_first(self->syntax, n), t, name))
		return;
	if (type_has_flag(t, TYPE_LIKELY) && unknown_is_refuted(self, n, name))
		return;
	const MapEntry *e = infer_member(self->infer, t, name);
	bool object = t->tag == TY_TENSOR || t->tag == TY_INSTANCE;
	if (member_is_torch(e) && (e->kind != MK_METHOD || site_is_callee(self->syntax, n) || object))
		member_apply(self, n, e, whole);
	else if (!e && is_of_derived(self, t, name))
		unknown_visit(self, n, name);
	else if (!e && serves_any(self, n, t, name)) {
		unknown_note(self, n, name);
		member_apply(self, n, mapping_unknown_member(name), t);
	} else if (!e &&
		   (t->tag == TY_INSTANCE || (t->tag == TY_OBJECT && !infer_user_member(self->infer, t->index, name))))
		unknown_note(self, n, name);
}

/* One of several of torch's layers, some of the user's among them. */
static bool is_some_layer(const Type *t)
{
	for (size_t i = 0; t->tag == TY_UNION && i < t->n; i++)
		if (t->args[i]->tag != TY_OBJECT &&
		    (t->args[i]->tag != TY_INSTANCE || !names_is_torch(t->args[i]->name)))
			return false;
	return t->tag == TY_UNION;
}

/* Has a property that other layers have under another name a case for Modules of any kind? */
static bool serves_modules(const MapEntry *e)
{
	for (size_t i = 0; e && e->kind == MK_PROPERTY && i < e->ncases; i++)
		for (size_t k = 0; k < e->cases[i].when.nconds; k++) {
			const MapType *t = e->cases[i].when.conds[k].type;
			if (t && t->tag == MT_INSTANCE && str_eqc(str_c(t->name), "torch.nn.Module"))
				return true;
		}
	return false;
}

/* A member of several layers, with entries that differ: the one that serves objects of unknown type. */
static void visit_some_layer(Rewrite *self, Node n, const Type *t, Str name)
{
	for (size_t i = 0; i < t->n; i++) {
		const MapEntry *of_one = infer_member(self->infer, t->args[i], name);
		if (serves_modules(of_one)) {
			member_apply(self, n, of_one, t);
			return;
		}
	}
	const MapEntry *e = mapping_unknown_member(name);
	bool has = false;
	unknown_note_name(self, n, name);
	for (size_t i = 0; e && i < t->n; i++)
		has |= t->args[i]->tag == TY_INSTANCE && infer_member(self->infer, t->args[i], name);
	if (has && e->kind == MK_METHOD && site_is_callee(self->syntax, n) && !mapping_tensor_member(name))
		member_apply(self, n, e, t);
}

/* The member of a union with Tensors that is an object of a class of the file or project with a method of that name of
 * its own; NULL: there is none. */
static const Type *namesake_of(Rewrite *self, const Type *t, Str name)
{
	for (size_t i = 0; t->tag == TY_UNION && i < t->n; i++) {
		const Type *o = t->args[i];
		bool method, found = false;
		if (o->tag == TY_OBJECT) {
			const Member *m = infer_user_member(self->infer, o->index, name);
			method = found = m && m->func != UINT32_MAX;
		} else if (o->tag == TY_INSTANCE && infer_is_project(o->name)) {
			infer_project_member(self->infer, o->name, name, &method, &found);
		}
		if (found && method)
			return o;
	}
	return NULL;
}

void receiver_visit(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node obj = node_first(s, n), attr = node_field(s, n, F_ATTRIBUTE);
	if (obj == NODE_NONE || attr == NODE_NONE)
		return;
	const Type *t = type_without_none(&self->infer->table, self->infer->types[obj]);
	Str name = node_text(s, attr);
	bool known = !type_is_unknown(t);
	const Type *other = known && type_may_be_tensor(t) ? namesake_of(self, t, name) : NULL;
	const Type *one = known && t->tag == TY_UNION ? narrowed(self, t, name) : t;
	if (other)
		unknown_disputed(self, n, other, name);
	else if (known && one)
		visit_known(self, n, one, is_some_layer(t) ? t : one, name);
	else if (known && is_some_layer(t))
		visit_some_layer(self, n, t, name);
	else if (!known || type_may_be_tensor(t))
		unknown_visit(self, n, name);
}
