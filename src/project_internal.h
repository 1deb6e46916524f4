/* project_internal: what the parts of project share.
 *
 * find (which file is a module?) and its scan of imports give the graph,
 * order goes over it, summary reads one file, view answers from the summaries. */
#ifndef PT2PD_PROJECT_INTERNAL_H
#define PT2PD_PROJECT_INTERNAL_H

#include "project.h"
#include "rewrite.h"

#include <pthread.h>

typedef struct {
	Str name, output; /* its name in the file, and in the converted file */
	const Type *type;
} Export;

typedef struct {
	Str name;
	const Type *type; /* of a method what it returns */
	bool method;
} ClassMember;

typedef struct {
	Str name;      /* "@K.Class" */
	uint32_t line; /* of its definition */
	VEC(Str) bases;
	VEC(ClassMember) members;
} ClassSummary;

typedef struct {
	Str name;      /* "@K.function" */
	uint32_t line; /* of its definition */
	const Type *returns;
} FuncSummary;

typedef enum { MODULE_NEW, MODULE_OPEN, MODULE_DONE } ModuleState;

/* A module in one run of Tarjan's algorithm. */
typedef struct {
	ModuleState state;
	bool on_stack;
	uint32_t index, low, component;
} Ordered;

typedef enum { REACHES_UNKNOWN, REACHES_NOT, REACHES_TORCH } Reaches;

/* One name of an import. */
typedef struct {
	uint32_t module;
	Str name;  /* empty: the module itself; "*" */
	bool late; /* no part of running the importing module */
} Import;

/* Where a name comes from. */
typedef struct {
	uint32_t module;
	Str name;  /* there; empty: the module itself */
	bool same; /* it was not renamed on the way */
} Origin;

typedef struct {
	const char *path;   /* of its file; NULL: a folder without __init__.py */
	const char *folder; /* of a package; NULL: a plain module */
	Str id;             /* "@K" */
	/* read off its text */
	bool scanned, torch; /* torch: it imports torch itself */
	bool script;         /* may be run as a script: nothing in it is imported relatively */
	unsigned hints;      /* facts that it may tell of other files */
	Reaches reaches;     /* torch, through whatever it imports */
	VEC(Import) imports;
	Map bound;             /* name at its top -> place in origins + 1, or 0: its own */
	VEC(Origin) origins;   /* of names that a package passes on */
	VEC(uint32_t) star_of; /* modules all of whose names it has */
	uint32_t asked;        /* the last search for a name that came to it */
	uint32_t exported;     /* the last search for an export that came to it */
	/* the graph */
	bool linked;
	VEC(uint32_t) deps; /* what its summary rests on */
	VEC(uint32_t) late; /* what only its conversion looks at, for it leads back to the module */
	bool wanted;        /* others import it */
	uint32_t stamp;     /* of the last search that came to it */
	Ordered whole;      /* by all imports */
	Ordered order;      /* by deps */
	bool in_cycle;      /* of deps: there are others in its component */
	/* its summary */
	bool claimed;    /* somebody reads it now, or has */
	bool read;       /* its summary was taken, or there is none to take */
	bool summarised; /* there is a summary */
	unsigned facts;  /* that it tells of other files */
	unsigned below;  /* those of all that it imports, and its own */
	unsigned around; /* those of all files that somebody uses together with it */
	unsigned lacks;  /* those that one of them has not heard of */
	bool planned;    /* it is converted together with others */
	VEC(Export) exports;
	Map export_of;  /* name -> index among exports */
	VEC(Str) stars; /* "@K" or a torch module */
	VEC(ClassSummary) classes;
	VEC(FuncSummary) funcs;
} Module;

typedef VEC(Module *) ModuleList;

/* All that m imports: deps, then late. */
static inline size_t module_edges(const Module *m) { return m->deps.n + m->late.n; }
static inline uint32_t module_edge(const Module *m, size_t i)
{
	return i < m->deps.n ? m->deps.v[i] : m->late.v[i - m->deps.n];
}
static inline bool module_is_among(const uint32_t *modules, size_t n, uint32_t module)
{
	for (size_t i = 0; i < n; i++)
		if (modules[i] == module)
			return true;
	return false;
}

