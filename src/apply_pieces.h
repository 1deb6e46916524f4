/* apply_pieces: replacements put together from text and quoted nodes.
 *
 * In: text, and nodes of the source.  Out: Pieces (edit.h), with parentheses
 * around an operand where its new place binds tighter; then one edit, which
 * keeps the comments of what it replaces.  Knows nothing of mappings.
 * The caller frees `v` of its Pieces. */
#ifndef PT2PD_APPLY_PIECES_H
#define PT2PD_APPLY_PIECES_H

#include "rewrite.h"

/* Appends text, which must outlive the edits; nothing when it is empty. */
void pieces_text(Pieces *out, Str text);
void pieces_ctext(Pieces *out, const char *text);
/* Appends node n with its own edits, as it is. */
void pieces_node(Pieces *out, Node n);
/* Appends node n as an operand: in parentheses when it binds looser than `needed`, or when it breaks the line and no
 * brackets of the template (`bracketed`) or of the source allow that. */
void pieces_operand(Rewrite *rw, Pieces *out, Node n, Prec needed, bool bracketed);
/* Replaces node n.  Its comments go above the statement; inside an f-string the text avoids the string's quote. */
void pieces_replace(Rewrite *rw, Node n, Pieces *pieces);
/* The comments in [start, end) that no piece quotes go above the statement of n. */
void pieces_save_comments(Rewrite *rw, Node n, uint32_t start, uint32_t end, const Pieces *pieces);
/* Do parentheses or a display enclose n, rather than an argument list that a conversion may take away? */
bool pieces_lasting_brackets(const Syntax *s, Node n);
/* Does a comment stand in [start, end)? */
bool pieces_has_comment(const Syntax *s, uint32_t start, uint32_t end);

#endif
