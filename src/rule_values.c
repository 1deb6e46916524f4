/* rule_values: calls of values: of variables that hold torch functions or classes, of instances of torch's layers,
 * of partial(), of the constructors of torch classes that a user's class is built on.
 *
 * In: a call whose callee is no spelled torch name.  Out: the call with its arguments as the converted value
 * takes them; where the value takes other arguments than the call gives and only one function can be meant,
 * that function's own conversion in the variable's place. */
#include "apply.h"

#include <string.h>

#include "mapping.h"
#include "pyexpr.h"
#include "apply_checks.h"
#include "rewrite_facts.h"
#include "rewrite_name.h"

/* What the bare name of an entry becomes. */
static const MapCase *value_case(const Rewrite *self, const MapEntry *e)
{
	Site site = match_site(0, CTX_VALUE);
	Binding b;
	return match_case(&self->env, &site, e, &b);
}

/* The parameters of the helper or lambda that a template starts with, as text; empty when it is neither. */
static Str written_parameters(const Tmpl *t)
{
	Str text = t->n ? str_c(t->pieces[0].text) : (Str){0};
	if (t->n == 1 && t->pieces[0].kind == TP_HELPER) {
		Str helper = str_c(mapping_helper(text)->text);
		size_t at = str_find(helper, str_starts(helper, STR("class ")) ? STR("def __init__(") : STR("("));
		Str rest = str_n(helper.p + at, helper.n - at);
		return str_n(rest.p, str_find(rest, STR("):")));
	}
	if (!t->n || t->pieces[0].kind != TP_TEXT || !str_starts(text, STR("lambda ")))
		return (Str){0};
	return str_n(text.p, str_find(text, STR(":")));
}

static bool is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
}

static bool has_word(Str text, Str word)
{
	while (text.n) {
		size_t at = str_find(text, word), end = at + word.n;
		if (at == text.n)
			return false;
		if ((at == 0 || !is_word(text.p[at - 1])) && (end == text.n || !is_word(text.p[end])))
			return true;
		text = str_n(text.p + end, text.n - end);
	}
	return false;
}

/* Does a call give only keywords that those parameters have?  Empty: nothing is known against it. */
static bool fits_parameters(const Syntax *s, Node args, Str parameters)
{
	if (!parameters.n || str_find(parameters, STR("**")) < parameters.n)
		return true;
	for (Node c = node_first(s, args); c != NODE_NONE; c = node_next(s, c))
		if (node_kind(s, c) == N_KEYWORD_ARGUMENT && !has_word(parameters, node_text(s, node_first(s, c))))
			return false;
	return true;
}

/* Is it a helper that derives from Paddle's class and is constructed as that is? */
static bool is_derived(const Tmpl *t)
{
	if (t->n != 1 || t->pieces[0].kind != TP_HELPER)
		return false;
	Str text = str_c(mapping_helper(str_c(t->pieces[0].text))->text);
	return str_starts(text, STR("class ")) && str_find(text, STR("(paddle.")) < str_find(text, STR("\n")) &&
	       str_find(text, STR("def __init__(")) == text.n;
}

/* Has the entry a case of its own for the bare name?  What it names then takes torch's arguments. */
static bool named_alike(const Rewrite *self, const MapEntry *e, Node args)
{
	const MapCase *c = value_case(self, e);
	if (!c || c->unsupported || is_derived(&c->tmpl))
		return false;
	if (!fits_parameters(self->syntax, args, written_parameters(&c->tmpl)))
		return false;
	if (c->tmpl.n && c->tmpl.pieces[0].kind == TP_HELPER)
		return true; /* helpers have torch's signature, and so has what they make of a name */
	if (e->kind != MK_FUNCTION)
		return false;
	return ((c->when.context & CTX_VALUE) && c->tmpl.n) || (c->api && strncmp(c->api, "paddle.compat.", 14) == 0);
}

/* Does a variable that holds this take torch's arguments? */
static bool takes_torch(const Rewrite *self, const MapEntry *e, Node args)
{
	return name_by_string(self, e) || named_alike(self, e, args);
}

