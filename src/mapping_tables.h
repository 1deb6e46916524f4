/* mapping_tables: what mapc writes besides the tables of mapping.h.
 *
 * In: nothing.  Out: declarations that only mapping.c and the generated file
 * share, and the hash that mapc and mapping.c must agree on. */
#ifndef PT2PD_MAPPING_TABLES_H
#define PT2PD_MAPPING_TABLES_H

#include "mapping.h"

/* An open-addressed slot: index is 1 + the place in mapping_entries, 0 when free. */
typedef struct {
	uint32_t hash, index;
} MappingSlot;

extern const MappingSlot mapping_slots[];
extern const size_t mapping_nslots; /* a power of two */

/* Sorted names of the methods and attributes of Python's own and numpy's, … types. */
extern const char *const mapping_shared_names[];
extern const size_t mapping_nshared_names;

/* Sorted by name. */
extern const MapHelper mapping_helpers[];
extern const size_t mapping_nhelpers;

/* Eight bytes at a step, as this machine orders them: mapc runs where the program is built. */
static inline uint64_t mapping_hash_part(Str s)
{
	uint64_t h = s.n, step = 0;
	for (; s.n >= sizeof step; s = str_n(s.p + sizeof step, s.n - sizeof step)) {
		memcpy(&step, s.p, sizeof step);
		h = (h ^ step) * 0x9e3779b97f4a7c15u;
		h ^= h >> 29;
	}
	for (step = 0; s.n > 0; s.n--)
		step = step << 8 | (unsigned char)s.p[s.n - 1];
	h = (h ^ step) * 0xbf58476d1ce4e5b9u;
	return h ^ h >> 32;
}

/* Of `parent.name`: the two apart, so that none who asks for a member has to join them.  `parent` may be empty. */
static inline uint32_t mapping_hash(Str parent, Str name)
{
	return (uint32_t)(mapping_hash_part(parent) * 31 + mapping_hash_part(name));
}

/* Of a whole key: its last name is what stands behind its last dot. */
static inline uint32_t mapping_hash_key(Str key)
{
	size_t dot = key.n;
	while (dot > 0 && key.p[dot - 1] != '.')
		dot--;
	return mapping_hash(str_n(key.p, dot ? dot - 1 : 0), str_n(key.p + dot, key.n - dot));
}

#endif
