import torch
from torch.utils._pytree import tree_flatten, tree_unflatten

from caselib import floats


def case_scaled():
    x, y = torch.tensor(floats(2)), torch.tensor(floats(3))
    leaves, spec = tree_flatten({"x": x, "rest": (y, [x])})
    scaled = tree_unflatten([leaf * 2 for leaf in leaves], spec)
    return scaled["x"], scaled["rest"][0], scaled["rest"][1][0]


def case_keywords():
    leaves, spec = tree_flatten([1, {"a": 2}])
    return tree_unflatten(treespec=spec, leaves=leaves)
