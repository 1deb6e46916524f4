/* infer_stmt: statements, branches, loops, functions and classes. */
#include "infer_internal.h"

/* ---- branches ---- */

const Type **infer_copy_env(Infer *self)
{
	Frame *f = self->frame;
	if (!f)
		return NULL;
	const Type **copy = arena_array(self->arena, const Type *, f->n + 1);
	if (f->n)
		memcpy(copy, f->env, f->n * sizeof *copy);
	return copy;
}

void infer_load_env(Infer *self, const Type *const *saved)
{
	if (saved && self->frame->n)
		memcpy(self->frame->env, saved, self->frame->n * sizeof *saved);
}

/* Joins another path into the current one; a dead path adds nothing. */
static bool join_env(Infer *self, const Type *const *other, bool other_dead)
{
	Frame *f = self->frame;
	bool changed = false;
	if (other_dead)
		return false;
	for (uint32_t i = 0; i < f->n; i++) {
		const Type *t = f->dead ? other[i] : type_join(&self->table, f->env[i], other[i]);
		changed |= t != f->env[i];
		f->env[i] = t;
	}
	f->dead = false;
	return changed;
}

/* ---- functions ---- */

/* A parameter that is annotated as a Tensor holds one later too, where nothing else is known of what it is assigned. */
static void declare_tensor(Infer *self, const FuncParam *p, const Type *t)
{
	const Type *some = type_without_none(&self->table, t);
	Symbol *symbol = &self->scopes->symbols.v[p->sym];
	if (type_is_tensor(some) && p->kind != PARAM_STAR && p->kind != PARAM_KWARGS && !symbol->declared)
		symbol->declared = type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
}

/* What is known of a parameter before any call is seen. */
static const Type *seed(Infer *self, Func *f, uint32_t i)
{
	FuncParam *p = &f->params[i];
	if (p->annotation != NODE_NONE) {
		const Type *t = infer_annotation(self, p->annotation);
		declare_tensor(self, p, t);
		bool kind_told = type_is_tensor(t) && type_kind(t) == KIND_ANY && p->in && p->in->tag == TY_TENSOR;
		if (kind_told && p->kind != PARAM_STAR && p->kind != PARAM_KWARGS)
			return p->in; /* the callers tell more than `Tensor` */
		if (t && t->tag != TY_ANY)
			return p->kind == PARAM_STAR     ? type_of(&self->table, TY_TUPLE_OF, t)
			       : p->kind == PARAM_KWARGS ? type_of(&self->table, TY_DICT, t)
							 : t;
	}
	if (f->cls != UINT32_MAX && f->is_static && !p->in &&
	    infer_class_is(self, f->cls, STR("torch.autograd.Function"))) {
		bool backward = str_eqc(node_text(self->syntax, node_field(self->syntax, f->node, F_NAME)), "backward");
		if (i == 0)
			return type_instance(&self->table, STR("torch.autograd.function.FunctionCtx"), NULL);
		if (backward)
			return type_tensor(&self->table, KIND_ANY, TYPE_LIKELY);
	}
	if (i == 0 && f->cls != UINT32_MAX && !f->is_static)
		return type_own(&self->table, type_user(&self->table, f->is_class ? TY_CLASS : TY_OBJECT, f->cls));
	if (p->kind == PARAM_STAR)
		return type_of(&self->table, TY_TUPLE_OF, p->in);
	if (p->kind == PARAM_KWARGS)
		return type_of(&self->table, TY_DICT, p->in);
	const Type *t = p->in;
	if (p->dflt != NODE_NONE) {
		const Type *d = self->types[p->dflt];
		if (d && d->tag != TY_NONE)
			t = type_join(&self->table, t, d);
		else if (t)
			t = type_join(&self->table, t, d);
	}
	bool forward = f->cls != UINT32_MAX &&
		       str_eqc(node_text(self->syntax, node_field(self->syntax, f->node, F_NAME)), "forward") &&
		       infer_class_is(self, f->cls, STR("torch.nn.Module"));
	if (t)
		return forward ? type_likely_tensor(&self->table, t) : t;
	const Symbol *sym = &self->scopes->symbols.v[p->sym];
	bool likely = (forward && p->dflt == NODE_NONE) || (sym->begins && !self->cautious);
	return likely && !sym->evidence && !sym->refuted ? type_tensor(&self->table, KIND_ANY, TYPE_LIKELY) : any(self);
}

