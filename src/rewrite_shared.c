/* rewrite_shared: facts that files tell each other. */
#include "rewrite_shared.h"

enum {
	LINEAR_LAYOUT = 1,
	DOUBLE_GRAD = 2,
	DOUBLE_GRAD_OF_WEIGHTS = 4,
	PACKED_SEQUENCE = 8,
	LINEAR_SOMEWHERE = 16, /* some file holds the layout of torch for its own layers */
	FROZEN = 32,
	EVALUATES = 64,
	WEIGHT_BY_NAME = 128,
};

static const struct {
	const char *name;
	unsigned bit;
} shared[] = {{"linear_layout", LINEAR_LAYOUT},
	      {"double_grad", DOUBLE_GRAD},
	      {"double_grad_of_weights", DOUBLE_GRAD_OF_WEIGHTS},
	      {"packed_sequence", PACKED_SEQUENCE},
	      {"frozen", FROZEN},
	      {"evaluates", EVALUATES},
	      {"weight_by_name", WEIGHT_BY_NAME}};

static unsigned bit_of(const char *fact)
{
	for (size_t i = 0; i < ARRAY_LEN(shared); i++)
		if (strcmp(fact, shared[i].name) == 0)
			return shared[i].bit;
	return 0;
}

/* May layers of both layouts meet here: its own, and those of files that it imports? */
static bool is_mixed(const Rewrite *self, unsigned others)
{
	if (others & LINEAR_LAYOUT)
		return false;
	return rewrite_said(self, "linear_layout") ? rewrite_said(self, "project_import") : others & LINEAR_SOMEWHERE;
}

bool shared_has(const Rewrite *self, const char *fact)
{
	const InferProject *project = self->infer->project;
	bool mixed = strcmp(fact, "linear_mixed") == 0;
	unsigned bit = bit_of(fact);
	if (!project || !(mixed || bit))
		return false;
	unsigned others = project->facts(project->context);
	return mixed ? is_mixed(self, others) : others & bit;
}

unsigned shared_bits(const Rewrite *self)
{
	unsigned out = 0;
	for (size_t i = 0; i < self->facts.n; i++)
		if (self->facts.v[i].reach == FACT_OF_ALL)
			out |= bit_of(self->facts.v[i].name);
		else if (bit_of(self->facts.v[i].name) == LINEAR_LAYOUT)
			out |= LINEAR_SOMEWHERE;
	return out;
}

unsigned shared_of_importers(void) { return FROZEN; }

/* ---- whom a fact concerns ---- */

static Node root_of(const Syntax *s, Node n, unsigned *depth)
{
	*depth = 0;
	for (NodeKind k = node_kind(s, n); k == N_ATTRIBUTE || k == N_SUBSCRIPT || k == N_CALL; k = node_kind(s, n)) {
		*depth += k == N_ATTRIBUTE;
		n = node_first(s, n);
	}
	return n;
}

/* Is n used as only a Tensor is: `n.shape`, `n[0]`, `x @ n`? */
static bool is_used_as_tensor(const Syntax *s, Node n)
{
	Node p = node_parent(s, n);
	NodeKind k = node_kind(s, p);
	Node attr = k == N_ATTRIBUTE ? node_field(s, p, F_ATTRIBUTE) : NODE_NONE;
	if (attr != NODE_NONE)
		return mapping_tensor_member(node_text(s, attr)) != NULL;
	return (k == N_SUBSCRIPT && node_first(s, p) == n) || (k == N_BINARY && s->nodes[p].op == OP_MATMUL);
}

/* `init.kaiming_normal_(p)`, `parameters_to_vector(model.parameters())`, `init.kaiming_normal_(m.weight)`: of any
 * layers, unless they are of self. */
static FactReach reach_of_call(const Syntax *s, Node n)
{
	Node args = node_kind(s, n) == N_CALL ? node_field(s, n, F_ARGUMENTS) : NODE_NONE;
	Node first = args == NODE_NONE ? NODE_NONE : node_first(s, args);
	if (first == NODE_NONE || str_ends(node_text(s, node_field(s, n, F_FUNCTION)), STR("inear")))
		return FACT_OF_FILE;
	unsigned depth;
	bool self = str_eqc(node_text(s, root_of(s, first, &depth)), "self");
	Str text = node_text(s, first);
	bool parameter =
		str_eqc(text, "p") || str_find(text, STR("param")) < text.n || str_find(text, STR(".weight")) < text.n;
	return parameter && !self ? FACT_OF_ALL : FACT_OF_FILE;
}

