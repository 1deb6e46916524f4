/* rewrite: sites and the edits that convert them.
 *
 * In: a file with its names and types.  Out: edits and diagnostics, and which
 * mapping rows fired.  Goes over the node table twice: once to collect facts
 * about the whole file, once, from the back, to record edits, so that what
 * stands inside a site is done before the site.  Knows no single API. */
#ifndef PT2PD_REWRITE_H
#define PT2PD_REWRITE_H

#include "convert.h"
#include "edit.h"
#include "names.h"
#include "pyexpr.h"
#include "source.h"

/* A diagnostic that is to stand above a statement. */
typedef struct {
	Node statement;
	Node node;
	uint16_t id;
	Str subject;
	const char *text; /* NULL: the table's */
} Todo;

enum {
	DONE_STORE = 1,    /* an augmented assignment to it was converted */
	DONE_TAKEN_IN = 2, /* the edit of a site inside it replaced it */
	DONE_GONE = 4,     /* a statement that was removed */
	DONE_REPLACED = 8, /* it owns a replacement; known when all sites are done */
};

/* A torch name that stays in the output. */
typedef struct {
	Node node;
	Str name;
} Kept;

/* Whom a fact concerns. */
typedef enum {
	FACT_OF_FILE, /* this file alone: layers that it builds itself, or an object that may be of another kind */
	FACT_OF_ALL,  /* layers of other files too */
} FactReach;

/* A `sets` of some case, and the site that said so. */
typedef struct {
	const char *name;
	Node node;
	FactReach reach;
} Fact;

/* A site that sets a fact when there is a second one like it. */
typedef struct {
	const char *fact;
	Node arg, body, site;
} Second;

/* An imported name whose conversion hangs on facts about the file. */
typedef struct {
	const MapEntry *entry;
	Site site;
	Node name;
} Unsettled;

/* A comment in what was replaced, which goes above the line of its statement. */
typedef struct {
	uint32_t line;
	Span comment;
} SavedComment;

typedef struct Rewrite {
	const Syntax *syntax;
	const Source *source;
	Infer *infer;
	Scopes *scopes;
	Names *names;
	Edits *edits;
	Arena *arena;
	const ConvertOptions *options;
	MatchEnv env;
	VEC(Fact) facts;
	VEC(Second) seconds;
	VEC(Node) changes; /* of each symbol: where it is last changed in place; empty until that is asked for */
	VEC(Unsettled) unsettled;
	VEC(Todo) todos;
	VEC(Kept) kept;
	VEC(SavedComment) saved;
	VEC(Diag) notes; /* diagnostics that leave no comment */
	VEC(Fired) fired;
	VEC(const char *) helpers; /* those the output needs */
	Node first_helped;         /* the first site that calls one */
	uint8_t *prec;             /* of each node after conversion; 0: as written */
	uint8_t *holed;            /* a template around the node sees to its parentheses */
	uint8_t *done;             /* DONE_* of each node */
	size_t prec_cap;
	Node site;       /* what apply replaces now */
	bool collecting; /* first pass: facts only */
} Rewrite;

/* The first pass alone: facts, and what each imported name becomes. */
void rewrite_collect(Rewrite *self);
void rewrite_run(Rewrite *self);
void rewrite_free(Rewrite *self);

/* ---- for rewrite_*.c, rule_*.c and apply*.c ---- */

/* Leaves the site as it is, with a TODO above its statement. */
void rewrite_todo(Rewrite *self, Node n, unsigned id, Str subject, const char *text);
/* A diagnostic without a comment. */
void rewrite_note(Rewrite *self, Node n, unsigned id, Str subject, const char *text);
/* The torch name that n spells stays: it must still mean torch in the output. */
void rewrite_keep_torch(Rewrite *self, Node n, Str name);
/* Notes that a case of the mapping was taken at n. */
void rewrite_fired(Rewrite *self, Node n, uint32_t row);
/* Looks for the case and applies it.  False when no case holds (nothing was done). */
bool rewrite_entry(Rewrite *self, const MapEntry *entry, Site *site, Node name, Str subject);
/* rewrite_name.c: the entry of the function of torch that a call spells, or of the member of Tensor that it names,
 * whatever its receiver is; NULL when there is none.  *object, when it is not NULL: that receiver, or NODE_NONE. */
const MapEntry *rewrite_called(const Rewrite *self, Node call, Node *object);
/* Name of the builtin that fn is, or an empty Str. */
Str rewrite_builtin(const Rewrite *self, Node fn);
/* The precedence of n after conversion. */
Prec rewrite_prec(const Rewrite *self, Node n);

/* rule_ops.c: operators on Tensors. */
void rule_operator(Rewrite *self, Node n);
/* Builtins on a Tensor; true when that is all there is to the call. */
bool rule_builtin(Rewrite *self, Node n);
/* rule_values.c: options by name that no layer of Paddle takes. */
void rule_options(Rewrite *self, Node n);
/* rule_index.c: lists of indices that stand for the tuple of them. */
void rule_index(Rewrite *self, Node n);
/* Subscripts with an index that stands behind a None. */
void rule_item(Rewrite *self, Node n);
/* Stores by mask or by index into a view. */
void rule_store_item(Rewrite *self, Node n);
/* Has a site of the file said the fact? */
static inline bool rewrite_said(const Rewrite *self, const char *fact)
{
	for (size_t i = 0; i < self->facts.n; i++)
		if (strcmp(self->facts.v[i].name, fact) == 0)
			return true;
	return false;
}
/* rule_class_values.c: values of a class of torch's family that its objects hide by Tensors. */
void rule_class_values(Rewrite *self, Node n);
/* rule_quotient.c: `r = a / b`, `r = x.scatter(…)` where r is changed in place afterwards. */
void rule_quotient(Rewrite *self, Node n);
/* rule_pieces.c: pieces of a Tensor that are changed in place while the whole is seen later. */
bool rule_pieces_shared(const void *context, const Site *site);
/* rule_layout.c: parameters of layers that are not known, whose axes are looked at. */
void rule_layout(Rewrite *self, Node n);
/* rule_format.c: `"%.4f" % t` of a Tensor that has axes. */
void rule_format(Rewrite *self, Node n);
/* rule_names.c: names written as strings, in a call or comparison.  True when that is all there is to the call. */
bool rule_name_strings(Rewrite *self, Node n);
/* The torch class that a user's class is built on, or an empty Str; `guard`: 0. */
Str rewrite_torch_base(const Infer *infer, uint32_t cls, unsigned guard);

/* rule_values.c: a call whose callee is no spelled name: `norm_layer(planes, eps=1e-5)`, `self.lstm(x)`,
 * `super().__init__(…)`. */
void rule_call_value(Rewrite *self, Node n);
/* Names of torch in a quoted annotation. */
void rule_quoted_annotation(Rewrite *self, Node n);
/* Casts the operand of the lower kind of dtype where both kinds are known and differ; true when it did. */
bool rule_cast_mixed(Rewrite *self, Node l, Node r);

#endif
