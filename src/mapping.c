/* mapping: look-up in the generated tables.  Allocates nothing, changes nothing. */
#include "mapping_tables.h"

/* Is `key` the bytes of a, then (when b.p is set) a dot and b? */
static bool key_is(const char *key, Str a, Str b)
{
	if (strncmp(key, a.p, a.n) != 0)
		return false;
	key += a.n;
	if (b.p) {
		if (*key++ != '.' || strncmp(key, b.p, b.n) != 0)
			return false;
		key += b.n;
	}
	return *key == 0;
}

static const MapEntry *find(Str a, Str b)
{
	if (memchr(a.p, 0, a.n) || (b.p && memchr(b.p, 0, b.n)))
		return NULL;
	uint32_t h = b.p ? mapping_hash(a, b) : mapping_hash_key(a);
	for (size_t i = h & (mapping_nslots - 1);; i = (i + 1) & (mapping_nslots - 1)) {
		const MappingSlot *slot = &mapping_slots[i];
		if (!slot->index)
			return NULL;
		const MapEntry *e = &mapping_entries[slot->index - 1];
		if (slot->hash == h && key_is(e->key, a, b))
			return e;
	}
}

const MapEntry *mapping_find(Str key) { return key.n ? find(key, (Str){NULL, 0}) : NULL; }

/* mapc refuses bases that go in a circle, so the recursions below end. */
const MapEntry *mapping_find_member(Str cls, Str name)
{
	if (!cls.n || !name.n)
		return NULL;
	const MapEntry *member = find(cls, name);
	const MapEntry *e = member ? NULL : mapping_find(cls);
	for (size_t i = 0; e && !member && i < e->nbases; i++)
		member = mapping_find_member(str_c(e->bases[i]), name);
	return member;
}

const MapEntry *mapping_unsupported_module(Str name)
{
	for (size_t n = name.n; n > 0; n--) {
		if (n < name.n && name.p[n] != '.')
			continue;
		const MapEntry *e = find(str_n(name.p, n), STR("__getattr__"));
		if (e && e->ncases && e->cases[0].unsupported)
			return e;
	}
	return NULL;
}

const MapEntry *mapping_tensor_member(Str name) { return name.n ? find(STR("torch.Tensor"), name) : NULL; }

const MapEntry *mapping_unknown_member(Str name)
{
	static const char *const classes[] = {"torch.nn.Module", "torch.optim.Optimizer",
					      "torch.optim.lr_scheduler.LRScheduler",
					      "torch.nn.modules.batchnorm._BatchNorm"};
	const MapEntry *tensor = mapping_tensor_member(name);
	if (tensor)
		return tensor;
	for (size_t i = 0; i < ARRAY_LEN(classes); i++) {
		const MapEntry *e = find(str_c(classes[i]), name);
		if (e && e->torch_only)
			return e;
	}
	return NULL;
}

const MapEntry *mapping_told_member(Str name)
{
	return name.n ? find(STR("torch.distributions.Distribution"), name) : NULL;
}

bool mapping_is_subclass(Str cls, Str base)
{
	if (str_eq(cls, base))
		return true;
	const MapEntry *e = mapping_find(cls);
	for (size_t i = 0; e && i < e->nbases; i++)
		if (mapping_is_subclass(str_c(e->bases[i]), base))
			return true;
	return false;
}

/* -1, 0, 1: key is before, among, behind the keys that start with `module` and a dot. */
static int against_prefix(const char *key, Str module)
{
	int c = strncmp(key, module.p, module.n);
	if (c == 0)
		c = (unsigned char)key[module.n] - '.';
	return (c > 0) - (c < 0);
}

size_t mapping_module_range(Str module, size_t *first)
{
	size_t lo = 0, hi = mapping_nentries;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		if (against_prefix(mapping_entries[mid].key, module) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	*first = lo;
	while (lo < mapping_nentries && against_prefix(mapping_entries[lo].key, module) == 0)
		lo++;
	return lo;
}

bool mapping_is_module(Str name)
{
	if (!name.n)
		return false;
	const MapEntry *e = mapping_find(name);
	if (e)
		return e->kind == MK_MODULE;
	size_t first, end = mapping_module_range(name, &first);
	/* A class may have no entry of its own: its methods tell it. */
	for (size_t i = first; i < end; i++)
		if (!strchr(mapping_entries[i].key + name.n + 1, '.') &&
		    (mapping_entries[i].kind == MK_METHOD || mapping_entries[i].kind == MK_PROPERTY))
			return false;
	return first < end;
}

bool mapping_is_shared_method(Str name)
{
	size_t lo = 0, hi = mapping_nshared_names;
	while (lo < hi) {
		size_t mid = lo + (hi - lo) / 2;
		int c = str_cmp(str_c(mapping_shared_names[mid]), name);
		if (c == 0)
			return true;
		if (c < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	return false;
}

const MapHelper *mapping_helper(Str name)
{
	for (size_t i = 0; i < mapping_nhelpers; i++)
		if (str_eqc(name, mapping_helpers[i].name))
			return &mapping_helpers[i];
	return NULL;
}

static bool same_piece(const TmplPiece *a, const TmplPiece *b)
{
	bool texts = a->text && b->text; /* that of the call has none */
	return a->kind == b->kind && (texts ? strcmp(a->text, b->text) == 0 : a->text == b->text);
}

bool mapping_same_template(const Tmpl *a, const Tmpl *b)
{
	for (size_t i = 0; i < a->n && a->n == b->n; i++)
		if (!same_piece(&a->pieces[i], &b->pieces[i]))
			return false;
	return a->n == b->n;
}
