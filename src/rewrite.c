/* rewrite: finds sites, asks for their case, hands it to apply. */
#include "rewrite.h"

#include "apply.h"

#include <stdlib.h>

/* ---- facts and reports ---- */

static bool has_fact(const void *context, const char *fact)
{
	const Rewrite *self = context;
	for (size_t i = 0; i < self->facts.n; i++)
		if (strcmp(self->facts.v[i].name, fact) == 0)
			return true;
	return false;
}

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

static void set_fact(Rewrite *self, Node n, const char *name)
{
	Fact f = {name, n};
	vec_push(&self->facts, f);
}

/* Facts that were set by what stands inside n do not count. */
static void forget_facts(Rewrite *self, Node n)
{
	size_t kept = 0;
	for (size_t i = 0; i < self->facts.n; i++)
		if (!node_in(self->syntax, self->facts.v[i].node, n))
			self->facts.v[kept++] = self->facts.v[i];
	self->facts.n = kept;
}

/* The scope's node that a site runs in: two sites of one body act one after the other. */
static Node body_of(const Rewrite *self, Node n) { return self->scopes->scopes.v[self->scopes->scope_of[n]].node; }

static void note_second(Rewrite *self, const Site *site, const Binding *b, const MapCase *c)
{
	int i = b->sig ? callargs_param(b->sig, str_c(c->twice_arg)) : -1;
	if (i < 0 || b->value[i] == NODE_NONE)
		return;
	Second now = {c->sets_twice, b->value[i], body_of(self, site->node)};
	for (size_t k = 0; k < self->seconds.n; k++) {
		const Second *s = &self->seconds.v[k];
		if (strcmp(s->fact, now.fact) == 0 && s->body == now.body && s->arg != now.arg &&
		    str_eq(node_text(self->syntax, s->arg), node_text(self->syntax, now.arg)))
			set_fact(self, site->node, now.fact);
	}
	vec_push(&self->seconds, now);
}

