/* edit: changes to a text, kept beside it, and the one pass that applies them.
 *
 * In: edits, each owned by the node that it belongs to.  Out: the new text;
 * every byte outside an edit is the old one.  A replacement may quote nodes
 * inside the range it replaces: these are rendered with their own edits, so
 * nested conversions compose.  Knows nothing of Python but the node table. */
#ifndef PT2PD_EDIT_H
#define PT2PD_EDIT_H

#include "arena.h"
#include "syntax.h"

typedef struct {
	Str text;
	Node node; /* not NODE_NONE: the text of this node with its edits, instead of `text` */
} Piece;

typedef VEC(Piece) Pieces;

typedef enum {
	EDIT_AFTER,  /* inserted behind the owner: inner owners first */
	EDIT_BEFORE, /* inserted before the owner: outer owners first */
	EDIT_REPLACE,
} EditClass;

typedef struct {
	uint32_t start, end;
	Node owner;
	EditClass cls;
	uint32_t seq; /* order of recording, for edits that are alike */
	const Piece *pieces;
	uint32_t npieces;
} Edit;

typedef struct {
	const Syntax *syntax;
	Str bytes; /* what is copied; offsets are those of the syntax table */
	Arena *arena;
	VEC(Edit) edits;
} Edits;

void edit_init(Edits *self, const Syntax *s, Str bytes, Arena *arena);
void edit_insert_before(Edits *self, Node owner, uint32_t at, Str text);
void edit_insert_after(Edits *self, Node owner, uint32_t at, Str text);
void edit_insert_pieces(Edits *self, Node owner, uint32_t at, const Pieces *pieces); /* EDIT_AFTER */
void edit_replace_text(Edits *self, Node owner, uint32_t start, uint32_t end, Str text);
/* The whole of node n becomes this text. */
static inline void edit_replace_node(Edits *self, Node n, Str text)
{
	edit_replace_text(self, n, self->syntax->nodes[n].start, self->syntax->nodes[n].end, text);
}
/* The pieces are copied.  Node pieces must lie inside [start, end) and below owner. */
void edit_replace(Edits *self, Node owner, uint32_t start, uint32_t end, const Pieces *pieces);
/* Sorts the edits; must be called once, before rendering. */
void edit_seal(Edits *self);
/* Appends the text of [start, end), with the edits that belong to the subtree of `within`. */
void edit_render(const Edits *self, uint32_t start, uint32_t end, Node within, Buf *out);
void edit_free(Edits *self);

#endif
