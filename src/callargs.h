/* callargs: binds the arguments of a call to a signature, as Python would.
 *
 * In: an argument list and a compiled signature.  Out: which argument each
 * parameter gets.  Looks at names and order only, never at types. */
#ifndef PT2PD_CALLARGS_H
#define PT2PD_CALLARGS_H

#include "mapping.h"
#include "syntax.h"

enum {
	CALL_MAX_PARAMS = 48,
	CALL_MAX_ARGS = 200, /* a call with more of them binds to nothing */
};

typedef struct {
	const MapSig *sig;           /* NULL: the entry has no signature */
	Node args;                   /* ARGUMENT_LIST, GENERATOR_EXPRESSION, or NODE_NONE */
	Node skipped;                /* an argument before the call's own (of functools.partial), or NODE_NONE */
	Node value[CALL_MAX_PARAMS]; /* of each parameter of sig: the value, or NODE_NONE; of *args the first */
	Node arg[CALL_MAX_PARAMS];   /* the argument: a KEYWORD_ARGUMENT, or the value itself */
	uint8_t npos, nkw;           /* arguments as written; splats count as one */
	uint8_t nstar;               /* how many went to the *args parameter */
	bool splat;                  /* a `*x` that does not go to *args as a whole */
	bool dsplat;                 /* a `**x` */
	bool doubtful;               /* which case holds hangs on an argument that a star hides (match) */
} Binding;

/* True when the call is legal for the signature; with splats, when it may be.  `skipped`: the first argument, which is
 * no argument of the call; then required ones may be missing. */
bool callargs_bind(const Syntax *s, Node args, const MapSig *sig, Node skipped, Binding *out);
/* Is the call legal for a signature of the entry, whatever its cases ask besides?  So it is without arguments. */
bool callargs_fit(const Syntax *s, Node args, const MapEntry *e);
/* Index of the parameter called `name`, or -1. */
int callargs_param(const MapSig *sig, Str name);
/* Is the positional argument after `arg` in the same list, or NODE_NONE. */
Node callargs_next_positional(const Syntax *s, Node arg);

#endif
