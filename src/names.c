/* names: aliases of the input, and spelling with them. */
#include "names.h"

#include <stdlib.h>

bool names_is_torch(Str name)
{
	/* the last is Python's own: what works beside torch and not beside Paddle */
	static const char *const roots[] = {"torch", "torchvision", "einops.layers.torch", "logging.basicConfig"};
	for (size_t i = 0; i < ARRAY_LEN(roots); i++) {
		size_t n = strlen(roots[i]);
		if (name.n >= n && memcmp(name.p, roots[i], n) == 0 && (name.n == n || name.p[n] == '.'))
			return true;
	}
	return false;
}

Str names_module(Str torch)
{
	const MapEntry *e = mapping_find(torch);
	if (!e || e->kind != MK_MODULE || !e->ncases || !e->cases[0].api)
		return (Str){0};
	return str_c(e->cases[0].api);
}

/* The target of its bare use as a value. */
Str names_target(const Infer *infer, Str torch)
{
	const MapEntry *e = mapping_find(torch);
	if (!e || e->kind == MK_MODULE)
		return names_module(torch);
	Site site = match_site(0, CTX_VALUE);
	Binding b;
	const MapCase *c = match_case(&infer->env, &site, e, &b);
	if (!c || c->unsupported || c->keep || c->tmpl.n || !c->api)
		for (size_t i = 0; i < e->ncases && (!c || c->unsupported || !c->api || c->tmpl.n); i++)
			if (e->cases[i].api && !e->cases[i].tmpl.n && !e->cases[i].unsupported)
				c = &e->cases[i];
	return c && c->api && !c->unsupported && !c->tmpl.n && c->api[0] != '.' ? str_c(c->api) : (Str){0};
}

static void choose_local(const Names *self, Alias *a, bool has_as, bool dotted_root)
{
	a->local = a->old_local;
	if (!a->paddle.n || a->variable)
		return;
	if (dotted_root) { /* `import torch` binds the root itself */
		a->local = a->paddle = STR("paddle");
		return;
	}
	if (has_as || a->module)
		return;
	Str last = str_last_part(a->paddle);
	if (!str_eq(last, a->old_local) && !scope_name_used(self->infer->scopes, last))
		a->local = last;
}

/* `from lib.common import torch`: called what the converted file calls it. */
static void name_from_sibling(Names *self, Alias *a, Node first)
{
	const Syntax *s = self->infer->syntax;
	const InferProject *project = self->infer->project;
	Node item = node_parent(s, first), st = node_parent(s, item);
	if (!project || node_kind(s, st) != N_IMPORT_FROM || node_field(s, st, F_MODULE_NAME) == NODE_NONE)
		return;
	Str module = project->module(project->context, node_text(s, node_field(s, st, F_MODULE_NAME)));
	if (!module.n)
		return;
	a->sibling = true;
	a->local = node_kind(s, item) == N_ALIASED_IMPORT ? a->old_local
							  : project->output(project->context, module, a->old_local);
}

static void add_alias(Names *self, Sym sym)
{
	const Symbol *s = &self->infer->scopes->symbols.v[sym];
	const Type *t = type_without_none(&self->infer->table, s->all);
	if (!t || t->tag == TY_UNION || !t->name.n || t->tag == TY_INSTANCE || !names_is_torch(t->name))
		return;
	bool variable = !s->imported;
	if (variable && !(s->nbind == 1 && !s->param && t->tag == TY_REF && mapping_is_module(t->name)))
		return;
	Alias a = {.sym = sym, .torch = t->name, .old_local = s->name, .variable = variable};
	a.module = mapping_is_module(t->name) && !(mapping_find(t->name) && mapping_find(t->name)->kind != MK_MODULE);
	Str target = self->targets.v[sym];
	if (a.module || !target.n || str_eqc(target, "?"))
		target = a.module ? names_module(t->name) : names_target(self->infer, t->name);
	a.paddle = target;
	Node p = node_parent(self->infer->syntax, s->first);
	bool has_as = node_kind(self->infer->syntax, p) == N_ALIASED_IMPORT;
	choose_local(self, &a, has_as, str_find(t->name, STR(".")) == t->name.n && !has_as);
	name_from_sibling(self, &a, s->first);
	self->of_symbol.v[sym] = (uint32_t)self->aliases.n;
	vec_push(&self->aliases, a);
}

void names_build(Names *self, Infer *infer, bool seen)
{
	self->infer = infer;
	self->aliases.n = self->of_symbol.n = 0;
	self->need_paddle = self->need_torch = self->need_torchvision = false;
	for (size_t i = 0; i < infer->scopes->symbols.n; i++)
		vec_push(&self->of_symbol, UINT32_MAX);
	for (size_t i = self->targets.n = seen ? self->targets.n : 0; i < infer->scopes->symbols.n; i++)
		vec_push(&self->targets, (Str){0});
	for (size_t i = 0; i < infer->scopes->symbols.n; i++)
		add_alias(self, (Sym)i);
}

