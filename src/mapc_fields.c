/* mapc_fields: fields of entries and cases. */
#include "mapc_fields.h"

static const struct {
	const char *name;
	bool entry, in_case;
	unsigned types;
} field_table[FD_COUNT] = {
#define FIELD(name, entry, in_case, types) {#name, entry, in_case, types},
	MAPC_FIELDS
#undef FIELD
};

const char *json_type_name(unsigned types)
{
	switch (types) {
	case J_STRING: return "a string";
	case J_BOOL: return "true or false";
	case J_ARRAY: return "a list";
	case J_OBJECT: return "an object";
	case J_STRING | J_ARRAY: return "a string or a list";
	case J_STRING | J_NUMBER: return "a string or a number";
	case J_STRING | J_OBJECT | J_NULL: return "a string, an object or null";
	default: return "of another type";
	}
}

bool json_expect(Mapc *m, Place at, const Json *value, const char *field, unsigned types)
{
	if (value->type & types)
		return true;
	at.line = value->line;
	mapc_error(m, &at, "%s: must be %s", field, json_type_name(types));
	return false;
}

static bool all_strings(Mapc *m, Place at, const Json *list, const char *field, bool may_be_empty)
{
	bool ok = may_be_empty || list->nkids;
	for (size_t i = 0; i < list->nkids; i++)
		ok &= json_expect(m, at, &list->kids[i], field, J_STRING);
	if (!ok && !list->nkids) {
		at.line = list->line;
		mapc_error(m, &at, "%s: empty list", field);
	}
	return ok;
}

bool fields_read(Mapc *m, Place at, const Json *object, bool is_case, Fields *out)
{
	bool ok = true;
	*out = (Fields){{NULL}};
	for (size_t i = 0; i < object->nkids; i++) {
		const Json *kid = &object->kids[i];
		size_t id = 0;
		while (id < FD_COUNT && strcmp(field_table[id].name, kid->key) != 0)
			id++;
		at.line = kid->line;
		bool fits = id < FD_COUNT && (is_case ? field_table[id].in_case : field_table[id].entry);
		if (!fits) {
			mapc_error(m, &at, id < FD_COUNT ? "field '%s' may not stand in a case" : "unknown field '%s'",
				   kid->key);
		} else if (json_expect(m, at, kid, kid->key, field_table[id].types)) {
			/* No statements at all: what the site is part of goes. */
			fits = kid->type != J_ARRAY || id == FD_cases ||
			       all_strings(m, at, kid, kid->key, id == FD_statements);
			if (fits)
				out->f[id] = kid;
		} else {
			fits = false;
		}
		ok &= fits;
	}
	return ok;
}

static bool has(const Fields *f, FieldId id) { return f->f[id] != NULL; }

/* What a site becomes is one thing: a case that says it takes nothing of that from its entry. */
static void drop_replaced(Fields *f, const Fields *own)
{
	bool rewrites = has(own, FD_paddle_api) || has(own, FD_template) || has(own, FD_statements);
	if (!rewrites && !has(own, FD_unsupported) && !has(own, FD_keep))
		return;
	static const FieldId actions[] = {FD_template, FD_statements, FD_unsupported, FD_keep};
	for (size_t i = 0; i < ARRAY_LEN(actions); i++) {
		const Json *inherited = f->f[actions[i]];
		/* {call} is the call of whatever paddle_api the case has. */
		bool uses_api = inherited && inherited->type == J_STRING && !has(own, FD_template) &&
				!has(own, FD_statements) && has(own, FD_paddle_api) && actions[i] == FD_template &&
				strstr(inherited->text, "{call}");
		if (!has(own, actions[i]) && !uses_api)
			f->f[actions[i]] = NULL;
	}
	if (has(own, FD_unsupported) || has(own, FD_keep))
		f->f[FD_paddle_api] = own->f[FD_paddle_api];
	if (has(own, FD_unsupported))
		f->f[FD_verify] = own->f[FD_verify];
	if (!has(f, FD_template) && !has(f, FD_statements) && !has(own, FD_helper))
		f->f[FD_helper] = NULL;
}

Fields fields_inherit(const Fields *entry, const Fields *own)
{
	Fields f = *entry;
	if (entry == own)
		return f;
	for (size_t i = 0; i < FD_COUNT; i++)
		if (own->f[i])
			f.f[i] = own->f[i];
	f.f[FD_when] = own->f[FD_when];
	drop_replaced(&f, own);
	return f;
}

JsonList fields_merge(const Fields *entry, const Fields *own, FieldId field)
{
	JsonList list = {0};
	const Json *e = entry == own ? NULL : entry->f[field], *o = own->f[field];
	for (size_t i = 0; e && i < e->nkids; i++)
		if (!json_member(o, e->kids[i].key))
			vec_push(&list, &e->kids[i]);
	for (size_t i = 0; o && i < o->nkids; i++)
		vec_push(&list, &o->kids[i]);
	return list;
}
