/* rewrite_unknown: members of objects of unknown type. */
#include "rewrite_unknown.h"

#include "rewrite_facts.h"
#include "rewrite_member.h"
#include "rewrite_site.h"

void unknown_note_name(Rewrite *self, Node n, Str name)
{
	if (self->collecting && str_eqc(name, "weight"))
		facts_set(self, n, "weight_by_name");
}

/* `module.weight` of a module of unknown class: it may be a Linear's. */
void unknown_note(Rewrite *self, Node n, Str name)
{
	unknown_note_name(self, n, name);
	const MapEntry *e = mapping_find_member(STR("torch.nn.Linear"), name);
	if (!e || !str_starts(str_c(e->key), STR("torch.nn.Linear")))
		return;
	for (size_t i = 0; i < e->ncases && self->collecting; i++)
		for (size_t k = 0; k < e->cases[i].nsets; k++)
			facts_set_of(self, n, e->cases[i].sets[k], node_first(self->syntax, n));
}

/* Is a number among the operands of p? */
static bool has_number(const Rewrite *self, Node p)
{
	for (Node c = node_first(self->syntax, p); c != NODE_NONE; c = node_next(self->syntax, c))
		if (type_is(self->infer->types[c], TY_INT) || type_is(self->infer->types[c], TY_FLOAT))
			return true;
	return false;
}

/* `memory.size() < n`, `queue.size() - 1`, `range(pool.size())`: torch's Size is a tuple and takes part in none. */
static bool is_size_as_number(const Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	Node call = node_parent(s, n);
	if (!str_eqc(name, "size") || !site_is_callee(s, n) ||
	    node_first(s, node_field(s, call, F_ARGUMENTS)) != NODE_NONE)
		return false;
	Node p = node_parent(s, call);
	switch (s->nodes[p].op) {
	case OP_LT:
	case OP_LE:
	case OP_GT:
	case OP_GE: return node_kind(s, p) == N_COMPARISON;
	case OP_EQ:
	case OP_NE: return node_kind(s, p) == N_COMPARISON && has_number(self, p);
	case OP_SUB:
	case OP_DIV:
	case OP_FLOORDIV: return node_kind(s, p) == N_BINARY;
	case OP_MOD: return node_kind(s, p) == N_BINARY && node_first(s, p) == call;
	case OP_ADD: return node_kind(s, p) == N_BINARY && has_number(self, p);
	default:
		return node_kind(s, p) == N_ARGUMENT_LIST &&
		       str_eqc(node_text(s, node_field(s, node_parent(s, p), F_FUNCTION)), "range");
	}
}

/* `.split(",")`, `.index("a")`: no method that others have too takes a string as a Tensor's. */
bool unknown_is_refuted(const Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	if (is_size_as_number(self, n, name))
		return true;
	Node args = site_is_callee(s, n) ? node_field(s, node_parent(s, n), F_ARGUMENTS) : NODE_NONE;
	Node first = args == NODE_NONE ? NODE_NONE : node_first(s, args);
	return first != NODE_NONE && type_is(self->infer->types[first], TY_STR) && mapping_is_shared_method(name);
}

static bool keyword_proves_tensor(const Syntax *s, Node args)
{
	if (args == NODE_NONE || node_kind(s, args) != N_ARGUMENT_LIST)
		return false;
	for (Node c = node_first(s, args); c != NODE_NONE; c = node_next(s, c))
		if (node_kind(s, c) == N_KEYWORD_ARGUMENT) {
			Str k = node_text(s, node_first(s, c));
			if (str_eqc(k, "dim") || str_eqc(k, "keepdim") || str_eqc(k, "descending"))
				return true;
		}
	return false;
}

static const Type *any_type(Rewrite *self) { return type_simple(&self->infer->table, TY_ANY); }

