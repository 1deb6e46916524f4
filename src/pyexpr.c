/* pyexpr: precedence and purity, read off the kinds of nodes. */
#include "pyexpr.h"

static Prec binary_prec(NodeOp op)
{
	switch (op) {
	case OP_ADD:
	case OP_SUB: return PREC_ADD;
	case OP_MUL:
	case OP_DIV:
	case OP_FLOORDIV:
	case OP_MOD:
	case OP_MATMUL: return PREC_MUL;
	case OP_POW: return PREC_POWER;
	case OP_LSHIFT:
	case OP_RSHIFT: return PREC_SHIFT;
	case OP_BITAND: return PREC_BITAND;
	case OP_BITXOR: return PREC_BITXOR;
	case OP_BITOR: return PREC_BITOR;
	default: return PREC_ADD;
	}
}

Prec pyexpr_prec(const Syntax *s, Node n)
{
	NodeOp op = (NodeOp)s->nodes[n].op;
	switch (node_kind(s, n)) {
	case N_EXPRESSION_LIST:
	case N_YIELD:
	case N_LIST_SPLAT:
	case N_DICTIONARY_SPLAT:
	case N_PATTERN_LIST:
	case N_SLICE:
	case N_KEYWORD_ARGUMENT: return PREC_TUPLE;
	case N_NAMED: return PREC_NAMED;
	case N_CONDITIONAL:
	case N_LAMBDA: return PREC_TEST;
	case N_BOOLEAN: return op == OP_OR ? PREC_OR : PREC_AND;
	case N_NOT: return PREC_NOT;
	case N_COMPARISON: return PREC_COMPARE;
	case N_BINARY: return binary_prec(op);
	case N_UNARY: return PREC_UNARY;
	case N_AWAIT: return PREC_AWAIT;
	case N_CALL:
	case N_ATTRIBUTE:
	case N_SUBSCRIPT: return PREC_PRIMARY;
	/* `1.real` is no attribute access, and `"a" "b".x` binds the last string only */
	case N_INTEGER:
	case N_CONCATENATED_STRING: return PREC_AWAIT;
	case N_EXPRESSION_STATEMENT:
	case N_ASSIGNMENT:
	case N_AUGMENTED_ASSIGNMENT: return PREC_STATEMENT;
	default: return PREC_ATOM;
	}
}

/* The side of a binary operator that its own level may stand on. */
static Prec binary_place(const Syntax *s, Node parent, NodeField field)
{
	Prec p = binary_prec((NodeOp)s->nodes[parent].op);
	if (p == PREC_POWER) /* right-associative; the right side may be a signed operand */
		return field == F_LEFT ? PREC_AWAIT : PREC_UNARY;
	return field == F_RIGHT ? (Prec)(p + 1) : p;
}

/* Is n behind the star of a splat that the table does not show (syntax.c, unwrap_splat)? */
static bool behind_star(const Syntax *s, Node n)
{
	NodeKind k = node_kind(s, node_parent(s, n));
	if (k != N_EXPRESSION_LIST && k != N_EXPRESSION_STATEMENT && k != N_LIST && k != N_TUPLE && k != N_SET &&
	    k != N_ARGUMENT_LIST)
		return false;
	uint32_t at = s->nodes[n].start;
	while (at && (s->text.p[at - 1] == ' ' || s->text.p[at - 1] == '\t'))
		at--;
	return at && s->text.p[at - 1] == '*';
}

/* How tightly an operand must bind; n stands in the operation p. */
static Prec operand_place(const Syntax *s, Node n, Node p)
{
	NodeField field = (NodeField)s->nodes[n].field;
	switch (node_kind(s, p)) {
	case N_ATTRIBUTE: return field == F_OBJECT ? PREC_PRIMARY : PREC_ATOM;
	case N_SUBSCRIPT: return field == F_VALUE ? PREC_PRIMARY : PREC_TUPLE;
	case N_CALL: return field == F_FUNCTION ? PREC_PRIMARY : PREC_TUPLE;
	case N_BINARY: return binary_place(s, p, field);
	case N_UNARY: return PREC_UNARY;
	case N_NOT: return PREC_NOT;
	case N_COMPARISON: return PREC_BITOR;
	case N_BOOLEAN:
		return s->nodes[p].op == OP_OR ? (field == F_RIGHT ? PREC_AND : PREC_OR)
					       : (field == F_RIGHT ? PREC_NOT : PREC_AND);
	case N_CONDITIONAL: return n == node_first(s, p) || node_next(s, n) != NODE_NONE ? PREC_OR : PREC_TEST;
	case N_AWAIT: return PREC_PRIMARY;
	default: return PREC_TEST;
	}
}