void infer_push_frame(Infer *self, Frame *f, uint32_t scope, Func *func)
{
	*f = (Frame){.up = self->frame, .scope = scope, .func = func};
	f->n = self->scopes->scopes.v[scope].nslots;
	f->env = arena_array(self->arena, const Type *, f->n + 1);
	self->frame = f;
}

static void run_body(Infer *self, Func *f)
{
	if (f->is_lambda)
		f->ret = type_join(&self->table, f->ret,
				   type_flags(&self->table, infer_expr(self, f->body), 0, TYPE_FRESH));
	else
		infer_block(self, f->body);
	if (self->frame->yields)
		f->ret = type_of(&self->table, TY_ITER, self->frame->yields);
	else if (!f->is_lambda && !self->frame->dead)
		f->ret = type_join(&self->table, f->ret, simple(self, TY_NONE));
}

/* What the body does not tell, the annotation may: that of an abstract method, say. */
static void annotated_result(Infer *self, Func *f)
{
	Node ret = f->is_lambda || self->frame->yields ? NODE_NONE : node_field(self->syntax, f->node, F_RETURN_TYPE);
	if (ret == NODE_NONE || (f->ret && !type_is_unknown(f->ret) && f->ret->tag != TY_NONE))
		return;
	const Type *t = infer_annotation(self, ret);
	if (!type_is_unknown(t) && t->tag != TY_NONE)
		f->ret = t;
}

void infer_function(Infer *self, uint32_t index)
{
	Func *f = &self->funcs.v[index];
	if (f->body == NODE_NONE)
		return;
	f->running = true;
	f->round = (uint8_t)self->round;
	unsigned depth = self->depth;
	Frame frame;
	infer_push_frame(self, &frame, f->scope, f);
	for (uint32_t i = 0; i < f->nparams; i++)
		if (f->params[i].sym != SYM_NONE) {
			const Type *t = type_flags(&self->table, seed(self, f, i), 0, TYPE_FRESH);
			infer_write(self, f->params[i].sym, t);
			if (self->scopes->symbols.v[f->params[i].sym].first != NODE_NONE)
				self->types[self->scopes->symbols.v[f->params[i].sym].first] = t;
		}
	f->before = f->ret;
	f->ret = NULL;
	run_body(self, f);
	annotated_result(self, f);
	self->frame = frame.up;
	self->depth = depth;
	f->running = false;
}

/* ---- statements ---- */

static void each_child(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c))
		infer_expr(self, c);
}

static void import(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		bool aliased = node_kind(self->syntax, c) == N_ALIASED_IMPORT;
		Node name = aliased ? node_field(self->syntax, c, F_NAME) : c;
		Node target = aliased ? node_field(self->syntax, c, F_ALIAS) : node_first(self->syntax, name);
		if (name == NODE_NONE || target == NODE_NONE || self->scopes->sym_of[target] == SYM_NONE)
			continue;
		Str full = aliased ? node_text(self->syntax, name) : node_text(self->syntax, target);
		Str own = self->project ? self->project->module(self->project->context, full) : (Str){0};
		const Type *t = type_ref(&self->table, own.n ? own : full);
		infer_write(self, self->scopes->sym_of[target], t);
		self->types[target] = t;
	}
}

/* What `name` of the module "@K" is, which may be the file itself; NULL when nothing is known. */
static const Type *exported(Infer *self, Str module, Str name)
{
	const InferProject *project = self->project;
	if (!module.n)
		return NULL;
	if (!project->is_self(project->context, module))
		return project->export(project->context, &self->table, module, name);
	Sym own = scope_lookup(self->scopes, 0, name);
	return own == SYM_NONE ? NULL : infer_read(self, own);
}