/* Does a class derived from this one get a helper as its base, which takes torch's arguments? */
static bool based_alike(const Rewrite *self, const MapEntry *e)
{
	Site site = match_site(0, CTX_BASE);
	Binding b;
	const MapCase *c = match_case(&self->env, &site, e, &b);
	return c && c->tmpl.n == 1 && c->tmpl.pieces[0].kind == TP_HELPER && !is_derived(&c->tmpl);
}

/* Is what the bare name becomes also what this case calls? */
static bool names_same_api(const Rewrite *self, const MapEntry *e, const MapCase *call)
{
	const MapCase *c = value_case(self, e);
	return c && (!c->tmpl.n || is_derived(&c->tmpl)) && c->api && call->api && strcmp(c->api, call->api) == 0;
}

/* `movable({call})`: something around the call, whoever is called. */
static bool wraps_call(const Tmpl *t)
{
	bool call = false;
	for (size_t i = 0; i < t->n; i++) {
		call |= t->pieces[i].kind == TP_CALL;
		if (t->pieces[i].kind != TP_CALL && t->pieces[i].kind != TP_TEXT && t->pieces[i].kind != TP_HELPER)
			return false;
	}
	return call;
}

/* `f(*args, **kwargs)` with the stars of the function around: it hands on what it gets. */
static bool hands_on(const Rewrite *self, Node args)
{
	const Syntax *s = self->syntax;
	for (Node c = node_first(s, args); c != NODE_NONE; c = node_next(s, c)) {
		bool star = node_kind(s, c) == N_LIST_SPLAT || node_kind(s, c) == N_DICTIONARY_SPLAT;
		Node name = star ? node_first(s, c) : NODE_NONE;
		Sym sym =
			name != NODE_NONE && node_kind(s, name) == N_IDENTIFIER ? self->scopes->sym_of[name] : SYM_NONE;
		if (sym == SYM_NONE || !self->scopes->symbols.v[sym].param)
			return false;
	}
	return node_kind(s, args) == N_ARGUMENT_LIST && node_first(s, args) != NODE_NONE;
}

/* Is it a parameter, to which callers that are not seen may give other classes? */
static bool is_parameter(const Rewrite *self, Node fn)
{
	Sym sym = node_kind(self->syntax, fn) == N_IDENTIFIER ? self->scopes->sym_of[fn] : SYM_NONE;
	return sym != SYM_NONE && self->scopes->symbols.v[sym].param;
}

/* Does the case do more to the given arguments than to name them otherwise? */
static bool changes_values(const Binding *b)
{
	for (int i = 0; b->sig && i < b->sig->n; i++)
		if (b->value[i] != NODE_NONE && b->sig->params[i].arg.op != ARG_RENAME)
			return true;
	return false;
}

/* Is this call written the same for both, as for torch.Tensor and torch.FloatTensor? */
static bool called_alike(const Rewrite *self, const Site *site, const MapEntry *a, const MapEntry *b)
{
	if (a->cases == b->cases)
		return true;
	Binding of_a, of_b;
	const MapCase *c = match_case(&self->env, site, a, &of_a), *d = match_case(&self->env, site, b, &of_b);
	return c && d && c->tmpl.n && mapping_same_template(&c->tmpl, &d->tmpl) && !c->api && !changes_values(&of_a) &&
	       !changes_values(&of_b);
}

/* The one torch function that a variable holds, under one or more names; NULL when it may hold others. */
static const MapEntry *only_entry(const Rewrite *self, Node fn, const Site *site, const Type *const *members,
				  size_t count)
{
	if (is_parameter(self, fn) || !pyexpr_is_pure(self->syntax, fn))
		return NULL;
	const MapEntry *only = NULL;
	for (size_t i = 0; i < count; i++) {
		const MapEntry *e = members[i]->tag == TY_REF && names_is_torch(members[i]->name)
					    ? mapping_find(members[i]->name)
					    : NULL;
		if (!e || (only && !called_alike(self, site, e, only)))
			return NULL;
		only = e;
	}
	return only;
}

static bool hangs_on_types(const MapCase *c)
{
	for (size_t i = 0; i < c->when.nconds; i++)
		if (c->when.conds[i].kind == COND_TYPE)
			return true;
	return false;
}

/* `F.softmax(x, dim=1)` where F is a parameter that holds the module: what is called is the module's, so the call is
 * converted as one by name; the name stays when it is the same in Paddle's module. */
