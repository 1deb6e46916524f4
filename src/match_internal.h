/* match_internal: what the parts of match share.
 *
 * match asks: place (where does the site stand?), then binds the arguments
 * (callargs), then cond (what are they?).  None of them edits or remembers
 * anything. */
#ifndef PT2PD_MATCH_INTERNAL_H
#define PT2PD_MATCH_INTERNAL_H

#include "match.h"

/* match_cond.c: does the condition hold for the site with these arguments? */
bool cond_holds(const MatchEnv *env, const Site *site, const Binding *b, const MapCond *c);
/* The node that `param` names ("self", "other", "value", or a parameter), or NODE_NONE; *index: of the parameter in the
 * signature, -1 when it is none. */
Node cond_node(const MatchEnv *env, const Site *site, const Binding *b, const char *param, int *index);

/* match_place.c: may the case stand where the site stands? */
bool place_holds(const MatchEnv *env, const Site *site, const MapEntry *entry, const MapCase *c);
/* Statements can only replace a whole statement: is the site one, where the case has statements? */
bool place_takes_statements(const MatchEnv *env, const Site *site, const MapCase *c);

/* match_use.c: is n (part of) an argument of what `used_by` names, or a loop over it filtered as that says? */
bool use_holds(const MatchEnv *env, const MapWhen *w, Node n);

#endif
