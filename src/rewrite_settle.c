/* rewrite_settle: after the walk. */
#include "rewrite_settle.h"

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
	if (plain)
		return;
	edit_replace_node(self->edits, k->node, k->name);
	self->done[k->node] |= DONE_REPLACED;
}

static bool quotes(const Syntax *s, const Edit *e, Node n)
{
	for (uint32_t i = 0; i < e->npieces; i++)
		if (e->pieces[i].node != NODE_NONE && node_in(s, n, e->pieces[i].node))
			return true;
	return false;
}

static void mark_replaced(Rewrite *self)
{
	for (size_t i = 0; i < self->edits->edits.n; i++)
		if (self->edits->edits.v[i].cls == EDIT_REPLACE)
			self->done[self->edits->edits.v[i].owner] |= DONE_REPLACED;
}

static bool is_in_replaced(const Rewrite *self, Node n)
{
	while (n != NODE_NONE && !(self->done[n] & DONE_REPLACED))
		n = node_parent(self->syntax, n);
	return n != NODE_NONE;
}

/* Was n left out by a replacement around it (an argument that was dropped, a template without it)? */
static bool is_left_out(const Rewrite *self, Node n)
{
	if (!is_in_replaced(self, n)) /* most are not, and there may be many edits */
		return false;
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
static void settle_reports(Rewrite *self)
{
	size_t n = 0;
	mark_replaced(self);
	for (size_t i = 0; i < self->todos.n; i++)
		if (!is_left_out(self, self->todos.v[i].node))
			self->todos.v[n++] = self->todos.v[i];
	self->todos.n = n;
	for (size_t i = 0; i < self->kept.n; i++)
		if (!is_left_out(self, self->kept.v[i].node))
			keep_name(self, &self->kept.v[i]);
}

void settle(Rewrite *self)
{
	add_parentheses(self);
	keep_labels(self);
	settle_reports(self);
}
