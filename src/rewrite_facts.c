/* rewrite_facts: facts about the file, found in the first pass. */
#include "rewrite_facts.h"

#include "rewrite_shared.h"

bool facts_has(const void *context, const char *fact)
{
	const Rewrite *self = context;
	return rewrite_said(self, fact) || shared_has(self, fact);
}

static void set(Rewrite *self, Node n, const char *name, FactReach reach)
{
	Fact f = {name, n, reach};
	vec_push(&self->facts, f);
}

void facts_set(Rewrite *self, Node n, const char *name) { set(self, n, name, FACT_OF_FILE); }

void facts_set_for_all(Rewrite *self, Node n, const char *name) { set(self, n, name, FACT_OF_ALL); }

void facts_set_of(Rewrite *self, Node n, const char *name, Node object)
{
	set(self, n, name, shared_reach(self, name, n, object));
}

void facts_settle(Rewrite *self)
{
	size_t said = self->facts.n;
	self->facts.n = 0;
	for (int reach = FACT_OF_ALL; reach >= FACT_OF_FILE; reach--) /* the widest counts */
		for (size_t i = self->facts.n; i < said; i++) {
			Fact f = self->facts.v[i];
			if ((int)f.reach != reach || rewrite_said(self, f.name))
				continue;
			self->facts.v[i] = self->facts.v[self->facts.n];
			self->facts.v[self->facts.n++] = f;
		}
}

void facts_called_by_value(Rewrite *self, Node n, const MapEntry *e)
{
	for (size_t i = 0; e && i < e->ncases && self->collecting; i++)
		for (size_t k = 0; k < e->cases[i].when.nfiles; k++)
			if (strcmp(e->cases[i].when.files[k].name, "called_by_value") == 0)
				facts_set(self, n, "called_by_value");
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

/* `s = StepLR(opt)` in one arm of an `if` and `s = ExponentialLR(opt)` in another, or after a return; or two values of
 * one name. */
static bool never_both(const Syntax *s, Node a, Node b)
{
	Node p = node_parent(s, a), arm = a, other = b;
	for (; p != NODE_NONE && !node_in(s, b, p); p = node_parent(s, p))
		arm = p;
	while (p != NODE_NONE && node_parent(s, other) != p)
		other = node_parent(s, other);
	Node condition = p == NODE_NONE ? p : node_field(s, p, F_CONDITION);
	NodeKind k = p == NODE_NONE ? N_MODULE : node_kind(s, p);
	if (k == N_IF || k == N_CONDITIONAL)
		return arm != condition && other != condition;
	Node sa = pyexpr_statement(s, a), sb = pyexpr_statement(s, b);
	if (node_kind(s, sa) == N_RETURN || node_kind(s, sb) == N_RETURN)
		return true;
	Node na = node_parent(s, a), nb = node_parent(s, b);
	return node_kind(s, na) == N_ASSIGNMENT && node_kind(s, nb) == N_ASSIGNMENT &&
	       str_eq(node_text(s, node_first(s, na)), node_text(s, node_first(s, nb)));
}

static void note_second(Rewrite *self, const Site *site, const Binding *b, const MapCase *c)
{
	int i = b->sig ? callargs_param(b->sig, str_c(c->twice_arg)) : -1;
	if (i < 0 || b->value[i] == NODE_NONE)
		return;
	Second now = {c->sets_twice, b->value[i], body_of(self, site->node), site->node};
	for (size_t k = 0; k < self->seconds.n; k++) {
		const Second *s = &self->seconds.v[k];
		if (strcmp(s->fact, now.fact) == 0 && s->body == now.body && s->arg != now.arg &&
		    str_eq(node_text(self->syntax, s->arg), node_text(self->syntax, now.arg)) &&
		    !never_both(self->syntax, s->site, now.site))
			facts_set(self, site->node, now.fact);
	}
	vec_push(&self->seconds, now);
}

/* What a site tells of the whole file; first pass only. */
void facts_note(Rewrite *self, const Site *site, const Binding *b, const MapCase *c)
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
		facts_set_of(self, site->node, c->sets[k], site->self);
	if (c->sets_twice)
		note_second(self, site, b, c);
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
	const InferProject *project = self->infer->project;
	if (project && project->reaches(project->context, text))
		facts_set(self, name, "project_import");
	bool known = mapping_is_module(root);
	facts_set(self, name, known ? arena_printf(self->arena, "import " STR_FMT, STR_ARG(root)) : "foreign_import");
}

