/* map: open addressing with linear probing, at most three quarters full. */
#include "map.h"

#include <stdlib.h>

uint32_t map_hash(Str key)
{
	uint32_t h = 2166136261u; /* FNV-1a */
	for (size_t i = 0; i < key.n; i++)
		h = (h ^ (unsigned char)key.p[i]) * 16777619u;
	return h;
}

static MapSlot *find(const Map *self, Str key, uint32_t hash)
{
	size_t mask = self->cap - 1;
	for (size_t i = hash & mask;; i = (i + 1) & mask) {
		MapSlot *s = &self->slots[i];
		if (!s->key.p || (s->hash == hash && str_eq(s->key, key)))
			return s;
	}
}

uint32_t map_get(const Map *self, Str key)
{
	if (!self->n)
		return MAP_NONE;
	const MapSlot *s = find(self, key, map_hash(key));
	return s->key.p ? s->value : MAP_NONE;
}

static void grow(Map *self)
{
	Map bigger = {0};
	bigger.cap = self->cap ? self->cap * 2 : 32;
	bigger.slots = memset(xmalloc(bigger.cap * sizeof(MapSlot)), 0, bigger.cap * sizeof(MapSlot));
	for (size_t i = 0; i < self->cap; i++)
		if (self->slots[i].key.p)
			*find(&bigger, self->slots[i].key, self->slots[i].hash) = self->slots[i];
	bigger.n = self->n;
	free(self->slots);
	*self = bigger;
}

void map_set(Map *self, Str key, uint32_t value)
{
	if ((self->n + 1) * 4 > self->cap * 3)
		grow(self);
	uint32_t hash = map_hash(key);
	MapSlot *s = find(self, key, hash);
	if (!s->key.p)
		self->n++;
	*s = (MapSlot){key, hash, value};
}

void map_clear(Map *self)
{
	if (self->n)
		memset(self->slots, 0, self->cap * sizeof(MapSlot));
	self->n = 0;
}

void map_free(Map *self)
{
	free(self->slots);
	*self = (Map){0};
}
