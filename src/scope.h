/* scope: Python's static scopes: which binding each name in the file means.
 *
 * In: a syntax table.  Out: scopes, symbols, and for every identifier that is
 * a variable the symbol it refers to (names of attributes and keywords are no
 * variables).  Knows nothing of types or of torch. */
#ifndef PT2PD_SCOPE_H
#define PT2PD_SCOPE_H

#include "arena.h"
#include "map.h"
#include "syntax.h"

struct Type;

typedef enum { SCOPE_MODULE, SCOPE_CLASS, SCOPE_FUNCTION, SCOPE_LAMBDA, SCOPE_COMPREHENSION } ScopeKind;

typedef uint32_t Sym;
#define SYM_NONE UINT32_MAX

typedef struct {
	ScopeKind kind;
	Node node;       /* that opens the scope */
	uint32_t parent; /* scope index; the module is its own parent */
	uint32_t frame;  /* the scope whose variables live together: a comprehension's is its owner's */
	uint32_t nslots; /* of a frame: number of its variables */
} Scope;

typedef struct {
	Str name;
	uint32_t scope, frame;
	uint32_t slot;               /* place among the frame's variables */
	uint32_t nbind;              /* how many times it is bound */
	Node first;                  /* identifier of the first binding */
	Node second;                 /* that of the second, or NODE_NONE */
	bool param;                  /* of a function or lambda */
	bool imported;               /* bound by an import */
	bool rebound;                /* bound by something that is no import */
	bool captured;               /* used from another frame */
	bool evidence;               /* used as only a Tensor is used */
	bool begins;                 /* so is a parameter before it is bound anew */
	bool refuted;                /* used as no Tensor is */
	bool weighed;                /* infer has asked which layer it may be */
	bool asked;                  /* infer has used the join of its types */
	bool lacked;                 /* infer has read it and not known its type */
	const struct Type *all;      /* join of all types ever assigned (infer) */
	const struct Type *declared; /* by annotation (infer) */
} Symbol;

typedef struct {
	VEC(Scope) scopes;
	VEC(Symbol) symbols;
	Sym *sym_of;        /* of each node: SYM_NONE unless it is an identifier that is a bound variable */
	uint32_t *scope_of; /* of each node: the innermost scope that it is evaluated in */
	size_t sym_of_cap, scope_of_cap;
	/* look-up */
	Map names; /* identifier text -> name number */
	VEC(Str) name_texts;
	struct ScopeSlot *table;
	size_t table_n, table_cap;
	VEC(uint64_t) uses; /* node << 32 | scope: identifiers still to be resolved */
} Scopes;

void scope_build(Scopes *self, const Syntax *s);
void scope_free(Scopes *self);
/* The symbol that `name` means at `scope`, or SYM_NONE (a builtin, a star import, unbound). */
Sym scope_lookup(const Scopes *self, uint32_t scope, Str name);
/* Is this text used as an identifier anywhere in the file? */
bool scope_name_used(const Scopes *self, Str name);
/* The scope that node (a class, function, lambda or comprehension) opens; UINT32_MAX when none. */
uint32_t scope_opened_by(const Scopes *self, Node n);

#endif
