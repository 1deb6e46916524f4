/* syntax_walk: the visible nodes of a tree-sitter tree, in pre-order.
 *
 * What a TSTreeCursor shows, a good three times as fast: it looks into the
 * runtime's own subtrees, and so depends on the pinned version; the unit test
 * holds it against a cursor.  Each node is read once, with its field. */
#ifndef PT2PD_SYNTAX_WALK_H
#define PT2PD_SYNTAX_WALK_H

#include "base.h"

struct TSTree;

typedef struct SyntaxWalk SyntaxWalk; /* belongs to one parser, used for one tree after the other */

typedef struct {
	uint32_t start, end; /* byte offsets */
	uint16_t symbol;     /* public TSSymbol */
	uint16_t field;      /* TSFieldId in the parent, 0: none */
} SyntaxWalkNode;

typedef enum {
	STEP_NODE, /* the next node */
	STEP_UP,   /* the node entered last has no further children */
	STEP_DONE,
} SyntaxWalkStep;

SyntaxWalk *syntax_walk_new(void);
void syntax_walk_free(SyntaxWalk *self);
/* The tree must live until the walk is done.  Gives its root; the walk stands inside of it. */
SyntaxWalkNode syntax_walk_start(SyntaxWalk *self, const struct TSTree *tree);
SyntaxWalkStep syntax_walk_next(SyntaxWalk *self, SyntaxWalkNode *node);
/* Goes into the node that syntax_walk_next gave last.  False: it has no children, the walk goes on behind it.
 * All of them may be hidden ones: then the next step is STEP_UP. */
bool syntax_walk_enter(SyntaxWalk *self);

#endif