static bool call_of_module(Rewrite *self, Node fn, const Site *site, const Type *callee)
{
	const Syntax *s = self->syntax;
	Node module = node_kind(s, fn) == N_ATTRIBUTE ? node_first(s, fn) : NODE_NONE;
	const Type *t = module == NODE_NONE ? NULL : self->infer->types[module];
	if (!t || t->tag != TY_REF || callee->tag != TY_REF || !mapping_is_module(t->name))
		return false;
	const MapEntry *e = mapping_find(callee->name);
	Site here = *site;
	here.context |= match_context(s, site->node);
	Binding b;
	const MapCase *c = e ? match_case(&self->env, &here, e, &b) : NULL;
	if (!c)
		return false;
	Str attr = node_text(s, node_field(s, fn, F_ATTRIBUTE)), home = names_module(t->name),
	    api = c->api ? str_c(c->api) : home;
	bool same = api.n == home.n + 1 + attr.n && str_starts(api, home) && str_ends(api, attr);
	rewrite_entry(self, e, &here, same ? NODE_NONE : fn, callee->name);
	return true;
}

/* The call of the one function that the variable holds, where what the bare name became cannot be called so. */
static bool call_directly(Rewrite *self, Node fn, Site *site, const Type *const *members, size_t count)
{
	const MapEntry *e = only_entry(self, fn, site, members, count);
	if (!e || name_by_string(self, e))
		return false;
	Site here = *site;
	here.context |= match_context(self->syntax, site->node);
	Binding b;
	const MapCase *c = match_case(&self->env, &here, e, &b), *named = value_case(self, e);
	if (!c || c->keep || c->unsupported || c->statements)
		return false;
	bool same = names_same_api(self, e, c);
	if (named_alike(self, e, site->args)) {
		bool helper = named->tmpl.n == 1 && !written_parameters(&named->tmpl).n && changes_values(&b);
		if (!helper && (named->tmpl.n || c->tmpl.n || !c->api || !(same || hangs_on_types(c))))
			return false;
	} else if (!c->tmpl.n && (e->kind == MK_CLASS || same)) {
		return false;
	}
	return rewrite_entry(self, e, &here, same ? NODE_NONE : fn, members[0]->name);
}

/* What a variable that may hold several functions calls: the case for the first torch function among them. */
typedef struct {
	const MapCase *cas; /* NULL: none */
	Binding binding;
	Str subject;
	bool partial; /* one of them is a functools.partial */
	bool failed;  /* one cannot be called so: a TODO was recorded */
} Callee;

/* Does the call take the same arguments whichever of its cases is meant, with nothing around the name but the call? */
static bool is_renamed_only(const Rewrite *self, const MapEntry *e, const MapCase *c)
{
	return (!c->tmpl.n || wraps_call(&c->tmpl)) && !c->statements && !c->unsupported && names_same_api(self, e, c);
}

static void add_callee(Rewrite *self, const Site *site, const Type *member, Callee *out)
{
	out->partial |= member->tag == TY_PARTIAL;
	const Type *m = member->tag == TY_PARTIAL ? member->args[0] : member;
	const MapEntry *e = m->tag == TY_REF && names_is_torch(m->name) ? mapping_find(m->name) : NULL;
	if (!e || takes_torch(self, e, site->args))
		return;
	Binding b;
	const MapCase *c = match_case(&self->env, site, e, &b);
	if (!c || c->keep)
		return;
	if (!is_renamed_only(self, e, c)) {
		if (self->collecting && b.dsplat)
			facts_set(self, site->node, "called_with_stars");
		facts_called_by_value(self, site->node, e);
		rewrite_todo(self, site->node, 3003, m->name, NULL);
		out->failed = true;
	} else if (!out->cas) {
		out->cas = c;
		out->binding = b;
		out->subject = m->name;
	}
}

/* The torch class whose constructor a call of the user's class t takes, this file's or another's; empty: none. */
static Str inherited_constructor(Rewrite *self, const Type *t)
{
	if (t->tag == TY_CLASS) {
		bool own = infer_user_member(self->infer, t->index, STR("__init__"));
		return own ? (Str){0} : rewrite_torch_base(self->infer, t->index, 0);
	}
	const InferProject *project = self->infer->project;
	bool method, own;
	project->member(project->context, &self->infer->table, t->name, STR("__init__"), &method, &own);
	Str base = {0}, next;
	for (size_t i = 0; !own && (next = project->base(project->context, t->name, i)).n; i++) {
		base = next;
		if (!str_eqc(base, "torch.nn.Module"))
			break;
	}
	return base;
}