void names_note_target(Names *self, Node n, Str target)
{
	Alias *a = names_root(self, n);
	if (!a || a->module || a->variable || node_kind(self->infer->syntax, n) != N_IDENTIFIER)
		return;
	Str *known = &self->targets.v[a->sym];
	*known = known->n && !str_eq(*known, target) ? STR("?") : target;
}

void names_free(Names *self)
{
	free(self->aliases.v);
	free(self->targets.v);
	free(self->of_symbol.v);
	*self = (Names){0};
}

Alias *names_root(Names *self, Node n)
{
	const Syntax *s = self->infer->syntax;
	while (node_kind(s, n) == N_ATTRIBUTE || node_kind(s, n) == N_DOTTED_NAME)
		n = node_first(s, n);
	Sym sym = node_kind(s, n) == N_IDENTIFIER ? self->infer->scopes->sym_of[n] : SYM_NONE;
	if (sym == SYM_NONE || self->of_symbol.v[sym] == UINT32_MAX)
		return NULL;
	return &self->aliases.v[self->of_symbol.v[sym]];
}

/* Does the scope of n run only when it is called, seen from the scope `outer`? */
static bool runs_later(const Scopes *s, Node n, uint32_t outer)
{
	for (uint32_t at = s->scope_of[n]; at != outer; at = s->scopes.v[at].parent) {
		if (s->scopes.v[at].kind == SCOPE_FUNCTION || s->scopes.v[at].kind == SCOPE_LAMBDA)
			return true;
		if (at == 0)
			break;
	}
	return false;
}

/* Is the alias bound whenever n runs?  Not by an import further down, nor by one under an `if` that n is not under. */
static bool is_bound_at(const Names *self, const Alias *a, Node n)
{
	const Syntax *s = self->infer->syntax;
	const Symbol *sym = &self->infer->scopes->symbols.v[a->sym];
	if (sym->first > n && !runs_later(self->infer->scopes, n, sym->scope))
		return false;
	for (Node p = node_parent(s, s->nodes[sym->first].statement); p != NODE_NONE; p = node_parent(s, p)) {
		NodeKind k = node_kind(s, p);
		if (k == N_FUNCTION || k == N_CLASS)
			break;
		if ((k == N_IF || k == N_ELIF || k == N_ELSE || k == N_EXCEPT) && !node_in(s, n, p))
			return false;
	}
	return true;
}

/* Length of the part of `target` that the alias stands for; 0 when it does not reach it. */
static size_t reach(const Alias *a, Str target)
{
	if (!a->paddle.n || !str_starts(target, a->paddle))
		return 0;
	if (target.n == a->paddle.n)
		return target.n;
	return a->module && target.p[a->paddle.n] == '.' ? a->paddle.n : 0;
}

static size_t dots(Str s)
{
	size_t n = 0;
	for (size_t i = 0; i < s.n; i++)
		n += s.p[i] == '.';
	return n;
}

static Str with_alias(Names *self, Alias *a, Str target)
{
	a->spelled++;
	size_t n = a->paddle.n;
	if (target.n == n)
		return a->local;
	return str_c(arena_printf(self->infer->arena, STR_FMT "." STR_FMT, STR_ARG(a->local),
				  STR_ARG(str_n(target.p + n + 1, target.n - n - 1))));
}

Str names_spell(Names *self, Str target, Node n, Alias *root)
{
	bool paddle = str_starts(target, STR("paddle")) && (target.n == 6 || target.p[6] == '.');
	if (!paddle && !str_starts(target, STR("einops.")))
		return target;
	Str source = root ? node_text(self->infer->syntax, n) : (Str){0};
	if (root && reach(root, target) && dots(target) - dots(root->paddle) <= dots(source))
		return with_alias(self, root, target);
	uint32_t scope = self->infer->scopes->scope_of[n];
	Alias *best = NULL;
	for (size_t i = 0; i < self->aliases.n; i++) {
		Alias *a = &self->aliases.v[i];
		size_t r = reach(a, target);
		if (!r || (a->module && target.n == r && a != root))
			continue;
		if (best && r <= best->paddle.n)
			continue;
		if (scope_lookup(self->infer->scopes, scope, a->old_local) == a->sym &&
		    (a == root || is_bound_at(self, a, n)))
			best = a;
	}
	if (best)
		return with_alias(self, best, target);
	self->need_paddle = true;
	return target;
}

/* Names of methods and attributes of classes are in nobody's way; what was imported from torch goes. */
static bool is_taken(const Names *self, Str name)
{
	const Scopes *scopes = self->infer->scopes;
	for (size_t i = 0; i < scopes->symbols.n; i++) {
		const Symbol *sym = &scopes->symbols.v[i];
		bool torch = self->of_symbol.v[i] != UINT32_MAX && sym->imported;
		if (!torch && scopes->scopes.v[sym->scope].kind != SCOPE_CLASS && str_eq(sym->name, name))
			return true;
	}
	return false;
}

const char *names_helper(const Names *self, const char *name)
{
	while (is_taken(self, str_c(name)))
		name = arena_printf(self->infer->arena, "_%s", name);
	return name;
}