/* `line.split("=")` is a string's, `a.mean(axis=0)` an array's. */
static bool arguments_say_no_tensor(const Syntax *s, Str name, Node args)
{
	if (node_kind(s, args) != N_ARGUMENT_LIST)
		return false;
	char key[64] = "str.";
	bool of_str = name.n < sizeof key - 5;
	if (of_str) {
		memcpy(key + 4, name.p, name.n);
		of_str = mapping_find(str_n(key, name.n + 4)) != NULL;
	}
	for (Node c = node_first(s, args); c != NODE_NONE; c = node_next(s, c)) {
		if (of_str && node_kind(s, c) == N_STRING)
			return true;
		if (node_kind(s, c) != N_KEYWORD_ARGUMENT)
			continue;
		Str k = node_text(s, node_first(s, c));
		if (str_eqc(k, "axis") || str_eqc(k, "keepdims") || str_eqc(k, "inplace") || str_eqc(k, "ascending") ||
		    str_eqc(k, "key"))
			return true;
	}
	return false;
}

/* The case of a method of Tensors that holds for the call of attribute n when its object is of that type. */
static const MapCase *case_for(Rewrite *self, const MapEntry *e, Node n, const Type *object, Binding *b)
{
	Site site = match_site(node_parent(self->syntax, n), site_member_context(self->syntax, n, true));
	site.self = node_first(self->syntax, n);
	site.args = node_field(self->syntax, node_parent(self->syntax, n), F_ARGUMENTS);
	site.self_type = object;
	return match_case(&self->env, &site, e, b);
}

/* Would the conversion leave the text as it is, whatever the receiver is? */
static bool converts_to_itself(Rewrite *self, const MapEntry *e, Node n)
{
	const Syntax *s = self->syntax;
	Binding b;
	const MapCase *c = case_for(self, e, n, any_type(self), &b);
	if (!c)
		return false;
	if (c->keep) {
		rewrite_fired(self, n, c->row);
		return true;
	}
	/* `x.sort(1)[0]`: the edit takes the subscript in */
	if (c->when.context & (CTX_ITEM0 | CTX_ITEM1 | CTX_VALUES | CTX_INDICES))
		return false;
	if (c->tmpl.n || c->statements || c->unsupported || !c->api || c->api[0] != '.' ||
	    !str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), c->api + 1))
		return false;
	for (int i = 0; b.sig && i < b.sig->n; i++) {
		const MapParam *p = &b.sig->params[i];
		if (b.value[i] == NODE_NONE)
			continue;
		bool keyword = b.arg[i] != b.value[i];
		if (p->arg.op == ARG_PACK && b.nstar == 1 && !type_is(self->infer->types[b.value[i]], TY_INT))
			continue; /* the one is the list */
		if (p->arg.op != ARG_RENAME || (keyword && strcmp(p->arg.to, p->name) != 0) ||
		    (!keyword && p->arg.pos != i))
			return false;
	}
	return c->ndefaults == 0;
}

/* A case that asks for `"self": "Tensor?"` is meant for receivers of unknown type too: its other conditions tell
 * enough. */
static bool serves_unknown(Rewrite *self, const MapEntry *e, Node n)
{
	Binding b;
	const MapCase *c = case_for(self, e, n, any_type(self), &b);
	for (size_t i = 0; c && i < c->when.nconds; i++)
		if (c->when.conds[i].kind == COND_TYPE && c->when.conds[i].or_unknown &&
		    strcmp(c->when.conds[i].param, "self") == 0)
			return true;
	return false;
}

/* Has a class of the file a member of that name? */
static bool has_user_member(const Rewrite *self, Str name)
{
	for (size_t i = 0; i < self->infer->classes.n; i++)
		if (infer_user_member(self->infer, (uint32_t)i, name))
			return true;
	return false;
}

/* Is this a property of one of torch's layers or schedulers, and has a class of the file a member of that name too? */
static bool is_users(const Rewrite *self, const MapEntry *e, Str name)
{
	Str key = str_c(e->key);
	bool common = str_starts(key, STR("torch.nn.modules.")) || str_starts(key, STR("torch.optim.lr_scheduler."));
	return e->kind == MK_PROPERTY && common && has_user_member(self, name);
}

/* `t.dtype.is_floating_point` and `base_dtype.is_floating_point`, of whatever t: a dtype's property, and a Tensor's
 * method only where it is called. */
