/* rewrite_member: the entry of a member, applied. */
#include "rewrite_member.h"

#include "rewrite_site.h"

bool member_is_torch(const MapEntry *e) { return e && names_is_torch(str_c(e->key)); }

/* May another name see this Tensor?  None sees what a call has just made. */
static bool may_alias(const Rewrite *self, Node n)
{
	if (node_kind(self->syntax, n) == N_CALL)
		return !type_has_flag(self->infer->types[n], TYPE_FRESH);
	if (node_kind(self->syntax, n) != N_IDENTIFIER)
		return true;
	Sym sym = self->scopes->sym_of[n];
	if (sym == SYM_NONE || self->scopes->symbols.v[sym].captured)
		return true;
	return !type_has_flag(self->infer->types[n], TYPE_FRESH);
}

/* `f = x.exp`: a bound method that is the same in both. */
static bool method_value_stays(const Rewrite *self, const Site *site, const MapEntry *e)
{
	Binding b;
	const MapCase *c = match_case(&self->env, site, e, &b);
	return c && (c->unsupported || (c->keep && (e->ncases == 1 || (c->when.context & CTX_VALUE))));
}

void member_apply(Rewrite *self, Node n, const MapEntry *e, const Type *t)
{
	const Syntax *s = self->syntax;
	bool call = site_is_callee(s, n) && e->kind != MK_PROPERTY;
	Node node = call ? node_parent(s, n) : n;
	Node obj = node_first(s, n);
	Site site = match_site(node, 0);
	site.self = obj;
	site.self_type = t;
	site.args = call ? node_field(s, node, F_ARGUMENTS) : NODE_NONE;
	site.context = site_member_context(s, n, call);
	site.may_alias = may_alias(self, obj);
	size_t todos = self->todos.n;
	if (e->kind == MK_METHOD && !call && !method_value_stays(self, &site, e)) {
		rewrite_todo(self, node, 2004, str_c(e->key), NULL);
		return;
	}
	bool applied = rewrite_entry(self, e, &site, n, str_c(e->key));
	self->done[n] |= applied && (site.context & CTX_AUGSTORE) ? DONE_STORE : 0;
	if (applied || self->collecting || self->todos.n > todos)
		return;
	unsigned stores = CTX_STORE | CTX_AUGSTORE | CTX_DEL;
	if (e->kind == MK_PROPERTY && (site.context & stores) && type_is_unknown(t))
		return;
	rewrite_todo(self, node, call || (site.context & stores) ? 2003 : 2004, str_c(e->key), NULL);
}
