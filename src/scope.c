/* scope: one pass finds scopes and bindings, a second resolves the uses. */
#include "scope.h"

#include <stdlib.h>

struct ScopeSlot {
	uint64_t key; /* scope << 32 | name, plus one; 0: free */
	Sym sym;
};

static size_t slot_hash(uint64_t key)
{
	key *= 0x9E3779B97F4A7C15u;
	return (size_t)(key >> 32);
}

static struct ScopeSlot *find_slot(const Scopes *self, uint64_t key)
{
	size_t mask = self->table_cap - 1, i = slot_hash(key) & mask;
	while (self->table[i].key && self->table[i].key != key)
		i = (i + 1) & mask;
	return &self->table[i];
}

static uint64_t slot_key(uint32_t scope, uint32_t name) { return ((uint64_t)scope << 32 | name) + 1; }

static Sym table_get(const Scopes *self, uint32_t scope, uint32_t name)
{
	if (!self->table_n)
		return SYM_NONE;
	const struct ScopeSlot *s = find_slot(self, slot_key(scope, name));
	return s->key ? s->sym : SYM_NONE;
}

static void table_set(Scopes *self, uint32_t scope, uint32_t name, Sym sym)
{
	if ((self->table_n + 1) * 4 > self->table_cap * 3) {
		Scopes bigger = *self;
		bigger.table_cap = self->table_cap ? self->table_cap * 2 : 256;
		bigger.table = memset(xmalloc(bigger.table_cap * sizeof *bigger.table), 0,
				      bigger.table_cap * sizeof *bigger.table);
		for (size_t i = 0; i < self->table_cap; i++)
			if (self->table[i].key)
				*find_slot(&bigger, self->table[i].key) = self->table[i];
		free(self->table);
		self->table = bigger.table;
		self->table_cap = bigger.table_cap;
	}
	struct ScopeSlot *s = find_slot(self, slot_key(scope, name));
	self->table_n += s->key == 0;
	*s = (struct ScopeSlot){slot_key(scope, name), sym};
}

static uint32_t name_number(Scopes *self, Str text)
{
	uint32_t id = map_get(&self->names, text);
	if (id == MAP_NONE) {
		id = (uint32_t)self->name_texts.n;
		vec_push(&self->name_texts, text);
		map_set(&self->names, text, id);
	}
	return id;
}

static Sym new_symbol(Scopes *self, uint32_t scope, uint32_t name, Node at)
{
	uint32_t frame = self->scopes.v[scope].frame;
	Symbol sym = {
		.name = self->name_texts.v[name], .scope = scope, .frame = frame, .first = at, .second = NODE_NONE};
	sym.slot = self->scopes.v[frame].nslots++;
	vec_push(&self->symbols, sym);
	Sym id = (Sym)(self->symbols.n - 1);
	table_set(self, scope, name, id);
	return id;
}

static Sym bind(Scopes *self, uint32_t scope, uint32_t name, Node at)
{
	Sym id = table_get(self, scope, name);
	if (id == SYM_NONE)
		id = new_symbol(self, scope, name, at);
	if (self->symbols.v[id].nbind++ == 1)
		self->symbols.v[id].second = at;
	return id;
}

/* ---- what an identifier is, by its place ---- */

typedef enum { ROLE_USE, ROLE_BIND, ROLE_PARAM, ROLE_IMPORT, ROLE_WALRUS, ROLE_OWNER, ROLE_DECLARE, ROLE_NOTHING } Role;

static bool in_as_target(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	while (node_kind(s, p) == N_TUPLE || node_kind(s, p) == N_LIST || node_kind(s, p) == N_LIST_SPLAT)
		p = node_parent(s, p);
	return node_kind(s, p) == N_AS_PATTERN_TARGET;
}