FactReach shared_reach(const Rewrite *self, const char *fact, Node n, Node object)
{
	const Syntax *s = self->syntax;
	if (bit_of(fact) != LINEAR_LAYOUT)
		return FACT_OF_ALL;
	if (object == NODE_NONE)
		return reach_of_call(s, n);
	const Type *t = self->infer->types[object];
	bool known = t && t->tag == TY_INSTANCE;
	unsigned depth;
	Node root = root_of(s, object, &depth);
	if (str_eqc(node_text(s, root), "self") && (depth == 0 || (known && depth == 1)))
		return FACT_OF_FILE;
	return known || is_used_as_tensor(s, n) ? FACT_OF_ALL : FACT_OF_FILE;
}

/* ---- words ---- */

static bool has_word(Str text, const char *word) { return str_find(text, str_c(word)) < text.n; }

/* `x.weight[0]`, `x.weight.data.t()`: what stands behind `.weight` looks at its values or its shape. */
static bool shows_weight(Str rest)
{
	static const char *const quiet[] = {".fill_(",        ".zero_(", ".normal_(", ".uniform_(",
					    ".requires_grad", ".dtype",  ".device",   ".grad"};
	Str data = STR(".data");
	if (str_starts(rest, data))
		rest = str_n(rest.p + data.n, rest.n - data.n);
	for (size_t i = 0; i < ARRAY_LEN(quiet); i++)
		if (str_starts(rest, str_c(quiet[i])))
			return false;
	Str index = str_n(rest.p, str_find(rest, STR("]")));
	bool padding = str_find(index, STR("padding_idx")) < index.n;
	return rest.n && (rest.p[0] == '.' || (rest.p[0] == '[' && !padding));
}

/* The text behind each `word`, to the end of the line; from `*at` on.  False at the end. */
static bool next_line_with(Str text, Str word, size_t *at, Str *line)
{
	*at += str_find(str_n(text.p + *at, text.n - *at), word);
	if (*at >= text.n)
		return false;
	*at += word.n;
	Str rest = str_n(text.p + *at, text.n - *at);
	*line = str_n(rest.p, str_find(rest, STR("\n")));
	return true;
}

static bool is_word(char c) { return c == '_' || (c >= '0' && c <= '9') || ((c | 32) >= 'a' && (c | 32) <= 'z'); }

/* Does the text before a `.weight` end with `self`, or with `self.name` of a member that the file builds itself? */
static bool is_own(Str text, size_t end)
{
	size_t start = end;
	Str self = STR("self"), layer = STR(" = nn."), full = STR(" = torch.nn.");
	while (start > 0 && is_word(text.p[start - 1]))
		start--;
	if (str_eq(str_n(text.p + start, end - start), self))
		return start == 0 || text.p[start - 1] != '.';
	if (start < 5 || !str_eqc(str_n(text.p + start - 5, 5), "self.") || (start > 5 && is_word(text.p[start - 6])))
		return false;
	Str member = str_n(text.p + start - 5, end - start + 5), rest;
	for (size_t at = 0; next_line_with(text, member, &at, &rest);)
		if (str_starts(rest, layer) || str_starts(rest, full))
			return true;
	return false;
}

static bool may_show_weights(Str text)
{
	Str rest, word = STR(".weight");
	for (size_t at = 0; next_line_with(text, word, &at, &rest);)
		if (shows_weight(rest) && !is_own(text, at - word.n))
			return true;
	return has_word(text, "parameters_to_vector");
}

/* The last name before ` in `, of the line that ends at `end`: the variable of a loop; empty when there is none. */
static Str loop_variable(Str text, size_t end)
{
	while (end > 0 && text.p[end] != '\n' && !str_starts(str_n(text.p + end, text.n - end), STR(" in ")))
		end--;
	while (end > 0 && text.p[end] != '\n' && !is_word(text.p[end]))
		end--;
	size_t start = end + 1, stop = start;
	while (start > 0 && is_word(text.p[start - 1]))
		start--;
	return str_n(text.p + start, stop - start);
}

/* `.data.shape`, `.detach().cpu().numpy()`, `[0]`: does what stands behind a parameter tell the order of its elements?
 */
static bool tells_order(Str rest)
{
	static const char *const passed[] = {".data", ".detach()", ".cpu()", ".grad", ".float()", ".clone()"};
	static const char *const ordered[] = {".shape",        ".size(",    "[",        ".numpy(",
					      ".tolist(",      ".t()",      ".T",       ".transpose(",
					      ".copy_(torch.", " = torch.", ".permute("};
	static const char *const some[] = {".sum(", ".mean(", ".norm(", ".std(", ".view(", ".flatten("};
	for (size_t i = 0; i < ARRAY_LEN(passed); i++)
		if (str_starts(rest, str_c(passed[i]))) {
			size_t n = strlen(passed[i]);
			rest = str_n(rest.p + n, rest.n - n);
			i = (size_t)-1;
		}
	for (size_t i = 0; i < ARRAY_LEN(ordered); i++)
		if (str_starts(rest, str_c(ordered[i])))
			return true;
	for (size_t i = 0; i < ARRAY_LEN(some); i++)
		if (str_starts(rest, str_c(some[i])))
			return has_word(rest, "dim") || has_word(rest, ")[") || has_word(rest, "copy_(");
	return false;
}