struct Project {
	ProjectRead *read;
	unsigned target;
	pthread_mutex_t lock; /* of all that follows */
	pthread_mutex_t
		reading; /* held while files are summarised that no conversion has summarised; taken before lock */
	Arena arena;
	TypeTable types;
	VEC(Module *) modules;
	Map by_path; /* module file or folder -> index; MAP value 0 stands for "no such file" plus one */
	Map found;   /* "folder\nmodule" -> index + 1, or 0 */
	uint32_t counter, components, stamp, searches, exports;
	VEC(uint32_t) stack;
};

struct ProjectView {
	Project *project;
	InferProject answers;
	const char *current; /* path of the file that asks */
	const Module *asker; /* its imports */
	bool summarising;    /* it is only summarised, so it sees nothing of what it imports late */
	bool facts_known;
	unsigned facts; /* of all that it sees, once it is known */
	VEC(bool) seen; /* of each module: does it stand behind those imports?  Filled when it is asked for */
	Module entered; /* the file that is converted */
	/* for files that are only summarised */
	Arena scratch;
	SyntaxParser *parser;
	Scopes scopes;
	Infer infer;
	Names names;
	Edits edits;
	Rewrite rewrite;
};

/* project_find.c: index of the module that an import in the file `from` names (`..a.b`), or UINT32_MAX.  script: may
 * the file be run by itself, so that it finds what stands beside it? */
uint32_t project_find(Project *self, const char *from, bool script, Str text);
/* K of "@K" or "@K.name": the index of the module. */
uint32_t project_number(Str id);
/* The module or package `parts` ("a.b") below the folder `root`, or UINT32_MAX. */
uint32_t project_find_below(Project *self, const char *root, Str parts);

/* project_scan.c: reads imports and bound names of the file at `path` off its text. */
void project_scan(Project *self, Module *m, const char *path, Str text);
/* Is this the path of a file in the folder, or below it? */
bool project_is_inside(const char *path, const char *folder);
/* Where `name` of a module comes from: packages pass names on. */
Origin project_origin(Project *self, uint32_t module, Str name);

/* Index of the module whose file is `path`, which need not be known yet. */
uint32_t project_add_file(Project *self, const char *path);

/* The same, MAP_NONE when it is not known. */
uint32_t project_known_file(Project *self, const char *path);

/* project_order.c: scans the file of a module, once. */
void project_open(Project *self, Module *m);
/* Its edges: what the imports of m lead to, once. */
void project_link(Project *self, Module *m);
/* Adds those of the modules that nobody has come to since the project's stamp was drawn. */
void project_list_new(Project *self, const uint32_t *modules, size_t n, ModuleList *out);
/* Gives module `start` and all that its summary rests on their components, imported ones first. */
void project_order(Project *self, uint32_t start);
/* Does m import torch, itself or through others? */
bool project_reaches_torch(Project *self, Module *m);

/* project.c: orders the modules and adds those that were not read; true when one of them reaches torch. */
bool project_want(Project *self, const uint32_t *modules, size_t n, ModuleList *out);
/* A conversion leaves the summary of such a file behind.  Files of a cycle must not see each other, and what is
 * imported late must not be seen by any summary: these are read by themselves. */
bool project_is_learned(const Module *m);
/* project_facts.c: reads the planned files whose words say that they may tell others something. */
void project_gather_facts(Project *self, const uint32_t *modules, size_t n);

/* project_summary.c: reads a file and keeps what it exports; nothing where it has no torch or cannot be read.  Without
 * the lock. */
void project_summarise(ProjectView *self, Module *m);
/* Takes the summary of m from its analysis; with the lock. */
void project_take(Project *self, Module *m, const Source *source, const Rewrite *analysis);
/* Reads the file of m and what it tells of other files, while nothing is known of any. */
unsigned project_read_facts(ProjectView *self, Module *m);
/* A copy of s in the project's arena. */
Str project_keep(Project *self, Str s);

/* From one table of types to another. */
typedef struct {
	TypeTable *table;
	const Infer *from; /* the file whose types they are; NULL: the project's own, whose names live long enough */
	Str id;            /* of that file's module */
	Arena *arena;      /* for names */
} TypeCopy;
/* t in the other table; the file's own classes and functions by their name "@K.name".  NULL: any. */
const Type *project_copy_type(const TypeCopy *copy, const Type *t);

/* project_view.c: the file at `path` asks from now on; `asker` has its imports. */
void project_ask(ProjectView *self, const char *path, const Module *asker, bool summarising);
InferProject project_make_answers(ProjectView *self);

#endif
