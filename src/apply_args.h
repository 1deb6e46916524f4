/* apply_args: the arguments of a call, read in order and written anew.
 *
 * In: a bound call.  Out: its arguments in the order in which they stand, each
 * with the parameter that takes it, and the same list as Paddle wants it:
 * positions, keywords, packed or unpacked sequences, added defaults.  Edits
 * nothing itself. */
#ifndef PT2PD_APPLY_ARGS_H
#define PT2PD_APPLY_ARGS_H

#include "apply.h"

typedef struct {
	const MapParam *param; /* NULL: stays as it is */
	int index;             /* of the parameter; -1: none */
	Node arg, value;       /* the argument; what stands behind its `name=`, or itself */
	bool positional;
	bool star, first_star, last_star; /* goes to *args; the first, the last that does */
} GivenArg;

typedef struct {
	GivenArg v[CALL_MAX_ARGS];
	size_t n;
} GivenArgs;

/* How far an output list has come. */
typedef struct {
	int pos;       /* positional arguments so far */
	bool keywords; /* one had to become a keyword: so must all behind it */
} ArgsPlace;

/* The arguments of the call, in order. */
void args_given(Rewrite *rw, const Binding *b, GivenArgs *out);
/* Does nothing of the argument stand in the output? */
bool args_dropped(const GivenArg *g);
/* Does the argument, next at `place`, stay positional?  Moves the place on. */
bool args_stay_positional(const GivenArg *g, ArgsPlace *place);
/* Is the argument part of a packed `*size` that needs brackets of its own? */
bool args_need_brackets(Rewrite *rw, const Binding *b, const GivenArg *g);
/* Does an argument as written come out under this Paddle name? */
bool args_give(const Binding *b, const char *name);
/* Appends one tuple as the keywords that it becomes. */
void args_add_unpacked(Rewrite *rw, Pieces *out, const MapArg *arg, Node value);
/* Appends all arguments but those in `skip` (bits by parameter), behind `before` positional ones (-1: as keywords), and
 * the case's defaults; a comma first when `leading_comma`. */
void args_add(Rewrite *rw, const Application *a, Pieces *out, uint64_t skip, int before, bool leading_comma);
/* The case's defaults that no argument gives, ", a=1, b=2", without the first comma unless `comma`. */
Str args_defaults(Rewrite *rw, const Application *a, bool comma);

#endif
