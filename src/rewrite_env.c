/* rewrite_env: answers what matching asks of the file. */
#include "rewrite_env.h"

#include "rewrite_facts.h"

static bool subclass(const void *context, Str cls, Str base)
{
	const Rewrite *self = context;
	return infer_subclass(self->infer, cls, base);
}

static bool user_is(const void *context, uint32_t cls, Str base)
{
	const Rewrite *self = context;
	return infer_class_is(self->infer, cls, base);
}

/* What a function that makes batches may give so that Paddle's loader does not take it apart. */
static bool is_opaque(const void *context, uint32_t function)
{
	const Rewrite *self = context;
	const Func *f = &self->infer->funcs.v[function];
	if (f->is_lambda && f->body != NODE_NONE && node_kind(self->syntax, f->body) == N_IDENTIFIER)
		return true;
	return f->ret && (f->ret->tag == TY_OBJECT || f->ret->tag == TY_OTHER);
}

static Node constant_of(const void *context, Node identifier)
{
	const Rewrite *self = context;
	const Syntax *s = self->syntax;
	Sym id = self->scopes->sym_of[identifier];
	if (id == SYM_NONE)
		return NODE_NONE;
	const Symbol *sym = &self->scopes->symbols.v[id];
	Node p = node_parent(s, sym->first);
	if (sym->nbind != 1 || sym->param || node_kind(s, p) != N_ASSIGNMENT || s->nodes[sym->first].field != F_LEFT ||
	    sym->frame != self->scopes->scopes.v[self->scopes->scope_of[identifier]].frame)
		return NODE_NONE;
	Node value = node_field(s, p, F_RIGHT);
	return value != NODE_NONE && pyexpr_is_literal(s, value) ? value : NODE_NONE;
}

static const MapEntry *member_of(const void *context, Node attribute)
{
	const Rewrite *self = context;
	Node obj = node_first(self->syntax, attribute), attr = node_field(self->syntax, attribute, F_ATTRIBUTE);
	const Type *t = type_without_none(&self->infer->table, self->infer->types[obj]);
	return attr == NODE_NONE ? NULL : infer_member(self->infer, t, node_text(self->syntax, attr));
}

void env_init(Rewrite *self)
{
	self->env = self->infer->env;
	self->env.has_fact = facts_has;
	self->env.user_is = user_is;
	self->env.is_opaque = is_opaque;
	self->env.subclass = subclass;
	self->env.member_of = member_of;
	self->env.constant_of = constant_of;
	self->env.context = self;
}
