/* syntax: the concrete syntax tree of one file as a flat table of nodes.
 *
 * In: the bytes of a file (UTF-8, or any bytes in which ASCII means ASCII).
 * Out: named nodes in pre-order.  The only module that includes
 * tree_sitter/api.h.  Never recurses; punctuation is not kept, operators are
 * an attribute of their node, comments stand in a table of their own. */
#ifndef PT2PD_SYNTAX_H
#define PT2PD_SYNTAX_H

#include "str.h"

/* Index of a node; the module is 0. */
typedef uint32_t Node;
#define NODE_NONE UINT32_MAX

typedef enum {
#define KIND(id, name) N_##id,
#define FIELD(id, name)
#define OP(id, text)
#include "syntax.def"
	N_KIND_COUNT
} NodeKind;

typedef enum {
	F_NONE,
#define KIND(id, name)
#define FIELD(id, name) F_##id,
#define OP(id, text)
#include "syntax.def"
	F_COUNT
} NodeField;

typedef enum {
	OP_NONE,
#define KIND(id, name)
#define FIELD(id, name)
#define OP(id, text) OP_##id,
#include "syntax.def"
	OP_COUNT
} NodeOp;

typedef struct {
	uint32_t start, end; /* byte offsets */
	Node parent;         /* NODE_NONE for the module */
	Node after;          /* first node that is not in this subtree */
	Node statement;  /* the simple or compound statement, or clause (elif, except, decorator …), it is part of */
	uint8_t kind;    /* NodeKind */
	uint8_t field;   /* NodeField in the parent */
	uint8_t op;      /* NodeOp: of operators; OP_MANY for chained comparisons */
	bool in_fstring; /* below an interpolation */
} NodeRec;

typedef struct {
	uint32_t start, end;
} Span;

typedef struct SyntaxParser SyntaxParser; /* belongs to one worker */

typedef struct {
	Str text;
	NodeRec *nodes;
	uint32_t n;
	Span *comments; /* in order */
	uint32_t ncomments;
	uint32_t depth; /* of the deepest node */
	bool has_error;
	uint32_t error_at; /* byte offset of the first error, when has_error */
} Syntax;

SyntaxParser *syntax_parser_new(void);
void syntax_parser_free(SyntaxParser *self);
/* Parses text (at most 2^32 - 1 bytes).  The result lives until the next call with this parser. */
Syntax syntax_parse(SyntaxParser *self, Str text);
/* Does this text parse without error?  Leaves the result of syntax_parse alone. */
bool syntax_is_valid(SyntaxParser *self, Str text);
/* Parses and does nothing else: the yardstick of the benchmark. */
bool syntax_parse_only(SyntaxParser *self, Str text);

static inline NodeKind node_kind(const Syntax *s, Node n) { return (NodeKind)s->nodes[n].kind; }
static inline Str node_text(const Syntax *s, Node n)
{
	return str_n(s->text.p + s->nodes[n].start, s->nodes[n].end - s->nodes[n].start);
}
static inline Node node_parent(const Syntax *s, Node n) { return s->nodes[n].parent; }
/* First child, next sibling: NODE_NONE at the end. */
static inline Node node_first(const Syntax *s, Node n) { return n + 1 < s->nodes[n].after ? n + 1 : NODE_NONE; }
static inline Node node_next(const Syntax *s, Node n)
{
	Node p = s->nodes[n].parent;
	return p != NODE_NONE && s->nodes[n].after < s->nodes[p].after ? s->nodes[n].after : NODE_NONE;
}
/* The next node of a walk to statements: n + 1, but no part of an expression that is a statement. */
static inline Node node_behind_simple(const Syntax *s, Node n)
{
	return s->nodes[n].kind == N_EXPRESSION_STATEMENT ? s->nodes[n].after : n + 1;
}
/* The child with this field, or NODE_NONE. */
Node node_field(const Syntax *s, Node n, NodeField field);
/* Is `inner` in the subtree of `outer` (itself included)? */
static inline bool node_in(const Syntax *s, Node inner, Node outer)
{
	return inner >= outer && inner < s->nodes[outer].after;
}
const char *node_kind_name(NodeKind kind);
const char *node_op_text(NodeOp op);

#endif
