/* sites: every reference to torch in a file, and what became of it.
 *
 * In: a file after its rewriting.  Out: a list in the order of the text: names that mean something of
 * torch's, and members (methods, attributes) that are torch's or have a name that Tensors know.  Import statements are
 * not listed.  Changes nothing. */
#ifndef PT2PD_SITES_H
#define PT2PD_SITES_H

#include "rewrite.h"

typedef enum {
	SITE_CONVERTED, /* a case of the mapping was applied */
	SITE_KEPT,      /* a case says that it is right as it is */
	SITE_TODO,      /* left, with a diagnostic */
	SITE_UNKNOWN,   /* a name of torch that the mapping does not have */
	SITE_LEFT,      /* its receiver is not known to be torch's: nothing was done */
	SITE_FOREIGN,   /* its receiver is known to be something else */
	SITE_PLAIN, /* the receiver is torch's and the name is the same in Paddle, or a module on the way to a name */
} SiteStatus;

typedef struct {
	Node node;           /* the name or attribute */
	bool member, called; /* else a name; else named only */
	SiteStatus status;
	Str name;              /* "torch.cat", or of a member the attribute: "view" */
	const Type *receiver;  /* of a member; NULL: nothing known */
	const MapEntry *entry; /* NULL: none */
	uint32_t row;          /* that was taken; UINT32_MAX: none */
} SiteInfo;

typedef VEC(SiteInfo) SiteList;

/* Appends the references of the file to `out`, which the caller frees. */
void sites_list(const Rewrite *rw, SiteList *out);
const char *sites_status_name(SiteStatus status);
/* A line for each, tab-separated: path, line, column, name|method|attribute, name, type of a member's receiver (`?`:
 * not known), status, KEY#CASE of the mapping. */
void sites_print(const Rewrite *rw, const char *path, Buf *out);

#endif