/* `[x, self.model(x)]`, `x + self.model(x)`: an input beside what was made of it, so that layers which overwrite their
 * input are seen to. */
static bool shows_input(const Syntax *s, Node whole)
{
	for (Node c = node_first(s, whole); c != NODE_NONE; c = node_next(s, c)) {
		Node fn = node_kind(s, c) == N_CALL ? node_field(s, c, F_FUNCTION) : NODE_NONE;
		Node args = fn == NODE_NONE ? NODE_NONE : node_field(s, c, F_ARGUMENTS);
		if (args == NODE_NONE || node_kind(s, fn) != N_ATTRIBUTE ||
		    !str_eqc(node_text(s, node_first(s, fn)), "self"))
			continue;
		Node input = node_first(s, args);
		for (Node x = node_first(s, whole); x != NODE_NONE && input != NODE_NONE; x = node_next(s, x))
			if (node_kind(s, x) == N_IDENTIFIER && str_eq(node_text(s, x), node_text(s, input)))
				return true;
	}
	return false;
}

/* `nn.Sequential(nn.ReLU(True), …)`, `[nn.ReLU(inplace=True), …]`: the first layer is told to overwrite its input. */
static bool overwrites_input(const Syntax *s, Node list)
{
	Node call = node_first(s, list), owner = node_parent(s, list);
	bool layers = node_kind(s, list) == N_LIST ||
		      (node_kind(s, list) == N_ARGUMENT_LIST && node_kind(s, owner) == N_CALL &&
		       str_ends(node_text(s, node_field(s, owner, F_FUNCTION)), STR("Sequential")));
	if (!layers || call == NODE_NONE || node_kind(s, call) != N_CALL)
		return false;
	Node first = node_first(s, node_field(s, call, F_ARGUMENTS));
	for (Node c = first; c != NODE_NONE; c = node_next(s, c))
		if (str_eqc(node_text(s, c), "inplace=True") || (c == first && str_eqc(node_text(s, c), "True")))
			return true;
	return false;
}

/* Facts about the file that no site tells: its imports, the label that losses ignore by default, inputs that are used
 * again. */
void facts_note_file(Rewrite *self)
{
	const Syntax *s = self->syntax;
	Node added = NODE_NONE, overwritten = NODE_NONE;
	for (Node n = 1; n < s->n; n++) {
		if (node_kind(s, n) == N_IMPORT_FROM)
			note_imported(self, node_field(s, n, F_MODULE_NAME));
		else if (node_kind(s, n) == N_IMPORT)
			for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
				note_imported(self, c);
		else if (node_kind(s, n) == N_UNARY && str_eqc(node_text(s, n), "-100"))
			facts_set(self, n, "minus_100");
		else if (node_kind(s, n) == N_STRING && shared_names_weight(node_text(s, n)))
			facts_set(self, n, "weight_by_name");
		else if ((node_kind(s, n) == N_LIST || node_kind(s, n) == N_TUPLE) && shows_input(s, n))
			facts_set(self, n, "inputs_seen");
		else if (node_kind(s, n) == N_BINARY && s->nodes[n].op == OP_ADD && shows_input(s, n))
			added = n;
		if (overwrites_input(s, n))
			overwritten = n;
	}
	if (added != NODE_NONE && overwritten != NODE_NONE)
		facts_set(self, added, "inputs_seen");
}
