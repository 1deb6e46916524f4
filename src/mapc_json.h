/* mapc_json: a JSON file as a tree of values that know their lines.
 *
 * In: a file of Mapc.paths.  Out: its root, an object, or NULL after errors.
 * Lets nothing through that cJSON would: bytes behind the end, duplicate keys,
 * invalid UTF-8, \u0000.  The only part that knows cJSON. */
#ifndef PT2PD_MAPC_JSON_H
#define PT2PD_MAPC_JSON_H

#include "mapc_out.h"

typedef enum { J_NULL = 1, J_BOOL = 2, J_NUMBER = 4, J_STRING = 8, J_ARRAY = 16, J_OBJECT = 32 } JsonType;

typedef struct Json {
	JsonType type;
	uint32_t line;  /* of the key, or of an element's first byte */
	uint32_t brace; /* of the value's first byte */
	bool truth;
	double number;
	const char *key;  /* NULL in arrays and for the root */
	const char *text; /* of strings */
	const struct Json *kids;
	size_t nkids;
} Json;

const Json *json_load(Mapc *m, size_t file);
/* Name of the pooled array of a string, or of the strings of a list. */
const char *mapc_strings(Mapc *m, const Json *value, size_t *n);
/* The member with exactly this key, or NULL. */
const Json *json_member(const Json *object, const char *key);

#endif
