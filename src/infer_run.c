/* infer_run: the functions and classes of a file, and the rounds in which they are executed. */
#include "infer_internal.h"

#include <stdlib.h>

static void note_params(Infer *self, Func *f, Node params)
{
	size_t most = 1;
	for (Node c = params == NODE_NONE ? params : node_first(self->syntax, params); c != NODE_NONE;
	     c = node_next(self->syntax, c))
		most++;
	f->params = arena_array(self->arena, FuncParam, most);
	bool kwonly = false;
	for (Node c = params == NODE_NONE ? params : node_first(self->syntax, params); c != NODE_NONE;
	     c = node_next(self->syntax, c)) {
		NodeKind k = node_kind(self->syntax, c);
		FuncParam p = {.sym = SYM_NONE,
			       .dflt = NODE_NONE,
			       .annotation = NODE_NONE,
			       .kind = kwonly ? PARAM_KWONLY : PARAM_NORMAL};
		Node id = c;
		if (k == N_KEYWORD_SEPARATOR) {
			kwonly = true;
			continue;
		}
		if (k == N_DEFAULT_PARAMETER || k == N_TYPED_DEFAULT_PARAMETER) {
			id = node_field(self->syntax, c, F_NAME);
			p.dflt = node_field(self->syntax, c, F_VALUE);
			p.annotation = node_field(self->syntax, c, F_TYPE);
		} else if (k == N_TYPED_PARAMETER) {
			id = node_first(self->syntax, c);
			p.annotation = node_field(self->syntax, c, F_TYPE);
			k = node_kind(self->syntax, id);
		}
		if (k == N_LIST_SPLAT_PATTERN || k == N_DICTIONARY_SPLAT_PATTERN) {
			p.kind = k == N_LIST_SPLAT_PATTERN ? PARAM_STAR : PARAM_KWARGS;
			kwonly = true;
			id = node_first(self->syntax, id);
		}
		if (id == NODE_NONE || node_kind(self->syntax, id) != N_IDENTIFIER)
			continue;
		p.name = node_text(self->syntax, id);
		p.sym = self->scopes->sym_of[id];
		f->params[f->nparams++] = p;
	}
}

static void note_decorators(Infer *self, Func *f)
{
	Node p = node_parent(self->syntax, f->node);
	if (node_kind(self->syntax, p) != N_DECORATED)
		return;
	for (Node c = node_first(self->syntax, p); c != NODE_NONE; c = node_next(self->syntax, c)) {
		if (node_kind(self->syntax, c) != N_DECORATOR || node_first(self->syntax, c) == NODE_NONE)
			continue;
		Str name = node_text(self->syntax, node_first(self->syntax, c));
		f->is_static |= str_eqc(name, "staticmethod");
		f->is_class |= str_eqc(name, "classmethod");
		f->is_property |= str_eqc(name, "property") || str_ends(name, STR("cached_property"));
	}
}

static uint32_t note_func(Infer *self, uint32_t scope)
{
	const Scope *sc = &self->scopes->scopes.v[scope];
	Func f = {.scope = scope, .cls = UINT32_MAX, .node = sc->node, .is_lambda = sc->kind == SCOPE_LAMBDA};
	f.body = node_field(self->syntax, sc->node, F_BODY);
	note_params(self, &f, node_field(self->syntax, sc->node, F_PARAMETERS));
	uint32_t index = (uint32_t)self->funcs.n;
	if (sc->kind == SCOPE_FUNCTION) {
		note_decorators(self, &f);
		if (self->scopes->scopes.v[sc->parent].kind == SCOPE_CLASS) {
			f.cls = self->owner.v[sc->parent];
			Class *c = &self->classes.v[f.cls];
			Node name = node_field(self->syntax, sc->node, F_NAME);
			Str text = name == NODE_NONE ? (Str){0} : node_text(self->syntax, name);
			if (str_eqc(text, "__new__"))
				f.is_class = true;
			Member m = {.name = text, .func = index};
			arena_push(self->arena, &c->members, m);
			const MapEntry *e = f.is_static ? NULL : mapping_tensor_member(text);
			if (e && e->torch_only)
				vec_push(&self->namesakes, index);
		}
	}
	vec_push(&self->funcs, f);
	return index;
}

static void set_up(Infer *self)
{
	self->owner.n = 0;
	for (uint32_t i = 0; i < self->scopes->scopes.n; i++) {
		const Scope *sc = &self->scopes->scopes.v[i];
		uint32_t owner = UINT32_MAX;
		if (sc->kind == SCOPE_CLASS) {
			Class c = {.scope = i, .node = sc->node};
			owner = (uint32_t)self->classes.n;
			vec_push(&self->classes, c);
		}
		vec_push(&self->owner, owner);
		if (sc->kind == SCOPE_FUNCTION || sc->kind == SCOPE_LAMBDA) {
			uint32_t f = note_func(self, i);
			self->owner.v[i] = f;
		}
	}
}

static void clear(Infer *self)
{
	self->classes.n = self->funcs.n = self->namesakes.n = self->stars.n = self->ref_names.n = 0;
	map_clear(&self->refs);
}

/* Takes over what this round has seen of a function's parameters; false when it is what was known. */
static bool learn(Func *f)
{
	bool any = false;
	for (uint32_t i = 0; i < f->nparams; i++)
		if (f->params[i].next && f->params[i].next != f->params[i].in) {
			f->params[i].in = f->params[i].next;
			any = true;
		}
	return any;
}

