/* mapc_text: the small languages inside the mappings: signatures and types.
 *
 * In: text.  Out: parameters; a type as a C initializer.  Errors go to Mapc. */
#ifndef PT2PD_MAPC_TEXT_H
#define PT2PD_MAPC_TEXT_H

#include "mapc_out.h"
#include "mapping.h"

typedef struct {
	const char *name;
	const char *dflt; /* NULL when required */
	MapParamKind kind;
} SigParam;

typedef struct {
	SigParam *params;
	size_t n;
	const char *text;
} Sig;

/* `field` is named in messages. */
bool sig_parse(Mapc *m, const Place *at, const char *field, const char *text, Sig *out);
/* The parameter of this name, or NULL. */
const SigParam *sig_find(const Sig *sig, const char *name);

typedef VEC(const char *) NameList;

/* Adds the initializer of a MapType to `out`, and the arguments that the type names to `params`.
 * `condition`: for when.type, where `sequence` is known and types that follow arguments are not. */
bool type_compile(Mapc *m, const Place *at, const char *field, const char *text, bool condition, Buf *out,
		  NameList *params);

/* Is the text one Python expression, or nothing but a literal or a tuple or list of literals? */
bool text_is_expression(Mapc *m, const char *text);
bool text_is_literal(Mapc *m, const char *text);
/* A literal without the blanks outside its strings: the form in which literals are compared. */
const char *text_dense(Mapc *m, const char *text);
/* Is the text subscripts by literals and attributes, as they follow an expression: "[0]['lr'].grad"? */
bool text_is_item(Mapc *m, const char *text);
/* "a.b_c": identifiers with dots. */
bool text_is_dotted(Str s);
/* The one expression of a text that is just that, or NODE_NONE. */
Node text_expression(const Syntax *s);

#endif