static Role import_role(const Syntax *s, Node dotted, Node n)
{
	Node p = node_parent(s, dotted);
	NodeField field = (NodeField)s->nodes[dotted].field;
	if (node_kind(s, p) == N_CASE_PATTERN || node_kind(s, p) == N_KEYWORD_PATTERN)
		return s->nodes[dotted].after == n + 1 && n == dotted + 1 ? ROLE_BIND
		       : n == dotted + 1                                  ? ROLE_USE
									  : ROLE_NOTHING;
	if (node_kind(s, p) == N_CLASS_PATTERN || node_kind(s, p) == N_UNION_PATTERN)
		return n == dotted + 1 ? ROLE_USE : ROLE_NOTHING;
	if (node_kind(s, p) == N_ALIASED_IMPORT || field == F_MODULE_NAME)
		return ROLE_NOTHING;
	if ((node_kind(s, p) == N_IMPORT || node_kind(s, p) == N_IMPORT_FROM) && n == dotted + 1)
		return ROLE_IMPORT;
	return ROLE_NOTHING;
}

static Role identifier_role(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	NodeField field = (NodeField)s->nodes[n].field;
	switch (node_kind(s, p)) {
	case N_ATTRIBUTE: return field == F_ATTRIBUTE ? ROLE_NOTHING : ROLE_USE;
	case N_KEYWORD_ARGUMENT: return field == F_NAME ? ROLE_NOTHING : ROLE_USE;
	case N_ASSIGNMENT:
	case N_AUGMENTED_ASSIGNMENT:
	case N_FOR:
	case N_FOR_IN: return field == F_LEFT ? ROLE_BIND : ROLE_USE;
	case N_PATTERN_LIST:
	case N_TUPLE_PATTERN:
	case N_LIST_PATTERN:
	case N_AS_PATTERN_TARGET: return ROLE_BIND;
	case N_AS_PATTERN: return n == p + 1 ? ROLE_USE : ROLE_BIND;
	case N_SPLAT_PATTERN: return ROLE_BIND;
	case N_KEYWORD_PATTERN: return ROLE_NOTHING;
	case N_LIST_SPLAT_PATTERN:
	case N_DICTIONARY_SPLAT_PATTERN: {
		NodeKind g = node_kind(s, node_parent(s, p));
		return g == N_PARAMETERS || g == N_LAMBDA_PARAMETERS || g == N_TYPED_PARAMETER ? ROLE_PARAM : ROLE_BIND;
	}
	case N_TUPLE:
	case N_LIST:
	case N_LIST_SPLAT: return in_as_target(s, n) ? ROLE_BIND : ROLE_USE;
	case N_NAMED: return field == F_NAME ? ROLE_WALRUS : ROLE_USE;
	case N_FUNCTION:
	case N_CLASS: return field == F_NAME ? ROLE_OWNER : ROLE_USE;
	case N_PARAMETERS:
	case N_LAMBDA_PARAMETERS: return ROLE_PARAM;
	case N_DEFAULT_PARAMETER:
	case N_TYPED_DEFAULT_PARAMETER: return field == F_NAME ? ROLE_PARAM : ROLE_USE;
	case N_TYPED_PARAMETER: return n == p + 1 ? ROLE_PARAM : ROLE_USE;
	case N_DOTTED_NAME: return import_role(s, p, n);
	case N_ALIASED_IMPORT: return field == F_ALIAS ? ROLE_IMPORT : ROLE_NOTHING;
	case N_GLOBAL:
	case N_NONLOCAL: return ROLE_DECLARE;
	default: return ROLE_USE;
	}
}

/* `global x` and `nonlocal x`: x in this scope means that other symbol. */
static void declare(Scopes *self, const Syntax *s, Node n, uint32_t scope)
{
	uint32_t name = name_number(self, node_text(s, n)), target = 0;
	if (node_kind(s, node_parent(s, n)) == N_NONLOCAL) {
		target = self->scopes.v[scope].parent;
		while (target &&
		       (self->scopes.v[target].kind != SCOPE_FUNCTION || table_get(self, target, name) == SYM_NONE))
			target = self->scopes.v[target].parent;
	}
	Sym sym = table_get(self, target, name);
	if (sym == SYM_NONE)
		sym = new_symbol(self, target, name, n);
	table_set(self, scope, name, sym);
}

