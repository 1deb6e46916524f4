/* map: a hash table from byte strings to uint32_t.
 *
 * In: keys that outlive the map (they are not copied).  Out: the value stored
 * last.  Keys are never removed; map_clear forgets all and keeps the memory. */
#ifndef PT2PD_MAP_H
#define PT2PD_MAP_H

#include "str.h"

typedef struct {
	Str key; /* key.p NULL: free slot */
	uint32_t hash, value;
} MapSlot;

typedef struct {
	MapSlot *slots;
	size_t n, cap; /* cap is 0 or a power of two */
} Map;

#define MAP_NONE UINT32_MAX

/* The value of `key`, or MAP_NONE. */
uint32_t map_get(const Map *self, Str key);
void map_set(Map *self, Str key, uint32_t value);
void map_clear(Map *self);
void map_free(Map *self);
uint32_t map_hash(Str key);

#endif