Prec pyexpr_place(const Syntax *s, Node n)
{
	Node parent = node_parent(s, n);
	if (parent == NODE_NONE)
		return PREC_STATEMENT;
	if (behind_star(s, n))
		return PREC_BITOR;
	switch (node_kind(s, parent)) {
	case N_LIST_SPLAT:
	case N_DICTIONARY_SPLAT: return PREC_BITOR;
	case N_FOR_IN:
	case N_IF_CLAUSE: return PREC_OR;
	case N_ARGUMENT_LIST:
	case N_LIST:
	case N_TUPLE:
	case N_SET:
	case N_EXPRESSION_LIST:
	case N_LIST_COMPREHENSION:
	case N_SET_COMPREHENSION:
	case N_GENERATOR_EXPRESSION:
	case N_DECORATOR:
	case N_IF:
	case N_ELIF:
	case N_WHILE:
	case N_ASSERT: return PREC_NAMED;
	case N_PARENTHESIZED:
	case N_INTERPOLATION:
	case N_ASSIGNMENT:
	case N_AUGMENTED_ASSIGNMENT:
	case N_EXPRESSION_STATEMENT:
	case N_RETURN:
	case N_YIELD:
	case N_FOR: return PREC_TUPLE;
	default: return operand_place(s, n, parent);
	}
}

bool pyexpr_in_brackets(const Syntax *s, Node n)
{
	for (Node p = node_parent(s, n); p != NODE_NONE; n = p, p = node_parent(s, p)) {
		switch (node_kind(s, p)) {
		case N_ARGUMENT_LIST:
		case N_PARENTHESIZED:
		case N_LIST:
		case N_TUPLE:
		case N_SET:
		case N_DICTIONARY:
		case N_LIST_COMPREHENSION:
		case N_SET_COMPREHENSION:
		case N_DICTIONARY_COMPREHENSION:
		case N_GENERATOR_EXPRESSION:
		case N_PARAMETERS:
		case N_INTERPOLATION: return true;
		case N_SUBSCRIPT:
			if (s->nodes[n].field != F_VALUE)
				return true;
			break;
		case N_BLOCK:
		case N_MODULE: return false;
		default: break;
		}
	}
	return false;
}

bool pyexpr_is_literal(const Syntax *s, Node n)
{
	switch (node_kind(s, n)) {
	case N_INTEGER:
	case N_FLOAT:
	case N_TRUE:
	case N_FALSE:
	case N_NONE:
	case N_ELLIPSIS: return true;
	case N_STRING: return node_first(s, n) == NODE_NONE;
	case N_UNARY: {
		NodeKind k = node_kind(s, node_first(s, n));
		return s->nodes[n].op != OP_INVERT && (k == N_INTEGER || k == N_FLOAT);
	}
	default: return false;
	}
}

bool pyexpr_is_constant_display(const Syntax *s, Node n)
{
	for (Node c = node_first(s, n); c != NODE_NONE; c = node_next(s, c))
		if (!pyexpr_is_literal(s, c))
			return false;
	return true;
}

/* Every node of the subtree must be of these kinds; the table is flat, so this is a scan. */
bool pyexpr_is_pure(const Syntax *s, Node n)
{
	for (Node i = n; i < s->nodes[n].after; i++) {
		switch (node_kind(s, i)) {
		case N_IDENTIFIER:
		case N_ATTRIBUTE:
		case N_SUBSCRIPT:
		case N_INTEGER:
		case N_FLOAT:
		case N_TRUE:
		case N_FALSE:
		case N_NONE:
		case N_UNARY:
		case N_PARENTHESIZED: break;
		case N_STRING:
			if (node_first(s, i) != NODE_NONE)
				return false;
			break;
		default: return false;
		}
	}
	return true;
}

Node pyexpr_bare(const Syntax *s, Node n)
{
	while (n != NODE_NONE && node_kind(s, n) == N_PARENTHESIZED && node_first(s, n) != NODE_NONE)
		n = node_first(s, n);
	return n;
}

Node pyexpr_outer(const Syntax *s, Node n)
{
	do
		n = node_parent(s, n);
	while (n != NODE_NONE && node_kind(s, n) == N_PARENTHESIZED);
	return n;
}

Node pyexpr_statement(const Syntax *s, Node n) { return s->nodes[n].statement; }

Str pyexpr_plain_string(const Syntax *s, Node n)
{
	Str t = n == NODE_NONE || node_kind(s, n) != N_STRING || node_first(s, n) != NODE_NONE ? (Str){0}
											       : node_text(s, n);
	bool quoted = t.n > 2 && (t.p[0] == '"' || t.p[0] == '\'') && t.p[1] != t.p[0];
	return quoted ? str_n(t.p + 1, t.n - 2) : (Str){0};
}

bool pyexpr_is_super(const Syntax *s, Node n)
{
	Node fn = node_kind(s, n) == N_CALL ? node_field(s, n, F_FUNCTION) : NODE_NONE;
	return fn != NODE_NONE && str_eqc(node_text(s, fn), "super");
}
