/* edit: sorted edits and their rendering. */
#include "edit.h"

#include <stdlib.h>

void edit_init(Edits *self, const Syntax *s, Str bytes, Arena *arena)
{
	self->syntax = s;
	self->bytes = bytes;
	self->arena = arena;
	self->edits.n = 0;
}

static void record(Edits *self, Edit e)
{
	e.seq = (uint32_t)self->edits.n;
	vec_push(&self->edits, e);
}

static const Piece *one_piece(Edits *self, Str text)
{
	Piece *p = arena_new(self->arena, Piece);
	*p = (Piece){text, NODE_NONE};
	return p;
}

void edit_insert_before(Edits *self, Node owner, uint32_t at, Str text)
{
	record(self, (Edit){.start = at,
			    .end = at,
			    .owner = owner,
			    .cls = EDIT_BEFORE,
			    .pieces = one_piece(self, text),
			    .npieces = 1});
}

void edit_insert_after(Edits *self, Node owner, uint32_t at, Str text)
{
	record(self, (Edit){.start = at,
			    .end = at,
			    .owner = owner,
			    .cls = EDIT_AFTER,
			    .pieces = one_piece(self, text),
			    .npieces = 1});
}

void edit_replace_text(Edits *self, Node owner, uint32_t start, uint32_t end, Str text)
{
	record(self, (Edit){.start = start,
			    .end = end,
			    .owner = owner,
			    .cls = EDIT_REPLACE,
			    .pieces = one_piece(self, text),
			    .npieces = 1});
}

static void record_pieces(Edits *self, Edit e, const Pieces *pieces)
{
	Piece *copy = arena_array(self->arena, Piece, pieces->n + 1);
	if (pieces->n)
		memcpy(copy, pieces->v, pieces->n * sizeof *copy);
	for (size_t i = 0; i < pieces->n && e.cls == EDIT_REPLACE; i++)
		if (pieces->v[i].node == e.owner || (pieces->v[i].node != NODE_NONE && pieces->v[i].node < e.owner))
			BUG("a replacement quotes itself");
	e.pieces = copy;
	e.npieces = (uint32_t)pieces->n;
	record(self, e);
}

void edit_insert_pieces(Edits *self, Node owner, uint32_t at, const Pieces *pieces)
{
	record_pieces(self, (Edit){.start = at, .end = at, .owner = owner, .cls = EDIT_AFTER}, pieces);
}

void edit_replace(Edits *self, Node owner, uint32_t start, uint32_t end, const Pieces *pieces)
{
	record_pieces(self, (Edit){.start = start, .end = end, .owner = owner, .cls = EDIT_REPLACE}, pieces);
}

static int by_place(const void *pa, const void *pb)
{
	const Edit *a = pa, *b = pb;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (a->cls != b->cls)
		return a->cls < b->cls ? -1 : 1;
	if (a->owner != b->owner)
		return (a->owner < b->owner) == (a->cls != EDIT_AFTER) ? -1 : 1;
	return a->seq < b->seq ? -1 : a->seq > b->seq;
}

void edit_seal(Edits *self)
{
	if (self->edits.n)
		qsort(self->edits.v, self->edits.n, sizeof *self->edits.v, by_place);
}

static size_t first_at(const Edits *self, uint32_t start)
{
	size_t lo = 0, hi = self->edits.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (self->edits.v[mid].start < start)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo;
}

/* Does a replacement that starts at the same place, by a node around its owner, swallow edit i? */
static bool swallowed(const Edits *self, size_t i, Node within)
{
	const Edit *e = &self->edits.v[i];
	for (size_t k = i + 1; k < self->edits.n && self->edits.v[k].start == e->start; k++) {
		const Edit *r = &self->edits.v[k];
		if (r->cls == EDIT_REPLACE && r->owner != e->owner && node_in(self->syntax, r->owner, within) &&
		    node_in(self->syntax, e->owner, r->owner) && e->cls == EDIT_BEFORE)
			return true;
	}
	return false;
}

static void emit(const Edits *self, const Edit *e, Buf *out)
{
	for (uint32_t i = 0; i < e->npieces; i++) {
		const Piece *p = &e->pieces[i];
		if (p->node == NODE_NONE)
			buf_adds(out, p->text);
		else
			edit_render(self, self->syntax->nodes[p->node].start, self->syntax->nodes[p->node].end, p->node,
				    out);
	}
}

void edit_render(const Edits *self, uint32_t start, uint32_t end, Node within, Buf *out)
{
	uint32_t pos = start;
	Node replaced = NODE_NONE;
	for (size_t i = first_at(self, start); i < self->edits.n && self->edits.v[i].start <= end; i++) {
		const Edit *e = &self->edits.v[i];
		if (e->start < pos || !node_in(self->syntax, e->owner, within) || e->end > end)
			continue;
		if (replaced != NODE_NONE && e->owner != replaced && node_in(self->syntax, e->owner, replaced))
			continue;
		if (swallowed(self, i, within))
			continue;
		buf_add(out, self->bytes.p + pos, e->start - pos);
		emit(self, e, out);
		pos = e->end;
		if (e->cls != EDIT_REPLACE)
			continue;
		replaced = e->owner ? e->owner : NODE_NONE; /* what belongs to the module as a whole replaces no node */
		size_t next = first_at(self, pos);
		if (next > i + 1)
			i = next - 1;
	}
	buf_add(out, self->bytes.p + pos, end - pos);
}

void edit_free(Edits *self)
{
	free(self->edits.v);
	*self = (Edits){0};
}