static void import_from(Infer *self, Node n)
{
	Node module = node_field(self->syntax, n, F_MODULE_NAME);
	if (module == NODE_NONE)
		return;
	Str base = node_text(self->syntax, module);
	Str own = self->project ? self->project->module(self->project->context, base) : (Str){0};
	for (Node c = node_next(self->syntax, module); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_WILDCARD_IMPORT) {
			if (self->round == 1 && (own.n || str_starts(base, STR("torch"))))
				vec_push(&self->stars, own.n ? own : base);
			continue;
		}
		Node name = k == N_ALIASED_IMPORT ? node_field(self->syntax, c, F_NAME) : c;
		Node target =
			k == N_ALIASED_IMPORT ? node_field(self->syntax, c, F_ALIAS) : node_first(self->syntax, name);
		if (name == NODE_NONE || target == NODE_NONE || self->scopes->sym_of[target] == SYM_NONE)
			continue;
		const Type *t = exported(self, own, node_text(self->syntax, name));
		if (!t)
			t = infer_ref(self, infer_dotted(self, base, node_text(self->syntax, name)));
		infer_write(self, self->scopes->sym_of[target], t);
		self->types[target] = t;
	}
}

static void assignment(Infer *self, Node n)
{
	Node left = node_first(self->syntax, n), right = node_field(self->syntax, n, F_RIGHT);
	Node type = node_field(self->syntax, n, F_TYPE);
	if (left == NODE_NONE)
		return;
	if (type != NODE_NONE) {
		const Type *t = infer_annotation(self, type);
		Sym sym = node_kind(self->syntax, left) == N_IDENTIFIER ? self->scopes->sym_of[left] : SYM_NONE;
		if (sym != SYM_NONE && t && t->tag != TY_ANY) {
			Symbol *symbol = &self->scopes->symbols.v[sym];
			self->stale |= symbol->lacked && symbol->declared != t;
			symbol->declared = t;
		}
		/* what a field may hold, whatever its default */
		if (sym != SYM_NONE && t && self->scopes->scopes.v[self->frame->scope].kind == SCOPE_CLASS)
			infer_write(self, sym, t);
	}
	if (right == NODE_NONE)
		return;
	/* a = b = v is an assignment in an assignment */
	if (node_kind(self->syntax, right) == N_ASSIGNMENT) {
		assignment(self, right);
		const Type *t = self->types[right];
		infer_assign(self, left, type_flags(&self->table, t ? t : any(self), 0, TYPE_FRESH));
		self->types[n] = t;
		return;
	}
	const Type *t = infer_expr(self, right);
	NodeKind k = node_kind(self->syntax, right);
	infer_escape(self, right);
	if (k == N_IDENTIFIER || k == N_ATTRIBUTE || k == N_PARENTHESIZED)
		t = type_flags(&self->table, t, 0, TYPE_FRESH);
	infer_assign(self, left, t);
	self->types[n] = t;
}

static void augmented(Infer *self, Node n)
{
	Node left = node_first(self->syntax, n), right = node_field(self->syntax, n, F_RIGHT);
	if (left == NODE_NONE || right == NODE_NONE)
		return;
	const Type *l = infer_expr(self, left), *r = infer_expr(self, right);
	if (type_is_tensor(l))
		return; /* in place: the type stays */
	const Type *t = any(self);
	bool list = l->tag == TY_LIST && r->tag != TY_ANY;
	if (list)
		t = type_join(&self->table, l, type_of(&self->table, TY_LIST, infer_iterate(self, r)));
	else if (type_is_tensor(r))
		t = l->tag == TY_ANY ? any(self) : type_flags(&self->table, r, TYPE_FRESH, TYPE_PARAM);
	else if (l->tag == TY_FLOAT || r->tag == TY_FLOAT)
		t = l->tag == TY_ANY || r->tag == TY_ANY ? any(self) : simple(self, TY_FLOAT);
	else if (l == r)
		t = l;
	else
		t = l;
	self->types[n] = t;
	if (node_kind(self->syntax, left) == N_IDENTIFIER && self->scopes->sym_of[left] != SYM_NONE)
		infer_write(self, self->scopes->sym_of[left], t);
}