static void note_identifier(Scopes *self, const Syntax *s, Node n, uint32_t scope)
{
	Role role = identifier_role(s, n);
	if (role == ROLE_NOTHING)
		return;
	if (role == ROLE_DECLARE) {
		declare(self, s, n, scope);
		return;
	}
	uint32_t target = scope;
	if (role == ROLE_WALRUS)
		while (self->scopes.v[target].kind == SCOPE_COMPREHENSION)
			target = self->scopes.v[target].parent;
	if (role == ROLE_OWNER)
		target = self->scopes.v[scope].parent;
	uint32_t name = name_number(self, node_text(s, n));
	if (role != ROLE_USE) {
		Sym id = bind(self, target, name, n); /* may move the symbols */
		Symbol *sym = &self->symbols.v[id];
		sym->param |= role == ROLE_PARAM;
		sym->imported |= role == ROLE_IMPORT;
		sym->rebound |= role != ROLE_IMPORT;
	}
	vec_push(&self->uses, (uint64_t)n << 32 | target);
}

/* ---- the walk ---- */

typedef struct {
	Node after;
	uint32_t scope;
} Open;

static uint32_t open_scope(Scopes *self, ScopeKind kind, Node n, uint32_t parent)
{
	uint32_t id = (uint32_t)self->scopes.n;
	Scope scope = {kind, n, parent, id, 0};
	if (kind == SCOPE_COMPREHENSION)
		scope.frame = self->scopes.v[parent].frame;
	vec_push(&self->scopes, scope);
	return id;
}

static bool opens(NodeKind k, ScopeKind *kind)
{
	switch (k) {
	case N_FUNCTION: *kind = SCOPE_FUNCTION; return true;
	case N_CLASS: *kind = SCOPE_CLASS; return true;
	case N_LAMBDA: *kind = SCOPE_LAMBDA; return true;
	case N_LIST_COMPREHENSION:
	case N_SET_COMPREHENSION:
	case N_DICTIONARY_COMPREHENSION:
	case N_GENERATOR_EXPRESSION: *kind = SCOPE_COMPREHENSION; return true;
	default: return false;
	}
}

/* Defaults, annotations and base classes are evaluated outside of what they belong to. */
static bool leaves_scope(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, n);
	NodeField field = (NodeField)s->nodes[n].field;
	NodeKind p = node_kind(s, node_parent(s, n));
	if (p == N_DEFAULT_PARAMETER)
		return field == F_VALUE;
	if (p == N_TYPED_DEFAULT_PARAMETER)
		return field == F_VALUE || k == N_TYPE;
	if (p == N_TYPED_PARAMETER)
		return k == N_TYPE;
	if (p == N_FUNCTION)
		return field == F_RETURN_TYPE;
	return p == N_CLASS && field == F_SUPERCLASSES;
}

/* A class body reads a name that it binds further down, or in the very statement, from around it. */
static bool before_binding(const Scopes *self, const Syntax *s, uint32_t scope, Sym sym, Node n)
{
	if (sym == SYM_NONE || self->scopes.v[scope].kind != SCOPE_CLASS)
		return false;
	Node first = self->symbols.v[sym].first, binder = node_parent(s, first);
	NodeKind k = node_kind(s, binder);
	bool whole = k == N_FUNCTION || k == N_CLASS || k == N_ASSIGNMENT;
	return n != first && n < (whole ? s->nodes[binder].after : first);
}