/* Does what the user wrote take the call, with parameters of its own? */
static bool is_users(Rewrite *self, const Type *member)
{
	const Type *t = member->tag == TY_PARTIAL ? member->args[0] : member;
	bool project = t->tag == TY_REF && infer_is_project(t->name) && self->infer->project;
	return t->tag == TY_FUNCTION || ((t->tag == TY_CLASS || project) && !inherited_constructor(self, t).n);
}

/* Does the case leave the arguments of this call as they are? */
static bool leaves_arguments(const Syntax *s, const MapCase *c, const Binding *b)
{
	if (c->ndefaults || !b->sig)
		return false;
	for (int i = 0; i < b->sig->n; i++) {
		const MapParam *p = &b->sig->params[i];
		if (b->value[i] == NODE_NONE)
			continue;
		bool keyword = node_kind(s, node_parent(s, b->value[i])) == N_KEYWORD_ARGUMENT;
		bool same = keyword ? p->arg.to && strcmp(p->arg.to, p->name) == 0 : p->arg.pos == i;
		if (p->arg.op != ARG_RENAME || !same)
			return false;
	}
	return true;
}

/* Does Paddle's class take the names of torch for these arguments, as the case for `**options` says? */
static bool takes_names(const Rewrite *self, const Site *site, const MapEntry *e)
{
	for (size_t i = 0; i < e->ncases; i++) {
		const MapCase *c = &e->cases[i];
		Binding b;
		bool now = c->when.paddle_cmp == CMP_NONE || self->env.target >= c->when.paddle;
		if (now && match_asks_for(c, "**") && !c->tmpl.n && !c->unsupported && c->nsigs == 1 &&
		    callargs_bind(self->syntax, site->args, &c->sigs[0], site->skipped, &b) &&
		    leaves_arguments(self->syntax, c, &b))
			return true;
	}
	return false;
}

/* Does each of the torch classes that the variable may hold take the call as it is written? */
static bool all_take_names(const Rewrite *self, const Site *site, const Type *const *members, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const Type *m = members[i]->tag == TY_PARTIAL ? members[i]->args[0] : members[i];
		const MapEntry *e = m->tag == TY_REF && names_is_torch(m->name) ? mapping_find(m->name) : NULL;
		if (e && !takes_names(self, site, e))
			return false;
	}
	return true;
}

/* A call that may reach the user's own class too cannot be changed: is the matter settled otherwise? */
static bool suits_both(Rewrite *self, const Site *site, const Callee *callee, const Type *const *members, size_t count)
{
	bool users = false;
	for (size_t i = 0; i < count; i++)
		users |= is_users(self, members[i]);
	bool open = users || is_parameter(self, node_field(self->syntax, site->node, F_FUNCTION));
	MapCase without_defaults = *callee->cas; /* partial() has them already */
	if (callee->partial)
		without_defaults.ndefaults = 0;
	if (!open || leaves_arguments(self->syntax, &without_defaults, &callee->binding))
		return false;
	if (all_take_names(self, site, members, count))
		return true;
	if (users && self->collecting)
		facts_set(self, site->node, "called_with_stars");
	else if (users)
		rewrite_todo(self, site->node, 3003, callee->subject, NULL);
	return users;
}

static bool gives_keywords(const Syntax *s, Node args)
{
	for (Node c = node_first(s, args); c != NODE_NONE; c = node_next(s, c))
		if (node_kind(s, c) == N_KEYWORD_ARGUMENT)
			return true;
	return false;
}

/* `act_layer(inplace=True)` where nothing is known of the variable. */
static void call_unknown(Rewrite *self, Node n, Node fn, Node args)
{
	if (node_kind(self->syntax, fn) != N_IDENTIFIER || !gives_keywords(self->syntax, args))
		return;
	const MapEntry *e = mapping_find(STR("torch.nn.Module.__call__"));
	Site site = match_site(n, CTX_CALL);
	site.args = args;
	Binding b;
	const MapCase *c = e ? match_case(&self->env, &site, e, &b) : NULL;
	if (!c || c->keep || self->collecting)
		return;
	Application a = {&site, c, &b, NODE_NONE, n, str_c(e->key)};
	rewrite_fired(self, n, c->row);
	apply_case(self, &a);
}

