/* rewrite: finds sites, asks for their case, hands it to apply. */
#include "rewrite.h"

#include "annotate.h"

#include "apply.h"
#include "rewrite_env.h"
#include "rewrite_facts.h"
#include "rewrite_name.h"
#include "rewrite_settle.h"
#include "rewrite_site.h"

#include <stdlib.h>

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

/* The torch class that a user's class is built on, or an empty Str. The layer of `Mixin, nn.Linear` is Linear, whatever
 * Mixin is. */
Str rewrite_torch_base(const Infer *infer, uint32_t cls, unsigned guard)
{
	Str module = {0};
	const Class *c = &infer->classes.v[cls];
	for (size_t i = 0; i < c->bases.n && guard < 16; i++) {
		const Type *b = c->bases.v[i];
		Str found = {0};
		if (b->tag == TY_REF && names_is_torch(b->name))
			found = b->name;
		else if (b->tag == TY_CLASS)
			found = rewrite_torch_base(infer, b->index, guard + 1);
		if (found.n && !str_eqc(found, "torch.nn.Module"))
			return found;
		if (found.n)
			module = found;
	}
	return module;
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

/* The subscript or attribute around a call that the case takes in. */
static Node edit_target(const Rewrite *self, const Site *site, const MapCase *c)
{
	if (c->when.item)
		return match_item(self->syntax, site->node, c->when.item);
	unsigned taken = site->context & c->when.context & (CTX_ITEM0 | CTX_ITEM1 | CTX_VALUES | CTX_INDICES);
	if (!taken || (c->when.context & CTX_CALL))
		return site->node;
	return pyexpr_outer(self->syntax, site->node);
}

/* What an imported name becomes here.  Where that hangs on facts about the file, it is settled when all are known. */
static void note_target(Rewrite *self, const MapEntry *e, const MapCase *c, const Site *site, Node name)
{
	if (name == NODE_NONE || node_kind(self->syntax, name) != N_IDENTIFIER)
		return;
	for (size_t i = 0; i < e->ncases && self->collecting; i++)
		if (e->cases[i].when.nfiles) {
			Unsettled u = {e, *site, name};
			vec_push(&self->unsettled, u);
			return;
		}
	if (c->api && c->api[0] != '.' && !c->tmpl.n && !c->statements)
		names_note_target(self->names, name, str_c(c->api));
}

static void settle_targets(Rewrite *self)
{
	for (size_t i = 0; i < self->unsettled.n; i++) {
		Unsettled *u = &self->unsettled.v[i];
		Binding b = {0};
		b.args = NODE_NONE;
		const MapCase *c = match_case(&self->env, &u->site, u->entry, &b);
		if (c)
			note_target(self, u->entry, c, &u->site, u->name);
	}
}

void rewrite_fired(Rewrite *self, Node n, uint32_t row)
{
	Fired f = {n, row};
	vec_push(&self->fired, f);
}

bool rewrite_entry(Rewrite *self, const MapEntry *entry, Site *site, Node name, Str subject)
{
	bool imported = name != NODE_NONE && node_kind(self->syntax, name) == N_IDENTIFIER;
	if (self->collecting && !entry->tells_facts && !imported)
		return true; /* nothing to collect: which case it is asks the second pass */
	Binding b = {0};
	b.args = NODE_NONE;
	const MapCase *c = match_case(&self->env, site, entry, &b);
	if (!c)
		return false;
	/* what an earlier run left for what it knew stays, though Paddle's names around it tell less now */
	if (self->infer->converted && !c->unsupported && annotate_was_left(self, site->node, subject))
		return self->collecting;
	facts_note(self, site, &b, c);
	if (self->collecting) {
		note_target(self, entry, c, site, name);
		return true;
	}
	rewrite_fired(self, site->node, c->row);
	if (c->unsupported) {
		rewrite_todo(self, site->node, c->unsupported, subject, c->hint);
		return false;
	}
	Application a = {site, c, &b, name, edit_target(self, site, c), subject};
	bool applied = apply_case(self, &a);
	bool around = node_in(self->syntax, site->node, a.target); /* not so where a loop's body was taken in */
	for (Node p = site->node; applied && around && p != a.target; p = node_parent(self->syntax, p))
		self->done[node_parent(self->syntax, p)] |= DONE_TAKEN_IN;
	return applied;
}

static void visit(Rewrite *self, Node n)
{
	if (self->done[n] & DONE_TAKEN_IN)
		return;
	switch (node_kind(self->syntax, n)) {
	case N_IDENTIFIER: rule_layout(self, n); /* fallthrough */
	case N_ATTRIBUTE: name_visit(self, n); return;
	case N_DOTTED_NAME: /* in a pattern; imports have their own rules */
		if (infer_spelled(self->infer, n).n)
			name_visit(self, n);
		return;
	case N_CALL: {
		Node fn = node_field(self->syntax, n, F_FUNCTION);
		rule_layout(self, n);
		rule_quotient(self, n);
		if (fn != NODE_NONE && !rule_name_strings(self, n) && !rule_builtin(self, n))
			rule_call_value(self, n);
		return;
	}
	case N_DICTIONARY: rule_options(self, n); return;
	case N_STRING:
		if (site_in_annotation(self->syntax, n))
			rule_quoted_annotation(self, n);
		return;
	case N_COMPARISON:
		rule_name_strings(self, n);
		rule_operator(self, n);
		return;
	case N_BINARY: rule_format(self, n); rule_quotient(self, n); /* fallthrough */
	case N_AUGMENTED_ASSIGNMENT:
	case N_UNARY: rule_operator(self, n); return;
	case N_SUBSCRIPT:
		rule_layout(self, n);
		rule_index(self, n);
		rule_item(self, n);
		return;
	case N_ASSIGNMENT: rule_store_item(self, n); return;
	case N_CLASS: rule_class_values(self, n); return;
	default: return;
	}
}

void rewrite_collect(Rewrite *self)
{
	uint32_t n = self->syntax->n;
	env_init(self);
	self->facts.n = self->seconds.n = self->todos.n = self->kept.n = self->notes.n = self->saved.n = self->fired.n =
		self->helpers.n = self->unsettled.n = self->changes.n = 0;
	self->first_helped = NODE_NONE;
	if (self->prec_cap < 3 * (size_t)n)
		self->prec = base_grow(self->prec, 3 * (size_t)n, &self->prec_cap, 1);
	self->holed = self->prec + n;
	self->done = self->holed + n;
	memset(self->prec, 0, 3 * (size_t)n);
	names_build(self->names, self->infer, false);
	self->collecting = true;
	facts_note_file(self);
	for (Node i = n; i-- > 1;)
		visit(self, i);
	self->collecting = false;
	facts_settle(self);
	settle_targets(self);
	self->infer->env = self->env;
	names_build(self->names, self->infer, true);
}

void rewrite_run(Rewrite *self)
{
	rewrite_collect(self);
	uint32_t n = self->syntax->n;
	for (Node i = n; i-- > 1;)
		visit(self, i);
	settle(self);
}

void rewrite_free(Rewrite *self)
{
	free(self->facts.v);
	free(self->seconds.v);
	free(self->changes.v);
	free(self->unsettled.v);
	free(self->todos.v);
	free(self->kept.v);
	free(self->notes.v);
	free(self->saved.v);
	free(self->fired.v);
	free(self->helpers.v);
	free(self->prec);
}