/* What a site tells of the whole file; first pass only. */
static void note_facts(Rewrite *self, const Site *site, const Binding *b, const MapCase *c)
{
	if (!self->collecting)
		return;
	if (c->quiet) {
		int i = b->sig ? callargs_param(b->sig, str_c(c->quiet)) : -1;
		Node n = strcmp(c->quiet, "self") == 0 ? site->self : i >= 0 ? b->value[i] : NODE_NONE;
		if (n != NODE_NONE)
			forget_facts(self, n);
	}
	for (size_t k = 0; k < c->nsets; k++)
		set_fact(self, site->node, c->sets[k]);
	if (c->sets_twice)
		note_second(self, site, b, c);
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

void rewrite_todo(Rewrite *self, Node n, unsigned id, Str subject, const char *text)
{
	if (self->collecting)
		return;
	Todo t = {pyexpr_statement(self->syntax, n), n, (uint16_t)id, subject, text};
	vec_push(&self->todos, t);
}

void rewrite_note(Rewrite *self, Node n, unsigned id, Str subject, const char *text)
{
	if (self->collecting)
		return;
	Diag d = {.id = (uint16_t)id, .offset = self->syntax->nodes[n].start, .text = text};
	d.subject = subject.n ? arena_strndup(self->arena, subject.p, subject.n) : NULL;
	vec_push(&self->notes, d);
}

Prec rewrite_prec(const Rewrite *self, Node n)
{
	return self->prec[n] ? (Prec)self->prec[n] : pyexpr_prec(self->syntax, n);
}

void rewrite_keep_torch(Rewrite *self, Node n, Str name)
{
	Kept k = {n, name};
	if (!self->collecting)
		vec_push(&self->kept, k);
}

static bool is_helped(const Rewrite *self, Str name)
{
	for (size_t i = 0; i < self->helpers.n; i++)
		if (str_eqc(name, self->helpers.v[i]))
			return true;
	return false;
}

static void keep_name(Rewrite *self, const Kept *k)
{
	Alias *root = names_root(self->names, k->node);
	bool item = root && !root->module;                  /* imported by `from … import`: that import stays */
	bool helped = item && is_helped(self, root->local); /* unless a helper has its name */
	if (root && !helped)
		root->kept++;
	bool idle = root && !root->spelled && !root->seen &&
		    !str_eqc(root->torch, "torch"); /* no other use: so does the alias */
	bool plain = root && str_eq(root->torch, root->old_local);
	if (!helped && (item || idle || (root && !root->paddle.n)))
		return;
	if (plain)
		root->stays = true;
	bool vision = str_starts(k->name, STR("torchvision"));
	bool local = plain && self->scopes->symbols.v[root->sym].scope != 0; /* imported where it is used */
	self->names->need_torchvision |= vision && !local;
	self->names->need_torch |= !vision && !local;
	if (!plain)
		edit_replace_node(self->edits, k->node, k->name);
}

/* ---- what the output does not show ---- */

static bool quotes(const Syntax *s, const Edit *e, Node n)
{
	for (uint32_t i = 0; i < e->npieces; i++)
		if (e->pieces[i].node != NODE_NONE && node_in(s, n, e->pieces[i].node))
			return true;
	return false;
}

/* Was n left out by a replacement around it (an argument that was dropped, a template without it)? */
static bool is_left_out(const Rewrite *self, Node n)
{
	const NodeRec *r = &self->syntax->nodes[n];
	for (size_t i = 0; i < self->edits->edits.n; i++) {
		const Edit *e = &self->edits->edits.v[i];
		if (e->cls != EDIT_REPLACE || e->start > r->start || e->end < r->end ||
		    !node_in(self->syntax, n, e->owner))
			continue;
		bool empty =
			e->npieces == 0 || (e->npieces == 1 && e->pieces[0].node == NODE_NONE && !e->pieces[0].text.n);
		if (e->owner == n ? empty : !quotes(self->syntax, e, n))
			return true;
	}
	return false;
}

/* What does not stand in the output needs neither a TODO nor an import. */
static void settle(Rewrite *self)
{
	size_t n = 0;
	for (size_t i = 0; i < self->todos.n; i++)
		if (!is_left_out(self, self->todos.v[i].node))
			self->todos.v[n++] = self->todos.v[i];
	self->todos.n = n;
	for (size_t i = 0; i < self->kept.n; i++)
		if (!is_left_out(self, self->kept.v[i].node))
			keep_name(self, &self->kept.v[i]);
}

/* ---- one entry at one site ---- */

/* The subscript or attribute around a call that the case takes in. */
static Node edit_target(const Rewrite *self, const Site *site, const MapCase *c)
{
	if (c->when.item)
		return match_item(self->syntax, site->node, c->when.item);
	unsigned taken = site->context & c->when.context & (CTX_ITEM0 | CTX_ITEM1 | CTX_VALUES | CTX_INDICES);
	if (!taken || (c->when.context & CTX_CALL))
		return site->node;
	Node p = node_parent(self->syntax, site->node);
	while (node_kind(self->syntax, p) == N_PARENTHESIZED)
		p = node_parent(self->syntax, p);
	return p;
}

/* What the name becomes here, unless that hangs on facts that are still to be found. */
static void note_target(Rewrite *self, const MapEntry *e, const MapCase *c, Node name)
{
	bool settled = c->api && c->api[0] != '.' && !c->tmpl.n && !c->statements;
	for (size_t i = 0; i < e->ncases; i++)
		settled &= e->cases[i].when.nfiles == 0;
	if (name != NODE_NONE && settled)
		names_note_target(self->names, name, str_c(c->api));
}

bool rewrite_entry(Rewrite *self, const MapEntry *entry, Site *site, Node name, Str subject)
{
	Binding b = {0};
	b.args = NODE_NONE;
	const MapCase *c = match_case(&self->env, site, entry, &b);
	if (!c)
		return false;
	note_facts(self, site, &b, c);
	if (self->collecting) {
		note_target(self, entry, c, name);
		return true;
	}
	vec_push(&self->rows, c->row);
	if (c->unsupported) {
		rewrite_todo(self, site->node, c->unsupported, subject, c->hint);
		return false;
	}
	Application a = {site, c, &b, name, edit_target(self, site, c), subject};
	bool applied = apply_case(self, &a);
	for (Node p = site->node; applied && p != a.target; p = node_parent(self->syntax, p))
		self->done[node_parent(self->syntax, p)] |= DONE_TAKEN_IN;
	return applied;
}

/* ---- spelled names ---- */

static bool is_import_part(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, node_parent(s, n));
	return k == N_DOTTED_NAME || k == N_ALIASED_IMPORT;
}

