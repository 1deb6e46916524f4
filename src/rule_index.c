/* rule_index: lists of indices.
 *
 * `x[[[0, 1], [1, 2]]]`: in torch a list that holds sequences, Tensors, slices or None stands for the tuple of its
 * items, one for each axis; Paddle makes one index of it. */
#include "apply_pieces.h"

#include <stdlib.h>

#include "rewrite.h"

static bool is_axis_type(const Type *t)
{
	if (!t)
		return false;
	switch (t->tag) {
	case TY_LIST:
	case TY_TUPLE:
	case TY_TUPLE_OF:
	case TY_SIZE:
	case TY_NDARRAY:
	case TY_TENSOR:
	case TY_NONE:
	case TY_OTHER: return true; /* the last: what else indexes a Tensor is a slice */
	case TY_UNION:
		for (size_t i = 0; i < t->n; i++)
			if (is_axis_type(t->args[i]))
				return true;
		return false;
	default: return false;
	}
}

/* `x[[a, b]]` without the inner brackets. */
static void unwrap(Rewrite *self, Node list)
{
	const Syntax *s = self->syntax;
	Pieces pieces = {0};
	uint32_t at = s->nodes[list].start;
	for (Node c = node_first(s, list); c != NODE_NONE; c = node_next(s, c)) {
		if (c != node_first(s, list))
			pieces_text(&pieces, str_n((const char *)self->source->bytes.p + at, s->nodes[c].start - at));
		pieces_node(&pieces, c);
		at = s->nodes[c].end;
	}
	edit_replace(self->edits, list, s->nodes[list].start, s->nodes[list].end, &pieces);
	free(pieces.v);
}

void rule_index(Rewrite *self, Node n)
{
	const Syntax *s = self->syntax;
	Node base = node_first(s, n), index = base == NODE_NONE ? base : node_next(s, base);
	if (index == NODE_NONE || self->collecting || node_next(s, index) != NODE_NONE ||
	    !type_is_tensor(self->infer->types[base]))
		return;
	const Type *t = self->infer->types[index];
	if (node_kind(s, index) != N_LIST) {
		const Type *item = t && t->tag == TY_LIST ? t->args[0] : NULL;
		bool number = item && item->tag == TY_TENSOR && item->index == 1; /* of many, they are one index */
		bool list = is_axis_type(item) && !number;
		if (!list)
			return;
		edit_insert_before(self->edits, index, s->nodes[index].start, STR("tuple("));
		edit_insert_after(self->edits, index, s->nodes[index].end, STR(")"));
		return;
	}
	bool axes = false;
	for (Node c = node_first(s, index); c != NODE_NONE; c = node_next(s, c))
		axes |= node_kind(s, c) == N_ELLIPSIS || is_axis_type(self->infer->types[c]);
	if (axes)
		unwrap(self, index);
}
