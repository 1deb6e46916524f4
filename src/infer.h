/* infer: what every expression of the file is, by following the program.
 *
 * In: a syntax table and its scopes.  Out: a type for every expression node.
 * The body of the module runs first, then every function, with what is known
 * of its callers; all of it twice, so that what the first round learns of
 * parameters, attributes and closures holds in the second, unless all of them
 * were known before they were used; functions of whose parameters the second
 * round knows more run again.  Branches join,
 * loops run until their variables are stable (at most twice).  Edits nothing. */
#ifndef PT2PD_INFER_H
#define PT2PD_INFER_H

#include "match.h"
#include "scope.h"

typedef struct {
	Str name;
	Sym sym;
	Node dflt, annotation; /* NODE_NONE when absent */
	MapParamKind kind;
	const Type *in;   /* join over the calls that the round before has seen */
	const Type *next; /* join over those of this round */
} FuncParam;

typedef struct {
	uint32_t scope;
	uint32_t cls; /* the class it is a method of, or UINT32_MAX */
	Node node, body;
	FuncParam *params;
	uint32_t nparams;
	const Type *ret;    /* join of what it returns; NULL: nothing known yet */
	const Type *before; /* what the round before found that it returns */
	uint8_t round;      /* the last round that ran it */
	bool learned;       /* what its parameters are, since it ran */
	bool running, is_static, is_class, is_property, is_generator, is_lambda;
} Func;

typedef struct {
	Str name;
	const Type *type;
	uint32_t func; /* a method: its function, else UINT32_MAX */
	bool asked;    /* its type was used */
} Member;

typedef struct {
	uint32_t scope;
	Node node;
	VEC(Member) members;
	VEC(const Type *) bases; /* TY_CLASS or TY_REF */
	uint64_t missed;         /* one bit for some names each: a member of such a name was asked for and not there */
} Class;

/* What other files of the project hold.  Their modules, classes and functions are named "@K", "@K.Class", "@K.function"
 * in TY_REF and TY_INSTANCE, where K stands for the file. */
typedef struct {
	/* The module `text` ("..utils", "lib.common") as this file names it, as "@K"; empty when it is none of the
	 * project's. */
	Str (*module)(void *context, Str text);
	/* Does that module import torch, itself or through others? */
	bool (*reaches)(void *context, Str text);
	/* Is module "@K" the file itself? */
	bool (*is_self)(void *context, Str module);
	/* What `name` is in module "@K", in the types of `table`; NULL when nothing is known of it. */
	const Type *(*export)(void *context, TypeTable *table, Str module, Str name);
	/* Member `name` of class "@K.Class" or of a project class it derives from: its type, of a method what it
	 * returns. *found says that there is one. */
	const Type *(*member)(void *context, TypeTable *table, Str cls, Str name, bool *method, bool *found);
	/* The i-th outside class that "@K.Class" derives from, through all its project bases; empty at the end. */
	Str (*base)(void *context, Str cls, size_t i);
	/* What the name that module "@K" exports as `name` is called there after conversion. */
	Str (*output)(void *context, Str module, Str name);
	/* What function "@K.function" returns; NULL when nothing is known. */
	const Type *(*returns)(void *context, TypeTable *table, Str function);
	/* What rewrite_facts says of the files that are converted together and of those that this one imports, one bit
	 * a fact. */
	unsigned (*facts)(void *context);
	/* The file that "@K" is, or "file:line" of the definition of "@K.name"; for messages. */
	Str (*place)(void *context, Str name);
	void *context;
} InferProject;

static inline bool infer_is_project(Str name) { return name.n > 0 && name.p[0] == '@'; }

typedef struct Frame Frame;

typedef struct Infer {
	const Syntax *syntax;
	Scopes *scopes;
	Arena *arena;
	TypeTable table;
	const Type **types; /* of each node */
	size_t types_cap;
	VEC(Func) funcs;
	VEC(Class) classes;
	VEC(uint32_t) owner;     /* of each scope: index of its function or class, or UINT32_MAX */
	VEC(uint32_t) namesakes; /* the methods of the file's classes that are called as one that Tensors alone have */
	VEC(Str) stars;          /* modules imported by `*` */
	Map refs;                /* dotted names, interned */
	VEC(Str) ref_names;
	MatchEnv env;
	const InferProject *project; /* NULL: the file stands alone */
	Frame *frame;
	unsigned round, depth;
	bool stale;      /* something was used that turned out to be more than it was then: one round is not enough */
	bool deep;       /* nested too deeply for recursion: subtrees are done bottom up */
	bool has_paddle; /* the name `paddle` is imported already */
	bool converted;  /* the file holds comments of an earlier run: what is torch's here is not to be converted */
	bool cautious;   /* the file imports Paddle already, or nothing of torch: unknown receivers stay */
} Infer;

/* `project` may be NULL. */
void infer_run(Infer *self, const Syntax *s, Scopes *scopes, Arena *arena, const MatchEnv *env,
	       const InferProject *project);
/* mapping_is_subclass and mapping_find_member for outside classes, the project's own included. */
bool infer_subclass(const Infer *self, Str cls, Str base);
const MapEntry *infer_find_member(const Infer *self, Str cls, Str name);
void infer_free(Infer *self);

/* The outside name that node n spells out ("torch.nn.Linear"), by an import of this file; an empty Str when it
 * spells none.  A variable that holds a class spells nothing. */
Str infer_spelled(const Infer *self, Node n);
/* Is user class cls derived from the outside class `base`? */
bool infer_class_is(const Infer *self, uint32_t cls, Str base);
/* The member entry that `object.name` means for a torch object of this type, or NULL. */
const MapEntry *infer_member(const Infer *self, const Type *object, Str name);
/* May the attribute n of an unknown object, `x.size` or that of `x.size(0)`, be that of a class of the file? */
bool infer_is_namesake(const Infer *self, Node n);
/* The member of this name that the class itself defines, or NULL. */
const Member *infer_own_member(const Infer *self, uint32_t cls, Str name);
/* Is there a user-defined member of this name? */
const Member *infer_user_member(const Infer *self, uint32_t cls, Str name);
/* The type of a member of a class of the project, of a method what it returns. */
const Type *infer_project_member(Infer *self, Str cls, Str name, bool *method, bool *found);
/* The member that a class of this file has from a class of the project that it derives from. */
const Type *infer_inherited_member(Infer *self, uint32_t cls, Str name, bool *method, bool *found);
/* The same for what super() gives in a method of cls: the class itself is left out. */
const Member *infer_base_member(const Infer *self, uint32_t cls, Str name);

/* Place of a field in the named tuples that torch returns ("values" -> 0); -1 when `name` is none of a tuple of n. */
int infer_field(Str name, size_t n);
/* "a.b", interned for as long as the arena lives. */
Str infer_dotted(Infer *self, Str a, Str b);

#endif
