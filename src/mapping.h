/* mapping: the compiled mappings, as const tables, and look-up in them.
 *
 * In: a torch name ("torch.cat", "torch.Tensor.view").  Out: its entry, or NULL.
 * The tables are written by mapc from the JSON files in mappings/ (mappings/README.md
 * explains every field); nothing here is ever changed at run time. */
#ifndef PT2PD_MAPPING_H
#define PT2PD_MAPPING_H

#include "str.h"

/* ---- types, as `returns` and `when.type` write them ---- */

typedef enum {
	MT_ANY,
	MT_NONE,
	MT_BOOL,
	MT_INT,
	MT_FLOAT,
	MT_NUMBER,
	MT_STR,
	MT_TENSOR,    /* kind: dtype kinds, a mask of KIND_*; KIND_ANY when not told */
	MT_TENSOR_OF, /* kind told by the dtype argument `param`; `kind` is the default */
	MT_LIKE,      /* the type of argument `param`, its rank not told; kind: not that argument's, when not 0 */
	MT_SAME,      /* the type of argument `param`, rank and all; kind: as MT_LIKE */
	MT_PROMOTE,   /* Tensor, kind promoted from arguments `param` and `param2` */
	MT_LIST,
	MT_DICT,
	MT_ITER,
	MT_TUPLE_OF, /* args[0]: the elements */
	MT_TUPLE,    /* args[0..n): the elements */
	MT_UNION,    /* args[0..n): the alternatives */
	MT_SIZE,
	MT_DTYPE,
	MT_DEVICE,
	MT_NDARRAY,
	MT_FUNCTION,
	MT_SEQUENCE,
	MT_SELF,     /* the receiver's own type */
	MT_INSTANCE, /* of the class `name` */
	MT_OTHER,    /* some object that is no Tensor */
	MT_USER,     /* an object of a class that the file defines */
	MT_OPAQUE,   /* a function that gives an object, or its argument as it is */
	MT_CLASS,    /* the torch class `name` itself, under any of its names */
} MapTypeTag;

/* In the order of promotion.  Paddle mixes widths of floats and not of integers, so only these are told apart: int64
 * from all others. */
enum {
	KIND_BOOL = 1,
	KIND_SMALL = 2, /* uint8, int8, int16, int32 */
	KIND_LONG = 4,  /* int64 */
	KIND_INT = KIND_SMALL | KIND_LONG,
	KIND_FLOAT = 8,
	KIND_COMPLEX = 16,
	KIND_ANY = 31
};

/* An argument by name: "self" is the receiver. */
typedef struct MapType {
	MapTypeTag tag;
	uint8_t kind;
	uint8_t rank; /* of a Tensor: one more than its number of axes; 0 when not told */
	uint8_t n;
	const char *param, *param2, *name;
	const struct MapType *args;
} MapType;

/* ---- templates ---- */

typedef enum {
	TP_TEXT,   /* text, as it is */
	TP_NAME,   /* text is a dotted Paddle name, to be spelled with the user's aliases */
	TP_HOLE,   /* text names the argument; also "self", "value", "op", "target", "other" */
	TP_STAR,   /* text names a *args parameter: its arguments, comma-separated */
	TP_REST,   /* the arguments that no hole names; `text` is ", " when a comma before it must go when empty */
	TP_CALL,   /* the call as paddle_api and args_map write it */
	TP_HELPER, /* text is the helper's name */
} TmplPieceKind;

typedef struct {
	TmplPieceKind kind;
	uint8_t prec;   /* holes: precedence that the place demands (pyexpr.h) */
	bool bracketed; /* holes: stands inside brackets, so line breaks are harmless */
	const char *text;
} TmplPiece;

typedef struct {
	const TmplPiece *pieces;
	uint8_t n;
	uint8_t prec; /* of the whole expression; PREC_STATEMENT for a statement */
} Tmpl;

/* ---- arguments ---- */

typedef enum {
	ARG_RENAME, /* to `to` */
	ARG_DROP,   /* nothing is left of it */
	ARG_EXPR,   /* to `to`, value through `expr`, whose one hole is "" */
	ARG_VALUES, /* to `to`, literals replaced */
	ARG_ONLY, /* one of the literals in `values`: dropped, or kept as `to` when that is not NULL; else diagnostic */
	ARG_UNPACK, /* one tuple becomes the keywords `names` */
	ARG_PACK,   /* a *args parameter becomes one list `to` */
} MapArgOp;