/* Is that done to the variable called `name` in the lines that follow? */
static bool tells_order_of(Str text, Str name)
{
	Str near = str_n(text.p, text.n < 1200 ? text.n : 1200), rest;
	for (size_t at = 0; name.n && next_line_with(near, name, &at, &rest);) {
		size_t start = at - name.n;
		if ((start > 0 && (is_word(near.p[start - 1]) || near.p[start - 1] == '.')) ||
		    (rest.n && is_word(rest.p[0])))
			continue;
		Str before = str_n(near.p, start);
		if (tells_order(rest) || str_ends(before, STR("view_as(")) || str_ends(before, STR("reshape_as(")))
			return true;
	}
	return false;
}

/* Loops over the parameters of any layers. */
static bool may_order_parameters(Str text)
{
	static const char *const words[] = {"parameters()", "state_dict()"};
	Str rest;
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		for (size_t at = 0; next_line_with(text, str_c(words[i]), &at, &rest);) {
			Str name = loop_variable(text, at - 1);
			size_t start = name.n ? (size_t)(name.p - text.p) : at;
			while (start > 0 && text.p[start - 1] != '\n') /* what a comprehension does stands before it */
				start--;
			if (tells_order_of(str_n(text.p + start, text.n - start), name))
				return true;
		}
	return false;
}

/* `nn.init.kaiming_normal_(m.weight)`, unless the lines before say that m is no Linear: axes are taken for inputs and
 * outputs. */
static bool may_count_inputs(Str text)
{
	static const char *const words[] = {"kaiming_", "calculate_fan", "init.sparse"};
	Str rest;
	for (size_t i = 0; i < ARRAY_LEN(words); i++)
		for (size_t at = 0; next_line_with(text, str_c(words[i]), &at, &rest);) {
			size_t back = at < 240 ? at : 240;
			Str before = str_n(text.p + at - back, back);
			if (has_word(before, "Linear") || !has_word(before, "isinstance("))
				return true;
		}
	return false;
}

unsigned shared_hints(Str text)
{
	unsigned out =
		may_show_weights(text) || may_order_parameters(text) || may_count_inputs(text) ? LINEAR_LAYOUT : 0;
	if (has_word(text, "create_graph") || has_word(text, "torch.func") || has_word(text, "autograd.functional"))
		out |= DOUBLE_GRAD | DOUBLE_GRAD_OF_WEIGHTS;
	return out;
}

/* `model.eval()`, `model.train(False)`, `model.train(phase == "train")`, `bn.running_var`: what training has gathered
 * of the batches is used. */
static bool evaluates(Str text)
{
	Str rest, word = STR(".train(");
	for (size_t at = 0; next_line_with(text, word, &at, &rest);) {
		Str argument = str_n(rest.p, str_find(rest, STR(")")));
		if (str_starts(argument, STR("False")) || has_word(argument, " == "))
			return true;
	}
	return has_word(text, ".eval()") || has_word(text, ".running_var");
}

bool shared_names_weight(Str string)
{
	static const char *const ends[] = {"'weight'", "\"weight\"", ".weight'", ".weight\""};
	bool any = false;
	for (size_t i = 0; i < ARRAY_LEN(ends); i++)
		any |= str_ends(string, str_c(ends[i]));
	return any;
}

/* `hasattr(m, "weight")`, `m.weight` where m is one of several layers: it is asked for by torch's name. */
static bool names_weight(Str text)
{
	Str rest, word = STR("weight");
	for (size_t at = 0; next_line_with(text, word, &at, &rest);)
		if (rest.n && (rest.p[0] == '\'' || rest.p[0] == '"') && at > word.n &&
		    shared_names_weight(str_n(text.p + at - word.n - 1, word.n + 2)))
			return true;
	word = STR("isinstance(");
	for (size_t at = 0; next_line_with(text, word, &at, &rest);)
		if (has_word(rest, ", (") && has_word(rest, "InstanceNorm"))
			return has_word(text, ".weight");
	return false;
}

unsigned shared_told(Str text)
{
	bool packs = has_word(text, "pack_padded_sequence") || has_word(text, "pack_sequence");
	bool freezes = has_word(text, "requires_grad = ") || has_word(text, "requires_grad_(");
	return (packs ? PACKED_SEQUENCE : 0) | (freezes ? FROZEN : 0) | (evaluates(text) ? EVALUATES : 0) |
	       (names_weight(text) ? WEIGHT_BY_NAME : 0);
}
