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

/* FNV-1a, in steps, so that `class.name` needs no joined string. */
#define MAPPING_HASH_START 2166136261u
static inline uint32_t mapping_hash(uint32_t h, Str s)
{
	for (size_t i = 0; i < s.n; i++)
		h = (h ^ (unsigned char)s.p[i]) * 16777619u;
	return h;
}

#endif