static void if_statement(Infer *self, Node n)
{
	Node cond = node_field(self->syntax, n, F_CONDITION), body = node_field(self->syntax, n, F_CONSEQUENCE);
	if (cond != NODE_NONE)
		infer_expr(self, cond);
	const Type **out = NULL;
	bool out_dead = true, has_else = false;
	const Type **before = infer_copy_env(self);
	bool dead = self->frame->dead;
	const Proved *proofs = infer_proofs(self);
	for (Node part = n; part != NODE_NONE;) {
		const Proved *otherwise = infer_proofs(self);
		if (cond != NODE_NONE)
			infer_narrow(self, cond, true);
		if (body != NODE_NONE)
			infer_block(self, body);
		if (out)
			join_env(self, out, out_dead);
		out = infer_copy_env(self);
		out_dead = self->frame->dead;
		infer_load_env(self, before);
		self->frame->dead = dead;
		infer_forget(self, otherwise);
		if (cond != NODE_NONE)
			infer_narrow(self, cond, false);
		part = part == n ? (body == NODE_NONE ? NODE_NONE : node_next(self->syntax, body))
				 : node_next(self->syntax, part);
		if (part == NODE_NONE)
			break;
		before = infer_copy_env(self);
		cond = node_field(self->syntax, part, F_CONDITION);
		has_else = node_kind(self->syntax, part) == N_ELSE;
		body = node_field(self->syntax, part, has_else ? F_BODY : F_CONSEQUENCE);
		if (cond != NODE_NONE)
			infer_expr(self, cond);
		if (has_else) {
			if (body != NODE_NONE)
				infer_block(self, body);
			break;
		}
	}
	join_env(self, out, out_dead);
	if (!out_dead || has_else)
		infer_forget(self, proofs);
}

static void loop_body(Infer *self, Node n, Node left, const Type *elem, Node cond)
{
	if (left != NODE_NONE)
		infer_assign(self, left, elem);
	if (cond != NODE_NONE) {
		infer_expr(self, cond);
		infer_narrow(self, cond, true);
	}
	Node body = node_field(self->syntax, n, F_BODY);
	if (body != NODE_NONE)
		infer_block(self, body);
}

static void loop(Infer *self, Node n)
{
	bool is_for = node_kind(self->syntax, n) == N_FOR;
	Node left = is_for ? node_field(self->syntax, n, F_LEFT) : NODE_NONE;
	Node right = is_for ? node_field(self->syntax, n, F_RIGHT) : NODE_NONE;
	Node cond = is_for ? NODE_NONE : node_field(self->syntax, n, F_CONDITION);
	const Type *elem = right == NODE_NONE ? NULL : infer_iterate(self, infer_expr(self, right));
	if (right != NODE_NONE)
		infer_escape(self, right); /* its rows are views */
	const Type **before = infer_copy_env(self);
	bool dead = self->frame->dead;
	bool once = self->depth >= 64; /* inside a first pass already: one is enough */
	unsigned depth = self->depth;
	const Proved *proofs = infer_proofs(self);
	self->depth = once ? depth : depth + 64;
	loop_body(self, n, left, elem, cond);
	self->depth = depth;
	self->frame->dead = dead;
	bool changed = join_env(self, before, dead);
	if (!once && changed) {
		loop_body(self, n, left, elem, cond);
		self->frame->dead = dead;
		join_env(self, before, dead);
	}
	infer_forget(self, proofs);
	Node other = node_field(self->syntax, n, F_ALTERNATIVE);
	if (other != NODE_NONE) {
		Node body = node_field(self->syntax, other, F_BODY);
		if (body != NODE_NONE)
			infer_block(self, body);
	}
}

static void except_clause(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_BLOCK) {
			infer_block(self, c);
		} else if (node_kind(self->syntax, c) == N_AS_PATTERN) {
			Node value = node_first(self->syntax, c),
			     target = value == NODE_NONE ? value : node_next(self->syntax, value);
			if (value != NODE_NONE)
				infer_expr(self, value);
			if (target != NODE_NONE)
				infer_assign(self, target, simple(self, TY_OTHER));
		} else {
			infer_expr(self, c);
		}
	}
}