static void resolve_uses(Scopes *self, const Syntax *s)
{
	for (size_t i = 0; i < self->uses.n; i++) {
		Node n = (Node)(self->uses.v[i] >> 32);
		uint32_t scope = (uint32_t)self->uses.v[i];
		Sym sym = self->sym_of[n]; /* holds the name's number until here */
		uint32_t name = sym;
		uint32_t at = scope;
		sym = table_get(self, at, name);
		if (before_binding(self, s, scope, sym, n))
			sym = SYM_NONE;
		while (sym == SYM_NONE && at) {
			at = self->scopes.v[at].parent;
			if (self->scopes.v[at].kind != SCOPE_CLASS)
				sym = table_get(self, at, name);
			else if (self->scopes.v[scope].kind == SCOPE_COMPREHENSION &&
				 self->scopes.v[scope].parent == at)
				sym = table_get(self, at, name);
		}
		self->sym_of[n] = sym;
		if (sym != SYM_NONE && self->symbols.v[sym].frame != self->scopes.v[scope].frame)
			self->symbols.v[sym].captured = true;
	}
}

void scope_build(Scopes *self, const Syntax *s)
{
	self->scopes.n = self->symbols.n = self->uses.n = self->name_texts.n = 0;
	map_clear(&self->names);
	if (self->table_n)
		memset(self->table, 0, self->table_cap * sizeof *self->table);
	self->table_n = 0;
	if (self->sym_of_cap < s->n)
		self->sym_of = base_grow(self->sym_of, s->n, &self->sym_of_cap, sizeof *self->sym_of);
	if (self->scope_of_cap < s->n)
		self->scope_of = base_grow(self->scope_of, s->n, &self->scope_of_cap, sizeof *self->scope_of);
	self->scope_of[0] = 0;
	memset(self->sym_of, 0xff, s->n * sizeof *self->sym_of);
	VEC(Open) open = {0};
	Open module = {s->n, open_scope(self, SCOPE_MODULE, 0, 0)};
	vec_push(&open, module);
	for (Node n = 1; n < s->n; n++) {
		while (n >= open.v[open.n - 1].after)
			open.n--;
		uint32_t scope = open.v[open.n - 1].scope;
		ScopeKind kind;
		self->scope_of[n] = leaves_scope(s, n) ? self->scopes.v[scope].parent : scope;
		if (node_kind(s, n) == N_IDENTIFIER) {
			size_t before = self->uses.n;
			note_identifier(self, s, n, self->scope_of[n]);
			if (self->uses.n > before)
				self->sym_of[n] = name_number(self, node_text(s, n));
		} else if (self->scope_of[n] != scope) {
			uint32_t outer = self->scope_of[n];
			if (opens(node_kind(s, n), &kind))
				outer = open_scope(self, kind, n, outer);
			Open o = {s->nodes[n].after, outer};
			vec_push(&open, o);
		} else if (opens(node_kind(s, n), &kind)) {
			Open o = {s->nodes[n].after, open_scope(self, kind, n, scope)};
			vec_push(&open, o);
		}
	}
	free(open.v);
	resolve_uses(self, s);
}

void scope_free(Scopes *self)
{
	free(self->scopes.v);
	free(self->symbols.v);
	free(self->sym_of);
	free(self->scope_of);
	free(self->name_texts.v);
	free(self->table);
	free(self->uses.v);
	map_free(&self->names);
	*self = (Scopes){0};
}

Sym scope_lookup(const Scopes *self, uint32_t scope, Str text)
{
	uint32_t name = map_get(&self->names, text);
	if (name == MAP_NONE)
		return SYM_NONE;
	Sym sym = table_get(self, scope, name);
	while (sym == SYM_NONE && scope) {
		scope = self->scopes.v[scope].parent;
		if (self->scopes.v[scope].kind != SCOPE_CLASS)
			sym = table_get(self, scope, name);
	}
	return sym;
}

uint32_t scope_opened_by(const Scopes *self, Node n)
{
	size_t lo = 0, hi = self->scopes.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (self->scopes.v[mid].node < n)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < self->scopes.n && self->scopes.v[lo].node == n ? (uint32_t)lo : UINT32_MAX;
}

bool scope_name_used(const Scopes *self, Str name) { return map_get(&self->names, name) != MAP_NONE; }