/* Functions whose parameters are known better by now run again. */
static void run_learned(Infer *self)
{
	bool any = true;
	for (unsigned pass = 0; any && pass < 3; pass++) {
		any = false;
		for (uint32_t i = 0; i < self->funcs.n; i++)
			if (learn(&self->funcs.v[i])) {
				infer_function(self, i);
				any = true;
			}
	}
}

static void run_once(Infer *self, uint32_t func)
{
	if (self->funcs.v[func].round < self->round)
		infer_function(self, func);
}

/* What surrounds a function runs before it. */
static void run_around(Infer *self, uint32_t scope)
{
	if (scope == 0)
		return;
	run_around(self, self->scopes->scopes.v[scope].parent);
	ScopeKind kind = self->scopes->scopes.v[scope].kind;
	if (kind == SCOPE_FUNCTION || kind == SCOPE_LAMBDA)
		run_once(self, self->owner.v[scope]);
}

/* What the module's own statements have not called.  Callers mostly stand behind what they call, so the last comes
 * first: a function then runs with its arguments.  Methods come in their order: __init__ sets what others read. */
static void run_functions(Infer *self)
{
	for (uint32_t i = (uint32_t)self->funcs.n; i-- > 0;) {
		uint32_t cls = self->funcs.v[i].cls;
		bool waits = self->funcs.v[i].round < self->round;
		if (waits)
			run_around(self, self->scopes->scopes.v[self->funcs.v[i].scope].parent);
		for (size_t k = 0; waits && cls != UINT32_MAX && k < self->classes.v[cls].members.n; k++)
			if (self->classes.v[cls].members.v[k].func != UINT32_MAX)
				run_once(self, self->classes.v[cls].members.v[k].func);
		run_once(self, i);
	}
}

static Str first_name(Str dotted) { return str_n(dotted.p, str_find(dotted, STR("."))); }

/* Is the node the name of a module that an import statement names, or the name `torch` that nothing binds? */
static Str module_named(const Infer *self, Node n)
{
	const Syntax *s = self->syntax;
	NodeKind p = node_parent(s, n) == NODE_NONE ? N_MODULE : node_kind(s, node_parent(s, n));
	bool from = s->nodes[n].field == F_MODULE_NAME;
	bool dotted = node_kind(s, n) == N_DOTTED_NAME && (p == N_IMPORT || p == N_ALIASED_IMPORT || from);
	if (node_kind(s, n) == N_RELATIVE_IMPORT || dotted)
		return p == N_ALIASED_IMPORT && s->nodes[n].field != F_NAME ? (Str){0} : node_text(s, n);
	bool unbound = node_kind(s, n) == N_IDENTIFIER && self->scopes->sym_of[n] == SYM_NONE && p == N_ATTRIBUTE &&
		       s->nodes[n].field == F_OBJECT;
	return unbound ? node_text(s, n) : (Str){0};
}

static bool was_converted(const Syntax *s)
{
	for (uint32_t i = 0; i < s->ncomments; i++)
		if (str_starts(str_n(s->text.p + s->comments[i].start, s->comments[i].end - s->comments[i].start),
			       STR("# TODO(pt2pd):")))
			return true;
	return false;
}

/* Without torch in sight an unknown receiver is nobody's; beside Paddle, or in a file converted before, it may be
 * Paddle's. */
static bool is_cautious(Infer *self)
{
	bool torch = false;
	for (Node n = 1; n < self->syntax->n; n++) {
		NodeKind k = node_kind(self->syntax, n);
		if (k != N_DOTTED_NAME && k != N_RELATIVE_IMPORT && k != N_IDENTIFIER)
			continue;
		Str name = module_named(self, n), first = first_name(name);
		if (!name.n)
			continue;
		if (str_eqc(first, "paddle"))
			return true;
		torch |= str_eqc(first, "torch") || str_eqc(first, "torchvision") || str_eqc(first, "torchaudio");
		torch |= k != N_IDENTIFIER && self->project && self->project->reaches(self->project->context, name);
	}
	return !torch;
}

void infer_run(Infer *self, const Syntax *s, Scopes *scopes, Arena *arena, const MatchEnv *env,
	       const InferProject *project)
{
	clear(self);
	self->project = project;
	self->syntax = s;
	self->scopes = scopes;
	self->arena = arena;
	types_reset(&self->table, arena);
	if (self->types_cap < s->n)
		self->types = base_grow(self->types, s->n, &self->types_cap, sizeof *self->types);
	memset(self->types, 0, s->n * sizeof *self->types);
	self->env = *env;
	self->env.syntax = s;
	self->env.table = &self->table;
	self->env.types = self->types;
	self->frame = NULL;
	self->depth = 0;
	self->deep = false;
	Sym paddle = scope_lookup(scopes, 0, STR("paddle"));
	self->has_paddle = paddle != SYM_NONE && scopes->symbols.v[paddle].imported;
	self->converted = was_converted(s);
	self->cautious = self->converted || is_cautious(self);
	set_up(self);
	infer_evidence(self);
	self->stale = false;
	for (self->round = 1; self->round <= 2 && (self->round == 1 || self->stale); self->round++) {
		Frame frame;
		infer_push_frame(self, &frame, 0, NULL);
		infer_block(self, 0);
		run_functions(self);
		if (self->round == 2)
			run_learned(self);
		self->frame = NULL;
	}
}

void infer_free(Infer *self)
{
	clear(self);
	types_free(&self->table);
	free(self->types);
	free(self->funcs.v);
	free(self->classes.v);
	free(self->owner.v);
	free(self->namesakes.v);
	free(self->stars.v);
	free(self->ref_names.v);
	map_free(&self->refs);
	*self = (Infer){0};
}
