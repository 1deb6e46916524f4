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

typedef struct {
	const char *path;   /* of its file; NULL: a folder without __init__.py */
	const char *folder; /* of a package; NULL: a plain module */
	Str id;             /* "@K" */
	VEC(uint32_t) deps;
	ModuleState state;
	uint32_t index, low, component; /* of Tarjan's algorithm */
	bool on_stack;
	bool in_cycle;   /* there are others in its component */
	bool claimed;    /* somebody reads it now, or has */
	bool read;       /* its summary was taken, or there is none to take */
	bool summarised; /* there is a summary */
	bool torch;      /* it imports torch, or a file that does */
	VEC(Export) exports;
	Map export_of;  /* name -> index among exports */
	VEC(Str) stars; /* "@K" or a torch module */
	VEC(ClassSummary) classes;
	VEC(FuncSummary) funcs;
} Module;

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
	uint32_t counter, components;
	VEC(uint32_t) stack;
};

struct ProjectView {
	Project *project;
	InferProject answers;
	const char *current;        /* path of the file that asks */
	uint32_t current_component; /* UINT32_MAX: sees everything */
	/* for files that are only summarised */
	Arena scratch;
	SyntaxParser *parser;
	Scopes scopes;
	Infer infer;
	Names names;
	Edits edits;
	Rewrite rewrite;
};

/* project_find.c: index of the module that an import in the file `from` names (`..a.b`), or UINT32_MAX. */
uint32_t project_find(Project *self, const char *from, Str text);
/* The module or package `parts` ("a.b") below the folder `root`, or UINT32_MAX. */
uint32_t project_find_below(Project *self, const char *root, Str parts);
/* Reads the imports of the file at `path` off its text: the modules it depends on, and whether it imports torch. */
void project_scan_imports(Project *self, Module *m, const char *path, Str text);

/* Index of the module whose file is `path`, which need not be known yet. */
uint32_t project_add_file(Project *self, const char *path);

/* The same, MAP_NONE when it is not known. */
uint32_t project_known_file(Project *self, const char *path);

/* project_order.c: reads the imports of module `start` and of all that it imports; gives each its component, imported
 * ones first. */
void project_order(Project *self, uint32_t start);

/* project_summary.c: reads a file and keeps what it exports; nothing where it has no torch or cannot be read.  Without
 * the lock. */
void project_summarise(ProjectView *self, Module *m);
/* Takes the summary of m from its analysis; with the lock. */
void project_take(Project *self, Module *m, const Source *source, const Infer *infer, const Names *names);
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

/* project_view.c */
InferProject project_make_answers(ProjectView *self);

#endif