static void try_statement(Infer *self, Node n)
{
	const Type **before = infer_copy_env(self);
	bool dead = self->frame->dead;
	Node body = node_field(self->syntax, n, F_BODY);
	if (body != NODE_NONE)
		infer_block(self, body);
	const Type **out = infer_copy_env(self);
	bool out_dead = self->frame->dead;
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		if (k == N_EXCEPT || k == N_EXCEPT_GROUP) {
			infer_load_env(self, before);
			self->frame->dead = dead;
			join_env(self, out, false);
			except_clause(self, c);
		} else if (k == N_ELSE) {
			infer_load_env(self, out);
			self->frame->dead = out_dead;
			Node b = node_field(self->syntax, c, F_BODY);
			if (b != NODE_NONE)
				infer_block(self, b);
		} else if (k == N_FINALLY) {
			infer_load_env(self, out);
			self->frame->dead = out_dead;
			for (Node b = node_first(self->syntax, c); b != NODE_NONE; b = node_next(self->syntax, b))
				if (node_kind(self->syntax, b) == N_BLOCK)
					infer_block(self, b);
		} else {
			continue;
		}
		if (k != N_FINALLY && k != N_ELSE)
			join_env(self, out, out_dead);
		out = infer_copy_env(self);
		out_dead = self->frame->dead;
	}
	infer_load_env(self, out);
	self->frame->dead = out_dead;
}

static void with_item(Infer *self, Node item)
{
	Node value = node_first(self->syntax, item);
	if (value == NODE_NONE)
		return;
	if (node_kind(self->syntax, value) != N_AS_PATTERN) {
		self->types[item] = infer_expr(self, value);
		return;
	}
	Node v = node_first(self->syntax, value), target = v == NODE_NONE ? v : node_next(self->syntax, v);
	if (v == NODE_NONE)
		return;
	const Type *t = infer_expr(self, v);
	if (target != NODE_NONE)
		infer_assign(self, target, t);
}

static void with_statement(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_WITH_CLAUSE)
			for (Node i = node_first(self->syntax, c); i != NODE_NONE; i = node_next(self->syntax, i))
				with_item(self, i);
		else if (node_kind(self->syntax, c) == N_BLOCK)
			infer_block(self, c);
	}
}

static void function_statement(Infer *self, Node n)
{
	uint32_t scope = scope_opened_by(self->scopes, n);
	uint32_t index = scope == UINT32_MAX ? UINT32_MAX : self->owner.v[scope];
	if (index == UINT32_MAX)
		return;
	Func *f = &self->funcs.v[index];
	for (uint32_t i = 0; i < f->nparams; i++) {
		if (f->params[i].dflt != NODE_NONE) {
			infer_expr(self, f->params[i].dflt);
			infer_escape(self, f->params[i].dflt);
		}
		if (f->params[i].annotation != NODE_NONE)
			infer_annotation(self, f->params[i].annotation);
	}
	Node ret = node_field(self->syntax, n, F_RETURN_TYPE), name = node_field(self->syntax, n, F_NAME);
	if (ret != NODE_NONE)
		infer_annotation(self, ret);
	if (name != NODE_NONE && self->scopes->sym_of[name] != SYM_NONE)
		infer_write(self, self->scopes->sym_of[name], type_user(&self->table, TY_FUNCTION, index));
}

void infer_class_member(Infer *self, uint32_t cls, Str name, const Type *t)
{
	Class *c = &self->classes.v[cls];
	for (size_t i = 0; i < c->members.n; i++)
		if (str_eq(c->members.v[i].name, name)) {
			Member *m = &c->members.v[i];
			const Type *all = m->func == UINT32_MAX ? type_join(&self->table, m->type, t) : m->type;
			self->stale |= m->asked && all != m->type;
			m->type = all;
			return;
		}
	self->stale |= (c->missed & infer_name_bit(name)) != 0;
	Member added = {.name = name, .type = t, .func = UINT32_MAX};
	arena_push(self->arena, &c->members, added);
}

