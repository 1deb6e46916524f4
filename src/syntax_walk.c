/* syntax_walk: a stack of the nodes that are entered, hidden ones among them. */
#include "syntax_walk.h"

#include <stdlib.h>

#include <../src/language.h>
#include <../src/subtree.h>
#include <../src/tree.h>

/* Children of one node.  Structural: those of the grammar's rule, without comments and other extras. */
typedef struct {
	const Subtree *children;
	uint32_t n, next, structural;
	uint32_t at;             /* where the next child starts */
	const TSSymbol *aliases; /* of the structural children, or NULL */
	const TSFieldMapEntry *fields, *fields_end;
	uint16_t field; /* a hidden node's own, which its children have when they have none */
	bool visible;
} Frame;

struct SyntaxWalk {
	const TSLanguage *language;
	VEC(Frame) frames;
	Subtree last; /* the node given last */
	uint32_t start;
};

SyntaxWalk *syntax_walk_new(void) { return memset(xmalloc(sizeof(SyntaxWalk)), 0, sizeof(SyntaxWalk)); }

void syntax_walk_free(SyntaxWalk *self)
{
	if (self)
		free(self->frames.v);
	free(self);
}

static bool push(SyntaxWalk *self, Subtree parent, uint32_t start, uint16_t field, bool visible)
{
	if (ts_subtree_child_count(parent) == 0)
		return false;
	Frame frame = {.children = ts_subtree_children(parent),
		       .n = parent.ptr->child_count,
		       .at = start,
		       .aliases = ts_language_alias_sequence(self->language, parent.ptr->production_id),
		       .field = field,
		       .visible = visible};
	ts_language_field_map(self->language, parent.ptr->production_id, &frame.fields, &frame.fields_end);
	vec_push(&self->frames, frame);
	return true;
}

static uint16_t public_symbol(const TSLanguage *language, TSSymbol symbol)
{
	return symbol == ts_builtin_sym_error ? symbol : language->public_symbol_map[symbol];
}

SyntaxWalkNode syntax_walk_start(SyntaxWalk *self, const TSTree *tree)
{
	uint32_t start = ts_subtree_padding(tree->root).bytes;
	self->language = tree->language;
	self->frames.n = 0;
	push(self, tree->root, start, 0, true);
	return (SyntaxWalkNode){.start = start,
				.end = start + ts_subtree_size(tree->root).bytes,
				.symbol = public_symbol(self->language, ts_subtree_symbol(tree->root))};
}

static uint16_t field_of(const Frame *frame, uint32_t structural)
{
	for (const TSFieldMapEntry *e = frame->fields; e < frame->fields_end; e++)
		if (!e->inherited && e->child_index == structural)
			return e->field_id;
	return frame->visible ? 0 : frame->field;
}

/* The next child of the frame on top, hidden or not; true when it is visible. */
static bool step(SyntaxWalk *self, Frame *frame, SyntaxWalkNode *node)
{
	Subtree child = frame->children[frame->next];
	uint32_t start = frame->at + (frame->next ? ts_subtree_padding(child).bytes : 0);
	TSSymbol alias = 0;
	node->field = 0;
	if (!ts_subtree_extra(child)) {
		alias = frame->aliases ? frame->aliases[frame->structural] : 0;
		node->field = field_of(frame, frame->structural);
		frame->structural++;
	}
	frame->next++;
	frame->at = start + ts_subtree_size(child).bytes;
	self->last = child;
	self->start = node->start = start;
	node->end = frame->at;
	if (!alias && !ts_subtree_visible(child))
		return false;
	node->symbol = public_symbol(self->language, alias ? alias : ts_subtree_symbol(child));
	return true;
}

SyntaxWalkStep syntax_walk_next(SyntaxWalk *self, SyntaxWalkNode *node)
{
	while (self->frames.n) {
		Frame *frame = &self->frames.v[self->frames.n - 1];
		if (frame->next < frame->n) {
			if (step(self, frame, node))
				return STEP_NODE;
			push(self, self->last, node->start, node->field, false);
			continue;
		}
		self->frames.n--;
		if (frame->visible)
			return STEP_UP;
	}
	return STEP_DONE;
}

bool syntax_walk_enter(SyntaxWalk *self) { return push(self, self->last, self->start, 0, true); }
