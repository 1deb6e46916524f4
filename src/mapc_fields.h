/* mapc_fields: the fields of entries and cases, their JSON types, what a case inherits.
 *
 * In: JSON objects.  Out: one pointer for each field.  Reports unknown fields
 * and wrong types; looks into no value. */
#ifndef PT2PD_MAPC_FIELDS_H
#define PT2PD_MAPC_FIELDS_H

#include "mapc_json.h"

/* FIELD(name, in an entry, in a case, JSON types) */
#define MAPC_FIELDS                                                                                                    \
	FIELD(kind, true, false, J_STRING)                                                                             \
	FIELD(signature, true, true, J_STRING | J_ARRAY)                                                               \
	FIELD(paddle_api, true, true, J_STRING)                                                                        \
	FIELD(paddle_signature, true, true, J_STRING)                                                                  \
	FIELD(args_map, true, true, J_OBJECT)                                                                          \
	FIELD(set_defaults, true, true, J_OBJECT)                                                                      \
	FIELD(template, true, true, J_STRING)                                                                          \
	FIELD(statements, true, true, J_ARRAY)                                                                         \
	FIELD(helper, true, true, J_STRING)                                                                            \
	FIELD(unsupported, true, true, J_STRING)                                                                       \
	FIELD(verify, true, true, J_STRING)                                                                            \
	FIELD(hint, true, true, J_STRING)                                                                              \
	FIELD(keep, true, true, J_BOOL)                                                                                \
	FIELD(sets, true, true, J_STRING | J_ARRAY)                                                                    \
	FIELD(sets_twice, true, true, J_OBJECT)                                                                        \
	FIELD(mixed, true, true, J_ARRAY)                                                                              \
	FIELD(quiet, true, true, J_STRING)                                                                             \
	FIELD(returns, true, true, J_STRING)                                                                           \
	FIELD(keeps_result, true, false, J_BOOL)                                                                       \
	FIELD(ordered, true, false, J_STRING)                                                                          \
	FIELD(view, true, false, J_BOOL)                                                                               \
	FIELD(bases, true, false, J_ARRAY)                                                                             \
	FIELD(receiver, true, false, J_STRING)                                                                         \
	FIELD(cases, true, false, J_ARRAY)                                                                             \
	FIELD(when, true, true, J_OBJECT)                                                                              \
	FIELD(alias, true, false, J_ARRAY)                                                                             \
	FIELD(note, true, true, J_STRING)

typedef enum {
#define FIELD(name, entry, in_case, types) FD_##name,
	MAPC_FIELDS
#undef FIELD
		FD_COUNT
} FieldId;

typedef struct {
	const Json *f[FD_COUNT];
} Fields;

/* Members of an object that a case has merged with its entry's. */
typedef VEC(const Json *) JsonList;

bool fields_read(Mapc *m, Place at, const Json *object, bool is_case, Fields *out);
/* What holds in a case: its own fields over its entry's. */
Fields fields_inherit(const Fields *entry, const Fields *own);
/* Members of `field`, the case's own over the entry's. */
JsonList fields_merge(const Fields *entry, const Fields *own, FieldId field);
/* Names of JSON types, for messages. */
const char *json_type_name(unsigned types);
/* Is `value` of one of these types?  Reports it when not. */
bool json_expect(Mapc *m, Place at, const Json *value, const char *field, unsigned types);

#endif
