/* rewrite_name: spelled names of torch. */
#include "rewrite_name.h"

#include <strings.h>

#include "apply_checks.h"
#include "apply_template.h"
#include "rewrite_facts.h"
#include "rewrite_receiver.h"
#include "rewrite_site.h"

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

/* `build(cfg, torch.optim)`: what looks names up in the module finds torch's, by its `__getattr__` entry. */
static bool module_handed_on(Rewrite *self, Node n, Str name)
{
	Node call = site_argument_of(self->syntax, n);
	if (call == NODE_NONE || rewrite_builtin(self, node_first(self->syntax, call)).n)
		return false;
	Str key = str_c(arena_printf(self->arena, STR_FMT ".__getattr__", STR_ARG(name)));
	const MapEntry *e = mapping_find(key);
	Site site = match_site(n, CTX_VALUE);
	return e && (e->cases[0].when.context & CTX_VALUE) && rewrite_entry(self, e, &site, NODE_NONE, key);
}

static void spelled_failed(Rewrite *self, Node n, Node site, Str name, const MapEntry *e, size_t todos)
{
	if (self->collecting)
		return;
	bool form = node_kind(self->syntax, site) == N_CALL ||
		    (match_context(self->syntax, site) & (CTX_STORE | CTX_AUGSTORE | CTX_DEL));
	const MapEntry *module = e ? NULL : mapping_unsupported_module(name);
	if (module && self->todos.n == todos) {
		rewrite_fired(self, site, module->cases[0].row);
		rewrite_todo(self, site, module->cases[0].unsupported, name, module->cases[0].hint);
	}
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
	Str cls = str_parent_part(name);
	return cls.n ? mapping_find_member(cls, str_last_part(name)) : NULL;
}

const MapEntry *rewrite_called(const Rewrite *self, Node call, Node *object)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, call, F_FUNCTION);
	Str name = fn == NODE_NONE ? (Str){0} : infer_spelled(self->infer, fn);
	bool member = !name.n && fn != NODE_NONE && node_kind(s, fn) == N_ATTRIBUTE;
	if (object)
		*object = member ? node_first(s, fn) : NODE_NONE;
	if (name.n)
		return names_is_torch(name) ? mapping_find(name) : NULL;
	return member ? mapping_tensor_member(node_text(s, node_field(s, fn, F_ATTRIBUTE))) : NULL;
}

/* `nn.Module.__init__(self)`, `nn.Linear.forward(self, x)`: only the class's name changes, to what a base becomes. */
static bool rename_class_of_member(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node obj = node_kind(s, n) == N_ATTRIBUTE ? node_first(s, n) : NODE_NONE;
	Str cls = obj == NODE_NONE ? (Str){0} : infer_spelled(self->infer, obj);
	const MapEntry *e = cls.n ? mapping_find(cls) : NULL;
	Node args = site_is_callee(s, n) ? node_field(s, node_parent(s, n), F_ARGUMENTS) : NODE_NONE;
	if (!e || e->kind != MK_CLASS || args == NODE_NONE || node_first(s, args) == NODE_NONE)
		return false;
	Site site = match_site(obj, CTX_BASE);
	return rewrite_entry(self, e, &site, obj, cls);
}

/* `nn.Conv2d.forward(self, x)`: a method that is the same in both, called on the class. */
static bool unbound_stays(Rewrite *self, Node n, const MapEntry *e)
{
	const Syntax *s = self->syntax;
	Node args = e->kind == MK_METHOD && site_is_callee(s, n) ? node_field(s, node_parent(s, n), F_ARGUMENTS)
								 : NODE_NONE;
	Node first = args == NODE_NONE ? NODE_NONE : node_first(s, args);
	if (first == NODE_NONE)
		return false;
	Site site = match_site(node_parent(s, n), CTX_CALL);
	site.self = first;
	site.args = args;
	site.skipped = first;
	site.self_type = self->infer->types[first];
	Binding b;
	const MapCase *c = match_case(&self->env, &site, e, &b);
	if (c && c->keep)
		return rewrite_entry(self, e, &site, NODE_NONE, str_c(e->key));
	bool plain = c && !c->tmpl.n && !c->nstatements && !c->ndefaults && c->api && c->api[0] == '.';
	return plain && b.nkw == 0 && str_ends(str_c(e->key), str_c(c->api));
}

/* The helper that finds a class of this one's module by its name; NULL where the file has its classes from elsewhere.
 */
static const char *finder_of(const Rewrite *self, const MapEntry *e)
{
	if (!e || e->kind != MK_CLASS)
		return NULL;
	Str key = str_c(e->key);
	while (key.n > 0 && key.p[key.n - 1] != '.')
		key.n--;
	const MapEntry *any = mapping_find(str_c(arena_printf(self->arena, STR_FMT "__getattr__", STR_ARG(key))));
	Site site = match_site(0, CTX_VALUE);
	Binding b;
	const MapCase *c = any && any->ncases ? match_case(&self->env, &site, e, &b) : NULL;
	bool compat = c && c->api && strncmp(c->api, "paddle.compat.", 14) == 0;
	return c && !compat ? any->cases[any->ncases - 1].helper : NULL;
}

const char *name_by_string(const Rewrite *self, const MapEntry *e)
{
	return facts_has(self, "called_with_stars") ? finder_of(self, e) : NULL;
}

