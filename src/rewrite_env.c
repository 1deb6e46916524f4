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

/* May Paddle's loader not take apart a batch of this type?  It knows lists, dicts, arrays and Tensors. */
static bool is_whole(const Type *t)
{
	return type_is_unknown(t) || t->tag == TY_OBJECT || t->tag == TY_INSTANCE || t->tag == TY_OTHER;
}

/* Is the batch that this makes, a function or an object that is called, to be handed on as it is? */
static bool is_opaque(const void *context, const Type *t)
{
	const Rewrite *self = context;
	const InferProject *project = self->infer->project;
	while (t && t->tag == TY_PARTIAL)
		t = t->args[0];
	if (!t)
		return false;
	if (t->tag == TY_REF && project && infer_is_project(t->name)) {
		const Type *given = project->returns(project->context, &self->infer->table, t->name);
		return given && is_whole(given);
	}
	const Member *call = t->tag == TY_OBJECT ? infer_user_member(self->infer, t->index, STR("__call__")) : NULL;
	uint32_t function = call ? call->func : t->tag == TY_FUNCTION ? t->index : UINT32_MAX;
	return t->tag == TY_CLASS || (function != UINT32_MAX && is_whole(self->infer->funcs.v[function].ret));
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
	self->env.pieces_shared = rule_pieces_shared;
	self->env.context = self;
}