static void class_statement(Infer *self, Node n)
{
	uint32_t scope = scope_opened_by(self->scopes, n);
	uint32_t index = scope == UINT32_MAX ? UINT32_MAX : self->owner.v[scope];
	if (index == UINT32_MAX)
		return;
	Node bases = node_field(self->syntax, n, F_SUPERCLASSES), name = node_field(self->syntax, n, F_NAME);
	self->classes.v[index].bases.n = 0;
	for (Node c = bases == NODE_NONE ? bases : node_first(self->syntax, bases); c != NODE_NONE;
	     c = node_next(self->syntax, c)) {
		Node v = node_kind(self->syntax, c) == N_KEYWORD_ARGUMENT ? node_field(self->syntax, c, F_VALUE) : c;
		const Type *t = v == NODE_NONE ? NULL : infer_expr(self, v);
		if (t && v == c && (t->tag == TY_REF || (t->tag == TY_CLASS && t->index != index)))
			arena_push(self->arena, &self->classes.v[index].bases, t);
	}
	const Type *cls = type_user(&self->table, TY_CLASS, index);
	if (name != NODE_NONE && self->scopes->sym_of[name] != SYM_NONE)
		infer_write(self, self->scopes->sym_of[name], cls);
	Frame frame;
	infer_push_frame(self, &frame, scope, NULL);
	Node body = node_field(self->syntax, n, F_BODY);
	if (body != NODE_NONE)
		infer_block(self, body);
	self->frame = frame.up;
	for (size_t i = 0; i < self->scopes->symbols.n; i++) {
		const Symbol *sym = &self->scopes->symbols.v[i];
		if (sym->scope == scope && sym->all && sym->all->tag != TY_FUNCTION)
			infer_class_member(self, index, sym->name, sym->all);
	}
}

static void decorated(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_DECORATOR)
			each_child(self, c);
		else if (node_kind(self->syntax, c) == N_FUNCTION)
			function_statement(self, c);
		else if (node_kind(self->syntax, c) == N_CLASS)
			class_statement(self, c);
	}
}

static void return_statement(Infer *self, Node n)
{
	Node v = node_first(self->syntax, n);
	const Type *t = v == NODE_NONE ? simple(self, TY_NONE) : infer_expr(self, v);
	if (self->frame->func) {
		Func *f = self->frame->func;
		f->ret = type_join(&self->table, f->ret, t);
	}
	self->frame->dead = true;
}

/* case clauses and anything else with statements somewhere below */
static void generic(Infer *self, Node n)
{
	for (Node c = node_first(self->syntax, n); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) == N_BLOCK)
			infer_block(self, c);
		else if (node_kind(self->syntax, c) == N_CASE || node_kind(self->syntax, c) == N_CASE_PATTERN)
			generic(self, c);
		else
			infer_expr(self, c);
	}
}

static void statement(Infer *self, Node n)
{
	switch (node_kind(self->syntax, n)) {
	case N_EXPRESSION_STATEMENT: {
		Node c = node_first(self->syntax, n);
		if (c == NODE_NONE)
			return;
		if (node_kind(self->syntax, c) == N_ASSIGNMENT)
			assignment(self, c);
		else if (node_kind(self->syntax, c) == N_AUGMENTED_ASSIGNMENT)
			augmented(self, c);
		else
			each_child(self, n);
		return;
	}
	case N_IMPORT: import(self, n); return;
	case N_IMPORT_FROM: import_from(self, n); return;
	case N_RETURN: return_statement(self, n); return;
	case N_RAISE:
		each_child(self, n);
		self->frame->dead = true;
		return;
	case N_BREAK:
	case N_CONTINUE: self->frame->dead = true; return;
	case N_IF: if_statement(self, n); return;
	case N_FOR:
	case N_WHILE: loop(self, n); return;
	case N_TRY: try_statement(self, n); return;
	case N_WITH: with_statement(self, n); return;
	case N_FUNCTION: function_statement(self, n); return;
	case N_CLASS: class_statement(self, n); return;
	case N_DECORATED: decorated(self, n); return;
	case N_ASSERT: {
		Node c = node_first(self->syntax, n);
		each_child(self, n);
		if (c != NODE_NONE)
			infer_narrow(self, c, true);
		return;
	}
	case N_GLOBAL:
	case N_NONLOCAL:
	case N_PASS: return;
	case N_MATCH: generic(self, n); return;
	default: each_child(self, n); return;
	}
}

void infer_block(Infer *self, Node block)
{
	for (Node c = node_first(self->syntax, block); c != NODE_NONE; c = node_next(self->syntax, c))
		statement(self, c);
}