/* What a file makes do with where torch lacks a name: defined in the `except` of a try. */
static bool is_fallback(const Rewrite *self, const Type *t)
{
	const Syntax *s = self->syntax;
	Node n = NODE_NONE;
	if (t->tag == TY_CLASS)
		n = self->infer->classes.v[t->index].node;
	else if (t->tag == TY_FUNCTION)
		n = self->infer->funcs.v[t->index].node;
	for (n = n == NODE_NONE ? n : node_parent(s, n); n != NODE_NONE; n = node_parent(s, n)) {
		NodeKind k = node_kind(s, n);
		if (k == N_EXCEPT)
			return true;
		if (k == N_FUNCTION || k == N_CLASS)
			return false;
	}
	return false;
}

/* What a variable may hold that is called, without fallbacks where there is anything else. */
static const Type *without_fallbacks(Rewrite *self, const Type *t)
{
	const Type *kept = NULL;
	for (size_t i = 0; t && t->tag == TY_UNION && i < t->n; i++)
		if (!is_fallback(self, t->args[i]))
			kept = kept ? type_join(&self->infer->table, kept, t->args[i]) : t->args[i];
	return kept ? kept : t;
}

static void call_value(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, n, F_FUNCTION), args = node_field(s, n, F_ARGUMENTS);
	const Type *t = type_without_none(&self->infer->table, self->infer->types[fn]);
	if (args == NODE_NONE || hands_on(self, args))
		return;
	t = without_fallbacks(self, t);
	if (type_is_unknown(t))
		call_unknown(self, n, fn, args);
	if (!t)
		return;
	const Type *const *members = t->tag == TY_UNION ? t->args : &t;
	size_t count = t->tag == TY_UNION ? t->n : 1;
	Site site = match_site(n, CTX_CALL);
	site.args = args;
	if (call_of_module(self, fn, &site, t) || call_directly(self, fn, &site, members, count))
		return;
	Callee callee = {0};
	for (size_t i = 0; i < count && !callee.failed; i++)
		add_callee(self, &site, members[i], &callee);
	if (!callee.cas || callee.failed || suits_both(self, &site, &callee, members, count))
		return;
	MapCase without_defaults = *callee.cas; /* partial() has them already */
	if (callee.partial)
		without_defaults.ndefaults = 0;
	Application a = {&site, &without_defaults, &callee.binding, NODE_NONE, n, callee.subject};
	if (self->collecting) {
		if (!checks_splats(self, &a))
			facts_set(self, n, "called_with_stars");
		return;
	}
	rewrite_fired(self, n, callee.cas->row);
	apply_case(self, &a);
}

/* `lstm(x)`: what a torch layer does when called, where Paddle's differs. */
static bool call_instance(Rewrite *self, Node n)
{
	Node fn = node_field(self->syntax, n, F_FUNCTION);
	const Type *t = type_without_none(&self->infer->table, self->infer->types[fn]);
	if (!t || t->tag != TY_INSTANCE)
		return false;
	const MapEntry *e = infer_find_member(self->infer, t->name, STR("forward"));
	if (!e || !names_is_torch(str_c(e->key)) || (t->flags & TYPE_KEPT))
		return true;
	Site site = match_site(n, CTX_CALL | match_context(self->syntax, n));
	site.self = fn;
	site.self_type = t;
	site.args = node_field(self->syntax, n, F_ARGUMENTS);
	rewrite_entry(self, e, &site, NODE_NONE, str_c(e->key));
	return true;
}

