/* python2: one look at each node. */
#include "python2.h"

/* 1L, 0777; 0, 00 and 0_0 are Python 3. */
static bool is_old_integer(Str text)
{
	if (text.n < 2)
		return false;
	if ((text.p[text.n - 1] | 32) == 'l')
		return true;
	if (text.p[0] != '0' || ((text.p[1] < '0' || text.p[1] > '9') && text.p[1] != '_'))
		return false;
	for (size_t i = 1; i < text.n; i++)
		if (text.p[i] != '0' && text.p[i] != '_')
			return (text.p[text.n - 1] | 32) != 'j';
	return false;
}

/* `x` for repr(x), and ur"". */
static bool is_old_string(Str text)
{
	return text.n > 1 && (text.p[0] == '`' || ((text.p[0] | 32) == 'u' && (text.p[1] | 32) == 'r'));
}

static bool is_old(const Syntax *s, Node n)
{
	Node first = node_first(s, n), parent = node_parent(s, n);
	switch (node_kind(s, n)) {
	case N_PRINT:
	case N_EXEC: return true;
	case N_RAISE: /* raise E, value */ return first != NODE_NONE && node_kind(s, first) == N_EXPRESSION_LIST;
	case N_COMPARISON: return s->nodes[n].op == OP_NE_OLD;
	case N_INTEGER: return is_old_integer(node_text(s, n));
	case N_STRING: return is_old_string(node_text(s, n));
	case N_TUPLE_PATTERN: /* def f((a, b)) */
		return node_kind(s, parent) == N_PARAMETERS || node_kind(s, parent) == N_LAMBDA_PARAMETERS;
	default: return false;
	}
}

Node python2_find(const Syntax *s)
{
	for (Node n = 1; n < s->n; n++)
		if (is_old(s, n))
			return n;
	return NODE_NONE;
}
