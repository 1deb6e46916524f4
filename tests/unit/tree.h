/* tree: what the unit tests of modules above syntax share: a parsed text, and nodes found by their text. */
#ifndef PT2PD_UNIT_TREE_H
#define PT2PD_UNIT_TREE_H

#include "syntax.h"

typedef struct {
	SyntaxParser *parser;
	Syntax s;
} Tree;

static inline Tree tree_of(const char *text)
{
	Tree t = {.parser = syntax_parser_new()};
	t.s = syntax_parse(t.parser, str_c(text));
	return t;
}

static inline void tree_free(Tree *t) { syntax_parser_free(t->parser); }

/* The nth node (from 0) of this text that is of this kind; any kind for N_OTHER. */
static inline Node tree_nth(const Tree *t, NodeKind kind, const char *text, unsigned nth)
{
	for (Node n = 0; n < t->s.n; n++)
		if ((kind == N_OTHER || node_kind(&t->s, n) == kind) && str_eqc(node_text(&t->s, n), text) &&
		    nth-- == 0)
			return n;
	fail_msg("no node `%s`", text);
	return NODE_NONE;
}

static inline Node tree_find(const Tree *t, NodeKind kind, const char *text) { return tree_nth(t, kind, text, 0); }

/* The first node of this kind. */
static inline Node tree_first(const Tree *t, NodeKind kind)
{
	for (Node n = 0; n < t->s.n; n++)
		if (node_kind(&t->s, n) == kind)
			return n;
	fail_msg("no %s", node_kind_name(kind));
	return NODE_NONE;
}

#endif