/* A template that calls the class itself with what a helper makes of the arguments serves its constructor too. */
static bool arguments_by_helper(Rewrite *self, Site *site, const MapCase *c, const Binding *b, Str base)
{
	const Tmpl *t = &c->tmpl;
	bool itself = t->n > 2 && t->pieces[0].kind == TP_NAME && c->api && strcmp(t->pieces[0].text, c->api) == 0 &&
		      t->pieces[1].kind == TP_TEXT && t->pieces[1].text[0] == '(';
	if (!itself || site->skipped != NODE_NONE)
		return false;
	MapCase rest = *c;
	rest.tmpl.pieces++;
	rest.tmpl.n--;
	site->node = site->args;
	Application a = {site, &rest, b, NODE_NONE, site->node, base};
	rewrite_fired(self, site->node, c->row);
	return apply_case(self, &a);
}

/* The arguments of a constructor of the torch class that a user's class is built on; `skipped`: the object itself. */
static bool convert_base_init(Rewrite *self, Node n, Str base, Node skipped)
{
	const MapEntry *e = base.n && !str_eqc(base, "torch.nn.Module") ? mapping_find(base) : NULL;
	if (!e)
		return false;
	Node args = node_field(self->syntax, n, F_ARGUMENTS);
	Site site = match_site(n, CTX_CALL);
	site.args = args;
	site.skipped = skipped;
	Binding b;
	const MapCase *m = match_case(&self->env, &site, e, &b);
	if (m)
		facts_note(self, &site, &b, m);
	if (!m || self->collecting)
		return true;
	if (named_alike(self, e, args) || based_alike(self, e))
		return true;
	if (arguments_by_helper(self, &site, m, &b, base))
		return true;
	if (m->tmpl.n || m->statements || m->unsupported) {
		rewrite_todo(self, n, 3003, base, NULL);
		return true;
	}
	Application a = {&site, m, &b, NODE_NONE, n, base};
	rewrite_fired(self, n, m->row);
	apply_case(self, &a);
	return true;
}

/* `super().__init__(3, 6, bias=False)` in a subclass of a torch layer takes the layer's own arguments. */
static bool call_super_init(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, n, F_FUNCTION), args = node_field(s, n, F_ARGUMENTS);
	if (node_kind(s, fn) != N_ATTRIBUTE || !pyexpr_is_super(s, node_first(s, fn)) || args == NODE_NONE)
		return false;
	Node attr = node_field(s, fn, F_ATTRIBUTE);
	const Type *t = self->infer->types[node_first(s, fn)];
	if (attr == NODE_NONE || !str_eqc(node_text(s, attr), "__init__") || !t || t->tag != TY_OBJECT ||
	    node_first(s, args) == NODE_NONE || infer_base_member(self->infer, t->index, STR("__init__")))
		return false;
	return convert_base_init(self, n, rewrite_torch_base(self->infer, t->index, 0), NODE_NONE);
}

/* `nn.Linear.__init__(self, 3, 6, bias=False)`: rewrite_name changes the class's name. */
static bool call_base_init(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, n, F_FUNCTION), args = node_field(s, n, F_ARGUMENTS);
	Str init = STR(".__init__"), name = infer_spelled(self->infer, fn);
	Node object = args == NODE_NONE ? NODE_NONE : node_first(s, args);
	if (!str_ends(name, init) || !names_is_torch(name) || object == NODE_NONE || node_next(s, object) == NODE_NONE)
		return false;
	return convert_base_init(self, n, str_n(name.p, name.n - init.n), object);
}

/* `functools.partial(nn.BatchNorm2d, eps=1e-3)`: the keywords are those of the class. */
static bool call_partial(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, n, F_FUNCTION), args = node_field(s, n, F_ARGUMENTS);
	const Type *t = self->infer->types[fn];
	if (!t || t->tag != TY_REF || !str_eqc(t->name, "functools.partial") || node_kind(s, args) != N_ARGUMENT_LIST)
		return false;
	Node first = node_first(s, args);
	const Type *of = first == NODE_NONE ? NULL : self->infer->types[first];
	if (!of || of->tag != TY_REF || !names_is_torch(of->name))
		return true;
	const MapEntry *e = mapping_find(of->name);
	Site site = match_site(n, CTX_CALL);
	site.args = args;
	site.skipped = first;
	Binding b;
	const MapCase *c = e && !takes_torch(self, e, args) ? match_case(&self->env, &site, e, &b) : NULL;
	if (c && (c->tmpl.n || c->statements))
		facts_called_by_value(self, n, e);
	if (!c || self->collecting || c->keep)
		return true;
	if (c->tmpl.n || c->statements || c->unsupported) {
		rewrite_todo(self, n, 3003, of->name, NULL);
		return true;
	}
	Application a = {&site, c, &b, NODE_NONE, n, of->name};
	apply_case(self, &a);
	return true;
}