static bool in_annotation(const Syntax *s, Node n)
{
	for (Node p = node_parent(s, n); p != NODE_NONE; p = node_parent(s, p)) {
		if (node_kind(s, p) == N_TYPE)
			return true;
		if (node_kind(s, p) == N_BLOCK || node_kind(s, p) == N_ARGUMENT_LIST)
			return false;
	}
	return false;
}

/* CTX_* of a name that is not called. */
static unsigned value_context(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	if (node_kind(s, p) == N_ARGUMENT_LIST && s->nodes[p].field == F_SUPERCLASSES)
		return CTX_BASE;
	unsigned context = match_context(s, n);
	if (context & (CTX_DECORATOR | CTX_STORE | CTX_AUGSTORE | CTX_DEL))
		return context;
	return in_annotation(s, n) ? CTX_ANNOTATION | CTX_VALUE : CTX_VALUE | context;
}

static bool is_callee(const Syntax *s, Node n)
{
	return s->nodes[n].field == F_FUNCTION && node_kind(s, node_parent(s, n)) == N_CALL;
}

/* A longer chain of attributes spells more: `nn` in `nn.Linear`. */
static bool is_prefix_of_name(const Rewrite *self, Node n)
{
	Node p = node_parent(self->syntax, n);
	return node_kind(self->syntax, p) == N_ATTRIBUTE && self->syntax->nodes[n].field == F_OBJECT &&
	       infer_spelled(self->infer, p).n > 0;
}

/* `torch.nn` as a value, or a module with no more of it known. */
static bool rename_module(Rewrite *self, Node n, Str name)
{
	Str target = names_module(name);
	if (!target.n)
		return false;
	if (self->collecting)
		return true;
	Str text = names_spell(self->names, target, n, names_root(self->names, n));
	if (!str_eq(text, node_text(self->syntax, n)))
		edit_replace_node(self->edits, n, text);
	return true;
}

static void spelled_failed(Rewrite *self, Node n, Node site, Str name, const MapEntry *e, size_t todos)
{
	if (self->collecting)
		return;
	bool form = node_kind(self->syntax, site) == N_CALL ||
		    (match_context(self->syntax, site) & (CTX_STORE | CTX_AUGSTORE | CTX_DEL));
	if (self->todos.n == todos)
		rewrite_todo(self, site, !e ? 2005 : form ? 2003 : 2004, name, NULL);
	rewrite_keep_torch(self, n, name);
}

/* The receiver of a method named on a class: torch.Tensor.add(x, y). */
static const MapEntry *spelled_entry(Str name)
{
	const MapEntry *e = mapping_find(name);
	if (e)
		return e;
	size_t dot = name.n;
	while (dot > 0 && name.p[dot - 1] != '.')
		dot--;
	return dot > 1 ? mapping_find_member(str_n(name.p, dot - 1), str_n(name.p + dot, name.n - dot)) : NULL;
}

/* `nn.Module.__init__(self)`, `nn.Linear.forward`: only the class's name changes. */
static bool rename_class_of_member(Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	Node obj = node_kind(s, n) == N_ATTRIBUTE ? node_first(s, n) : NODE_NONE;
	Str cls = obj == NODE_NONE ? (Str){0} : infer_spelled(self->infer, obj);
	const MapEntry *e = cls.n ? mapping_find(cls) : NULL;
	Node call = node_parent(s, n), args = is_callee(s, n) ? node_field(s, call, F_ARGUMENTS) : NODE_NONE;
	bool bare =
		args != NODE_NONE && node_first(s, args) != NODE_NONE && node_next(s, node_first(s, args)) == NODE_NONE;
	if (!e || e->kind != MK_CLASS || !bare || (mapping_find(name) && !str_ends(name, STR(".__init__"))))
		return false;
	Site site = {.node = obj,
		     .self = NODE_NONE,
		     .args = NODE_NONE,
		     .other = NODE_NONE,
		     .skipped = NODE_NONE,
		     .context = CTX_VALUE};
	return rewrite_entry(self, e, &site, obj, cls);
}

