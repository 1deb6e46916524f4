"""Comprehensions: their variables, conditions, nesting, walrus, and what they iterate over."""
import torch
from caselib import floats


def case_variables():
    xs = [torch.tensor(floats(2, 3, seed=i)) for i in range(3)]
    x = "kept"
    return [x.size(0) for x in xs], {x.size(1) for x in xs}, {i: x.sum(dim=0) for i, x in enumerate(xs)}, list(x.dim() for x in xs), x


def case_conditions():
    xs = [torch.tensor(floats(n, 3)) for n in (1, 2)]
    return [x.size(0) for x in xs if x.size(0) > 1], [n for x in xs if (n := x.size(0)) > 1 and not x.requires_grad], \
        [x if x.numel() > 3 else -x for x in xs], any(x.size(0) == 2 for x in xs), all(torch.is_tensor(x) for x in xs)


def case_nested():
    xs = [torch.tensor(floats(2, 3))]
    return [v.unsqueeze(0) for x in xs for v in x], [[v.item() for v in row] for x in xs for row in x], \
        [(i, row.sum()) for x in xs for i, row in enumerate(x)], [[x.size(d) for d in range(x.dim())] for x in xs]


def case_dictionaries():
    state = {"a": torch.tensor(floats(2)), "b": torch.tensor(floats(3))}
    return {k: v.size(0) for k, v in state.items()}, {k.upper(): v.view(1, -1) for k, v in state.items() if "a" in k}, \
        [v.numel() for v in state.values()], sorted(state.keys()), max(v.size(0) for v in state.values()), \
        torch.cat([v for v in state.values()], dim=0), {k: state[k].size(0) for k in state}


def case_unpacked():
    pairs = [(torch.tensor(floats(2, 3)), "a,b")]
    return [(x.size(0), s.split(",")) for x, s in pairs], [x.max(dim=1)[0] for x, *_ in pairs], \
        list(zip(*[(x.size(0), x.size(1)) for x, _ in pairs]))