typedef struct {
	const char *from, *to; /* Python literals; `to` is unused for ARG_ONLY */
} MapValue;

typedef struct {
	MapArgOp op;
	uint8_t nvalues, nnames;
	int8_t pos;       /* place in Paddle's positional parameters, -1: keyword only */
	uint16_t else_id; /* TPD number when no literal fits; 0: leave as it is */
	const char *to;
	const char *strip; /* ".data": a trailing attribute of the argument that is left out */
	const MapValue *values;
	const char *const *names;
	Tmpl expr;
} MapArg;

typedef enum { PARAM_NORMAL, PARAM_POSONLY, PARAM_STAR, PARAM_KWONLY, PARAM_KWARGS } MapParamKind;

typedef struct {
	const char *name;
	const char *dflt; /* Python text; NULL when required */
	MapParamKind kind;
	MapArg arg;
} MapParam;

typedef struct {
	const MapParam *params;
	uint8_t n;
} MapSig;

/* ---- conditions ---- */

enum { /* MapWhen.context; 0 means: any load context */
       CTX_CALL = 1,
       CTX_VALUE = 2,
       CTX_BASE = 4,
       CTX_DECORATOR = 8,
       CTX_ANNOTATION = 16,
       CTX_WITH = 32,
       CTX_STATEMENT = 64,
       CTX_STORE = 128,
       CTX_AUGSTORE = 256,
       CTX_DEL = 512,
       CTX_ITEM0 = 1024,
       CTX_ITEM1 = 2048,
       CTX_VALUES = 4096,
       CTX_INDICES = 8192,
       CTX_UNPACK = 16384,
       CTX_ASSIGN = 32768,
       CTX_NEXT = 65536,     /* the sole argument of the builtin next(), or before .__next__() */
       CTX_REBIND = 131072,  /* assigned to the very text of its receiver or first argument, or of an element of that */
       CTX_CLASS = 262144,   /* a class that a value is tested against: isinstance(x, C), type(x) is C */
       CTX_BY_NAME = 524288, /* a call by the entry's own name, not through a variable, a partial or super() */
       CTX_EXACT = 1048576,  /* one of those that no subclass passes: type(x) is C, {C: f}[type(x)] */
       CTX_INSTANCE = 2097152,    /* one of those in isinstance or issubclass, which take tuples of classes */
       CTX_INPLACE = 4194304,     /* the receiver of a call of a method that changes it: x.f().g_() */
       CTX_PIECES = 8388608,      /* the pieces that it gives are changed in place, and what it cuts is seen later */
       CTX_ITEM_STORE = 16777216, /* an item of it is assigned to: x.f()[i] = y */
};

typedef enum {
	COND_HAS, /* param may also be "*" or "**": a starred argument is there */
	COND_TYPE,
	COND_LITERAL,
	COND_PURE,
	COND_SITE, /* literals: mapping keys; the argument, without a trailing .data, is a member of that name */
	COND_FORM, /* literals: name, attribute, subscript, call, literal, starred, other */
} MapCondKind;

typedef struct {
	MapCondKind kind;
	bool negated;    /* HAS, TYPE, LITERAL with "!" */
	bool or_unknown; /* TYPE with "?", LITERAL with "!?" */
	uint8_t n;
	const char *param;
	const char *const *literals; /* n of them */
	const MapType *type;
} MapCond;

typedef enum { CMP_NONE, CMP_EQ, CMP_GE, CMP_LT } MapCmp;
typedef enum { ALIAS_ANY, ALIAS_MAY, ALIAS_NO } MapAlias;

typedef struct {
	const char *name;
	bool negated;
} MapFact;

typedef struct {
	const MapCond *conds;
	uint8_t nconds;
	MapCmp nargs_cmp, npos_cmp, paddle_cmp;
	uint8_t nargs, npos;
	uint16_t paddle; /* 300 for 3.0 */
	uint32_t context;
	const char *item; /* literal subscripts and attributes behind the site: "[0]['lr']"; the edit takes them in */
	const char *const *used_by; /* prefixes of torch names: the site is (part of) an argument of one */
	uint8_t nused_by;
	MapAlias alias;
	const MapFact *files; /* facts that the file must have, or must not */
	uint8_t nfiles;
} MapWhen;