/* `{"bn": nn.BatchNorm2d}` in a file that calls such a class with `**options`: what takes torch's. */
static bool write_by_string(Rewrite *self, Node n, const MapEntry *e, const char *helper)
{
	if (!helper || self->collecting)
		return helper;
	apply_helper(self, helper, n);
	const char *name = strrchr(e->key, '.') + 1;
	edit_replace_node(self->edits, n, str_c(arena_printf(self->arena, "%s('%s')", helper, name)));
	return true;
}

static bool text_has(const char *text, const char *a, const char *between, const char *b)
{
	Buf wanted = {0};
	buf_printf(&wanted, "'%s%s%s'", a, between, b);
	bool found = strstr(text, wanted.p) != NULL;
	buf_free(&wanted);
	return found;
}

/* Does the helper name all that its text must know of this case: another name of the class, and parameters that do not
 * pass by their own name? */
static bool helper_knows(const Rewrite *self, const char *helper, const MapEntry *e, const MapCase *c, const Binding *b)
{
	const char *text = mapping_helper(str_c(helper))->text;
	const char *name = strrchr(e->key, '.') + 1, *last = c->api ? strrchr(c->api, '.') : NULL;
	if (!last || (strcasecmp(name, last + 1) != 0 && !text_has(text, name, "': '", last + 1)))
		return false;
	for (int i = 0; b->sig && i < b->sig->n; i++) {
		const MapParam *p = &b->sig->params[i];
		bool same = p->arg.op == ARG_RENAME && p->arg.to && strcmp(p->arg.to, p->name) == 0;
		bool brought = !p->arg.to && checks_brings(self, b, p->name);
		bool refused = !p->arg.to && !brought; /* Paddle's layer refuses it when it runs */
		bool known = text_has(text, p->name, "", "") && !(brought && p->arg.op != ARG_DROP);
		if (b->value[i] == NODE_NONE && !same && !refused && !known)
			return false;
	}
	return true;
}

static bool has_options(const Syntax *s, Node args)
{
	for (Node c = args == NODE_NONE ? args : node_first(s, args); c != NODE_NONE; c = node_next(s, c))
		if (node_kind(s, c) == N_DICTIONARY_SPLAT)
			return true;
	return false;
}

/* `nn.Conv2d(3, 4, 1, **options)`, where the options may need other names. */
static bool called_with_options(Rewrite *self, Node n, const MapEntry *e, const Site *site)
{
	const char *helper = has_options(self->syntax, site->args) ? finder_of(self, e) : NULL;
	Binding b;
	const MapCase *c = helper && site->args != NODE_NONE ? match_case(&self->env, site, e, &b) : NULL;
	Application a = {site, c, &b, n, site->node, str_c(e ? e->key : "")};
	bool plain = c && !c->tmpl.n && !c->statements && !c->unsupported && !c->keep;
	return plain && b.dsplat && !b.splat && !checks_splats(self, &a) && helper_knows(self, helper, e, c, &b) &&
	       write_by_string(self, n, e, helper);
}

/* `cudnn.benchmark, cudnn.deterministic = False, True` where the assignment alone would go: the target does. */
static bool store_nowhere(Rewrite *self, Node n, const MapEntry *e, unsigned context)
{
	bool goes = false;
	for (size_t i = 0; e && i < e->ncases && (context & CTX_STORE); i++) {
		const MapCase *c = &e->cases[i];
		goes |= (c->when.context & CTX_STORE) && c->statements && c->nstatements == 0;
	}
	if (goes && !self->collecting)
		edit_replace_node(self->edits, n, STR("_"));
	return goes;
}

static void spelled_name(Rewrite *self, Node n, Str name)
{
	const Syntax *s = self->syntax;
	if (str_ends(name, STR("__")) && (!mapping_find(name) || str_ends(name, STR(".__init__"))) &&
	    rename_class_of_member(self, n))
		return;
	bool call = site_is_callee(s, n);
	Node node = call ? node_parent(s, n) : n;
	const MapEntry *e = spelled_entry(name);
	if (mapping_is_module(name) && (!e || e->kind == MK_MODULE)) {
		if (!module_handed_on(self, n, name) && !rename_module(self, n, name))
			spelled_failed(self, n, node, name, e, self->todos.n);
		return;
	}
	Site site = match_site(node, 0);
	site.args = call ? node_field(s, node, F_ARGUMENTS) : NODE_NONE;
	site.context = call ? CTX_CALL | CTX_BY_NAME | match_context(s, node) : site_value_context(s, n);
	size_t todos = self->todos.n;
	bool member = e && (e->kind == MK_METHOD || e->kind == MK_PROPERTY);
	if (member && unbound_stays(self, n, e) && rename_class_of_member(self, n))
		return;
	bool handed_on = site_is_default(s, n) || site_argument_of(s, n) != NODE_NONE;
	if (!call && handed_on && !(site.context & CTX_CLASS))
		facts_called_by_value(self, n, e);
	if (!call && (site.context | CTX_ASSIGN) == (CTX_VALUE | CTX_ASSIGN) &&
	    write_by_string(self, n, e, name_by_string(self, e)))
		return;
	if (call && called_with_options(self, n, e, &site))
		return;
	if (!e || member || (!rewrite_entry(self, e, &site, n, name) && !store_nowhere(self, n, e, site.context)))
		spelled_failed(self, n, node, name, e, todos);
	else if (!self->collecting && names_root(self->names, n))
		names_root(self->names, n)->seen++;
}

void name_visit(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	if (site_in_import(s, n))
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
		receiver_visit(self, n);
	}
}
