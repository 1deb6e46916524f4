import paddle
import torch


def todo_use():
    x = paddle.zeros([2])
    # TODO(pt2pd): TPD2001 torch.utils._pytree.LeafSpec: see paddle.utils.flatten and paddle.utils.map_structure
    return x, torch.utils._pytree.LeafSpec()
