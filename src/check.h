/* check: does the output still parse?
 *
 * In: sealed edits.  Out: yes or no.  Only the statements that were edited are
 * parsed again (of compound statements the header); a doubt is settled by
 * parsing the whole output.  Edits owned by the module (comments and imports
 * on lines of their own) are constant text and need no check. */
#ifndef PT2PD_CHECK_H
#define PT2PD_CHECK_H

#include "edit.h"
#include "source.h"

bool check_output(SyntaxParser *parser, const Syntax *s, const Source *source, const Edits *edits);

#endif
