import paddle
from torch.utils._pytree import tree_map


def case_map():
    return paddle.utils.map_structure(lambda x: x + 1, {"a": [1, 2], "b": (3,)}), paddle.utils.map_structure(lambda x: x * 2, [1, [2]])


def todo_is_leaf():
    # TODO(pt2pd): TPD2002 torch.utils._pytree.tree_map: argument not supported
    return tree_map(lambda x: x, [1], is_leaf=callable)
