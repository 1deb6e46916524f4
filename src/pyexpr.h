/* pyexpr: what Python's grammar says of an expression: how tightly it binds,
 * how tightly its place demands, whether it is free of side effects.
 *
 * In: nodes.  Out: answers; nothing is changed. */
#ifndef PT2PD_PYEXPR_H
#define PT2PD_PYEXPR_H

#include "syntax.h"

/* From loosest to tightest; the levels of Python's reference, section 6.17. */
typedef enum {
	PREC_STATEMENT,
	PREC_TUPLE, /* bare tuple, yield, star */
	PREC_NAMED, /* := */
	PREC_TEST,  /* conditional expression, lambda */
	PREC_OR,
	PREC_AND,
	PREC_NOT,
	PREC_COMPARE,
	PREC_BITOR,
	PREC_BITXOR,
	PREC_BITAND,
	PREC_SHIFT,
	PREC_ADD,
	PREC_MUL,
	PREC_UNARY,
	PREC_POWER,
	PREC_AWAIT,
	PREC_PRIMARY, /* call, attribute, subscript */
	PREC_ATOM,
} Prec;

/* How tightly the expression n binds, as it is written. */
Prec pyexpr_prec(const Syntax *s, Node n);
/* How tightly an expression must bind to stand in the place of n without parentheses. */
Prec pyexpr_place(const Syntax *s, Node n);
/* Do brackets of any kind enclose the place of n, so that line breaks are harmless? */
bool pyexpr_in_brackets(const Syntax *s, Node n);
/* What stands in the parentheses around n, if there are any; NODE_NONE stays NODE_NONE. */
Node pyexpr_bare(const Syntax *s, Node n);
/* The node that n stands in, parentheses left out. */
Node pyexpr_outer(const Syntax *s, Node n);
/* Names, attribute chains, literals, and subscripts of those by those: may be evaluated twice. */
bool pyexpr_is_pure(const Syntax *s, Node n);
/* A number, string, True, False, None, or a signed number. */
bool pyexpr_is_literal(const Syntax *s, Node n);
/* A tuple or list display of literals. */
bool pyexpr_is_constant_display(const Syntax *s, Node n);
/* The statement that n is part of: the nearest simple or compound statement, or clause (elif, except, decorator …). */
Node pyexpr_statement(const Syntax *s, Node n);
/* What stands between the quotes of a plain string literal, which has none inside; an empty Str for any other node. */
Str pyexpr_plain_string(const Syntax *s, Node n);
/* Is n a call `super(…)`? */
bool pyexpr_is_super(const Syntax *s, Node n);

#endif
