/* names: how Paddle's names are spelled in this file.
 *
 * In: what the file imports from torch.  Out: for every such name what it
 * becomes, and for a Paddle name the spelling that a reader of this file
 * expects: through the user's own aliases where one reaches it, else in full.
 * Remembers which imports the output needs. */
#ifndef PT2PD_NAMES_H
#define PT2PD_NAMES_H

#include "infer.h"

typedef struct {
	Sym sym;
	Str torch; /* what it is: "torch.nn" */
	Str old_local;
	Str local;  /* what it is called in the output */
	Str paddle; /* "paddle.nn"; empty when it has no equivalent of its own */
	bool module;
	bool variable;    /* `F = torch.nn.functional`, no import */
	bool sibling;     /* imported from another file of the project, which is converted too */
	uint32_t kept;    /* sites that still need the torch import */
	uint32_t seen;    /* sites that were converted */
	uint32_t spelled; /* sites whose output uses `local` */
	bool whole;       /* there is `import torch` itself, not only `import torch.nn` */
	bool added;       /* `import paddle` was put beside it */
	bool stays;       /* of `import torch`: the output still says `torch.…` by it */
} Alias;

typedef struct {
	Infer *infer;
	VEC(Alias) aliases;
	VEC(uint32_t) of_symbol; /* index into aliases, or UINT32_MAX */
	VEC(Str) targets;        /* of each symbol: what its uses become, once they were seen; "?" when that differs */
	bool need_paddle;        /* the output says `paddle.…` where no import gives it */
	bool need_torch;         /* the output says `torch.…` */
	bool need_torchvision;   /* … `torchvision.…` */
} Names;

/* `seen`: names_note_target was called for all uses, and is to be heeded. */
void names_build(Names *self, Infer *infer, bool seen);
/* The name n, imported by `from torch.x import name`, becomes `target` here. */
void names_note_target(Names *self, Node n, Str target);
void names_free(Names *self);
/* Is this a name of torch or of a library whose names are mapped (torchvision)? */
bool names_is_torch(Str name);
/* The alias that the spelled name n starts with, or NULL. */
Alias *names_root(Names *self, Node n);
/* How to write `target` ("paddle.nn.functional.relu") at node n, which now spells a torch name with `root`
 * (NULL when it does not).  A target that is no Paddle name comes back as it is. */
Str names_spell(Names *self, Str target, Node n, Alias *root);
/* The Paddle name of a torch module, or an empty Str. */
Str names_module(Str torch);
/* What the helper function of this name is called in the output: `_name` where the file has a variable `name`. */
const char *names_helper(const Names *self, const char *name);
/* What a name imported by `from torch.x import name` becomes, or an empty Str. */
Str names_target(const Infer *infer, Str torch);

#endif