/* ---- entries ---- */

typedef struct {
	const char *name, *expr;
} MapDefault;

/* One case, with all that it inherits from its entry filled in. */
typedef struct {
	uint32_t row; /* number of this case among all cases: 0 .. mapping_nrows-1 */
	uint8_t nsigs, ndefaults, nstatements;
	bool keep;
	uint16_t unsupported, verify; /* TPD numbers, 0 when absent */
	MapWhen when;
	const MapSig *sigs;
	const MapDefault *defaults;
	const char *api; /* paddle_api, NULL when absent */
	Tmpl tmpl;       /* n 0 when absent */
	const Tmpl *statements;
	const char *helper, *hint;
	const char *quiet;       /* an argument or "self": what stands in it sets no facts */
	const char *mixed[2];    /* two arguments ("self" too) that must have one kind of dtype; NULL when absent;
				  * the first alone: a list whose elements must */
	const char *const *sets; /* facts about the file */
	uint8_t nsets;
	const char *sets_twice; /* fact set when two sites of one body have the same text of `twice_arg` */
	const char *twice_arg;
	const MapType *returns; /* NULL when absent */
} MapCase;

typedef enum { MK_FUNCTION, MK_CLASS, MK_METHOD, MK_PROPERTY, MK_CONSTANT, MK_MODULE } MapKind;

typedef struct {
	const char *key;
	MapKind kind;
	bool view;
	bool torch_only;   /* receiver: "torch" */
	bool keeps_result; /* Paddle's gradient needs the result, torch's does not */
	bool tells_facts;  /* a case has sets, sets_twice or quiet */
	uint8_t ncases, nbases;
	const char *ordered; /* tells how the axes lie: of "self", always; a parameter: when that is given; or NULL */
	const char *const *bases;
	const MapCase *cases;
} MapEntry;

/* Where a row stands, for reports and the tests. */
typedef struct {
	const char *key;
	uint8_t case_index;
	const char *file;
	uint32_t line;
} MapRow;

const MapEntry *mapping_find(Str key);
/* The method or attribute `name` of class `cls`, its bases included (depth first); NULL when none. */
const MapEntry *mapping_find_member(Str cls, Str name);
/* Is `name` a module: an entry of kind module, or a proper dotted prefix of some key? */
bool mapping_is_module(Str name);
/* Does the mapping have a torch.Tensor member of this name? */
const MapEntry *mapping_tensor_member(Str name);
/* The member that `name` means on an object of unknown type: of Tensors, else of Modules, Optimizers or schedulers
 * when it is `torch_only` there; NULL when none. */
const MapEntry *mapping_unknown_member(Str name);
/* The same of a class whose objects other members tell: those with receiver: "torch" that are called on the same name.
 */
const MapEntry *mapping_told_member(Str name);
/* The entry `M.__getattr__` of the innermost module M around `name` that says why none of its names is supported; NULL
 * when there is none. */
const MapEntry *mapping_unsupported_module(Str name);
/* Do list, dict, str, set, ndarray, … have a method of this name (mappings/python.json)? */
bool mapping_is_shared_method(Str name);
/* Is `cls` the class `base` or derived from it, by the `bases` fields? */
bool mapping_is_subclass(Str cls, Str base);
/* Keys directly below module `module` in sorted order: entries[*first .. return value). For star imports. */
size_t mapping_module_range(Str module, size_t *first);

extern const MapEntry mapping_entries[];
extern const size_t mapping_nentries;
extern const MapRow mapping_rows[];
extern const size_t mapping_nrows;

/* Text of templates/helpers/NAME.py and the helpers that it calls. */
typedef struct {
	const char *name, *text;
	const char *const *needs;
	uint8_t nneeds;
} MapHelper;
const MapHelper *mapping_helper(Str name);

/* Do two templates write the same of the same call? */
bool mapping_same_template(const Tmpl *a, const Tmpl *b);

#endif
