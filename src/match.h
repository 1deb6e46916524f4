/* match: which case of a mapping entry a site takes.
 *
 * In: a site (what stands where, with the types around it) and an entry.
 * Out: the first case that holds, with its arguments bound.  Edits nothing. */
#ifndef PT2PD_MATCH_H
#define PT2PD_MATCH_H

#include "callargs.h"
#include "types.h"

struct Site;

/* What matching needs to know of the file. */
typedef struct {
	const Syntax *syntax;
	TypeTable *table;
	const Type *const *types; /* of each node; NULL entries: unknown */
	unsigned target;          /* Paddle version, 303 */
	/* Has the file this fact (a `sets` of some case)? */
	bool (*has_fact)(const void *context, const char *fact);
	/* Is the outside class `cls` derived from `base`? */
	bool (*subclass)(const void *context, Str cls, Str base);
	/* Is user class `cls` derived from torch class `base`? */
	bool (*user_is)(const void *context, uint32_t cls, Str base);
	/* Does what is called give an object, its argument as it is, or what is not known?  NULL: not known. */
	bool (*is_opaque)(const void *context, const Type *called);
	/* The entry of the member that an attribute node names ("torch.nn.Conv2d.weight"), or NULL. */
	const MapEntry *(*member_of)(const void *context, Node attribute);
	/* The literal that a name assigned once in its scope holds, or NODE_NONE. */
	Node (*constant_of)(const void *context, Node identifier);
	/* Are the pieces that the site cuts changed in place, so that what it cuts must change too?  NULL: no. */
	bool (*pieces_shared)(const void *context, const struct Site *site);
	const void *context;
} MatchEnv;

typedef struct Site {
	Node node;    /* the CALL, ATTRIBUTE, IDENTIFIER, BINARY … */
	Node self;    /* the receiver, or NODE_NONE */
	Node args;    /* argument list of a call, or NODE_NONE */
	Node skipped; /* the first of args is not the callee's (functools.partial), or NODE_NONE */
	Node other;   /* right operand of an operator, or NODE_NONE */
	const Type *self_type;
	unsigned context; /* CTX_* bits that hold; 0: any context will do (types only) */
	bool may_alias;   /* another name may see the receiver */
} Site;

/* A site of this node and nothing else; what there is of the rest is filled in by whoever knows it. */
static inline Site match_site(Node node, unsigned context)
{
	return (Site){.node = node,
		      .self = NODE_NONE,
		      .args = NODE_NONE,
		      .skipped = NODE_NONE,
		      .other = NODE_NONE,
		      .context = context};
}

/* Does the case want this argument to be given; "*" and "**": one with that star? */
bool match_asks_for(const MapCase *c, const char *argument);
/* NULL when no case holds. */
const MapCase *match_case(const MatchEnv *env, const Site *site, const MapEntry *entry, Binding *out);

/* match_type.c: does t fit m?  UNKNOWN: it may. */
typedef enum { FITS_NO, FITS_YES, FITS_UNKNOWN } Fits;
Fits match_type(const MatchEnv *env, const Type *t, const MapType *m);

/* match_cond.c: are these the same literal?  Strings compare by value. */
bool match_literal(Str text, const char *literal);
/* n, or the literal that the name n is known to hold. */
Node match_constant(const MatchEnv *env, Node n);

/* match_returns.c: the type that a `returns` gives for this call; never NULL. */
const Type *match_returns(const MatchEnv *env, const MapType *m, const Site *site, const Binding *b);
/* The kind of dtype that a dtype expression (`torch.long`, `x.dtype`) names; KIND_ANY when unknown. */
unsigned match_dtype_kind(const MatchEnv *env, Node dtype);

/* match_place.c: the node that the subscripts and attributes `path` ("[0]['lr']") around n make, or NODE_NONE. */
Node match_item(const Syntax *s, Node n, const char *path);
/* CTX_* bits of a call or name by the place where it stands. */
unsigned match_context(const Syntax *s, Node n);

#endif