static const MapEntry *property_of_dtype(const Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	Node obj = node_first(s, n);
	Str of = node_text(s, node_kind(s, obj) == N_ATTRIBUTE ? node_field(s, obj, F_ATTRIBUTE) : obj);
	if (str_find(of, STR("dtype")) >= of.n)
		return NULL;
	const MapEntry *e = mapping_find_member(STR("torch.dtype"), name);
	return e && e->kind == MK_PROPERTY ? e : NULL;
}

/* `d.sample()` where the same function calls `d.log_prob(…)`, which only distributions have: the entry, or NULL. */
static const MapEntry *told_by_another(const Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	Node obj = node_first(s, n);
	Sym sym = node_kind(s, obj) == N_IDENTIFIER ? self->scopes->sym_of[obj] : SYM_NONE;
	const MapEntry *e = sym == SYM_NONE || !site_is_callee(s, n) ? NULL : mapping_told_member(name);
	if (!e || (match_context(s, node_parent(s, n)) & CTX_UNPACK) || has_user_member(self, name))
		return NULL;
	const Scopes *c = self->scopes;
	Node frame = c->scopes.v[c->scopes.v[c->scope_of[n]].frame].node;
	for (Node m = frame; m < s->nodes[frame].after; m++) {
		Node p = c->sym_of[m] == sym ? node_parent(s, m) : NODE_NONE;
		if (p == NODE_NONE || node_kind(s, p) != N_ATTRIBUTE || !site_is_callee(s, p))
			continue;
		const MapEntry *other = mapping_told_member(node_text(s, node_field(s, p, F_ATTRIBUTE)));
		if (other && other->torch_only)
			return e;
	}
	return NULL;
}

void unknown_visit(Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	const MapEntry *e = mapping_unknown_member(name);
	unknown_note(self, n, name);
	if (!e && !self->infer->cautious)
		e = told_by_another(self, n, name);
	if (!e || self->infer->cautious || unknown_is_refuted(self, n, name))
		return;
	bool call = site_is_callee(s, n);
	Node args = call ? node_field(s, node_parent(s, n), F_ARGUMENTS) : NODE_NONE;
	if (e->kind == MK_METHOD && !call) {
		e = property_of_dtype(self, n, name);
		if (e)
			member_apply(self, n, e, any_type(self));
		return;
	}
	if (e != mapping_tensor_member(name)) {
		if (!callargs_fit(s, args, e) || is_users(self, e, name))
			return;
		member_apply(self, n, e, any_type(self));
		return;
	}
	bool says = keyword_proves_tensor(s, args);
	if (call && e->torch_only && !says && !callargs_fit(s, args, e))
		return; /* `flow.inverse(noise)`: some other class's method of that name */
	bool surely = says || (e->torch_only && !infer_is_namesake(self->infer, n));
	const Type *tensor = type_tensor(&self->infer->table, KIND_ANY, TYPE_LIKELY);
	if (surely) {
		member_apply(self, n, e, tensor);
		if (self->options->strict)
			rewrite_note(self, n, 3004, str_c(e->key), NULL);
		return;
	}
	if (call && !arguments_say_no_tensor(s, name, args) && serves_unknown(self, e, n)) {
		member_apply(self, n, e, any_type(self));
		return;
	}
	if (self->collecting || !call || arguments_say_no_tensor(s, name, args) || converts_to_itself(self, e, n))
		return;
	Binding b;
	if (case_for(self, e, n, tensor, &b)) /* as a Tensor's it would be changed: say so */
		rewrite_todo(self, node_parent(s, n), 3001, str_c(e->key), NULL);
}

void unknown_disputed(Rewrite *self, Node n, const Type *other, Str name)
{
	const MapEntry *e = mapping_tensor_member(name);
	if (!e || !site_is_callee(self->syntax, n))
		return;
	Binding b;
	const MapCase *whatever = case_for(self, e, n, other, &b);
	const MapCase *tensors = case_for(self, e, n, type_tensor(&self->infer->table, KIND_ANY, TYPE_LIKELY), &b);
	if (whatever && whatever != tensors && !whatever->unsupported)
		member_apply(self, n, e, other);
	else if (tensors && !self->collecting && !converts_to_itself(self, e, n))
		rewrite_todo(self, node_parent(self->syntax, n), 3001, str_c(e->key), NULL);
}