static void spelled_name(Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	if (str_ends(name, STR("__")) && rename_class_of_member(self, n, name))
		return;
	bool call = is_callee(s, n);
	Node node = call ? node_parent(s, n) : n;
	const MapEntry *e = spelled_entry(name);
	if (mapping_is_module(name) && (!e || e->kind == MK_MODULE)) {
		if (!rename_module(self, n, name))
			spelled_failed(self, n, node, name, e, self->todos.n);
		return;
	}
	Site site = {.node = node, .self = NODE_NONE, .other = NODE_NONE, .skipped = NODE_NONE, .args = NODE_NONE};
	site.args = call ? node_field(s, node, F_ARGUMENTS) : NODE_NONE;
	site.context = call ? CTX_CALL | match_context(s, node) : value_context(s, n);
	size_t todos = self->todos.n;
	bool member = e && (e->kind == MK_METHOD || e->kind == MK_PROPERTY);
	if (!e || member || !rewrite_entry(self, e, &site, n, name))
		spelled_failed(self, n, node, name, e, todos);
	else if (!self->collecting && names_root(self->names, n))
		names_root(self->names, n)->seen++;
}

/* ---- members of objects ---- */

static bool is_torch_entry(const MapEntry *e) { return e && names_is_torch(str_c(e->key)); }

static unsigned member_context(const Syntax *s, Node n, bool call)
{
	return call ? CTX_CALL | match_context(s, node_parent(s, n)) : value_context(s, n);
}

static Str member_subject(const MapEntry *e) { return str_c(e->key); }