/* `Named(3, affine=True)` of a user's class that takes the constructor of its torch base. */
static bool construct_inherited(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node fn = node_field(s, n, F_FUNCTION), args = node_field(s, n, F_ARGUMENTS);
	const Type *t = self->infer->types[fn];
	bool project = t && t->tag == TY_REF && infer_is_project(t->name) && self->infer->project;
	if (!t || (t->tag != TY_CLASS && !project) || node_first(s, args) == NODE_NONE)
		return false;
	Str base = inherited_constructor(self, t);
	const MapEntry *e = base.n && names_is_torch(base) ? mapping_find(base) : NULL;
	Site site = match_site(n, CTX_CALL);
	site.args = args;
	Binding b;
	const MapCase *c = e && !based_alike(self, e) ? match_case(&self->env, &site, e, &b) : NULL;
	if (!c || self->collecting || c->keep || c->tmpl.n || c->statements || c->unsupported)
		return true;
	Application a = {&site, c, &b, NODE_NONE, n, base};
	apply_case(self, &a);
	return true;
}

/* Is it an argument that calls of what is not known leave out, as `inplace` of layers? */
static bool is_left_out(Str key)
{
	const MapEntry *e = key.n ? mapping_find(STR("torch.nn.Module.__call__")) : NULL;
	for (size_t i = 0; e && i < e->ncases; i++)
		for (size_t k = 0; k < e->cases[i].when.nconds; k++) {
			const MapCond *c = &e->cases[i].when.conds[k];
			if (c->kind == COND_HAS && !c->negated && str_eqc(key, c->param))
				return true;
		}
	return false;
}

/* Is a variable of a function, bound once, used for nothing but `f(**options)`? */
static bool is_handed_on(const Rewrite *self, Node binding)
{
	const Syntax *s = self->syntax;
	Sym sym = self->scopes->sym_of[binding];
	if (sym == SYM_NONE || self->scopes->symbols.v[sym].nbind != 1 || self->scopes->symbols.v[sym].captured)
		return false;
	bool used = false;
	for (Node n = 1; n < s->n; n++) {
		if (self->scopes->sym_of[n] != sym || n == binding || node_kind(s, n) != N_IDENTIFIER)
			continue;
		Node p = node_parent(s, n);
		if (node_kind(s, p) != N_DICTIONARY_SPLAT || node_kind(s, node_parent(s, p)) != N_ARGUMENT_LIST)
			return false;
		used = true;
	}
	return used;
}

/* `options = {} if inplace is None else {"inplace": inplace}`, for `layer(**options)`. */
void rule_options(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node pair = node_first(s, n), whole = n, p = node_parent(s, n);
	if (self->collecting || pair == NODE_NONE || node_kind(s, pair) != N_PAIR || node_next(s, pair) != NODE_NONE ||
	    !is_left_out(pyexpr_plain_string(s, node_first(s, pair))))
		return;
	if (node_kind(s, p) == N_CONDITIONAL) {
		Node yes = node_first(s, p), no = node_next(s, node_next(s, yes)), other = yes == n ? no : yes;
		if (node_kind(s, other) == N_DICTIONARY && node_first(s, other) == NODE_NONE)
			whole = p;
	}
	p = node_parent(s, whole);
	Node left = node_kind(s, p) == N_ASSIGNMENT ? node_field(s, p, F_LEFT) : NODE_NONE;
	if (left != NODE_NONE && node_kind(s, left) == N_IDENTIFIER && node_field(s, p, F_RIGHT) == whole &&
	    is_handed_on(self, left))
		edit_replace_node(self->edits, whole, STR("{}"));
}

void rule_call_value(Rewrite *self, Node n)
{
	if (call_partial(self, n) || call_base_init(self, n))
		return;
	Str name = infer_spelled(self->infer, node_field(self->syntax, n, F_FUNCTION));
	if (name.n && !infer_is_project(name))
		return;
	if (!call_super_init(self, n) && !construct_inherited(self, n) && !call_instance(self, n))
		call_value(self, n);
}