/* May another name see this Tensor? */
static bool may_alias(const Rewrite *self, Node n)
{
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

static void apply_member(Rewrite *self, Node n, const MapEntry *e, const Type *t)
{
	const Syntax *s = self->syntax;
	bool call = is_callee(s, n) && e->kind != MK_PROPERTY;
	Node node = call ? node_parent(s, n) : n;
	Node obj = node_first(s, n);
	Site site = {
		.node = node, .self = obj, .args = NODE_NONE, .other = NODE_NONE, .skipped = NODE_NONE, .self_type = t};
	site.args = call ? node_field(s, node, F_ARGUMENTS) : NODE_NONE;
	site.context = member_context(s, n, call);
	site.may_alias = may_alias(self, obj);
	size_t todos = self->todos.n;
	if (e->kind == MK_METHOD && !call && !method_value_stays(self, &site, e)) {
		rewrite_todo(self, node, 2004, member_subject(e), NULL);
		return;
	}
	bool applied = rewrite_entry(self, e, &site, n, member_subject(e));
	self->done[n] |= applied && (site.context & CTX_AUGSTORE) ? DONE_STORE : 0;
	if (applied || self->collecting || self->todos.n > todos)
		return;
	unsigned stores = CTX_STORE | CTX_AUGSTORE | CTX_DEL;
	if (e->kind == MK_PROPERTY && (site.context & stores) && type_is_unknown(t))
		return;
	rewrite_todo(self, node, call || (site.context & stores) ? 2003 : 2004, member_subject(e), NULL);
}

/* `module.weight` of a module of unknown class: it may be a Linear's. */
static void note_unknown_member(Rewrite *self, Node n, Str name)
{
	const MapEntry *e = mapping_find_member(STR("torch.nn.Linear"), name);
	if (!e || !str_starts(str_c(e->key), STR("torch.nn.Linear")))
		return;
	for (size_t i = 0; i < e->ncases && self->collecting; i++)
		for (size_t k = 0; k < e->cases[i].nsets; k++)
			set_fact(self, n, e->cases[i].sets[k]);
}

/* `.split(",")`, `.index("a")`: no method that others have too takes a string as a Tensor's. */
static bool argument_disproves_tensor(const Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	Node args = is_callee(s, n) ? node_field(s, node_parent(s, n), F_ARGUMENTS) : NODE_NONE;
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
			if (str_eqc(k, "dim") || str_eqc(k, "keepdim"))
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

/* Would the conversion leave the text as it is, whatever the receiver is? */
static bool converts_to_itself(Rewrite *self, const MapEntry *e, Node n, Node args)
{
	const Syntax *s = self->syntax;
	const Type *tensor = any_type(self);
	bool call = args != NODE_NONE;
	Site site = {.node = call ? node_parent(s, n) : n,
		     .self = node_first(s, n),
		     .args = args,
		     .other = NODE_NONE,
		     .skipped = NODE_NONE,
		     .self_type = tensor};
	site.context = member_context(s, n, call);
	Binding b;
	const MapCase *c = match_case(&self->env, &site, e, &b);
	if (!c)
		return false;
	if (c->keep) {
		vec_push(&self->rows, c->row);
		return true;
	}
	if (c->tmpl.n || c->statements || c->unsupported || !c->api || c->api[0] != '.' ||
	    !str_eqc(node_text(s, node_field(s, n, F_ATTRIBUTE)), c->api + 1))
		return false;
	for (int i = 0; b.sig && i < b.sig->n; i++) {
		const MapParam *p = &b.sig->params[i];
		if (b.value[i] == NODE_NONE)
			continue;
		bool keyword = b.arg[i] != b.value[i];
		if (p->arg.op != ARG_RENAME || (keyword && strcmp(p->arg.to, p->name) != 0) ||
		    (!keyword && p->arg.pos != i))
			return false;
	}
	return c->ndefaults == 0;
}

/* A case that asks for `"self": "Tensor?"` is meant for receivers of unknown type too: its other conditions tell
 * enough. */
static bool serves_unknown(Rewrite *self, const MapEntry *e, Node n, Node args)
{
	Site site = {.node = node_parent(self->syntax, n),
		     .self = node_first(self->syntax, n),
		     .args = args,
		     .other = NODE_NONE,
		     .skipped = NODE_NONE,
		     .self_type = any_type(self),
		     .context = member_context(self->syntax, n, true)};
	Binding b;
	const MapCase *c = match_case(&self->env, &site, e, &b);
	for (size_t i = 0; c && i < c->when.nconds; i++)
		if (c->when.conds[i].kind == COND_TYPE && c->when.conds[i].or_unknown &&
		    strcmp(c->when.conds[i].param, "self") == 0)
			return true;
	return false;
}

static void unknown_member(Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	const MapEntry *e = mapping_unknown_member(name);
	note_unknown_member(self, n, name);
	if (!e || self->infer->cautious || argument_disproves_tensor(self, n, name))
		return;
	bool call = is_callee(s, n);
	Node args = call ? node_field(s, node_parent(s, n), F_ARGUMENTS) : NODE_NONE;
	if (e->kind == MK_METHOD && !call)
		return;
	if (e != mapping_tensor_member(name)) {
		apply_member(self, n, e, any_type(self));
		return;
	}
	bool surely = e->torch_only || keyword_proves_tensor(s, args);
	const Type *tensor = type_tensor(&self->infer->table, KIND_ANY, TYPE_LIKELY);
	if (surely) {
		apply_member(self, n, e, tensor);
		if (self->options->strict)
			rewrite_note(self, n, 3004, str_c(e->key), NULL);
		return;
	}
	if (call && serves_unknown(self, e, n, args)) {
		apply_member(self, n, e, any_type(self));
		return;
	}
	if (self->collecting || !call || arguments_say_no_tensor(s, name, args) || converts_to_itself(self, e, n, args))
		return;
	Binding b;
	Site site = {.node = node_parent(s, n),
		     .self = node_first(s, n),
		     .args = args,
		     .other = NODE_NONE,
		     .skipped = NODE_NONE,
		     .self_type = tensor};
	site.context = member_context(s, n, true);
	if (match_case(&self->env, &site, e, &b)) /* as a Tensor's it would be changed: say so */
		rewrite_todo(self, node_parent(s, n), 3001, str_c(e->key), NULL);
}

/* The torch class that a user's class is built on, or an empty Str. */
Str rewrite_torch_base(const Infer *infer, uint32_t cls, unsigned guard)
{
	const Class *c = &infer->classes.v[cls];
	for (size_t i = 0; i < c->bases.n && guard < 16; i++) {
		const Type *b = c->bases.v[i];
		if (b->tag == TY_REF && names_is_torch(b->name))
			return b->name;
		Str found = b->tag == TY_CLASS ? rewrite_torch_base(infer, b->index, guard + 1) : (Str){0};
		if (found.n)
			return found;
	}
	return (Str){0};
}

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

/* Has a class of the file that this one derives from a member of that name? */
static bool base_has_member(const Infer *infer, uint32_t cls, Str name)
{
	const Class *c = &infer->classes.v[cls];
	for (size_t i = 0; i < c->bases.n; i++)
		if (c->bases.v[i]->tag == TY_CLASS && infer_user_member(infer, c->bases.v[i]->index, name))
			return true;
	return false;
}

/* An alias has an entry of its own, with the same cases. */
static bool same_entry(const MapEntry *a, const MapEntry *b) { return a == b || (a && b && a->cases == b->cases); }

static void member(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node obj = node_first(s, n), attr = node_field(s, n, F_ATTRIBUTE);
	if (obj == NODE_NONE || attr == NODE_NONE)
		return;
	const Type *t = type_without_none(&self->infer->table, self->infer->types[obj]);
	Str name = node_text(s, attr);
	if (type_is_unknown(t)) {
		unknown_member(self, n, name);
		return;
	}
	if (t->tag == TY_UNION) {
		if (type_is_tensor(t))
			t = type_tensor(&self->infer->table, type_kind(t), 0);
		else {
			/* convert when every member of the union takes the same entry */
			const MapEntry *same = infer_member(self->infer, t->args[0], name);
			for (size_t i = 1; i < t->n; i++)
				if (!same_entry(infer_member(self->infer, t->args[i], name), same))
					same = NULL;
			const Type *only = only_with_member(self, t, name);
			if (!is_torch_entry(same) && !only) {
				if (type_may_be_tensor(t))
					unknown_member(self, n, name);
				return;
			}
			t = only ? only : t->args[0];
		}
	}
	if (t->tag == TY_TUPLE)
		field_of_tuple(self, n, infer_field(name, t->n));
	if (t->tag == TY_REF || t->tag == TY_CLASS || (t->tag == TY_INSTANCE && (t->flags & TYPE_KEPT)))
		return;
	if (t->tag == TY_OBJECT) {
		const Member *m = infer_user_member(self->infer, t->index, name);
		bool super =
			node_kind(s, obj) == N_CALL && str_eqc(node_text(s, node_field(s, obj, F_FUNCTION)), "super");
		if (super && str_eqc(name, "__init__") &&
		    !str_eqc(rewrite_torch_base(self->infer, t->index, 0), "torch.nn.Module"))
			return; /* the call binds the constructor of the torch base */
		if (super && base_has_member(self->infer, t->index, name))
			return;
		if (m && !super && (m->func != UINT32_MAX || self->infer->classes.v[t->index].bases.n == 0))
			return;
	}
	if (type_has_flag(t, TYPE_LIKELY) && argument_disproves_tensor(self, n, name))
		return;
	const MapEntry *e = infer_member(self->infer, t, name);
	if (is_torch_entry(e) &&
	    (e->kind != MK_METHOD || is_callee(s, n) || t->tag == TY_TENSOR || t->tag == TY_INSTANCE))
		apply_member(self, n, e, t);
	else if (!e &&
		 (t->tag == TY_INSTANCE || (t->tag == TY_OBJECT && !infer_user_member(self->infer, t->index, name))))
		note_unknown_member(self, n, name);
}

/* ---- the walk ---- */

static void visit_name(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	if (is_import_part(s, n))
		return;
	NodeField field = (NodeField)s->nodes[n].field;
	NodeKind pk = node_kind(s, node_parent(s, n));
	if (node_kind(s, n) == N_IDENTIFIER) {
		if ((pk == N_ATTRIBUTE && field == F_ATTRIBUTE) || (pk == N_KEYWORD_ARGUMENT && field == F_NAME))
			return;
		Sym sym = self->scopes->sym_of[n];
		if (sym != SYM_NONE && !self->scopes->symbols.v[sym].imported)
			return;
		if (sym == SYM_NONE && !self->infer->stars.n && !names_is_torch(node_text(s, n)))
			return;
	}
	Str name = infer_spelled(self->infer, n);
	if (name.n && names_is_torch(name)) {
		Alias *root = names_root(self->names, n);
		bool through_variable = root && root->variable && node_kind(s, n) == N_IDENTIFIER;
		if (!is_prefix_of_name(self, n) && !through_variable)
			spelled_name(self, n, name);
	} else if (!name.n && node_kind(s, n) == N_ATTRIBUTE) {
		member(self, n);
	}
}

static void visit(Rewrite *self, Node n)
{
	if (self->done[n] & DONE_TAKEN_IN)
		return;
	switch (node_kind(self->syntax, n)) {
	case N_IDENTIFIER:
	case N_ATTRIBUTE: visit_name(self, n); return;
	case N_DOTTED_NAME: /* in a pattern; imports have their own rules */
		if (infer_spelled(self->infer, n).n)
			visit_name(self, n);
		return;
	case N_CALL: {
		Node fn = node_field(self->syntax, n, F_FUNCTION);
		if (fn != NODE_NONE && !rule_name_strings(self, n) && !rule_builtin(self, n))
			rule_call_value(self, n);
		return;
	}
	case N_STRING:
		if (in_annotation(self->syntax, n))
			rule_quoted_annotation(self, n);
		return;
	case N_COMPARISON:
		rule_name_strings(self, n);
		rule_operator(self, n);
		return;
	case N_AUGMENTED_ASSIGNMENT:
	case N_BINARY:
	case N_UNARY: rule_operator(self, n); return;
	case N_ASSIGNMENT: rule_store_item(self, n); return;
	default: return;
	}
}

/* `{x.size(0)=}` prints its own source text: the label is written out before what it became. */
static void keep_label(Rewrite *self, Node n)
{
	const NodeRec *r = &self->syntax->nodes[n];
	Node expr = node_first(self->syntax, n);
	if (expr == NODE_NONE)
		return;
	uint32_t at = self->syntax->nodes[expr].end;
	const char *text = self->source->bytes.p;
	while (at < r->end && text[at] == ' ')
		at++;
	if (at >= r->end || text[at] != '=' || at + 1 >= r->end)
		return;
	bool edited = false;
	for (size_t i = 0; i < self->edits->edits.n && !edited; i++)
		edited = node_in(self->syntax, self->edits->edits.v[i].owner, expr);
	if (!edited)
		return;
	uint32_t end = at + 1;
	while (end < r->end && text[end] == ' ')
		end++;
	Str label = str_n(text + r->start + 1, end - r->start - 1);
	edit_insert_before(self->edits, n, r->start, label);
	bool plain = end < r->end && text[end] == '}';
	edit_replace_text(self->edits, n, self->syntax->nodes[expr].end, end, plain ? STR("!r") : STR(""));
}

static void keep_labels(Rewrite *self)
{
	for (Node n = 1; n < self->syntax->n; n++)
		if (self->syntax->nodes[n].kind == N_INTERPOLATION)
			keep_label(self, n);
}

/* Parentheses where what a site became binds looser than its place demands. */
static void add_parentheses(Rewrite *self)
{
	for (Node n = 1; n < self->syntax->n; n++) {
		if (!self->prec[n] || self->holed[n] || (Prec)self->prec[n] >= pyexpr_place(self->syntax, n))
			continue;
		edit_insert_before(self->edits, n, self->syntax->nodes[n].start, STR("("));
		edit_insert_after(self->edits, n, self->syntax->nodes[n].end, STR(")"));
	}
}

/* Modules of the project or of unknown packages may bring torch classes along: the fact `foreign_import`.
 * A known one gives `import NAME`. */
static void note_imported(Rewrite *self, Node name)
{
	const Syntax *s = self->syntax;
	if (name != NODE_NONE && node_kind(s, name) == N_ALIASED_IMPORT)
		name = node_first(s, name);
	Str text = name == NODE_NONE ? (Str){0} : node_text(s, name);
	Str root = str_n(text.p, str_find(text, STR(".")));
	if (!text.n || names_is_torch(text))
		return;
	bool known = mapping_is_module(root);
	set_fact(self, name, known ? arena_printf(self->arena, "import " STR_FMT, STR_ARG(root)) : "foreign_import");
}

/* `[x, self.model(x)]`: an input beside what was made of it, so that layers which overwrite their input are seen to. */
static bool shows_input(const Syntax *s, Node display)
{
	for (Node c = node_first(s, display); c != NODE_NONE; c = node_next(s, c)) {
		Node fn = node_kind(s, c) == N_CALL ? node_field(s, c, F_FUNCTION) : NODE_NONE;
		Node args = fn == NODE_NONE ? NODE_NONE : node_field(s, c, F_ARGUMENTS);
		if (args == NODE_NONE || node_kind(s, fn) != N_ATTRIBUTE ||
		    !str_eqc(node_text(s, node_first(s, fn)), "self"))
			continue;
		Node input = node_first(s, args);
		for (Node x = node_first(s, display); x != NODE_NONE && input != NODE_NONE; x = node_next(s, x))
			if (node_kind(s, x) == N_IDENTIFIER && str_eq(node_text(s, x), node_text(s, input)))
				return true;
	}
	return false;
}

/* Facts about the file that no site tells: its imports, the label that losses ignore by default, inputs that are used
 * again. */
static void note_file(Rewrite *self)
{
	const Syntax *s = self->syntax;
	for (Node n = 1; n < s->n; n++) {
		if (node_kind(s, n) == N_IMPORT_FROM)
			note_imported(self, node_field(s, n, F_MODULE_NAME));
		else if (node_kind(s, n) == N_IMPORT)
			for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
				note_imported(self, c);
		else if (node_kind(s, n) == N_UNARY && str_eqc(node_text(s, n), "-100"))
			set_fact(self, n, "minus_100");
		else if ((node_kind(s, n) == N_LIST || node_kind(s, n) == N_TUPLE) && shows_input(s, n))
			set_fact(self, n, "inputs_seen");
	}
}

void rewrite_collect(Rewrite *self)
{
	uint32_t n = self->syntax->n;
	self->env = self->infer->env;
	self->env.has_fact = has_fact;
	self->env.user_is = user_is;
	self->env.subclass = subclass;
	self->env.member_of = member_of;
	self->env.constant_of = constant_of;
	self->env.context = self;
	self->facts.n = self->seconds.n = self->todos.n = self->kept.n = self->notes.n = self->saved.n = self->rows.n =
		self->helpers.n = 0;
	self->first_helped = NODE_NONE;
	if (self->prec_cap < 3 * (size_t)n)
		self->prec = base_grow(self->prec, 3 * (size_t)n, &self->prec_cap, 1);
	self->holed = self->prec + n;
	self->done = self->holed + n;
	memset(self->prec, 0, 3 * (size_t)n);
	names_build(self->names, self->infer, false);
	self->collecting = true;
	note_file(self);
	for (Node i = n; i-- > 1;)
		visit(self, i);
	self->collecting = false;
	self->infer->env = self->env;
	names_build(self->names, self->infer, true);
}

void rewrite_run(Rewrite *self)
{
	rewrite_collect(self);
	uint32_t n = self->syntax->n;
	for (Node i = n; i-- > 1;)
		visit(self, i);
	add_parentheses(self);
	keep_labels(self);
	settle(self);
}

void rewrite_free(Rewrite *self)
{
	free(self->facts.v);
	free(self->seconds.v);
	free(self->todos.v);
	free(self->kept.v);
	free(self->notes.v);
	free(self->saved.v);
	free(self->rows.v);
	free(self->helpers.v);
	free(self->prec);
}
